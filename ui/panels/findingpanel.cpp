// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findingpanel.h"

#include "ui/models/rowroles.h"
#include "ui/panels/rowlist.h"

#include <QtCore/QAbstractItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QList<TextRange> placesOf(const QModelIndex &index)
{
    return index.data(PlacesRole).value<QList<TextRange>>();
}

}

FindingPanel::FindingPanel(QAbstractItemModel &model, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new RowList(model, emptyText))
    , m_position(new QLabel)
    , m_previous(addButton(tr("Previous place"), -1))
    , m_next(addButton(tr("Next place"), 1))
{
    m_list->setSeveral();
    m_position->setAccessibleName(tr("Position"));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(12, 4, 8, 4);
    footer->addWidget(m_position, 1);
    footer->addWidget(m_previous);
    footer->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(footer);

    connect(m_list, &RowList::chosen, this, [this](const QModelIndex &index) { go(index, m_place + 1); });
    connect(m_list, &RowList::currentChanged, this, [this] {
        forgetPlace();
        if (list()->hasFocus())
            announce();
    });
    connect(m_list, &RowList::menuRequested, this, [this](const QModelIndex &index, QPoint at) {
        Q_EMIT menuRequested(index.row(), std::max<qsizetype>(m_place, 0), at);
    });
    connect(m_list, &RowList::countChanged, this, &FindingPanel::showPosition);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { Q_EMIT countChanged(count()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT countChanged(count()); });
    showPosition();
}

QToolButton *FindingPanel::addButton(const QString &name, int by)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIconSize(QSize(1, 1) * button->fontMetrics().height());
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    return button;
}

void FindingPanel::setTheme(const Theme &theme)
{
    m_list->setTheme(theme);
    m_previous->setIcon(m_icons.icon(u"previous"_s, theme));
    m_next->setIcon(m_icons.icon(u"next"_s, theme));
}

void FindingPanel::setMarkers(const QList<MarkerColour> &markers)
{
    m_list->setMarkers(markers);
}

void FindingPanel::setMovable()
{
    m_list->setMovable();
    connect(m_list, &RowList::rowsDropped, this, [this](const QModelIndexList &rows, const QModelIndex &into) {
        QList<qsizetype> items;
        for (const QModelIndex &row : rows)
            items.append(row.row());
        Q_EMIT dropped(items, into.row());
    });
    connect(m_list, &RowList::variantDropped, this, [this](const QModelIndex &row, const QString &variant, const QModelIndex &into) {
        Q_EMIT variantDropped(row.row(), variant, into.row());
    });
}

void FindingPanel::setName(const QString &name)
{
    m_list->setName(name);
}

void FindingPanel::showPlaceOf(const QVariant &key, qsizetype place)
{
    const QModelIndexList found = m_model.match(m_model.index(0, 0), KeyRole, key, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_list->setCurrent(found.first());
    m_place = place;
    showPosition();
}

int FindingPanel::count() const
{
    return m_model.rowCount();
}

void FindingPanel::step(int by)
{
    const QModelIndex current = m_list->current();
    const qsizetype places = current.isValid() ? placesOf(current).size() : 0;
    if (places > 1) {
        go(current, m_place < 0 && by < 0 ? places - 1 : m_place + by);
    } else if (const QModelIndex neighbour = m_list->neighbour(by); neighbour.isValid()) {
        m_list->setCurrent(neighbour);
        go(neighbour, 0);
    }
}

void FindingPanel::go(const QModelIndex &index, qsizetype place)
{
    const QList<TextRange> places = placesOf(index);
    if (places.isEmpty())
        return;
    m_place = (place % places.size() + places.size()) % places.size();
    showPosition();
    announce();
    Q_EMIT placeRequested(places[m_place]);
}

void FindingPanel::keepRow(const std::function<void()> &reset)
{
    const int row = m_list->currentPosition();
    reset();
    if (row >= 0 && m_list->shown() > 0)
        m_list->setCurrentPosition(std::min(row, m_list->shown() - 1));
}

QList<qsizetype> FindingPanel::selected() const
{
    QList<qsizetype> items;
    for (const QModelIndex &row : m_list->selected())
        items.append(row.row());
    return items;
}

QWidget *FindingPanel::list() const
{
    return m_list->view();
}

void FindingPanel::announce()
{
    if (const QModelIndex current = m_list->current(); current.isValid())
        Q_EMIT chosen(current.row(), std::max<qsizetype>(m_place, 0));
}

void FindingPanel::forgetPlace()
{
    m_place = -1;
    showPosition();
}

void FindingPanel::showPosition()
{
    m_previous->setEnabled(m_list->shown() > 0);
    m_next->setEnabled(m_list->shown() > 0);
    const QModelIndex current = m_list->current();
    const qsizetype places = current.isValid() ? placesOf(current).size() : 0;
    if (places > 1 && m_place >= 0)
        m_position->setText(tr("%1 of %2").arg(m_place + 1).arg(places));
    else if (places > 1)
        m_position->setText(tr("%1 places").arg(places));
    else if (current.isValid())
        m_position->setText(tr("%1 of %2").arg(m_list->currentPosition() + 1).arg(m_list->shown()));
    else
        m_position->clear();
}

}
