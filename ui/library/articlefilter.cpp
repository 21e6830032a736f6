// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlefilter.h"

#include "ui/models/articlelistmodel.h"

namespace pullquote
{

bool belongsTo(ArticleGroup group, const ArticleSummary &article)
{
    if (!article.deleted.isNull())
        return false;
    switch (group) {
    case ArticleGroup::All:
        return true;
    case ArticleGroup::Unread:
        return article.opened.isNull() && !article.archived;
    case ArticleGroup::Annotated:
        return article.annotations > 0 && !article.archived;
    case ArticleGroup::Archived:
        return article.archived;
    }
    return false;
}

ArticleFilter::ArticleFilter(ArticleListModel &articles, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_articles(articles)
{
    setSourceModel(&articles);
}

void ArticleFilter::setGroup(ArticleGroup group)
{
    m_group = group;
    m_only.reset();
    invalidateRowsFilter();
}

void ArticleFilter::setArticles(const QList<ArticleId> &articles)
{
    m_only.emplace(articles.cbegin(), articles.cend());
    invalidateRowsFilter();
}

bool ArticleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ArticleSummary &article = m_articles.summaries()[row];
    return m_only ? m_only->contains(article.id) && article.deleted.isNull() : belongsTo(m_group, article);
}

}
