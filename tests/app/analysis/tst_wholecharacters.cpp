// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wholecharacters.h"

#include "app/analysis/analysis.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class WholeCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widenToCharacters_takesTheWholeCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("widened");
        QTest::newRow("plain words") << u"about 40 boats"_s << u"40"_s << u"40"_s;
        QTest::newRow("curly marks beside") << u"he said “no” twice"_s << u"no"_s << u"no"_s;
        QTest::newRow("accent after a digit") << u"about 4\u0302 boats"_s << u"4"_s << u"4\u0302"_s;
        QTest::newRow("enclosing mark") << u"5\u20e3 boats"_s << u"5"_s << u"5\u20e3"_s;
        QTest::newRow("accent on a closing mark") << u"“no”\u0306 twice"_s << u"“no”"_s << u"“no”\u0306"_s;
        QTest::newRow("half of a pair") << u"to \U0001d4d0!"_s << u"\xd835"_s << u"\U0001d4d0"_s;
        QTest::newRow("begins with the accent") << u"e\u20ddx"_s << u"\u20ddx"_s << u"e\u20ddx"_s;
        QTest::newRow("half of a flag") << u"in 🇩🇪 now"_s << u"🇩"_s << u"🇩🇪"_s;
        QTest::newRow("part of a family") << u"the 👩‍👧 left"_s << u"👩"_s << u"👩‍👧"_s;
        QTest::newRow("to the end of the text") << u"5\u20e3"_s << u"5"_s << u"5\u20e3"_s;
    }

    void widenToCharacters_takesTheWholeCharacter()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QFETCH(QString, widened);
        const qsizetype start = text.indexOf(found);
        const TextRange range{start, start + found.size()};
        Analysis analysis;
        analysis.people.append({found, {}, {{range, LinkReason::FirstMention}}, 1});
        analysis.policies = analysis.people;
        analysis.figures.resize(1);
        analysis.figures[0].range = range;
        analysis.quotes.resize(1);
        analysis.quotes[0].range = range;
        analysis.quotes[0].cueRange = range;
        analysis.quotes[0].speaker = Speaker{found, -1, range};
        widenToCharacters(analysis, text);
        QCOMPARE(analysis.people[0].mentions[0].range.in(text), widened);
        QCOMPARE(analysis.policies[0].mentions[0].range.in(text), widened);
        QCOMPARE(analysis.figures[0].range.in(text), widened);
        QCOMPARE(analysis.quotes[0].range.in(text), widened);
        QCOMPARE(analysis.quotes[0].cueRange->in(text), widened);
        QCOMPARE(analysis.quotes[0].speaker->mention->in(text), widened);
    }
};

QTEST_GUILESS_MAIN(WholeCharactersTest)
#include "tst_wholecharacters.moc"
