// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tagstore.h"

#include "app/annotation/tagpath.h"
#include "app/library/articlecodec.h"
#include "app/library/database.h"
#include "app/library/outcomeof.h"

#include <QtCore/QHash>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

TagCount countIn(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toInt(), query.value(2).toInt(), decodedTime(query.value(3))};
}

TagUse useIn(const QSqlQuery &query)
{
    TagUse use;
    use.article = {query.value(0).toLongLong()};
    use.title = query.value(1).toString();
    use.inBin = query.value(2).toBool();
    use.annotation = {QUuid::fromString(query.value(3).toString())};
    use.words = query.value(4).toString().simplified();
    use.tag = query.value(5).toString();
    return use;
}

/// Adds up the spellings of each tag, under the first of them.
QList<TagCount> withoutSpellings(const QList<TagCount> &counts)
{
    QList<TagCount> tags;
    QHash<QString, qsizetype> rows;
    for (const TagCount &count : counts) {
        const QString folded = foldedTag(count.path);
        if (!rows.contains(folded)) {
            rows.insert(folded, tags.size());
            tags.append(count);
            continue;
        }
        TagCount &sum = tags[rows.value(folded)];
        sum.annotations += count.annotations;
        sum.articles += count.articles;
        sum.used = std::max(sum.used, count.used);
    }
    return tags;
}

}

Outcome ensureTag(const Database &database, const QString &path)
{
    return outcomeOf(database.run(u"INSERT INTO tags (path) VALUES (?) ON CONFLICT DO NOTHING"_s, {path}));
}

Outcome tidyTags(const Database &database)
{
    return outcomeOf(database.run(u"DELETE FROM tags WHERE id NOT IN (SELECT tag FROM annotation_tags) "
                                  "AND id NOT IN (SELECT tag FROM article_tags)"_s));
}

Result<QList<TagCount>> TagStore::all() const
{
    const auto counts = m_database.rows(
        u"SELECT path, sum(marks), sum(articles), max(used) FROM ("
        "SELECT path, 1 AS marks, 0 AS articles, annotations.modified AS used FROM annotation_tags "
        "JOIN tags ON tags.id = tag JOIN annotations ON annotations.number = annotation_tags.annotation "
        "JOIN reading ON reading.article = annotations.article WHERE reading.deleted IS NULL "
        "UNION ALL SELECT path, 0, 1, made FROM article_tags JOIN tags ON tags.id = tag "
        "JOIN reading ON reading.article = article_tags.article WHERE reading.deleted IS NULL "
        "UNION ALL SELECT path, 0, 0, NULL FROM codebook) GROUP BY path ORDER BY path"_s,
        {}, countIn);
    return counts.transform(withoutSpellings);
}

Result<QString> TagStore::pathsAtOrBelow(const QString &tag) const
{
    const auto paths = m_database.rows(u"SELECT path FROM tags"_s, {},
                                       [](const QSqlQuery &query) { return query.value(0).toString(); });
    return paths.transform([&](QStringList found) {
        found.removeIf([&](const QString &path) { return !isAtOrBelow(path, tag); });
        return encodedNames(found);
    });
}

Result<QList<ArticleId>> TagStore::articlesWith(const QString &tag) const
{
    const Result<QString> paths = pathsAtOrBelow(tag);
    if (!paths)
        return std::unexpected(paths.error());
    return m_database.rows(
        u"SELECT article FROM reading WHERE deleted IS NULL AND article IN ("
        "SELECT annotations.article FROM annotation_tags JOIN tags ON tags.id = tag "
        "JOIN annotations ON annotations.number = annotation WHERE path IN (SELECT value FROM json_each(?)) "
        "UNION SELECT article_tags.article FROM article_tags JOIN tags ON tags.id = tag "
        "WHERE path IN (SELECT value FROM json_each(?)))"_s,
        {*paths, *paths}, [](const QSqlQuery &query) { return ArticleId{query.value(0).toLongLong()}; });
}

Result<QList<TagUse>> TagStore::uses(const QString &tag) const
{
    const Result<QString> paths = pathsAtOrBelow(tag);
    if (!paths)
        return std::unexpected(paths.error());
    return m_database.rows(
        u"SELECT article, title, deleted IS NOT NULL, mark, words, path FROM ("
        "SELECT article, NULL AS mark, '' AS words, path, 0 AS number FROM article_tags JOIN tags ON tags.id = tag "
        "UNION ALL SELECT article, annotations.id, iif(marked = '', note, marked), path, number FROM annotation_tags "
        "JOIN tags ON tags.id = tag JOIN annotations ON annotations.number = annotation) "
        "JOIN articles ON articles.id = article JOIN reading USING (article) "
        "WHERE path IN (SELECT value FROM json_each(?)) ORDER BY article, number, path"_s,
        {*paths}, useIn);
}

Result<QStringList> TagStore::ofArticle(ArticleId article) const
{
    const auto tags = m_database.rows(
        u"SELECT path FROM article_tags JOIN tags ON tags.id = tag WHERE article = ? ORDER BY place"_s, {article.value},
        [](const QSqlQuery &query) { return query.value(0).toString(); });
    return tags.transform([](const QList<QString> &paths) { return QStringList(paths); });
}

Outcome TagStore::setOfArticle(ArticleId article, const QStringList &tags)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // those that stay keep the moment at which they were given
    if (const auto removed = m_database.run(
            u"DELETE FROM article_tags WHERE article = ? AND tag NOT IN "
            "(SELECT id FROM tags WHERE path IN (SELECT value FROM json_each(?)))"_s,
            {article.value, encodedNames(tags)});
        !removed)
        return std::unexpected(removed.error());
    for (qsizetype place = 0; place < tags.size(); ++place) {
        if (const Outcome known = ensureTag(m_database, tags.at(place)); !known)
            return known;
        const auto written = m_database.run(
            u"INSERT INTO article_tags (article, tag, place, made) SELECT ?, id, ?, ? FROM tags WHERE path = ? "
            "ON CONFLICT (article, tag) DO UPDATE SET place = excluded.place"_s,
            {article.value, qint64(place), encodedTime(QDateTime::currentDateTimeUtc()), tags.at(place)});
        if (!written)
            return std::unexpected(written.error());
    }
    if (const Outcome tidied = tidyTags(m_database); !tidied)
        return tidied;
    return transaction->commit();
}

Result<Codebook> TagStore::codebook() const
{
    return m_database.rows(u"SELECT path, colour, words FROM codebook ORDER BY path"_s, {}, [](const QSqlQuery &query) {
        return CodebookEntry{query.value(0).toString(), {query.value(1).toString(), query.value(2).toString()}};
    });
}

Outcome TagStore::store(const CodebookEdit &edit)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const CodebookChange &change : edit.changes) {
        const QString key = foldedTag(change.tag);
        const auto changed = change.description
            ? m_database.run(u"INSERT OR REPLACE INTO codebook (folded, path, colour, words) VALUES (?, ?, ?, ?)"_s,
                             {key, change.tag, change.description->colour, change.description->words})
            : m_database.run(u"DELETE FROM codebook WHERE folded = ?"_s, {key});
        if (!changed)
            return std::unexpected(changed.error());
    }
    return transaction->commit();
}

}
