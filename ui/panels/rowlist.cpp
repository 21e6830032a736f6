// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowlist.h"

#include "ui/models/rowroles.h"
#include "ui/panels/rowdrag.h"
#include "ui/panels/rowfilter.h"
#include "ui/panels/rowview.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

RowList::RowList(QAbstractItemModel &model, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowFilter(this))
    , m_filter(new QLineEdit)
    , m_view(new RowView(RowStyle()))
    , m_emptyText(emptyText)
{
    m_rows->setSourceModel(&model);
    m_view->setModel(m_rows);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setTextMargins(4, 0, 4, 0); // in line with the words of the rows below

    auto *field = new QHBoxLayout;
    field->setContentsMargins(8, 8, 8, 8);
    field->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &RowList::filter);
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) { Q_EMIT chosen(m_rows->mapToSource(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_rows->keep(index.data(KeyRole));
        Q_EMIT currentChanged(m_rows->mapToSource(index));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &RowList::countChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_rows->keep({});
        Q_EMIT currentChanged({}); // a reset leaves the selection without a word
        Q_EMIT countChanged();
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (const QModelIndex row = m_view->indexAt(at); row.isValid())
            Q_EMIT menuRequested(m_rows->mapToSource(row), m_view->viewport()->mapToGlobal(at));
    });
    showEmptyText();
}

void RowList::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

void RowList::setMarkers(const QList<MarkerColour> &markers)
{
    m_view->setMarkers(markers);
}

void RowList::setName(const QString &name)
{
    m_view->setAccessibleName(name);
    m_filter->setAccessibleName(tr("Filter: %1").arg(name));
}

void RowList::setSeveral()
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void RowList::setMovable()
{
    const auto *drag = new RowDrag(*m_view);
    const auto model = [this](int row) { return m_rows->mapToSource(m_rows->index(row, 0)); };
    connect(drag, &RowDrag::rowsDropped, this, [this, model](const QList<int> &rows, int into) {
        QModelIndexList indexes;
        for (const int row : rows)
            indexes.append(model(row));
        Q_EMIT rowsDropped(indexes, model(into));
    });
    connect(drag, &RowDrag::variantDropped, this,
            [this, model](int row, const QString &variant, int into) { Q_EMIT variantDropped(model(row), variant, model(into)); });
}

QModelIndexList RowList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    for (QModelIndex &row : rows)
        row = m_rows->mapToSource(row);
    return rows;
}

QModelIndex RowList::current() const
{
    return m_rows->mapToSource(m_view->currentIndex());
}

void RowList::setCurrent(const QModelIndex &index)
{
    if (index.isValid() && !m_rows->mapFromSource(index).isValid())
        m_filter->clear();
    const QModelIndex row = m_rows->mapFromSource(index);
    m_view->setCurrentIndex(row);
    if (row.isValid())
        m_view->scrollTo(row);
}

QModelIndex RowList::neighbour(int by) const
{
    const int rows = m_rows->rowCount();
    if (rows == 0)
        return {};
    const int here = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (by > 0 ? -1 : rows);
    return m_rows->mapToSource(m_rows->index(((here + by) % rows + rows) % rows, 0));
}

void RowList::setFilter(const QString &words)
{
    m_filter->setText(words);
}

int RowList::shown() const
{
    return m_rows->rowCount();
}

int RowList::currentPosition() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void RowList::setCurrentPosition(int position)
{
    m_view->setCurrentIndex(m_rows->index(position, 0));
}

QWidget *RowList::view() const
{
    return m_view;
}

void RowList::filter(const QString &words)
{
    Q_EMIT aboutToFilter();
    m_rows->setWords(words);
    m_rows->keep(m_view->currentIndex().data(KeyRole));
    showEmptyText();
    Q_EMIT countChanged();
}

void RowList::showEmptyText()
{
    m_view->setEmptyText(m_filter->text().isEmpty() ? m_emptyText : tr("Nothing here has these words."));
}

}
