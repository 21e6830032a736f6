// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/searchindex.h"

#include "app/library/articlecodec.h"
#include "app/library/database.h"
#include "app/library/tagwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// Control characters that no canonical text contains (canonicaltext.h) mark the hits in an excerpt.
constexpr QChar hitBegins(0x02);
constexpr QChar hitEnds(0x03);

constexpr qsizetype shortestPrefix = 3;

bool isWordPart(QChar character)
{
    // Halves of surrogate pairs: a letter beyond the first plane is a word as well.
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, isWordPart);
}

bool isQuotationMark(QChar character)
{
    return character == u'"' || character == u'“' || character == u'”' || character == u'„';
}

QString expressionOf(const SearchTerm &term)
{
    return u'"' + term.words + u'"' + (term.isBeginning ? u"*"_s : QString());
}

void markHits(const QString &marked, SearchHit &hit)
{
    for (const QChar character : marked) {
        if (character == hitBegins)
            hit.hits.append({hit.excerpt.size(), hit.excerpt.size()});
        else if (character == hitEnds)
            hit.hits.last().end = hit.excerpt.size();
        else
            hit.excerpt += character == u'\n' ? u' ' : character;
    }
}

SearchHit hitIn(const QSqlQuery &query)
{
    SearchHit hit;
    hit.article = {query.value(0).toLongLong()};
    hit.title = query.value(1).toString();
    hit.annotation = {QUuid::fromString(query.value(2).toString())};
    markHits(query.value(3).toString(), hit);
    return hit;
}

SearchHit taggedHitIn(const QSqlQuery &query)
{
    SearchHit hit = hitIn(query);
    hit.tags = decodedNames(query.value(4).toString());
    return hit;
}

/// What stands for "the tags of an article" in one statement and for "those of a mark" in the other.
struct Carrier {
    QString tagTable;
    QString key; ///< of that table
    QString index;
    QString row; ///< of the index
    QString columns; ///< the first four of a hit
    QString source;
    QString order;
};

Carrier carriedByArticles()
{
    return {u"article_tags"_s,
            u"article"_s,
            u"article_index"_s,
            u"articles.id"_s,
            u"articles.id, articles.title, NULL, standfirst"_s,
            u"articles"_s,
            u"articles.added DESC, articles.id DESC"_s};
}

Carrier carriedByMarks()
{
    return {u"annotation_tags"_s,
            u"annotation"_s,
            u"annotation_index"_s,
            u"annotations.number"_s,
            u"articles.id, articles.title, annotations.id, iif(marked = '', note, marked)"_s,
            u"annotations JOIN articles ON articles.id = annotations.article"_s,
            u"annotations.modified DESC, annotations.number DESC"_s};
}

/// What has a tag with a word of the query, and all other words in a tag or in its text. Values: the terms, the tags of
/// any of them (twice), the limit.
QString taggedStatement(const Carrier &carrier)
{
    QString statement
        = u"WITH terms AS MATERIALIZED (SELECT json_extract(value, '$.words') AS words, "
          "json_extract(value, '$.tags') AS paths FROM json_each(?)) "
          "SELECT {columns}, (SELECT json_group_array(path) FROM (SELECT path FROM {tags} JOIN tags ON tags.id = tag "
          "WHERE {key} = {row} AND path IN (SELECT value FROM json_each(?)) ORDER BY place)) "
          "FROM {source} JOIN reading ON reading.article = articles.id WHERE deleted IS NULL "
          "AND {row} IN (SELECT {key} FROM {tags} WHERE tag IN "
          "(SELECT id FROM tags WHERE path IN (SELECT value FROM json_each(?)))) "
          "AND NOT EXISTS (SELECT 1 FROM terms "
          "WHERE NOT EXISTS (SELECT 1 FROM {tags} JOIN tags ON tags.id = tag "
          "WHERE {key} = {row} AND path IN (SELECT value FROM json_each(terms.paths))) "
          "AND NOT EXISTS (SELECT 1 FROM {index} WHERE {index} MATCH terms.words AND {index}.rowid = {row})) "
          "ORDER BY {order} LIMIT ?"_s;
    statement.replace(u"{columns}"_s, carrier.columns).replace(u"{tags}"_s, carrier.tagTable);
    statement.replace(u"{key}"_s, carrier.key).replace(u"{index}"_s, carrier.index).replace(u"{row}"_s, carrier.row);
    return statement.replace(u"{source}"_s, carrier.source).replace(u"{order}"_s, carrier.order);
}

bool isSamePlace(const SearchHit &left, const SearchHit &right)
{
    return left.article == right.article && left.annotation == right.annotation;
}

/// @p tagged with the excerpts of those that have all words in their text, too, then the other @p worded.
QList<SearchHit> together(QList<SearchHit> tagged, const QList<SearchHit> &worded, int limit)
{
    const qsizetype known = tagged.size();
    for (const SearchHit &hit : worded) {
        const auto end = tagged.begin() + known;
        const auto same = std::find_if(tagged.begin(), end, [&](const SearchHit &each) { return isSamePlace(each, hit); });
        if (same == end) {
            tagged.append(hit);
            continue;
        }
        same->excerpt = hit.excerpt;
        same->hits = hit.hits;
    }
    return tagged.first(std::min<qsizetype>(tagged.size(), limit));
}

}

QList<SearchTerm> searchTerms(QStringView query)
{
    QList<SearchTerm> terms;
    bool inPhrase = false;
    for (qsizetype start = 0; start < query.size();) {
        if (isQuotationMark(query.at(start))) {
            inPhrase = !inPhrase;
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < query.size() && !isQuotationMark(query.at(end)) && (inPhrase || !query.at(end).isSpace()))
            ++end;
        const QStringView part = query.sliced(start, end - start);
        if (hasWord(part))
            terms.append({part.toString(), !inPhrase && end == query.size() && part.size() >= shortestPrefix});
        start = std::max(end, start + 1);
    }
    return terms;
}

QString searchExpression(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(expressionOf(term));
    return parts.join(u' ');
}

Result<QList<SearchHit>> SearchIndex::search(const QString &query, int limit) const
{
    const QList<SearchTerm> terms = searchTerms(query);
    if (terms.isEmpty())
        return QList<SearchHit>{};
    const auto tagged = withTags(terms, limit);
    if (!tagged)
        return tagged;
    return withWords(searchExpression(terms), limit).transform([&](const QList<SearchHit> &worded) {
        return together(*tagged, worded, limit);
    });
}

Result<QList<SearchHit>> SearchIndex::withTags(const QList<SearchTerm> &terms, int limit) const
{
    const auto tags = m_database.rows(u"SELECT path FROM tags ORDER BY path"_s, {},
                                      [](const QSqlQuery &row) { return TagWords(row.value(0).toString()); });
    if (!tags)
        return std::unexpected(tags.error());
    QStringList found;
    QJsonArray parts;
    for (const SearchTerm &term : terms) {
        const QStringList paths = pathsWith(*tags, term.words, term.isBeginning);
        parts.append(QJsonObject{{u"words"_s, expressionOf(term)}, {u"tags"_s, QJsonArray::fromStringList(paths)}});
        found += paths;
    }
    if (found.isEmpty())
        return QList<SearchHit>{};
    const QString termList = QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
    const QString paths = encodedNames(found);
    auto hits = m_database.rows(taggedStatement(carriedByArticles()), {termList, paths, paths, limit}, taggedHitIn);
    if (!hits)
        return hits;
    const auto marks = m_database.rows(taggedStatement(carriedByMarks()), {termList, paths, paths, limit}, taggedHitIn);
    return marks.transform([&](const QList<SearchHit> &carriers) { return *hits + carriers; });
}

Result<QList<SearchHit>> SearchIndex::withWords(const QString &expression, int limit) const
{
    // A word in the title weighs as much as ten in the text.
    auto hits = m_database.rows(
        u"SELECT articles.id, articles.title, NULL, snippet(article_index, -1, char(2), char(3), '…', 24) FROM "
        u"article_index "
        "JOIN articles ON articles.id = article_index.rowid JOIN reading ON reading.article = article_index.rowid "
        "WHERE article_index MATCH ? AND deleted IS NULL ORDER BY bm25(article_index, 10, 3, 3, 3, 1) LIMIT ?"_s,
        {expression, limit}, hitIn);
    if (!hits || hits->size() >= limit)
        return hits;
    auto marks = m_database.rows(
        u"SELECT articles.id, articles.title, annotations.id, snippet(annotation_index, -1, char(2), char(3), '…', 24) "
        "FROM annotation_index JOIN annotations ON annotations.number = annotation_index.rowid "
        "JOIN articles ON articles.id = annotations.article JOIN reading ON reading.article = articles.id "
        "WHERE annotation_index MATCH ? AND deleted IS NULL ORDER BY rank LIMIT ?"_s,
        {expression, limit - int(hits->size())}, hitIn);
    if (!marks)
        return marks;
    return *hits + *marks;
}

}
