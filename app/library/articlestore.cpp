// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/articlestore.h"

#include "app/article/codepoints.h"
#include "app/library/articlecodec.h"
#include "app/library/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Columns in the order that summaryIn() reads.
QString summaryQuery(QStringView condition)
{
    return u"SELECT articles.id, title, bylines, outlet, published, source, language, added, length, opened, position, "
           "archived, deleted, (SELECT count(*) FROM annotations WHERE annotations.article = articles.id), "
           "(SELECT json_group_array(path) FROM (SELECT path FROM article_tags JOIN tags ON tags.id = tag "
           "WHERE article_tags.article = articles.id ORDER BY place)), "
           "people, organisations, places, policies, figures, quotes "
           "FROM articles JOIN reading ON reading.article = articles.id "
           "LEFT JOIN analyses ON analyses.article = articles.id WHERE "_s
        + condition;
}

ArticleSummary summaryIn(const QSqlQuery &query)
{
    ArticleSummary summary;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    summary.id = {next().toLongLong()};
    summary.title = next().toString();
    summary.bylines = decodedNames(next().toString());
    summary.outlet = next().toString();
    summary.published = QDate::fromString(next().toString(), Qt::ISODate);
    summary.source = next().toString();
    summary.language = next().toString();
    summary.added = decodedTime(next());
    const qint64 length = next().toLongLong();
    summary.opened = decodedTime(next());
    const qint64 position = next().toLongLong();
    summary.progress = length > 0 ? std::clamp(double(position) / double(length), 0.0, 1.0) : 0.0;
    summary.archived = next().toBool();
    summary.deleted = decodedTime(next());
    summary.annotations = next().toInt();
    summary.tags = decodedNames(next().toString());
    FindingCounts &counts = summary.findings;
    for (int *count :
         {&counts.people, &counts.organisations, &counts.places, &counts.policies, &counts.figures, &counts.quotes})
        *count = next().toInt();
    return summary;
}

template<typename T>
Result<T> orNoSuchArticle(Result<std::optional<T>> found, ArticleId id)
{
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(noSuchArticleError(id));
    return **std::move(found);
}

}

Article articleIn(const QSqlQuery &query)
{
    Article article;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    article.title = next().toString();
    article.standfirst = next().toString();
    article.bylines = decodedNames(next().toString());
    article.outlet = next().toString();
    article.published = QDate::fromString(next().toString(), Qt::ISODate);
    article.source = next().toString();
    article.language = next().toString();
    article.textVersion = next().toInt();
    const QString blocks = next().toString();
    article.text = next().toString();
    article.blocks = decodedBlocks(blocks, CodePoints(article.text));
    return article;
}

Error noSuchArticleError(ArticleId id)
{
    return {Words::tr("The library has no article %1.").arg(id.value),
            Words::tr("It may have been deleted in another window.")};
}

Result<QList<ArticleSummary>> ArticleStore::summaries(bool inBin) const
{
    return m_database.rows(summaryQuery(inBin ? u"deleted IS NOT NULL ORDER BY deleted DESC, articles.id DESC"
                                              : u"deleted IS NULL ORDER BY added DESC, articles.id DESC"),
                           {}, summaryIn);
}

Result<ArticleSummary> ArticleStore::summary(ArticleId id) const
{
    return orNoSuchArticle(m_database.row(summaryQuery(u"articles.id = ?"), {id.value}, summaryIn), id);
}

Result<Article> ArticleStore::article(ArticleId id) const
{
    Result<Article> article
        = orNoSuchArticle(m_database.row(u"SELECT %1 FROM articles WHERE id = ?"_s.arg(articleFields), {id.value}, articleIn), id);
    if (!article)
        return article;
    auto images = m_images.of(id);
    if (!images)
        return std::unexpected(images.error());
    article->images = *std::move(images);
    return article;
}

Result<QString> ArticleStore::text(ArticleId id) const
{
    return orNoSuchArticle(m_database.row(u"SELECT text FROM articles WHERE id = ?"_s, {id.value},
                                          [](const QSqlQuery &query) { return query.value(0).toString(); }),
                           id);
}

Result<Original> ArticleStore::original(ArticleId id) const
{
    struct Stored {
        Original original;
        QByteArray hash;
    };
    const Result<Stored> stored = orNoSuchArticle(
        m_database.row(u"SELECT media_type, file_name, packing, bytes, sha256 FROM originals WHERE article = ?"_s,
                       {id.value},
                       [](const QSqlQuery &query) {
                           const QByteArray bytes = query.value(3).toByteArray();
                           const bool packed = query.value(2).toString() == "zlib"_L1;
                           return Stored{{packed ? qUncompress(bytes) : bytes, query.value(0).toString(),
                                          query.value(1).toString()},
                                         query.value(4).toByteArray()};
                       }),
        id);
    if (!stored)
        return std::unexpected(stored.error());
    const QByteArray &bytes = stored->original.bytes;
    if (stored->hash != (bytes.isEmpty() ? QByteArray() : sha256(bytes))) {
        return failure(
            Words::tr("The original of article %1 is damaged.").arg(id.value),
            Words::tr("Its text and your marks are not. Open the file or address again to get the original back."));
    }
    return stored->original;
}

Outcome ArticleStore::updateReading(ArticleId id, const QString &statement, QVariantList values)
{
    values.append(id.value);
    const Result<QSqlQuery> updated = m_database.run(statement, values);
    if (!updated)
        return std::unexpected(updated.error());
    if (updated->numRowsAffected() == 0)
        return std::unexpected(noSuchArticleError(id));
    return {};
}

Outcome ArticleStore::setDeleted(ArticleId id, const QDateTime &moment)
{
    return updateReading(id, u"UPDATE reading SET deleted = ? WHERE article = ?"_s, {encodedTime(moment)});
}

Outcome ArticleStore::purge(const QDateTime &deletedBefore)
{
    const Result<QSqlQuery> purged
        = m_database.run(u"DELETE FROM articles WHERE id IN (SELECT article FROM reading WHERE deleted < ?)"_s,
                         {encodedTime(deletedBefore)});
    if (!purged)
        return std::unexpected(purged.error());
    return {};
}

Outcome ArticleStore::setArchived(ArticleId id, bool archived)
{
    return updateReading(id, u"UPDATE reading SET archived = ? WHERE article = ?"_s, {archived ? 1 : 0});
}

Outcome ArticleStore::setOpened(ArticleId id, const QDateTime &moment)
{
    return updateReading(id, u"UPDATE reading SET opened = ? WHERE article = ?"_s, {encodedTime(moment)});
}

Result<qsizetype> ArticleStore::readPosition(ArticleId id) const
{
    const Result<QString> words = text(id);
    if (!words)
        return std::unexpected(words.error());
    const Result<qint64> stored = m_database.number(u"SELECT position FROM reading WHERE article = ?"_s, {id.value});
    if (!stored)
        return std::unexpected(stored.error());
    return CodePoints(*words).toUtf16(qsizetype(*stored));
}

Outcome ArticleStore::setReadPosition(ArticleId id, qsizetype position)
{
    const Result<QString> words = text(id);
    if (!words)
        return std::unexpected(words.error());
    const qsizetype inside = std::clamp<qsizetype>(position, 0, words->size());
    return updateReading(id, u"UPDATE reading SET position = ? WHERE article = ?"_s,
                         {qint64(CodePoints(*words).fromUtf16(inside))});
}

}
