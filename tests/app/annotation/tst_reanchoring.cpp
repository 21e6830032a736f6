// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/reanchoring.h"

#include "app/annotation/selectors.h"

#include <QtCore/QUuid>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString first = u"The ferry sails at night.\n"
                      u"“We have waited nine long years for this boat,” the mayor of Arlen told the rowers.\n"
                      u"Nobody asked who would pay the nine crowns."_s;
const QString reworded = QString(first).replace(u"nine long years"_s, u"ten long years"_s);
const QString without
    = QString(first).remove(u"“We have waited nine long years for this boat,” the mayor of Arlen told the rowers.\n"_s);
constexpr VersionId one{1};
constexpr VersionId two{2};

TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

Annotation marked(const QString &text, const QStringList &words)
{
    Annotation annotation;
    annotation.id = {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    annotation.note = u"Ask her"_s;
    for (const QString &each : words)
        annotation.segments += segments(text, rangeOf(text, each));
    return annotation;
}

/// The change of @p before, version @p from, to @p after.
TextChange change(VersionId from, const QString &before, const QString &after)
{
    return {from, before, after, [](VersionId version) { return version == one ? first : QString(); }};
}

const QString quote = u"waited nine long years for this boat"_s;

}

class ReanchoringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sureRun_hasThePresentWordsAroundIt()
    {
        const QString after = u"It is decided.\n"_s + QString(first).replace(u"“We have"_s, u"“They have"_s);
        const Annotation now = reanchored(marked(first, {quote}), change(one, first, after));
        QCOMPARE(now.segments.size(), 1);
        const Segment &run = now.segments.first();
        QCOMPARE(run.state, AnchorState::Moved);
        QCOMPARE(run.range, rangeOf(after, quote));
        QCOMPARE(run.quote.exact, quote);
        QVERIFY(run.quote.prefix.endsWith(u"“They have "_s));
        QVERIFY(run.earlier.version.isNull());
        QCOMPARE(now.note, u"Ask her"_s);
    }

    void uncertainRun_standsNowhereAndKeepsWordsPlaceAndProposal()
    {
        const Annotation mark = marked(first, {quote});
        const Annotation now = reanchored(mark, change(one, first, reworded));
        const Segment &run = now.segments.first();
        QCOMPARE(run.state, AnchorState::Uncertain);
        QVERIFY(run.range.isEmpty());
        QCOMPARE(run.quote, mark.segments.first().quote);
        QCOMPARE(run.proposal.in(reworded), u"waited ten long years for this boat"_s);
        QCOMPARE(run.earlier, (EarlierPlace{one, mark.segments.first().range}));
    }

    void lostRun_isFoundAgainOnceItsWordsAreBack()
    {
        const Annotation mark = marked(first, {quote});
        const Annotation lost = reanchored(mark, change(one, first, without));
        QCOMPARE(lost.segments.first().state, AnchorState::Orphan);
        QCOMPARE(lost.segments.first().earlier, (EarlierPlace{one, mark.segments.first().range}));
        QVERIFY(lost.segments.first().proposal.isEmpty());

        const Annotation back = reanchored(lost, change(two, without, first));
        QCOMPARE(back.segments, mark.segments);
    }

    void run_isPartedWhereAParagraphIs()
    {
        const QString after = QString(first).replace(u"nine long years for"_s, u"nine long years\nfor"_s);
        for (const Segment &run : reanchored(marked(first, {quote}), change(one, first, after)).segments)
            QVERIFY(!run.range.in(after).contains(u'\n'));
    }

    void state_isThatOfTheWholeMark_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("after");
        QTest::addColumn<AnchorState>("state");
        const QString ferry = u"ferry sails"_s;
        QTest::newRow("a note on the article") << QStringList() << without << AnchorState::Exact;
        QTest::newRow("stands") << QStringList{ferry} << without << AnchorState::Exact;
        QTest::newRow("one run of two is gone") << QStringList{ferry, quote} << without << AnchorState::Uncertain;
        QTest::newRow("one run of two is reworded") << QStringList{ferry, quote} << reworded << AnchorState::Uncertain;
        QTest::newRow("all are gone") << QStringList{quote, u"told the rowers"_s} << without << AnchorState::Orphan;
    }

    void state_isThatOfTheWholeMark()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, after);
        QTEST(anchorState(reanchored(marked(first, words), change(one, first, after))), "state");
    }

    void counts_leaveNotesOnTheArticleOut()
    {
        QList<Annotation> marks;
        for (const QStringList &words : {QStringList(), {u"ferry sails"_s}, {quote}, {u"told the rowers"_s}})
            marks.append(reanchored(marked(first, words), change(one, first, reworded)));
        QCOMPARE(anchorCounts(marks), (AnchorCounts{2, 1, 0}));
    }

    void accepting_putsTheMarkOnTheProposedWords()
    {
        const Annotation now = reanchored(marked(first, {u"ferry sails"_s, quote}), change(one, first, reworded));
        const QList<Segment> accepted = acceptedSegments(now, reworded);
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted.last().quote.exact, u"waited ten long years for this boat"_s);
        QCOMPARE(accepted.last().state, AnchorState::Exact);
        QCOMPARE(accepted.last().range.in(reworded), accepted.last().quote.exact);
    }

    void placing_putsTheMarkOnTheChosenWordsBesideItsSureOnes()
    {
        const Annotation now = reanchored(marked(first, {u"ferry sails"_s, quote}), change(one, first, without));
        const QList<Segment> placed = placedSegments(now, without, rangeOf(without, u"nine crowns"_s));
        QCOMPARE(placed.size(), 2);
        QCOMPARE(placed.first().quote.exact, u"ferry sails"_s);
        QCOMPARE(placed.last().quote.exact, u"nine crowns"_s);
        QCOMPARE(placed.last().state, AnchorState::Exact);
        const QList<Segment> over = placedSegments(now, without, rangeOf(without, u"The ferry sails at night"_s));
        QCOMPARE(over.size(), 1);
        QVERIFY(placedSegments(now, without, {3, 4}).isEmpty()); // a space
    }

    void detaching_keepsTheWordsAndNoPlace()
    {
        const Annotation now = reanchored(marked(first, {quote}), change(one, first, reworded));
        const QList<Segment> detached = detachedSegments(now);
        QCOMPARE(detached.first().state, AnchorState::Orphan);
        QCOMPARE(detached.first().quote.exact, quote);
        QVERIFY(detached.first().proposal.isEmpty());
        QCOMPARE(detached.first().earlier.version, one);
    }
};

QTEST_GUILESS_MAIN(ReanchoringTest)
#include "tst_reanchoring.moc"
