// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/anchoring.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SameStatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statement_staysTheSame_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("same");
        QTest::newRow("nothing changed") << u"the tram line"_s << u"the tram line"_s << true;
        QTest::newRow("typo") << u"the oposition asked"_s << u"the opposition asked"_s << true;
        QTest::newRow("comma") << u"trams, he said"_s << u"trams he said"_s << true;
        QTest::newRow("digit") << u"cost 12 crowns"_s << u"cost 13 crowns"_s << false;
        QTest::newRow("percent sign") << u"up 4% today"_s << u"up 4 today"_s << false;
        QTest::newRow("currency") << u"cost $4 more"_s << u"cost €4 more"_s << false;
        QTest::newRow("name") << u"asked Lind again"_s << u"asked Lund again"_s << false;
        QTest::newRow("not taken out") << u"did not go"_s << u"did go"_s << false;
        QTest::newRow("not put in") << u"did go"_s << u"did not go"_s << false;
        QTest::newRow("no for now") << u"has no plan"_s << u"has now plan"_s << false;
        QTest::newRow("isn't for is") << u"it isn’t so"_s << u"it is so"_s << false;
        QTest::newRow("another word") << u"prices rose again"_s << u"prices fell again"_s << false;
        QTest::newRow("million for billion") << u"a billion crowns"_s << u"a million crowns"_s << false;
        QTest::newRow("unlikely for likely") << u"it is likely so"_s << u"it is unlikely so"_s << false;
        QTest::newRow("decreased for increased") << u"rents increased"_s << u"rents decreased"_s << false;
        QTest::newRow("him for his") << u"saw his plan"_s << u"saw him plan"_s << false;
        QTest::newRow("word left out") << u"a longer line"_s << u"a line"_s << false;
        QTest::newRow("words in another order")
            << u"the mayor asked the board"_s << u"the board asked the mayor"_s << false;
        QTest::newRow("Hebrew word") << u"דוד לוי אמר"_s << u"דוד לוין אמר"_s << false;
        QTest::newRow("Chinese") << u"十二亿元"_s << u"十三亿元"_s << false;
        QTest::newRow("emoji") << u"a day 🌊"_s << u"a day 🔥"_s << false;
    }

    void statement_staysTheSame()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(sameStatement(before, after), "same");
        QTEST(sameStatement(after, before), "same");
    }
};

QTEST_GUILESS_MAIN(SameStatementTest)
#include "tst_samestatement.moc"
