// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakernarration.h"


#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

bool isTerminal(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»' || c == u'\'' || c == u'’' || c == u'‘';
}

}

Narration::Narration(const QList<Quote> &quotes, const TokenisedText &text, const QList<Entity> &people,
                     const QuoteWords &words)
    : m_quotes(quotes)
    , m_text(text)
{
    m_classes.reserve(text.tokens.size());
    for (qsizetype i = 0; i < text.tokens.size(); ++i)
        m_classes.append(text.tokens[i].kind == TokenKind::Word ? words.classes(text.word(i)) : WordClasses());
    addNames(people);
    addItems();
    cutStatements();
}

void Narration::addNames(const QList<Entity> &people)
{
    m_names.resize(m_text.tokens.size());
    for (qsizetype person = 0; person < people.size(); ++person) {
        for (const Mention &mention : people[person].mentions) {
            const qsizetype first = m_text.tokenAt(mention.range.start);
            qsizetype end = first;
            while (end < m_text.tokens.size() && m_text.tokens[end].range.start < mention.range.end)
                m_names[end++].person = qint32(person);
            if (end > first) {
                m_names[first].starts = true;
                m_names[end - 1].ends = true;
            }
        }
    }
}

void Narration::addItems()
{
    m_items.reserve(m_text.tokens.size());
    qint32 quote = 0;
    for (qint32 token = 0; token < m_text.tokens.size(); ++token) {
        const TextRange place = m_text.tokens[token].range;
        while (quote < m_quotes.size() && m_quotes[quote].range.end <= place.start)
            ++quote;
        if (quote == m_quotes.size() || place.start < m_quotes[quote].range.start)
            m_items.append({token, -1});
        else if (m_items.isEmpty() || m_items.last().quote != quote)
            m_items.append({token, quote});
    }
}

void Narration::cutStatements()
{
    m_places.resize(m_quotes.size());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (i == 0 || blockOf(m_items[i]) != blockOf(m_items[i - 1]) || endsStatement(i - 1))
            m_statements.append({i, i, blockOf(m_items[i])});
        m_statements.last().end = i + 1;
        if (m_items[i].quote >= 0)
            m_places[m_items[i].quote] = {m_statements.size() - 1, i};
    }
}

qsizetype Narration::blockOf(const NarrationItem &item) const
{
    return m_text.sentenceOf(item.token).block;
}

/// Whether a statement ends with the item at @p index; the next item is of the same block.
bool Narration::endsStatement(qsizetype index) const
{
    const NarrationItem &item = m_items[index];
    const NarrationItem &next = m_items[index + 1];
    if (item.quote >= 0)
        return quoteEndsStatement(item.quote, index + 1);
    const Token &token = m_text.tokens[item.token];
    if (next.quote >= 0)
        return token.kind == TokenKind::Punctuation && isTerminal(m_text.word(item.token).back());
    return token.sentence != m_text.tokens[next.token].sentence;
}

bool Narration::quoteEndsStatement(qint32 quote, qsizetype nextItem) const
{
    const QChar last = lastInside(quote);
    if (!isTerminal(last))
        return false;
    const NarrationItem &next = m_items[nextItem];
    if (next.quote >= 0)
        return true;
    const Token &token = m_text.tokens[next.token];
    if (token.kind == TokenKind::Number)
        return true;
    if (token.kind != TokenKind::Word || !token.capitalised)
        return false;
    return !cueFollowsName(nextItem) || (last == u'.' && m_quotes[quote].range.length() < 4);
}

QChar Narration::lastInside(qint32 quote) const
{
    const TextRange range = m_quotes[quote].range;
    qsizetype end = range.end;
    while (end > range.start + 1 && (isMark(m_text.text[end - 1]) || m_text.text[end - 1] == u']' || m_text.text[end - 1].isSpace()))
        --end;
    return m_text.text[end - 1];
}

/// "Smith said" and little after it: then the full stop before it was no end ("Why?" Smith said).
bool Narration::cueFollowsName(qsizetype index) const
{
    for (qsizetype i = index; i < std::min(index + 8, m_items.size()); ++i) {
        if (m_items[i].quote >= 0)
            return false;
        const WordClasses found = classes(i);
        if (found.testFlag(WordClass::Say) && found.testAnyFlags(WordClass::Past | WordClass::Third) && i > index) {
            if (i + 1 >= m_items.size() || m_items[i + 1].quote >= 0)
                return true;
            const QStringView after = word(i + 1);
            return after == "."_L1 || after == ","_L1 || isAny(i + 1, WordClass::Calendar)
                || is(i + 1, "in"_L1) || is(i + 1, "at"_L1) || is(i + 1, "on"_L1) || is(i + 1, "during"_L1);
        }
        if (!isWord(i) || (!isCapitalised(i) && !found.testAnyFlags(WordClass::PersonNoun)))
            return false;
    }
    return false;
}

QStringView Narration::word(qsizetype index) const
{
    return m_items[index].quote >= 0 ? QStringView() : m_text.word(m_items[index].token);
}

bool Narration::is(qsizetype index, QLatin1StringView wanted) const
{
    return word(index).compare(wanted, Qt::CaseInsensitive) == 0;
}

WordClasses Narration::classes(qsizetype index) const
{
    return m_items[index].quote >= 0 ? WordClasses() : m_classes[m_items[index].token];
}

bool Narration::isWord(qsizetype index) const
{
    return m_items[index].quote < 0 && m_text.tokens[m_items[index].token].kind == TokenKind::Word;
}

bool Narration::isCapitalised(qsizetype index) const
{
    return m_items[index].quote < 0 && m_text.tokens[m_items[index].token].capitalised;
}

qsizetype Narration::person(qsizetype index) const
{
    return m_items[index].quote >= 0 ? -1 : m_names[m_items[index].token].person;
}

bool Narration::endsName(qsizetype index) const
{
    return m_items[index].quote < 0 && m_names[m_items[index].token].ends;
}

bool Narration::startsName(qsizetype index) const
{
    return m_items[index].quote < 0 && m_names[m_items[index].token].starts;
}

TextRange Narration::range(qsizetype first, qsizetype end) const
{
    return m_text.range(m_items[first].token, m_items[end - 1].token + 1);
}

bool Narration::letsCueFollow(qsizetype quote) const
{
    const QChar last = lastInside(qint32(quote));
    return last == u',' || last == u'?' || last == u'!' || last == u'-' || last == u'–' || last == u'—' || last == u'…';
}

}
