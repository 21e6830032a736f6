// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/library/records.h"

#include <optional>

namespace pullquote
{

class CodePoints;
class Database;

/// Articles, their originals, and what the reader does to an article as a whole. Internal to app/library; each function
/// that writes is one transaction.
class ArticleStore
{
public:
    explicit ArticleStore(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Addition> add(const ImportedArticle &imported, const QDateTime &now);
    [[nodiscard]] Result<QList<ArticleSummary>> summaries(bool inBin) const;
    [[nodiscard]] Result<ArticleSummary> summary(ArticleId id) const;
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    [[nodiscard]] Result<Original> original(ArticleId id) const;
    /// The canonical text alone, for those who convert offsets.
    [[nodiscard]] Result<QString> text(ArticleId id) const;

    /// Null @p moment takes it out of the bin.
    [[nodiscard]] Outcome setDeleted(ArticleId id, const QDateTime &moment);
    [[nodiscard]] Outcome purge(const QDateTime &deletedBefore);
    [[nodiscard]] Outcome setArchived(ArticleId id, bool archived);
    [[nodiscard]] Outcome setOpened(ArticleId id, const QDateTime &moment);
    [[nodiscard]] Result<qsizetype> readPosition(ArticleId id) const;
    [[nodiscard]] Outcome setReadPosition(ArticleId id, qsizetype position);

private:
    struct Hashes;
    [[nodiscard]] Result<std::optional<Addition>> existing(const Article &article, const Hashes &hashes);
    [[nodiscard]] Result<ArticleId> insertArticle(const Article &article, const Hashes &hashes, const QDateTime &now);
    [[nodiscard]] Outcome insertOriginal(ArticleId id, const Original &original, const Hashes &hashes);
    /// Runs an update of the article's row in `reading`; @p statement ends with the id as its last value.
    [[nodiscard]] Outcome updateReading(ArticleId id, const QString &statement, QVariantList values);

    const Database &m_database;
};

/// Where the library has no such article.
[[nodiscard]] Error noSuchArticleError(ArticleId id);

}
