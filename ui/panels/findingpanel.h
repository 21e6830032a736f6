// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QLabel;
class QModelIndex;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

class RowList;

/**
 * One kind of findings: a list, and under it two buttons that walk through the places of the current row.
 *
 * Several rows can be selected, with Shift and Ctrl. Choosing a row asks for its first place, choosing it again for the next one. Where a row has one place only, the
 * buttons walk through the rows. The model speaks RowRole and must outlive the panel.
 */
class FindingPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingPanel)
public:
    FindingPanel(QAbstractItemModel &model, const QString &emptyText, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setMarkers(const QList<MarkerColour> &markers);
    /// What the rows are, for screen readers.
    void setName(const QString &name);

    /// Lets the reader drag rows onto one another, and variants of names out of their rows.
    void setMovable();
    /// Makes the row with @p key (RowRole::KeyRole) the current one, at its place @p place; asks for nothing.
    void showPlaceOf(const QVariant &key, qsizetype place = 0);
    /// Runs @p reset, which gives the model new rows, and makes the row in the same place the current one again.
    void keepRow(const std::function<void()> &reset);
    /// What has the focus while the reader goes through the rows.
    [[nodiscard]] QWidget *list() const;
    /// The selected ones of the rows that the filter shows, by their numbers in the model, from the top.
    [[nodiscard]] QList<qsizetype> selected() const;
    /// Of all rows, filtered or not.
    [[nodiscard]] int count() const;

    /// As the buttons do.
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }

Q_SIGNALS:
    void placeRequested(pullquote::TextRange place);
    void countChanged(int count);
    /// The reader made row @p item the current one, at its place @p place, from 0.
    void chosen(qsizetype item, qsizetype place);
    /// The reader dropped @p items on the row of @p into.
    void dropped(const QList<qsizetype> &items, qsizetype into);
    /// The reader dropped @p variant of the name of @p item on the row of @p into, or outside all rows where that is -1.
    void variantDropped(qsizetype item, const QString &variant, qsizetype into);
    /// @p at is global.
    void menuRequested(qsizetype item, qsizetype place, QPoint at);

private:
    QToolButton *addButton(const QString &name, int by);
    void step(int by);
    void go(const QModelIndex &index, qsizetype place);
    void forgetPlace();
    void announce();
    void showPosition();

    QAbstractItemModel &m_model;
    RowList *m_list;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
    Icons m_icons;
    qsizetype m_place = -1; ///< of the current row; -1 before it was gone to
};

}
