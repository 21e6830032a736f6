// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launcher/fuzzymatch.h"
#include "ui/models/rowroles.h"

#include <QtCore/QAbstractListModel>

namespace pullquote
{

/// Something the reader can do or go to.
struct LauncherEntry {
    QString key; ///< the same each time the entry is offered: by it, what was chosen before is found again
    QString icon; ///< the name of an icon: tells the kinds apart
    QString title;
    QString detail; ///< where it is or who it is: "Mark ▸ Colour", "Foreign Minister"; may be empty
    QString trailing; ///< keys, or the kind
    int level = 0; ///< indented by so many steps

    friend bool operator==(const LauncherEntry &, const LauncherEntry &) = default;
};

/// What a row says beyond TitleRole, DetailRole, TrailingRole and KeyRole (qsizetype: which of the entries it is).
enum LauncherRole {
    IconNameRole = UnreadRole + 1,
    LevelRole, ///< 0 while rows are filtered: what an entry was below may not be there
    MatchRole, ///< QList<qsizetype>: the letters of the title that agree with the filter
};

/**
 * The entries that agree with what was typed, the best first.
 *
 * While nothing is typed these are all, those chosen lately before the others. All that a filter needs is made ready
 * when the entries are set, so that typing stays quick with thousands.
 */
class LauncherModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LauncherModel)
public:
    explicit LauncherModel(QObject *parent = nullptr);

    /// Takes away the filter. @p recent are keys, the last choice first; keys of no entry do not matter.
    void setEntries(const QList<LauncherEntry> &entries, const QStringList &recent);
    void setFilter(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        qsizetype entry = 0;
        FuzzyMatch match;
    };

    [[nodiscard]] QList<Row> allRows() const;
    [[nodiscard]] QList<Row> rowsFor(const FuzzyQuery &query) const;
    [[nodiscard]] QString spoken(const LauncherEntry &entry) const;

    QList<LauncherEntry> m_entries;
    QList<FoldedText> m_titles; ///< by entry
    QList<FoldedText> m_details;
    QList<qsizetype> m_age; ///< by entry: its place among the recent ones, or as many as there are
    QList<Row> m_rows;
    bool m_filtered = false;
};

}
