// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowfilter.h"

#include "ui/models/rowroles.h"

#include <algorithm>

namespace pullquote
{

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void RowFilter::setWords(const QString &words)
{
    m_kept.clear();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kept.isValid() && index.data(KeyRole) == m_kept)
        return true;
    const QString text = index.data(FilterRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

}
