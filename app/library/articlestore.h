// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/library/imagestore.h"
#include "app/library/records.h"

class QSqlQuery;

namespace pullquote
{

class Database;

/// Articles as they are at present, their originals, and what the reader does to an article as a whole. Internal to app/library; each function
/// that writes is one transaction.
class ArticleStore
{
public:
    explicit ArticleStore(const Database &database)
        : m_database(database)
        , m_images(database)
    {
    }

    [[nodiscard]] Result<QList<ArticleSummary>> summaries(bool inBin) const;
    [[nodiscard]] Result<ArticleSummary> summary(ArticleId id) const;
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    [[nodiscard]] Result<Original> original(ArticleId id) const;
    /// The canonical text alone, for those who convert offsets.
    [[nodiscard]] Result<QString> text(ArticleId id) const;
    [[nodiscard]] const ImageStore &images() const { return m_images; }
    [[nodiscard]] ImageStore &images() { return m_images; }

    /// Null @p moment takes it out of the bin.
    [[nodiscard]] Outcome setDeleted(ArticleId id, const QDateTime &moment);
    [[nodiscard]] Outcome purge(const QDateTime &deletedBefore);
    [[nodiscard]] Outcome setArchived(ArticleId id, bool archived);
    [[nodiscard]] Outcome setOpened(ArticleId id, const QDateTime &moment);
    [[nodiscard]] Result<qsizetype> readPosition(ArticleId id) const;
    [[nodiscard]] Outcome setReadPosition(ArticleId id, qsizetype position);

private:
    /// Runs an update of the article's row in `reading`; @p statement ends with the id as its last value.
    [[nodiscard]] Outcome updateReading(ArticleId id, const QString &statement, QVariantList values);

    const Database &m_database;
    ImageStore m_images;
};

/// The columns that articleIn() reads, as they are named wherever an article's text is kept.
inline constexpr QLatin1StringView articleFields(
    "title, standfirst, bylines, outlet, published, source, language, text_version, blocks, text");
/// Without its images.
[[nodiscard]] Article articleIn(const QSqlQuery &query);

// The columns that a text brings along, as they are named in `articles`, `originals` and `past_texts`.
inline constexpr QLatin1StringView articleColumns(
    "title, standfirst, bylines, outlet, published, source, language, length, text_hash, text_version, blocks, text");
inline constexpr QLatin1StringView originalColumns("media_type, file_name, size, sha256, packing, bytes");

/// Where the library has no such article.
[[nodiscard]] Error noSuchArticleError(ArticleId id);

}
