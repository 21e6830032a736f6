// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/railticks.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace pullquote;

class RailTicksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewTicks_stayAsTheyAre()
    {
        const QList<RailTick> ticks{{0.1, Qt::blue}, {0.1, Qt::red, true}, {0.9, Qt::green}};
        QCOMPARE(thinned(ticks, 2), ticks);
        QCOMPARE(thinned({}, 0), QList<RailTick>());
    }

    void crowdedRows_haveOneTickInTheCommonestColourAndThePalerTheFewer()
    {
        QList<RailTick> ticks;
        for (int i = 0; i < 40; ++i)
            ticks.append({0.5 + i / 1000.0, i % 4 == 0 ? Qt::red : Qt::blue});
        for (int i = 0; i < 4; ++i)
            ticks.append({1, Qt::green});
        const QList<RailTick> shown = thinned(ticks, 10);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown.at(0).share, 0.55);
        QCOMPARE(shown.at(0).colour, QColor(Qt::blue));
        QCOMPARE(shown.at(0).opacity, 1);
        QCOMPARE(shown.at(1).share, 0.95);
        QVERIFY(shown.at(1).opacity < 0.3 && shown.at(1).opacity > 0.15);
    }

    void ownMarks_areNeverThinnedOut()
    {
        QList<RailTick> ticks;
        for (int i = 0; i < 100; ++i)
            ticks.append({i / 100.0, Qt::blue, i % 2 == 0});
        const QList<RailTick> shown = thinned(ticks, 10);
        QCOMPARE(std::ranges::count(shown, true, &RailTick::own), 50);
        QCOMPARE(std::ranges::count(shown, false, &RailTick::own), 10);
    }
};

QTEST_GUILESS_MAIN(RailTicksTest)
#include "tst_railticks.moc"
