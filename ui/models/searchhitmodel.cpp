// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchhitmodel.h"

#include "ui/models/rowroles.h"

namespace pullquote
{

SearchHitModel::SearchHitModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchHitModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case TitleRole:
        return hit.title;
    case DetailRole:
        return hit.excerpt;
    case TrailingRole:
        return hit.annotation.isNull() ? QString() : tr("In a note");
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(hit.title + u'\n' + hit.excerpt);
    case KeyRole:
        return hit.article.value;
    default:
        return {};
    }
}

}
