// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/publicationdate.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class PublicationDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void line_holdsADate_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("date");
        const QDate day(2020, 11, 3);
        QTest::newRow("month first") << u"November 3, 2020"_s << day;
        QTest::newRow("abbreviated") << u"Nov. 3, 2020"_s << day;
        QTest::newRow("day first") << u"3 November 2020"_s << day;
        QTest::newRow("ordinal") << u"3rd November 2020"_s << day;
        QTest::newRow("ISO") << u"2020-11-03"_s << day;
        QTest::newRow("ISO with time") << u"2020-11-03T06:30:00Z"_s << day;
        QTest::newRow("labelled") << u"Published: Nov. 3, 2020"_s << day;
        QTest::newRow("labelled, with update") << u"Published Nov. 3, 2020 (Updated Nov. 5, 2020)"_s << day;
        QTest::newRow("weekday and time") << u"Tuesday, November 3, 2020 at 10:30 AM EST"_s << day;
        QTest::newRow("the day alone can be no month") << u"23/11/2020"_s << QDate(2020, 11, 23);
        QTest::newRow("the other way round") << u"11/23/2020"_s << QDate(2020, 11, 23);
        QTest::newRow("two readings") << u"03/11/2020"_s << QDate();
        QTest::newRow("updated only") << u"Updated Nov. 3, 2020"_s << QDate();
        QTest::newRow("no year") << u"November 3"_s << QDate();
        QTest::newRow("no such day") << u"November 31, 2020"_s << QDate();
        QTest::newRow("running text") << u"On November 3, 2020, the council met."_s << QDate();
        QTest::newRow("date and words") << u"November 3, 2020 was a Tuesday"_s << QDate();
    }

    void line_holdsADate()
    {
        QFETCH(QString, line);
        QFETCH(QDate, date);
        QCOMPARE(dateInLine(line).date, date);
    }

    void line_namesTheOutletToo()
    {
        const DateLine line = dateInLine(u"Nov. 3, 2020 / 6:00 AM / The Arlen Courier"_s);
        QCOMPARE(line.date, QDate(2020, 11, 3));
        QCOMPARE(line.outlet, u"The Arlen Courier"_s);
    }

    void dateline_isFound_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("dateline");
        QTest::newRow("place") << u"ARLEN — The council met."_s << u"ARLEN — "_s;
        QTest::newRow("place and agency") << u"ARLEN (Wire) — The council met."_s << u"ARLEN (Wire) — "_s;
        QTest::newRow("place, region, date, agency")
            << u"PORT ARLEN, Wales, Nov. 3 (Wire) - The council met."_s << u"PORT ARLEN, Wales, Nov. 3 (Wire) - "_s;
        QTest::newRow("two hyphens") << u"ARLEN -- The council met."_s << u"ARLEN -- "_s;
        QTest::newRow("no capitals") << u"Arlen — The council met."_s << u""_s;
        QTest::newRow("no dash") << u"ARLEN voted on Monday."_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void dateline_isFound()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, dateline);
        QCOMPARE(paragraph.first(datelineLength(paragraph)), dateline);
    }

    void dateline_givesADateOnlyWithItsYear()
    {
        QCOMPARE(dateInDateline(u"ARLEN, Wales, Nov. 3, 2020 (Wire) — The council met."), QDate(2020, 11, 3));
        QVERIFY(dateInDateline(u"ARLEN, Wales, Nov. 3 (Wire) — In May 4, 2019, the council met.").isNull());
        QVERIFY(dateInDateline(u"The council met on Nov. 3, 2020.").isNull());
    }
};

QTEST_GUILESS_MAIN(PublicationDateTest)
#include "tst_publicationdate.moc"
