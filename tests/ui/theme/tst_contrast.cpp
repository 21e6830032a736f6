// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <QtTest/QTest>

using namespace pullquote;

class ContrastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratio_isThatOfWcag_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
        QTest::newRow("same") << QColor(10, 20, 30) << QColor(10, 20, 30) << 1.0;
        QTest::newRow("the grey that just passes") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
        QTest::newRow("pure red on white") << QColor(255, 0, 0) << QColor(Qt::white) << 4.0;
    }

    void ratio_isThatOfWcag()
    {
        QFETCH(QColor, one);
        QFETCH(QColor, other);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrastRatio(one, other) - ratio) < 0.01);
    }

    void withContrast_reachesTheRatioOnDarkAndLightGround()
    {
        const QColor yellow(255, 230, 80);
        QVERIFY(contrastRatio(withContrast(yellow, Qt::white, 3), Qt::white) >= 3);
        QVERIFY(contrastRatio(withContrast(QColor(40, 30, 90), Qt::black, 3), Qt::black) >= 3);
    }

    void withContrast_leavesAColourThatSuffices()
    {
        QCOMPARE(withContrast(Qt::black, Qt::white, 7), QColor(Qt::black));
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
