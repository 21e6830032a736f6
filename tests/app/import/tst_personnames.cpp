// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/personnames.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class PersonNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byline_namesItsAuthors_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("one") << u"By Jane Roe"_s << QStringList{u"Jane Roe"_s};
        QTest::newRow("two") << u"By Jane Roe and John Doe"_s << QStringList{u"Jane Roe"_s, u"John Doe"_s};
        QTest::newRow("three") << u"by Jane Roe, John Doe, and Ann Poe"_s
                               << QStringList{u"Jane Roe"_s, u"John Doe"_s, u"Ann Poe"_s};
        QTest::newRow("capitals") << u"BY JANE ROE AND SEÁN McDOE"_s << QStringList{u"Jane Roe"_s, u"SEÁN McDOE"_s};
        QTest::newRow("all capitals with hyphen") << u"By ANA PEREZ-O'ROE"_s << QStringList{u"Ana Perez-O'Roe"_s};
        QTest::newRow("particles and suffix")
            << u"By Juan de la Roe, Jr. and A. B. Doe"_s << QStringList{u"Juan de la Roe, Jr."_s, u"A. B. Doe"_s};
        QTest::newRow("staff title") << u"By Jane Roe, Staff Writer"_s << QStringList{u"Jane Roe"_s};
        QTest::newRow("outlet after a bar") << u"By Jane Roe | The Arlen Courier"_s << QStringList{u"Jane Roe"_s};
        QTest::newRow("written by") << u"Written by Jane Roe"_s << QStringList{u"Jane Roe"_s};
        QTest::newRow("running text") << u"By Monday the council had left."_s << QStringList{};
        QTest::newRow("a name alone") << u"Jane Roe"_s << QStringList{};
    }

    void byline_namesItsAuthors()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, authors);
        QCOMPARE(authorsInByline(line), authors);
    }

    void form_isThatOfAName()
    {
        QVERIFY(hasNameForm(u"Camille Roe-Doe"));
        QVERIFY(hasNameForm(u"J. R. R. Doe"));
        QVERIFY(hasNameForm(u"Ludwig van der Roe"));
        QVERIFY(!hasNameForm(u"Roe"));
        QVERIFY(!hasNameForm(u"The Harbour"));
        QVERIFY(!hasNameForm(u"Jane went home"));
        QVERIFY(!hasNameForm(u"Jane Roe,"));
        QVERIFY(!hasNameForm(u"Route 66"));
        QVERIFY(!hasNameForm(u""));
    }
};

QTEST_GUILESS_MAIN(PersonNamesTest)
#include "tst_personnames.moc"
