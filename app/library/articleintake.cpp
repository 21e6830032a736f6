// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/articleintake.h"

#include "app/article/codepoints.h"
#include "app/article/textwords.h"
#include "app/library/articlecodec.h"
#include "app/library/articlestore.h"
#include "app/library/database.h"
#include "app/library/outcomeof.h"
#include "app/library/versionstore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>

namespace pullquote
{

using namespace Qt::StringLiterals;

struct ArticleIntake::Hashes {
    QByteArray text;
    QByteArray original; ///< empty where there are no bytes
};

struct ArticleIntake::Known {
    ArticleId id;
    bool inBin = false;
    bool sameText = false;
};

namespace
{

/// Less in common, and two texts are two articles that came from one address or path: a front page, a file used again.
constexpr double leastShared = 0.1;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// In the order of articleColumns.
QVariantList articleValues(const Article &article, const QByteArray &hash)
{
    const CodePoints points(article.text);
    const QVariant published
        = article.published.isValid() ? QVariant(article.published.toString(Qt::ISODate)) : QVariant();
    return {article.title, article.standfirst, encodedNames(article.bylines), article.outlet, published, article.source,
            article.language, qint64(points.fromUtf16(article.text.size())), hash, article.textVersion,
            encodedBlocks(article.blocks, points), article.text};
}

/// In the order of originalColumns.
QVariantList originalValues(const Original &original, const QByteArray &hash)
{
    const QByteArray packed = qCompress(original.bytes);
    const bool smaller = packed.size() < original.bytes.size();
    return {original.mediaType, original.fileName, qint64(original.bytes.size()), hash, smaller ? u"zlib"_s : u"none"_s,
            smaller ? packed : original.bytes};
}

QString placeholders(const QVariantList &values)
{
    return QStringList(values.size(), u"?"_s).join(u", "_s);
}

bool isSameArticle(const Article &before, const Article &now)
{
    const bool sameTitle = !now.title.isEmpty() && now.title == before.title && now.source == before.source;
    return sameTitle || sharedPassages(before.text, now.text) >= leastShared;
}

}

Result<Addition> ArticleIntake::add(const ImportedArticle &imported, const QDateTime &now)
{
    const Hashes hashes{sha256(imported.article.text.toUtf8()),
                        imported.original.bytes.isEmpty() ? QByteArray() : sha256(imported.original.bytes)};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<Addition> addition = taken(imported, hashes, now);
    if (!addition)
        return addition;
    if (const Outcome committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return addition;
}

Result<Addition> ArticleIntake::taken(const ImportedArticle &imported, const Hashes &hashes, const QDateTime &now)
{
    const Result<std::optional<Known>> known = same(imported.article, hashes);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->inBin) {
        const Outcome restored = m_articles.setDeleted((*known)->id, {});
        return restored ? Result<Addition>({(*known)->id, Addition::State::Restored}) : std::unexpected(restored.error());
    }
    if (*known && (*known)->sameText) {
        const Outcome completed = m_articles.images().complete((*known)->id, imported);
        return completed ? Result<Addition>({(*known)->id, Addition::State::AlreadyThere}) : std::unexpected(completed.error());
    }
    const Result<std::optional<ArticleId>> old
        = *known ? Result<std::optional<ArticleId>>((*known)->id) : changed(imported);
    if (!old)
        return std::unexpected(old.error());
    if (*old) {
        const ArticleId id = **old;
        Result<Revision> revision = m_versions.revise(id, now, [&] { return replace(id, imported, hashes); });
        if (!revision)
            return std::unexpected(revision.error());
        return Addition{id, Addition::State::Changed, *std::move(revision)};
    }
    const Result<ArticleId> id = insert(imported, hashes, now);
    return id ? Result<Addition>({*id, Addition::State::Added}) : std::unexpected(id.error());
}

Result<std::optional<ArticleIntake::Known>> ArticleIntake::same(const Article &article, const Hashes &hashes) const
{
    return m_database.row(
        u"SELECT articles.id, deleted IS NOT NULL, text_hash = ? FROM articles "
        "JOIN reading ON reading.article = articles.id WHERE (text_hash = ? AND source = ?) OR articles.id IN "
        "(SELECT article FROM originals WHERE size > 0 AND sha256 = ?) ORDER BY 2, 3 DESC LIMIT 1"_s,
        {hashes.text, hashes.text, article.source, hashes.original}, [](const QSqlQuery &query) {
            return Known{{query.value(0).toLongLong()}, query.value(1).toBool(), query.value(2).toBool()};
        });
}

Result<std::optional<ArticleId>> ArticleIntake::changed(const ImportedArticle &imported) const
{
    // A path that does not begin at the root names another file wherever it is said.
    const QString file
        = QDir::isAbsolutePath(imported.original.fileName) ? imported.original.fileName : QString(u""_s);
    const QString &source = imported.article.source;
    const auto candidates = m_database.rows(
        u"SELECT articles.id FROM articles JOIN reading ON reading.article = articles.id "
        "JOIN originals ON originals.article = articles.id WHERE deleted IS NULL AND "
        "((source <> '' AND source = ?) OR (file_name <> '' AND file_name = ? AND (source = '' OR ? = ''))) "
        "ORDER BY added DESC, articles.id DESC"_s,
        {source, file, source}, [](const QSqlQuery &query) { return ArticleId{query.value(0).toLongLong()}; });
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const ArticleId id : *candidates) {
        const Result<Article> article = m_articles.article(id);
        if (!article)
            return std::unexpected(article.error());
        if (isSameArticle(*article, imported.article))
            return id;
    }
    return std::nullopt;
}

Result<ArticleId> ArticleIntake::insert(const ImportedArticle &imported, const Hashes &hashes, const QDateTime &now)
{
    const QVariantList values = articleValues(imported.article, hashes.text);
    const Result<QSqlQuery> inserted
        = m_database.run(u"INSERT INTO articles (added, %1) VALUES (?, %2)"_s.arg(articleColumns, placeholders(values)),
                         QVariantList{encodedTime(now)} + values);
    if (!inserted)
        return std::unexpected(inserted.error());
    const ArticleId id{inserted->lastInsertId().toLongLong()};
    Outcome done = outcomeOf(m_database.run(u"INSERT INTO reading (article) VALUES (?)"_s, {id.value}));
    const QVariantList original = originalValues(imported.original, hashes.original);
    if (done)
        done = outcomeOf(m_database.run(
            u"INSERT INTO originals (article, %1) VALUES (?, %2)"_s.arg(originalColumns, placeholders(original)),
            QVariantList{id.value} + original));
    if (done)
        done = m_versions.begin(id, now);
    if (done)
        done = m_articles.images().put(id, imported);
    return done ? Result<ArticleId>(id) : std::unexpected(done.error());
}

Outcome ArticleIntake::replace(ArticleId id, const ImportedArticle &imported, const Hashes &hashes)
{
    const QVariantList values = articleValues(imported.article, hashes.text);
    const Outcome replaced = outcomeOf(
        m_database.run(u"UPDATE articles SET (%1) = (%2) WHERE id = ?"_s.arg(articleColumns, placeholders(values)),
                       values + QVariantList{id.value}));
    if (!replaced)
        return replaced;
    const QVariantList original = originalValues(imported.original, hashes.original);
    const Outcome kept = outcomeOf(m_database.run(
        u"UPDATE originals SET (%1) = (%2) WHERE article = ?"_s.arg(originalColumns, placeholders(original)),
        original + QVariantList{id.value}));
    return kept ? m_articles.images().put(id, imported) : kept;
}

}
