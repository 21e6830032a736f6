// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/heightindex.h"

#include <QtTest/QTest>

using namespace pullquote;

class HeightIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indexAt_findsTheItemThatCoversTheDistance_data()
    {
        QTest::addColumn<QList<qreal>>("heights");
        QTest::addColumn<qreal>("distance");
        QTest::addColumn<qsizetype>("index");
        const QList<qreal> three = {10, 20, 30};
        QTest::newRow("empty") << QList<qreal>{} << 5.0 << qsizetype(-1);
        QTest::newRow("at the top") << three << 0.0 << qsizetype(0);
        QTest::newRow("above the top") << three << -7.0 << qsizetype(0);
        QTest::newRow("just inside the first") << three << 9.9 << qsizetype(0);
        QTest::newRow("on a border") << three << 10.0 << qsizetype(1);
        QTest::newRow("in the last") << three << 31.0 << qsizetype(2);
        QTest::newRow("below the end") << three << 600.0 << qsizetype(2);
        QTest::newRow("single item") << QList<qreal>{4} << 3.0 << qsizetype(0);
        QTest::newRow("passes over items of no height") << QList<qreal>{5, 0, 0, 5} << 5.0 << qsizetype(3);
    }

    void indexAt_findsTheItemThatCoversTheDistance()
    {
        QFETCH(QList<qreal>, heights);
        QFETCH(qreal, distance);
        QFETCH(qsizetype, index);
        HeightIndex tree;
        tree.assign({heights.begin(), heights.end()});
        QCOMPARE(tree.indexAt(distance), index);
    }

    void sums_areThoseOfAPlainAddition_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 7, 8, 9, 100, 1023, 1025})
            QTest::addRow("%d items", count) << count;
    }

    void sums_areThoseOfAPlainAddition()
    {
        QFETCH(int, count);
        std::vector<qreal> heights;
        for (int i = 0; i < count; ++i)
            heights.push_back((i * 7919) % 41);
        HeightIndex tree;
        tree.assign(heights);
        for (int change = 0; change < count; change += 3) {
            heights[size_t(change)] = change % 17;
            tree.setHeight(change, change % 17);
        }
        qreal sum = 0;
        for (int i = 0; i < count; ++i) {
            QCOMPARE(tree.top(i), sum);
            QCOMPARE(tree.height(i), heights[size_t(i)]);
            if (heights[size_t(i)] > 0)
                QCOMPARE(tree.indexAt(sum), i);
            sum += heights[size_t(i)];
        }
        QCOMPARE(tree.total(), sum);
    }

    void assign_forgetsWhatWasBefore()
    {
        HeightIndex tree;
        tree.assign({1, 2, 3});
        tree.assign({5});
        QCOMPARE(tree.size(), 1);
        QCOMPARE(tree.total(), 5.0);
    }
};

QTEST_GUILESS_MAIN(HeightIndexTest)
#include "tst_heightindex.moc"
