// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rowdelegate.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QLineEdit;
QT_END_NAMESPACE

namespace pullquote
{

class RowFilter;
class RowView;

/// A filter field above a list of rows. Indexes in and out are the model's, never the filter's. The model must outlive it.
class RowList : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowList)
public:
    RowList(QAbstractItemModel &model, const QString &emptyText, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setMarkers(const QList<MarkerColour> &markers);
    /// For screen readers: what the rows are.
    void setName(const QString &name);

    /// Lets the reader select several rows.
    void setSeveral();
    /// Lets the reader drag rows onto one another, and variants out of their rows.
    void setMovable();
    /// The selected ones among those that the filter shows, from the top.
    [[nodiscard]] QModelIndexList selected() const;
    [[nodiscard]] QModelIndex current() const;
    /// Makes @p index the current row and brings it into sight; where the filter hides it, the filter is cleared.
    void setCurrent(const QModelIndex &index);
    /// The row @p by rows from the current one, from the other end where the list ends; invalid in an empty list.
    [[nodiscard]] QModelIndex neighbour(int by) const;
    /// Puts @p words into the filter field, as the reader would.
    void setFilter(const QString &words);
    /// How many rows the filter lets through.
    [[nodiscard]] int shown() const;
    /// The current row among those shown, from 0; -1 where there is none.
    [[nodiscard]] int currentPosition() const;
    void setCurrentPosition(int position);
    /// The rows, below the filter field.
    [[nodiscard]] QWidget *view() const;

Q_SIGNALS:
    /// The reader clicked a row, or pressed Enter on the current one.
    void chosen(const QModelIndex &index);
    /// By the reader or by the program; invalid where no row is left.
    void currentChanged(const QModelIndex &index);
    /// By a right click on a row or the menu key; @p at is global.
    void menuRequested(const QModelIndex &index, QPoint at);
    /// As RowDrag says them.
    void rowsDropped(const QModelIndexList &rows, const QModelIndex &into);
    void variantDropped(const QModelIndex &row, const QString &variant, const QModelIndex &into);
    /// Before rows come and go: nothing may change the model until they have.
    void aboutToFilter();
    void countChanged();

private:
    void filter(const QString &words);
    void showEmptyText();

    RowFilter *m_rows;
    QLineEdit *m_filter;
    RowView *m_view;
    QString m_emptyText;
};

}
