// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/cardcontent.h"

#include "app/annotation/annotation.h"
#include "app/annotation/palette.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

using Facts = QList<std::pair<QString, QString>>;

const QString articleText = u"Ottoline Harwick, Minister for Rivers, spent nearly 2.5 million crowns. "
                            "“We shall dig,” Harwick said. Minister Harwick left; Harwick smiled."_s;

TextRange rangeOf(const QString &words, qsizetype from = 0)
{
    const qsizetype start = articleText.indexOf(words, from);
    return {start, start + words.size()};
}

Analysis sampleAnalysis()
{
    Analysis analysis;
    const qsizetype afterQuote = articleText.indexOf(u"” Harwick"_s);
    const qsizetype afterTitle = articleText.indexOf(u"left"_s);
    analysis.people = {{u"Ottoline Harwick"_s,
                        u"Minister for Rivers"_s,
                        {{rangeOf(u"Ottoline Harwick"_s), LinkReason::FirstMention},
                         {rangeOf(u"Harwick"_s, afterQuote), LinkReason::Surname},
                         {rangeOf(u"Minister Harwick"_s), LinkReason::TitleAndSurname},
                         {rangeOf(u"Harwick"_s, afterTitle), LinkReason::Surname}},
                        0.95}};
    Quote quote;
    quote.range = rangeOf(u"“We shall dig,”"_s);
    quote.speaker = Speaker{u"Ottoline Harwick"_s, 0, rangeOf(u"Harwick"_s, afterQuote)};
    quote.cue = u"said"_s;
    quote.certainty = Certainty::Certain;
    quote.reason = u"name-before-cue"_s;
    analysis.quotes = {quote};
    return analysis;
}

Figure sampleFigure()
{
    Figure figure;
    figure.range = rangeOf(u"nearly 2.5 million crowns"_s);
    figure.value = 2'500'000;
    figure.approximate = true;
    figure.unit = u"crowns"_s;
    figure.of = u"spending on rivers"_s;
    figure.speaker = u"Ottoline Harwick"_s;
    figure.confidence = 0.9;
    return figure;
}

}

class CardContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personCard_tellsTheFormsWithTheirReasonsAndCounts()
    {
        const CardContent card = personCard(sampleAnalysis(), 0, articleText);
        QCOMPARE(card.title, u"Ottoline Harwick"_s);
        QCOMPARE(card.subtitle, u"Minister for Rivers"_s);
        const Facts expected = {{u"In the text"_s, u"4 mentions · 1 quote"_s},
                                {u"Harwick"_s, u"surname · 2 times"_s},
                                {u"Minister Harwick"_s, u"title and surname"_s}};
        QCOMPARE(card.facts, expected);
        QVERIFY(card.footnote.isEmpty());
    }

    void entityCard_asksToCheckADoubtfulFinding()
    {
        Analysis analysis;
        analysis.policies = {{u"River Act"_s, {}, {{{0, 8}, LinkReason::FirstMention}}, 0.3}};
        const CardContent card = entityCard(analysis, EntityKind::Policy, 0, u"Ottoline");
        QCOMPARE(card.facts.first().second, u"1 mention"_s);
        QVERIFY(!card.footnote.isEmpty());
    }

    void entityCard_countsTheFormsItHasNoRoomFor()
    {
        Analysis analysis;
        Entity place{u"Whole"_s, {}, {}, 0.9};
        const QString text = u"aa bb cc dd ee ff gg hh"_s;
        for (qsizetype start = 0; start < text.size(); start += 3)
            place.mentions.append({{start, start + 2}, LinkReason::Alias});
        analysis.places = {place};
        const CardContent card = entityCard(analysis, EntityKind::Place, 0, text);
        QCOMPARE(card.facts.size(), 1 + 6 + 1);
        QCOMPARE(card.facts.last(), std::pair(QString(), u"2 more forms"_s));
    }

    void figureCard_tellsWhatTheFigureSays_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<Facts>("facts");
        const Facts all = {{u"Value"_s, u"about 2,500,000"_s},
                           {u"Unit"_s, u"crowns"_s},
                           {u"Counts"_s, u"spending on rivers"_s},
                           {u"According to"_s, u"Ottoline Harwick"_s}};
        QTest::newRow("everything known") << QString() << all;
        QTest::newRow("no value") << u"value"_s << Facts(all.sliced(1));
        QTest::newRow("no unit") << u"unit"_s << Facts{all.at(0), all.at(2), all.at(3)};
        QTest::newRow("nobody said it") << u"speaker"_s << Facts(all.first(3));
    }
    void figureCard_tellsWhatTheFigureSays()
    {
        QFETCH(QString, missing);
        Figure figure = sampleFigure();
        if (missing == u"value")
            figure.value.reset();
        else if (missing == u"unit")
            figure.unit.clear();
        else if (missing == u"speaker")
            figure.speaker.clear();
        Analysis analysis;
        analysis.figures = {figure};
        const CardContent card = figureCard(analysis, 0, articleText);
        QCOMPARE(card.title, u"nearly 2.5 million crowns"_s);
        QTEST(card.facts, "facts");
    }

    void quoteCard_tellsTheSpeakerAndWhy()
    {
        const CardContent card = quoteCard(sampleAnalysis(), 0, articleText);
        QCOMPARE(card.title, u"Ottoline Harwick"_s);
        QCOMPARE(card.subtitle, u"Minister for Rivers"_s);
        const Facts expected = {{u"In the text"_s, u"Harwick"_s}, {u"Cue"_s, u"said"_s}, {u"Speaker is"_s, u"certain"_s}};
        QCOMPARE(card.facts, expected);
        QVERIFY(card.footnote.endsWith(u'.'));
    }

    void quoteCard_namesNobodyWhereTheSpeakerIsUnknown()
    {
        Analysis analysis = sampleAnalysis();
        analysis.quotes.first().speaker.reset();
        analysis.quotes.first().certainty = Certainty::Unknown;
        const CardContent card = quoteCard(analysis, 0, articleText);
        QCOMPARE(card.title, u"Speaker unknown"_s);
        QVERIFY(card.subtitle.isEmpty());
    }

    void quoteCard_showsAReasonItDoesNotKnowAsWords()
    {
        Analysis analysis = sampleAnalysis();
        analysis.quotes.first().reason = u"heard-it-myself"_s;
        QCOMPARE(quoteCard(analysis, 0, articleText).footnote, u"heard it myself"_s);
    }

    void annotationCard_hasTheColoursMeaningTheNoteAndTheTags()
    {
        Annotation annotation;
        annotation.colour = 1;
        annotation.note = u"compare with last year\n"_s;
        annotation.tags = {u"water/dredging"_s, u"budget"_s};
        const Palette palette{{{u"Plain"_s, u"yellow"_s}, {u"Evidence"_s, u"green"_s}}};
        const CardContent card = annotationCard(annotation, palette);
        QCOMPARE(card.title, u"Evidence"_s);
        const Facts expected = {{u"Note"_s, u"compare with last year"_s}, {u"Tags"_s, u"water/dredging, budget"_s}};
        QCOMPARE(card.facts, expected);
    }
};

QTEST_GUILESS_MAIN(CardContentTest)
#include "tst_cardcontent.moc"
