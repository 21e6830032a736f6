// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/selectors.h"
#include "app/article/article.h"
#include "app/library/records.h"

#include <QtCore/QTimeZone>

// What the tests of this folder put into a library.

namespace pullquote::samples
{

using namespace Qt::StringLiterals;

/// Every field filled, with accents and with characters beyond the first plane before and between the words marked.
inline ImportedArticle harbourArticle()
{
    ImportedArticle imported;
    Article &article = imported.article;
    article.bylines = {u"Ana Pérez"_s, u"Jürgen “Joe” Løvdal"_s};
    article.outlet = u"The Arlen Courier"_s;
    article.published = QDate(2026, 3, 2);
    article.source = u"https://news.example/harbour?id=7"_s;
    article.language = u"en"_s;
    setBlocks(article,
              {{BlockKind::Title, u"🚋 A longer tram line to the harbour"_s, 0},
               {BlockKind::Standfirst, u"The council weighs cost against time."_s, 0},
               {BlockKind::Heading, u"What it costs"_s, 2},
               {BlockKind::Paragraph, u"Mayor Inés López said 😀 the line would cost €48 million."_s, 0},
               {BlockKind::ListItem, u"“It will pay for itself,” she said 👩🏽‍⚖️ on Monday."_s, 1},
               {BlockKind::Caption, u"The harbour, seen from the old bridge"_s, 0}});
    imported.original = {QByteArray("<html>\0\xff raw bytes</html>", 25), u"text/html"_s, u"/tmp/Häfen/harbour.html"_s};
    return imported;
}

/// Nothing but a text.
inline ImportedArticle plainArticle(const QString &title, const QString &text)
{
    ImportedArticle imported;
    setBlocks(imported.article, {{BlockKind::Title, title, 0}, {BlockKind::Paragraph, text, 0}});
    imported.original = {imported.article.text.toUtf8(), u"text/plain"_s, {}};
    return imported;
}

inline TextRange rangeOf(const Article &article, const QString &words)
{
    const qsizetype start = article.text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

inline QDateTime moment(int hour)
{
    return QDateTime(QDate(2026, 3, 2), QTime(hour, 30, 15, 123), QTimeZone::UTC);
}

/// A mark over the words given, each a segment of its own.
inline Annotation mark(const Article &article, const QStringList &words)
{
    Annotation annotation;
    annotation.id = {QUuid::createUuid()};
    for (const QString &each : words)
        annotation.segments += segments(article.text, rangeOf(article, each));
    annotation.author = u"A. Reader"_s;
    annotation.created = moment(8);
    annotation.modified = moment(9);
    return annotation;
}

inline Entity entity(const Article &article, const QString &name, const QString &role, LinkReason reason)
{
    return {name, role, {{rangeOf(article, name), reason}}, 0.875};
}

/// One of each, over the words of the harbour article.
inline StoredAnalysis harbourAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.people = {entity(article, u"Inés López"_s, u"Mayor"_s, LinkReason::FirstMention)};
    analysis.people.first().mentions.append({rangeOf(article, u"López"_s), LinkReason::Surname});
    analysis.organisations = {entity(article, u"council"_s, {}, LinkReason::Alias)};
    analysis.places = {entity(article, u"harbour"_s, {}, LinkReason::SameName),
                       entity(article, u"bridge"_s, {}, LinkReason::Initials)};
    analysis.policies = {entity(article, u"tram line"_s, {}, LinkReason::Abbreviation)};
    analysis.figures = {{rangeOf(article, u"€48 million"_s), 48e6, std::nullopt, 48.5e6, true, u"EUR"_s, u"the line"_s,
                         u"Inés López"_s, 0.1}};
    Quote attributed;
    attributed.range = rangeOf(article, u"“It will pay for itself,”"_s);
    attributed.speaker = Speaker{u"Inés López"_s, 0, rangeOf(article, u"she"_s)};
    attributed.cue = u"said"_s;
    attributed.cueRange = rangeOf(article, u"said 👩🏽‍⚖️"_s);
    attributed.certainty = Certainty::Likely;
    attributed.reason = u"pronoun-before-cue"_s;
    attributed.confidence = 0.7;
    Quote open;
    open.range = rangeOf(article, u"on Monday"_s);
    analysis.quotes = {attributed, open};
    return {analysis, u"0.1.0"_s};
}

}
