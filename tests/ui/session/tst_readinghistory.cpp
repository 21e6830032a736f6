// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/readinghistory.h"

#include <QtTest/QTest>

using namespace pullquote;

class ReadingHistoryTest : public QObject
{
    Q_OBJECT

    static constexpr ReadingPlace at(qint64 article, qsizetype position) { return {{article}, position}; }

private Q_SLOTS:
    void backAndForward_leadOverTheSamePlaces()
    {
        ReadingHistory history;
        history.leave(at(1, 10));
        history.leave(at(1, 500));
        QCOMPARE(history.back(at(2, 0)), at(1, 500));
        QCOMPARE(history.back(at(1, 500)), at(1, 10));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(at(1, 10)), at(1, 500));
        QCOMPARE(history.forward(at(1, 500)), at(2, 0));
        QVERIFY(!history.canGoForward());
        QVERIFY(!history.forward(at(2, 0)));
    }

    void newJump_forgetsWhatLayForward()
    {
        ReadingHistory history;
        history.leave(at(1, 10));
        (void)history.back(at(1, 90));
        QVERIFY(history.canGoForward());
        history.leave(at(1, 10));
        QVERIFY(!history.canGoForward());
    }

    void samePlaceTwiceInARow_isKeptOnce()
    {
        ReadingHistory history;
        history.leave(at(1, 10));
        history.leave(at(1, 10));
        (void)history.back(at(1, 90));
        QVERIFY(!history.canGoBack());
    }

    void placesWhereTheReaderIs_arePassedOver()
    {
        ReadingHistory history;
        history.leave(at(1, 10));
        history.leave(at(1, 90));
        QCOMPARE(history.back(at(1, 90)), at(1, 10));
    }

    void noOpenArticle_leavesNothingToGoForwardTo()
    {
        ReadingHistory history;
        history.leave(at(1, 10));
        QCOMPARE(history.back(std::nullopt), at(1, 10));
        QVERIFY(!history.canGoForward());
    }

    void onlyTheLastPlaces_areKept()
    {
        ReadingHistory history;
        for (qsizetype place = 0; place < ReadingHistory::mostPlaces + 5; ++place)
            history.leave(at(1, place));
        qsizetype count = 0;
        ReadingPlace last = at(2, 0);
        while (const auto before = history.back(last)) {
            last = *before;
            ++count;
        }
        QCOMPARE(count, ReadingHistory::mostPlaces);
        QCOMPARE(last, at(1, 5));
    }
};

QTEST_GUILESS_MAIN(ReadingHistoryTest)
#include "tst_readinghistory.moc"
