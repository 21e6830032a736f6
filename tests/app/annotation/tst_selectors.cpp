// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/selectors.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString article
    = u"Council weighs a longer tram line\n"
      u"The council of Arlen met on Monday to weigh a longer tram line to the harbour.\n"
      u"“It will pay for itself,” said Mayor Inés Duarte 👩🏽‍⚖️ after the session. It will not, her rivals say."_s;

Segment marked(const QString &text, const QString &words, qsizetype from = 0)
{
    const qsizetype start = text.indexOf(words, from);
    return segments(text, {start, start + words.size()}).first();
}

}

class SelectorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void segments_takeExactWordsAndTheirNeighbours()
    {
        const Segment segment = marked(article, u"to the harbour"_s);
        QCOMPARE(segment.quote.exact, u"to the harbour"_s);
        QVERIFY(article.contains(segment.quote.prefix + segment.quote.exact + segment.quote.suffix));
        QCOMPARE(segment.quote.prefix.size(), 32);
    }

    void segments_overTwoBlocksAreOneEach()
    {
        const qsizetype start = article.indexOf(u"tram line\nThe"_s);
        const QList<Segment> made = segments(article, {start, start + 14});
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.at(0).quote.exact, u"tram line"_s);
        QCOMPARE(made.at(1).quote.exact, u"The"_s);
    }

    void segments_leaveSpacesAtTheEndsOut()
    {
        const qsizetype start = article.indexOf(u" met on "_s);
        QCOMPARE(segments(article, {start, start + 8}).first().quote.exact, u"met on"_s);
    }

    void segments_ofNothingButSpaceAreNone()
    {
        const qsizetype space = article.indexOf(u' ');
        QVERIFY(segments(article, {space, space + 1}).isEmpty());
        QVERIFY(segments(article, {5, 5}).isEmpty());
    }

    void segments_neverCutAGrapheme_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QString>("exact");
        QTest::newRow("half a surrogate pair") << u"a 😀 b"_s << TextRange{3, 4} << u"😀"_s;
        QTest::newRow("skin tone") << u"x👍🏽y"_s << TextRange{3, 5} << u"👍🏽"_s;
        QTest::newRow("family joined by zero-width joiners")
            << u"x👩‍👧y"_s << TextRange{2, 3} << u"👩‍👧"_s;
        QTest::newRow("accent that does not compose") << u"x q̃ y"_s << TextRange{3, 4} << u"q̃"_s;
        QTest::newRow("accent on a space") << u"x \u0301y"_s << TextRange{1, 4} << u" \u0301y"_s;
        QTest::newRow("flag") << u"🇲🇽🇫🇷"_s << TextRange{5, 6} << u"🇫🇷"_s;
    }

    void segments_neverCutAGrapheme()
    {
        QFETCH(QString, text);
        QFETCH(TextRange, range);
        QTEST(segments(text, range).first().quote.exact, "exact");
    }

    void quote_isLengthenedUntilItIsUnique()
    {
        const QString same = u"The panel asked for more time, and it was given more time by all. "_s;
        const QString text = u"First. "_s + same + same + u"Last."_s;
        const qsizetype second = text.indexOf(u"more time by"_s, text.indexOf(u"more time by"_s) + 1);
        const QuoteSelector quote = segments(text, {second, second + 9}).first().quote;
        const QString whole = quote.prefix + quote.exact + quote.suffix;
        QCOMPARE(text.count(whole), 1);
        QVERIFY(quote.prefix.size() > 32 || quote.suffix.size() < 32);
    }

    void segments_ofSeveralRangesAreThoseOfEach()
    {
        const QString text = u"The ferry sails at six. The ferry sails at six. The boat sails at six.\nNobody sails. The ferry sails at six."_s;
        QList<TextRange> ranges{{0, 0}, {60, 80}};
        for (qsizetype at = text.indexOf(u"sails"_s); at >= 0; at = text.indexOf(u"sails"_s, at + 1))
            ranges.append({at, at + 5});
        const QList<QList<Segment>> made = segments(text, ranges);
        QCOMPARE(made.size(), ranges.size());
        for (qsizetype i = 0; i < ranges.size(); ++i)
            QCOMPARE(made.at(i), segments(text, ranges.at(i)));
        QCOMPARE(made.at(1).size(), 2);
    }

    /// One after the other they would take a quarter of an hour.
    void segments_ofManyPlacesInOneLongParagraphAreUnique()
    {
        QString text;
        QList<TextRange> ranges;
        for (int number = 0; number < 10'000; ++number) {
            text += u"and of the towns of the coast there was a word "_s;
            ranges.append({text.size() - 7, text.size() - 6});
            if (number % 3 == 0)
                text += QString::number(number) + u' ';
        }
        const QList<QList<Segment>> made = segments(text, ranges);
        for (const qsizetype at : {0, 1, 4'999, 9'999}) {
            const Segment &segment = made.at(at).first();
            QCOMPARE(segment.quote.exact, u"a"_s);
            QCOMPARE(text.count(segment.quote.prefix + segment.quote.exact + segment.quote.suffix), 1);
        }
    }

    void quote_endsWhereGraphemesDo()
    {
        const QString flags = u"🇲🇽"_s.repeated(20);
        const QString text = flags + u"word" + flags;
        const QuoteSelector quote = segments(text, {flags.size(), flags.size() + 4}).first().quote;
        QCOMPARE(quote.prefix.size() % 4, 0);
        QCOMPARE(quote.suffix.size() % 4, 0);
        QVERIFY(!quote.prefix.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SelectorsTest)
#include "tst_selectors.moc"
