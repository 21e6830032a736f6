// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/approximatesearch.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// The fewest errors of @p pattern anywhere in @p text, by the plain recurrence: what the fast search must agree with.
qsizetype fewestErrors(const QString &text, const QString &pattern)
{
    QList<qsizetype> column(pattern.size() + 1);
    for (qsizetype i = 0; i < column.size(); ++i)
        column[i] = i;
    qsizetype best = column.last();
    for (const QChar unit : text) {
        qsizetype diagonal = 0;
        for (qsizetype i = 1; i < column.size(); ++i) {
            const qsizetype replaced = diagonal + (pattern.at(i - 1) == unit ? 0 : 1);
            diagonal = column.at(i);
            column[i] = std::min({replaced, column.at(i - 1) + 1, column.at(i) + 1});
        }
        best = std::min(best, column.last());
    }
    return best;
}

}

class ApproximateSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_findTheWordsWithTheirErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("match");
        QTest::addColumn<qsizetype>("errors");
        QTest::newRow("the same") << u"a tram to the sea"_s << u"tram"_s << u"tram"_s << qsizetype(0);
        QTest::newRow("one replaced") << u"a trim to the sea"_s << u"tram to"_s << u"trim to"_s << qsizetype(1);
        QTest::newRow("one left out") << u"a trm to the sea"_s << u"tram to"_s << u"trm to"_s << qsizetype(1);
        QTest::newRow("one put in") << u"a traim to the sea"_s << u"tram to"_s << u"traim to"_s << qsizetype(1);
        QTest::newRow("at the start") << u"trams stop"_s << u"trams"_s << u"trams"_s << qsizetype(0);
        QTest::newRow("at the end") << u"more trims"_s << u"trams"_s << u"trims"_s << qsizetype(1);
        const QString longWords
            = u"a sentence of more than sixty-four letters, so that it takes a second block of bits"_s;
        QTest::newRow("two blocks") << u"Before. "_s + longWords + u" After."_s << longWords << longWords
                                    << qsizetype(0);
    }

    void matches_findTheWordsWithTheirErrors()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        const QList<ApproximateMatch> found = approximateMatches(text, pattern, pattern.size() / 2);
        QVERIFY(!found.isEmpty());
        QTEST(found.first().range.in(text).toString(), "match");
        QTEST(found.first().errors, "errors");
    }

    void matches_areNoneBeyondTheErrorsAllowed()
    {
        QVERIFY(approximateMatches(u"nothing of the kind"_s, u"tramways"_s, 2).isEmpty());
        QVERIFY(approximateMatches(u"text"_s, QString(), 2).isEmpty());
        QVERIFY(approximateMatches(QString(), u"tram"_s, 2).isEmpty());
    }

    void matches_doNotOverlapAndComeBestFirst()
    {
        const QString text = u"the long trim line, the long tram line, the lang trim line"_s;
        const QList<ApproximateMatch> found = approximateMatches(text, u"the long tram line"_s, 4);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.first().errors, 0);
        QVERIFY(std::ranges::is_sorted(found, {}, &ApproximateMatch::errors));
        for (const ApproximateMatch &one : found)
            QCOMPARE(std::ranges::count_if(found, [&](const auto &other) { return one.range.overlaps(other.range); }),
                     1);
    }

    /// Against the plain recurrence, over random texts of three letters and patterns of up to three blocks.
    void matches_haveAsFewErrorsAsTheRecurrence()
    {
        QRandomGenerator random(20260711);
        const auto letters = [&random](qsizetype size) {
            QString made;
            while (made.size() < size)
                made.append(QChar(u'a' + char16_t(random.bounded(3))));
            return made;
        };
        for (int round = 0; round < 300; ++round) {
            const QString pattern = letters(random.bounded(1, 190));
            const QString text = letters(random.bounded(1, 400));
            const QList<ApproximateMatch> found = approximateMatches(text, pattern, pattern.size());
            const qsizetype fewest = fewestErrors(text, pattern);
            if (fewest < pattern.size()) {
                QVERIFY(!found.isEmpty());
                QCOMPARE(found.first().errors, fewest);
                QVERIFY(editDistance(found.first().range.in(text), pattern) <= fewest + 1);
            }
        }
    }

    void similarity_isOneForTheSameAndZeroForNothing()
    {
        QCOMPARE(similarity(u"tram", u"tram"), 1.0);
        QCOMPARE(similarity(u"tram", u"trim"), 0.75);
        QCOMPARE(similarity(u"", u""), 1.0);
        QCOMPARE(similarity(u"", u"tram"), 0.0);
        QCOMPARE(editDistance(u"harbour", u"harbor"), 1);
    }
};

QTEST_GUILESS_MAIN(ApproximateSearchTest)
#include "tst_approximatesearch.moc"
