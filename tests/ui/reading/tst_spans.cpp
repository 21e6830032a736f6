// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/spans.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace pullquote;

namespace
{

MarkSpan span(qsizetype start, qsizetype end, qsizetype item = 0)
{
    MarkSpan result;
    result.range = {start, end};
    result.key.item = item;
    return result;
}

QList<TextRange> ranges(const std::vector<const MarkSpan *> &spans)
{
    QList<TextRange> result;
    for (const MarkSpan *found : spans)
        result.append(found->range);
    return result;
}

}

class SpansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlapping_findsWhatReachesIn_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QList<TextRange>>("found");
        QTest::newRow("inside one") << TextRange{12, 13} << QList<TextRange>{{0, 100}, {10, 20}};
        QTest::newRow("touches the end of one") << TextRange{20, 25} << QList<TextRange>{{0, 100}};
        QTest::newRow("touches the start of one") << TextRange{25, 30} << QList<TextRange>{{0, 100}};
        QTest::newRow("over several") << TextRange{19, 31} << QList<TextRange>{{0, 100}, {10, 20}, {30, 40}};
        QTest::newRow("behind all") << TextRange{100, 200} << QList<TextRange>{};
        QTest::newRow("empty") << TextRange{12, 12} << QList<TextRange>{};
    }

    void overlapping_findsWhatReachesIn()
    {
        QFETCH(TextRange, range);
        QFETCH(QList<TextRange>, found);
        const Spans spans({span(30, 40), span(10, 20), span(0, 100), span(50, 50)});
        QCOMPARE(ranges(spans.overlapping(range)), found);
    }

    void overlapping_agreesWithLookingAtEverySpan()
    {
        QList<MarkSpan> list;
        for (int i = 0; i < 500; ++i)
            list.append(span((i * 37) % 1000, (i * 37) % 1000 + 1 + (i * 53) % 90, i));
        const Spans spans(list);
        for (qsizetype start = 0; start < 1100; start += 13) {
            const TextRange range{start, start + 21};
            const auto expected
                = std::ranges::count_if(list, [range](const MarkSpan &s) { return s.range.overlaps(range); });
            QCOMPARE(qsizetype(spans.overlapping(range).size()), qsizetype(expected));
        }
    }

    void covering_givesTheShortestFirst()
    {
        const Spans spans({span(0, 100), span(10, 20), span(5, 50)});
        QCOMPARE(ranges(spans.covering(15)), QList<TextRange>({{10, 20}, {5, 50}, {0, 100}}));
    }

    void find_goesByKey()
    {
        const Spans spans({span(0, 10, 7), span(3, 5, 8)});
        MarkKey key;
        key.item = 8;
        QVERIFY(spans.find(key));
        QCOMPARE(spans.find(key)->range, TextRange({3, 5}));
        key.item = 9;
        QVERIFY(!spans.find(key));
    }

    void none_answersEverything()
    {
        const Spans spans;
        QVERIFY(spans.overlapping({0, 100}).empty());
        QVERIFY(spans.covering(0).empty());
    }
};

QTEST_GUILESS_MAIN(SpansTest)
#include "tst_spans.moc"
