// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/markruns.h"

#include "app/annotation/selectors.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"Ferries sail again\nThe night ferry 🚢👩‍👩‍👧 leaves at nine. It is full.\nNobody waits  longer."_s;

TextRange rangeOf(const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

QList<Segment> marked(const QStringList &runs)
{
    QList<Segment> made;
    for (const QString &words : runs)
        made += segments(text, rangeOf(words));
    return made;
}

QStringList wordsOf(const QList<Segment> &runs)
{
    QStringList words;
    for (const Segment &run : runs)
        words.append(run.quote.exact);
    return words;
}

}

class MarkRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withRange_addsARunInTheOrderOfTheText()
    {
        const QList<Segment> runs = withRange(text, marked({u"leaves at nine"_s}), rangeOf(u"Ferries"_s));
        QCOMPARE(wordsOf(runs), QStringList({u"Ferries"_s, u"leaves at nine"_s}));
        QCOMPARE(runs.first().range, rangeOf(u"Ferries"_s));
        QVERIFY(!runs.first().quote.suffix.isEmpty());
    }

    void withRange_joinsWhatItOverlapsOrTouchesButForSpace()
    {
        const QList<Segment> apart = marked({u"night"_s, u"leaves"_s, u"nine"_s});
        QCOMPARE(wordsOf(withRange(text, apart, rangeOf(u"leaves at"_s))), QStringList({u"night"_s, u"leaves at nine"_s}));
        QCOMPARE(wordsOf(withRange(text, apart, rangeOf(u"ght ferry 🚢👩‍👩‍👧 lea"_s))),
                 QStringList({u"night ferry 🚢👩‍👩‍👧 leaves"_s, u"nine"_s}));
    }

    void withRange_leavesTheRunsWhereItHoldsButSpace()
    {
        const QList<Segment> runs = marked({u"night"_s});
        QCOMPARE(withRange(text, runs, {18, 19}), runs);
    }

    void withRange_keepsRunsWithoutAPlace()
    {
        QList<Segment> runs = marked({u"night"_s});
        runs.append({{}, {u"gone"_s, {}, {}}, AnchorState::Orphan});
        QCOMPARE(wordsOf(withRange(text, runs, rangeOf(u"full"_s))), QStringList({u"gone"_s, u"night"_s, u"full"_s}));
    }

    void stretchAt_crossesParagraphsButNotWords()
    {
        const QList<Segment> runs = marked({u"sail again\nThe night"_s, u"leaves"_s});
        QCOMPARE(runs.size(), 3);
        QCOMPARE(stretchAt(text, runs, 0), rangeOf(u"sail again\nThe night"_s));
        QCOMPARE(stretchAt(text, runs, 1), rangeOf(u"sail again\nThe night"_s));
        QCOMPARE(stretchAt(text, runs, 2), rangeOf(u"leaves"_s));
        QVERIFY(stretchAt(text, runs, 3).isEmpty());
    }

    void withStretch_changesTheOneStretchAndItsSelectors()
    {
        const QList<Segment> runs = marked({u"night"_s, u"leaves"_s});
        const QList<Segment> changed = withStretch(text, runs, rangeOf(u"leaves"_s), rangeOf(u"leaves at nine"_s));
        QCOMPARE(wordsOf(changed), QStringList({u"night"_s, u"leaves at nine"_s}));
        QVERIFY(changed.last().quote.suffix.startsWith(u". It"_s));
        QVERIFY(withStretch(text, runs, rangeOf(u"leaves"_s), {18, 19}).isEmpty());
    }

    void withoutRun_leavesTheOthers()
    {
        QCOMPARE(wordsOf(withoutRun(marked({u"night"_s, u"leaves"_s}), 0)), QStringList({u"leaves"_s}));
    }

    void runAt_isTheRunUnderThePlace()
    {
        const QList<Segment> runs = marked({u"night"_s, u"leaves"_s});
        QCOMPARE(runAt(runs, rangeOf(u"eaves"_s).start), 1);
        QCOMPARE(runAt(runs, 0), -1);
    }

    void withEndMoved_goesByWholeCharactersAndWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("atEnd");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, bool atEnd, EndStep step, const QString &after) {
            QTest::newRow(name) << before << atEnd << int(step) << after;
        };
        row("end further by a letter", u"leave"_s, true, EndStep::CharacterForward, u"leaves"_s);
        row("end further over a space", u"night"_s, true, EndStep::CharacterForward, u"night f"_s);
        row("end further over an emoji", u"ferry"_s, true, EndStep::CharacterForward, u"ferry 🚢"_s);
        row("end further over a family", u"ferry 🚢"_s, true, EndStep::CharacterForward, u"ferry 🚢👩‍👩‍👧"_s);
        row("end further over a line break", u"again"_s, true, EndStep::CharacterForward, u"again\nT"_s);
        row("end further at the end of the text", u"longer."_s, true, EndStep::CharacterForward, u"longer."_s);
        row("end back over a family", u"ferry 🚢👩‍👩‍👧"_s, true, EndStep::CharacterBack, u"ferry 🚢"_s);
        row("end back over a space", u"night f"_s, true, EndStep::CharacterBack, u"night"_s);
        row("end back to nothing", u"g"_s, true, EndStep::CharacterBack, u"g"_s);
        row("end further by a word", u"night"_s, true, EndStep::WordForward, u"night ferry"_s);
        row("end further by a word over a line break", u"again"_s, true, EndStep::WordForward, u"again\nThe"_s);
        row("end further by a word at the end", u"longer."_s, true, EndStep::WordForward, u"longer."_s);
        row("end back by a word", u"leaves at nine"_s, true, EndStep::WordBack, u"leaves at"_s);
        row("end back by a word to nothing", u"again"_s, true, EndStep::WordBack, u"again"_s);
        row("start back by a letter", u"aves"_s, false, EndStep::CharacterBack, u"eaves"_s);
        row("start back over two spaces", u"longer"_s, false, EndStep::CharacterBack, u"s  longer"_s);
        row("start back at the beginning", u"Ferries"_s, false, EndStep::CharacterBack, u"Ferries"_s);
        row("start forward over a space", u"g"_s, false, EndStep::CharacterForward, u"g"_s);
        row("start forward by a word", u"leaves at nine"_s, false, EndStep::WordForward, u"at nine"_s);
        row("start back by a word over a line break", u"The night"_s, false, EndStep::WordBack, u"again\nThe night"_s);
    }

    void withEndMoved_goesByWholeCharactersAndWords()
    {
        QFETCH(const QString, before);
        QFETCH(const bool, atEnd);
        QFETCH(const int, step);
        QFETCH(const QString, after);
        const TextRange moved
            = withEndMoved(text, rangeOf(before), atEnd ? RangeEnd::End : RangeEnd::Start, EndStep(step));
        QCOMPARE(moved.in(text).toString(), after);
    }

    void words_areThoseOfAllRunsInOneLine()
    {
        Annotation mark;
        QCOMPARE(wordsOf(mark), QString());
        mark.segments = {{{}, {u"the night\nferry"_s, {}, {}}}, {{}, {u"at nine"_s, {}, {}}}};
        QCOMPARE(wordsOf(mark), u"the night ferry … at nine"_s);
    }
};

QTEST_GUILESS_MAIN(MarkRunsTest)
#include "tst_markruns.moc"
