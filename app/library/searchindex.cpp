// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/searchindex.h"

#include "app/library/database.h"

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

QString quoted(QStringView text)
{
    return u'"' + text.toString() + u'"';
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

}

QString searchExpression(QStringView query)
{
    QStringList parts;
    bool inPhrase = false;
    bool endsInWord = false;
    qsizetype lastWord = 0;
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
        if (hasWord(part)) {
            parts.append(quoted(part));
            endsInWord = !inPhrase && end == query.size();
            lastWord = part.size();
        }
        start = std::max(end, start + 1);
    }
    if (!parts.isEmpty() && endsInWord && lastWord >= shortestPrefix)
        parts.last() += u'*';
    return parts.join(u' ');
}

Result<QList<SearchHit>> SearchIndex::search(const QString &query, int limit) const
{
    const QString expression = searchExpression(query);
    if (expression.isEmpty())
        return QList<SearchHit>{};
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
