// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sentencebreak.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SentenceBreakTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void continuation_isTold_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("goesOn");
        const auto row = [](const char *name, const QString &before, const QString &after, bool goesOn) {
            QTest::newRow(name) << before << after << goesOn;
        };
        row("small letter after an open sentence", u"The mayor told the"_s, u"council to wait."_s, true);
        row("small letter after one word", u"regularly"_s, u"incites them"_s, true);
        row("number after a word that asks for one", u"The city has lent its neighbours almost"_s,
            u"40 buses this year."_s, true);
        row("number after a short heading", u"What the tram costs"_s, u"40 million crowns were set aside."_s, false);
        row("number after a long open sentence",
            u"On Monday the mayor of the town told a room full of reporters that she had counted"_s,
            u"12 empty houses."_s, true);
        row("capital after an article", u"She repeated the charge on Monday in the"_s, u"Harbour Court."_s, true);
        row("capital after a comma", u"The plan was backed by three towns, Arlen,"_s, u"Benfold and Crewe."_s, true);
        row("capital after an ordinary word", u"The council meets again next spring"_s, u"Trams will run till late."_s,
            false);
        row("after a full stop", u"The mayor left."_s, u"then came the vote"_s, false);
        row("after a closing quotation mark", u"“We are done.”"_s, u"said nobody"_s, false);
        row("after a colon", u"He put it like this:"_s, u"no."_s, false);
        row("address after an open line", u"More on this under"_s, u"https://news.example/tram"_s, false);
        row("list item", u"What the board wants"_s, u"a) more trams"_s, false);
        row("closing bracket", u"The line (opened in 1904"_s, u") is closed."_s, true);
    }

    void continuation_isTold()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, goesOn);
        QCOMPARE(continuesSentence(before, after), goesOn);
    }

    void sentenceEnd_isSeenThroughClosingMarks()
    {
        QVERIFY(endsSentence(u"She left."));
        QVERIFY(endsSentence(u"“She left.”"));
        QVERIFY(endsSentence(u"(She left!)"));
        QVERIFY(endsSentence(u"as follows:"));
        QVERIFY(!endsSentence(u"“Trams”"));
        QVERIFY(!endsSentence(u"in the"));
    }
};

QTEST_GUILESS_MAIN(SentenceBreakTest)
#include "tst_sentencebreak.moc"
