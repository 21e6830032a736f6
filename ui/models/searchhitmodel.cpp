// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchhitmodel.h"

#include "ui/models/rowroles.h"

namespace pullquote
{

namespace
{

QString spokenText(const SearchHit &hit)
{
    QStringList lines = {hit.title, hit.excerpt};
    if (!hit.tags.isEmpty())
        lines.append(SearchHitModel::tr("tagged %1").arg(hit.tags.join(u", ")));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}

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
        if (hit.annotation.isNull())
            return QString();
        return hit.tags.isEmpty() ? tr("In a note") : tr("Mark");
    case TagsRole:
        return hit.tags;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(hit);
    case KeyRole:
        return hit.article.value;
    default:
        return {};
    }
}

}
