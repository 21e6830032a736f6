// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace pullquote
{

/**
 * The rows whose FilterRole has the words of the filter field.
 *
 * One row can be kept even where it does not: what the reader is changing must not vanish under the keys.
 */
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFilter)
public:
    explicit RowFilter(QObject *parent = nullptr);

    /// Forgets the kept row.
    void setWords(const QString &words);
    /// By KeyRole; takes effect when the row changes.
    void keep(const QVariant &key) { m_kept = key; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QVariant m_kept;
};

}
