// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/records.h"

#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

#include <optional>

namespace pullquote
{

class ArticleListModel;

enum class ArticleGroup { All, Unread, Annotated, Archived };

/// All has archived articles too; Unread and Annotated have not.
[[nodiscard]] bool belongsTo(ArticleGroup group, const ArticleSummary &article);

/// The articles of one group, or those with a tag.
class ArticleFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleFilter)
public:
    explicit ArticleFilter(ArticleListModel &articles, QObject *parent = nullptr);

    void setGroup(ArticleGroup group);
    /// Only these, whatever their group, until a group is set.
    void setArticles(const QList<ArticleId> &articles);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ArticleListModel &m_articles;
    ArticleGroup m_group = ArticleGroup::All;
    std::optional<QSet<ArticleId>> m_only;
};

}
