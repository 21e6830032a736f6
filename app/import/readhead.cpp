// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/sentences.h"
#include "app/import/articledraft.h"
#include "app/import/draftreaders.h"
#include "app/import/personnames.h"
#include "app/import/publicationdate.h"
#include "app/import/sentencebreak.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype longestTitle = 200; ///< characters
constexpr qsizetype mostTitleWords = 28;
constexpr qsizetype mostWordsOfTwoSentences = 12;
constexpr qsizetype longestStandfirst = 300;
constexpr qsizetype headParts = 8; ///< so far from the start may a byline or a date stand

qsizetype wordCount(QStringView text)
{
    return text.count(u' ') + 1;
}

bool isReportedSpeech(QStringView text)
{
    static const QRegularExpression speech(
        uR"((?:["”’],? (?:he|she|they|\p{Lu}\p{L}+) said|,? (?:officials|he|she|they) said\b))"_s);
    return text.endsWith(u'.') && speech.matchView(text).hasMatch();
}

/// Not a title: what reads on, what is long, several sentences, what begins as a report does.
bool isPlainlyBody(QStringView text, QStringView next)
{
    if (text.size() > longestTitle || wordCount(text) > mostTitleWords || text.front().isLower())
        return true;
    if (u",:"_s.contains(text.back()) || datelineLength(text) > 0 || isReportedSpeech(text))
        return true;
    // "Rents rise. Tenants leave." can only be a title where a proper paragraph follows.
    const bool isTerse = wordCount(text) <= mostWordsOfTwoSentences && wordCount(next) >= 2 * wordCount(text);
    return text.endsWith(u'.') && sentences(text).size() > 1 && !isTerse;
}

bool isTitle(const DraftPart &part, QStringView next)
{
    if (part.isSettled)
        return part.kind == BlockKind::Title;
    return !isPlainlyBody(part.text, next) && authorsInByline(part.text).isEmpty()
        && !dateInLine(part.text).date.isValid();
}

void settle(DraftPart &part, BlockKind kind)
{
    part.kind = kind;
    part.isSettled = true;
}

/// Databases print a headline and its deck as "Headline; Deck" over two lines.
void dropJoiningSemicolon(DraftPart &title)
{
    if (title.text.endsWith(u';'))
        title.text.chop(1);
}

/// Labels that databases print around a summary.
void readAbstract(ArticleDraft &draft)
{
    static const QRegularExpression abstractLabel(u"^abstract[.:]?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression textLabel(u"^full[ -]text[.:]?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (draft.parts.size() < 4 || !abstractLabel.match(draft.parts[1].text).hasMatch()
        || !textLabel.match(draft.parts[3].text).hasMatch())
        return;
    settle(draft.parts[2], BlockKind::Standfirst);
    draft.parts.remove(3);
    draft.parts.remove(1);
}

bool isShortSentence(QStringView text)
{
    return text.size() <= longestStandfirst && sentences(text).size() == 1 && !text.front().isLower()
        && !text.endsWith(u':');
}

/// @p next is the index of the first part below the title that is no byline and no date.
void readStandfirst(ArticleDraft &draft, bool afterSemicolon, qsizetype next)
{
    if (next + 1 >= draft.parts.size() || draft.parts[next].isSettled)
        return;
    DraftPart &part = draft.parts[next];
    const QString &following = draft.parts[next + 1].text;
    if (!isShortSentence(part.text) || part.text.startsWith(u'"') || part.text.startsWith(u'“'))
        return;
    // Close below the title while everything else is set apart, or a single sentence before the place of the report.
    const bool isClose = !part.afterBlankLine && draft.parts[next + 1].afterBlankLine;
    const bool isBeforeReport = datelineLength(part.text) == 0 && datelineLength(following) > 0;
    if (afterSemicolon || isClose || isBeforeReport)
        settle(part, BlockKind::Standfirst);
}

void takeDate(ArticleDraft &draft, const DateLine &line)
{
    if (!draft.published.isValid() || line.isLabelled)
        draft.published = line.date;
    if (draft.outlet.isEmpty())
        draft.outlet = line.outlet;
}

/// Bylines and dates in lines of their own near the top.
void readCredits(ArticleDraft &draft, qsizetype first)
{
    for (qsizetype i = first; i < std::min(draft.parts.size(), headParts); ++i) {
        DraftPart &part = draft.parts[i];
        if (part.isSettled)
            continue;
        if (const QStringList authors = authorsInByline(part.text); !authors.isEmpty() && draft.bylines.isEmpty()) {
            draft.bylines = authors;
            settle(part, BlockKind::Byline);
        } else if (const DateLine line = dateInLine(part.text); line.date.isValid()) {
            takeDate(draft, line);
            settle(part, BlockKind::Dateline);
        } else if (datelineLength(QString(part.text + u" — ")) == part.text.size() + 3 && part.text.contains(u',')) {
            settle(part, BlockKind::Dateline);
        }
    }
}

}

void readHead(ArticleDraft &draft)
{
    bool afterSemicolon = false;
    const bool hasTitle = draft.parts.size() > 1 && isTitle(draft.parts[0], draft.parts[1].text);
    if (hasTitle) {
        afterSemicolon = draft.parts.first().text.endsWith(u';');
        settle(draft.parts.first(), BlockKind::Title);
        dropJoiningSemicolon(draft.parts.first());
        readAbstract(draft);
    }
    readCredits(draft, hasTitle ? 1 : 0);
    if (hasTitle)
        readStandfirst(draft, afterSemicolon, 1);
    const qsizetype credits = std::min(draft.parts.size(), headParts);
    for (qsizetype i = 0; i < credits && !draft.published.isValid(); ++i)
        draft.published = dateInDateline(draft.parts[i].text);
}

}
