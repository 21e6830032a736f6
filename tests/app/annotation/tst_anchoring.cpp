// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/anchoring.h"

#include "app/annotation/selectors.h"

#include <QtTest/QTest>

#include <utility>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString report
    = u"Council weighs a longer tram line\n"
      u"The council of Arlen met on Monday to weigh a longer tram line to the harbour.\n"
      u"“It will pay for itself within nine years,” said Mayor Inés Duarte after the session. It will not, her rivals "
      u"say.\n"
      u"The extension would cost $1.2 billion, nearly twice what the city set aside in 2019. Nobody knew who had paid "
      u"for the first study.\n"
      u"Tomas Lind, who leads the opposition, did not rule out a vote in spring. He called the plan “a gift to "
      u"builders” and asked for more time. The council gave him more time.\n"
      u"A second reading is set for the first week of March, when the harbour board has answered."_s;

const QString hebrew
    = u"מועצת העיר דנה ביום שני בקו הרכבת\nראש העיר דוד לוי אמר כי הקו יעלה 12 מיליון שקל. האופוזיציה ביקשה עוד זמן "
      u"לבדוק את התוכנית לפני ההצבעה."_s;

const QString chinese
    = u"市议会讨论新的电车线路\n市长王丽华周一表示，新线路将耗资十二亿元，并在九年内收回成本。反对党要求在"
      u"投票前有更多时间研究这项计划。"_s;

const QString emoji = u"Harbour day 🎉🎉\nThe mayor wrote “what a day 👩🏽‍⚖️🌊” under her picture. Others wrote "
                      u"“what a "
                      u"day 🌊” and left it there."_s;

struct Change {
    QString from;
    QString to;
};

QString changed(QString text, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        Q_ASSERT(text.contains(change.from));
        text.replace(text.indexOf(change.from), change.from.size(), change.to);
    }
    return text;
}

/// The mark on the @p nth place, counted from 0, where @p words stand.
Segment marked(const QString &text, const QString &words, int nth = 0)
{
    qsizetype start = text.indexOf(words);
    for (; nth > 0; --nth)
        start = text.indexOf(words, start + 1);
    return segments(text, {start, start + words.size()}).first();
}

/// What becomes of a mark, and whether its words still stand where they were marked, but for typos.
struct Fate {
    AnchorState state;
    bool stands;
};
constexpr Fate exact{AnchorState::Exact, true};
constexpr Fate moved{AnchorState::Moved, true};
constexpr Fate uncertain{AnchorState::Uncertain, false};
constexpr Fate orphan{AnchorState::Orphan, false};
// A reader would have found these.
constexpr Fate askedAbout{AnchorState::Uncertain, true};
constexpr Fate missed{AnchorState::Orphan, true};

/// The words marked in a text, what an editor did to it, and where the mark belongs.
struct Case {
    const char *name;
    QString text;
    QString mark;
    int nth; ///< of the places where the words stand, from 0
    QString after;
    Fate fate;
    QString words; ///< at the new place; not looked at where it is empty
    QString before; ///< directly before them, where they stand more than once
};

QList<Case> table;

void row(const char *name, const QString &text, const QString &mark, const QString &after, Fate fate,
         const QString &words = {}, const QString &before = {}, int nth = 0)
{
    table.append({name, text, mark, nth, after, fate, words, before});
}

void edit(const char *name, const QString &mark, const QList<Change> &changes, Fate fate,
          const QString &words = {}, const QString &before = {}, int nth = 0)
{
    row(name, report, mark, changed(report, changes), fate,
        words.isEmpty() && fate.state != AnchorState::Orphan ? mark : words, before, nth);
}

bool isSure(const Anchor &found)
{
    return found.state == AnchorState::Exact || found.state == AnchorState::Moved;
}

void rowsOfUntouchedWords()
{
    const QString quote = u"It will pay for itself within nine years"_s;
    edit("nothing changed", quote, {}, exact);
    edit("a sentence before", quote, {{u"The council"_s, u"It was a wet day. The council"_s}}, moved);
    edit("a paragraph before", quote, {{u"The council"_s, u"Updated at noon.\nThe council"_s}}, moved);
    edit("a new title", quote, {{u"Council weighs a longer tram line"_s, u"Trams to the sea?"_s}}, moved);
    edit("a sentence after", quote, {{u"her rivals say."_s, u"her rivals say. Few agree."_s}}, exact);
    edit("a sentence right before it", quote, {{u"“It will pay"_s, u"She was calm. “It will pay"_s}}, moved);
    edit("a word right after it", quote, {{u"said Mayor"_s, u"promised Mayor"_s}}, exact);
    edit("the cue replaced", quote, {{u",” said Mayor Inés Duarte after the session"_s, u",” the mayor insisted"_s}},
         exact);
    edit("a paragraph taken out before it", quote,
         {{u"The council of Arlen met on Monday to weigh a longer tram line to the harbour.\n"_s, u""_s}}, moved);
    edit("its own paragraph split", quote, {{u"session. It"_s, u"session.\nIt"_s}}, exact);
    edit("its paragraph joined with the one before", quote, {{u"harbour.\n“It"_s, u"harbour. “It"_s}}, exact);
    edit("a number before it changed", u"nearly twice what the city set aside"_s,
         {{u"$1.2 billion"_s, u"$2.4 billion"_s}}, exact);
    edit("the words after it taken out", u"did not rule out a vote"_s,
         {{u" in spring. He called the plan “a gift to builders” and asked for more time"_s, u""_s}}, exact);
    edit("a short mark with its neighbours", u"Monday"_s, {{u"Council weighs"_s, u"The council weighs"_s}}, moved);
    edit("a figure, text added before", u"$1.2 billion"_s, {{u"The extension"_s, u"Trams are dear. The extension"_s}},
         moved);
    edit("a mark of one letter", u"a"_s, {{u"Council weighs"_s, u"The council weighs"_s}}, moved, u"a"_s, u"weighs "_s);
}

void rowsOfMovedWords()
{
    const QString paragraph
        = u"The extension would cost $1.2 billion, nearly twice what the city set aside in 2019. Nobody knew who had paid for the first study.\n"_s;
    QString text = changed(report, {{paragraph, u""_s}});
    text = changed(text, {{u"The council of Arlen"_s, paragraph + u"The council of Arlen"_s}});
    row("its paragraph moved up", report, u"would cost $1.2 billion"_s, text, moved, u"would cost $1.2 billion"_s);
    row("the whole paragraph marked and moved up", report, paragraph.trimmed(), text, moved, paragraph.trimmed());
    row("the paragraph before it moved up", report, u"did not rule out a vote in spring"_s, text, exact,
        u"did not rule out a vote in spring"_s);
    const QString sentence = u"Nobody knew who had paid for the first study."_s;
    row("its sentence moved to the end", report, sentence,
        changed(report, {{u" "_s + sentence, u""_s}}) + u" "_s + sentence, moved, sentence);
    row("a short sentence moved to the end", report, u"It will not, her rivals say."_s,
        changed(report, {{u" It will not, her rivals say."_s, u""_s}}) + u" It will not, her rivals say."_s, moved,
        u"It will not, her rivals say."_s);
    edit("a line break for a space in it", u"Tomas Lind, who leads the opposition,"_s,
         {{u"Lind, who"_s, u"Lind,\u00A0who"_s}}, exact, u"Tomas Lind,\u00A0who leads the opposition,"_s);
    edit("straight for curly marks", u"“a gift to builders”"_s,
         {{u"“a gift to builders”"_s, u"\"a gift to builders\""_s}}, exact, u"\"a gift to builders\""_s);
    edit("another dash near it", u"asked for more time"_s,
         {{u"Lind, who leads the opposition, did"_s, u"Lind – who leads the opposition – did"_s}}, moved);
}

void rowsOfMendedWords()
{
    const QString mark = u"who leads the opposition, did not rule out a vote in spring"_s;
    edit("a typo mended in it", mark, {{u"opposition, did"_s, u"oposition, did"_s}}, moved,
         u"who leads the oposition, did not rule out a vote in spring"_s);
    edit("two typos mended in it", mark, {{u"leads the opposition"_s, u"leeds the oposition"_s}}, moved,
         u"who leeds the oposition, did not rule out a vote in spring"_s);
    edit("a comma taken out of it", mark, {{u"opposition, did"_s, u"opposition did"_s}}, moved,
         u"who leads the opposition did not rule out a vote in spring"_s);
    edit("a typo at its first word", u"extension would cost $1.2 billion"_s,
         {{u"extension would"_s, u"extention would"_s}}, moved, u"extention would cost $1.2 billion"_s);
    edit("a typo at its last word", u"set for the first week of March, when the harbour"_s,
         {{u"the harbour board"_s, u"the harbor board"_s}}, moved,
         u"set for the first week of March, when the harbor"_s);
    edit("a typo and a paragraph before", mark,
         {{u"opposition, did"_s, u"oposition, did"_s}, {u"The council"_s, u"Updated.\nThe council"_s}}, moved,
         u"who leads the oposition, did not rule out a vote in spring"_s);
    edit("a typo in a short mark", u"in spring"_s, {{u"in spring"_s, u"in sprnig"_s}}, missed);
}

void rowsOfChangedWords()
{
    const QString cost = u"The extension would cost $1.2 billion, nearly twice what the city set aside"_s;
    edit("a number changed", cost, {{u"$1.2"_s, u"$1.3"_s}}, uncertain,
         u"The extension would cost $1.3 billion, nearly twice what the city set aside"_s);
    edit("a magnitude changed", cost, {{u"billion"_s, u"million"_s}}, uncertain,
         u"The extension would cost $1.2 million, nearly twice what the city set aside"_s);
    edit("a currency changed", cost, {{u"$1.2"_s, u"€1.2"_s}}, uncertain,
         u"The extension would cost €1.2 billion, nearly twice what the city set aside"_s);
    edit("a year changed", u"what the city set aside in 2019"_s, {{u"2019"_s, u"2018"_s}}, uncertain,
         u"what the city set aside in 2018"_s);
    edit("a name changed", u"said Mayor Inés Duarte after the session"_s, {{u"Duarte"_s, u"Duante"_s}}, uncertain,
         u"said Mayor Inés Duante after the session"_s);
    edit("an accent of a name changed", u"said Mayor Inés Duarte after the session"_s, {{u"Inés"_s, u"Ines"_s}},
         uncertain, u"said Mayor Ines Duarte after the session"_s);
    edit("a negation taken out", u"who leads the opposition, did not rule out a vote in spring"_s,
         {{u"did not rule"_s, u"did rule"_s}}, uncertain, u"who leads the opposition, did rule out a vote in spring"_s);
    edit("a negation put in", u"It will pay for itself within nine years"_s, {{u"will pay"_s, u"will not pay"_s}},
         uncertain, u"It will not pay for itself within nine years"_s);
    edit("a word replaced by another", u"and asked for more time. The council gave him more time"_s,
         {{u"gave him"_s, u"owed him"_s}}, uncertain, u"and asked for more time. The council owed him more time"_s);
    edit("a number word changed", u"It will pay for itself within nine years"_s, {{u"nine"_s, u"five"_s}}, uncertain,
         u"It will pay for itself within five years"_s);
    edit("the quote shortened", u"The council of Arlen met on Monday to weigh a longer tram line to the harbour"_s,
         {{u" to weigh a longer tram line to"_s, u" at"_s}}, uncertain,
         u"The council of Arlen met on Monday at the harbour"_s);
    edit("the quote shortened by a word",
         u"The council of Arlen met on Monday to weigh a longer tram line to the harbour"_s,
         {{u"weigh a longer tram line to"_s, u"weigh a tram line to"_s}}, uncertain,
         u"The council of Arlen met on Monday to weigh a tram line to the harbour"_s);
    edit("the quote lengthened by a word", u"did not rule out a vote in spring"_s,
         {{u"a vote in"_s, u"a snap vote in"_s}}, uncertain, u"did not rule out a snap vote in spring"_s);
    edit("its sentence taken out", u"Nobody knew who had paid"_s,
         {{u" Nobody knew who had paid for the first study."_s, u""_s}}, orphan);
    edit(
        "its paragraph taken out", u"asked for more time"_s,
        {{u"Tomas Lind, who leads the opposition, did not rule out a vote in spring. He called the plan “a gift to builders” and asked for more time. The council gave him more time.\n"_s,
          u""_s}},
        orphan);
    edit("reworded as a whole", u"did not rule out a vote in spring"_s,
         {{u"did not rule out a vote in spring"_s, u"left open if members decide by May"_s}}, orphan);
    row("everything rewritten", report, u"It will pay for itself within nine years"_s,
        u"Harbour board hears from engineers\nThree firms showed their drawings on Friday, and none named a price."_s,
        orphan);
    row("another article with the same short words", report, u"on Monday"_s,
        u"Quite another report, which was printed on Monday in a paper far away."_s, uncertain, u"on Monday"_s);
    row("an empty text", report, u"on Monday"_s, u""_s, orphan);
}

void rowsOfRepeatedWords()
{
    edit("the second of two", u"more time"_s, {{u"The council"_s, u"It rained. The council"_s}}, moved, u"more time"_s,
         u"gave him "_s, 1);
    edit("the first of two", u"more time"_s, {{u"The council"_s, u"It rained. The council"_s}}, moved, u"more time"_s,
         u"asked for "_s, 0);
    edit("one of two taken out, the other marked", u"more time"_s, {{u" and asked for more time"_s, u""_s}}, moved,
         u"more time"_s, u"gave him "_s, 1);
    edit("the marked one of two taken out", u"more time"_s, {{u" The council gave him more time."_s, u""_s}}, uncertain,
         u"more time"_s, u"asked for "_s, 1);
    edit("a twin put in elsewhere", u"did not rule out a vote in spring"_s,
         {{u"A second reading"_s, u"Her deputy did not rule out a vote in spring. A second reading"_s}}, exact, {},
         u"opposition, "_s);
    const QString same = u"Nobody knew who had paid for the bridge at that time. "_s;
    row("a sentence doubled", same, u"bridge"_s, u"New. "_s + same + same, askedAbout, u"bridge"_s);
    row("a doubled sentence, one of them gone",
        u"Start. "_s + same + u"Then it rained for nine days and no boat left the harbour. "_s + same + u"End."_s,
        same.trimmed(), u"Start. "_s + same + u"Then it rained for nine days and no boat left the harbour. End."_s,
        uncertain, same.trimmed(), {}, 1);
    row("a changed sentence whose old words stand elsewhere",
        report + u"\n“It will pay for itself within nine years,” read a poster."_s,
        u"It will pay for itself within nine years"_s,
        changed(report, {{u"nine years,” said"_s, u"ten years,” said"_s}})
            + u"\n“It will pay for itself within nine years,” read a poster."_s,
        uncertain, u"It will pay for itself within ten years"_s);
    row("title and text say the same", report, u"a longer tram line"_s, u"Note. "_s + report, moved,
        u"a longer tram line"_s, u"to weigh "_s, 1);
}

void rowsOfOtherScripts()
{
    row("Hebrew, a sentence before", hebrew, u"הקו יעלה 12 מיליון שקל"_s, u"עודכן בצהריים. "_s + hebrew, moved,
        u"הקו יעלה 12 מיליון שקל"_s);
    row("Hebrew, a number changed", hebrew, u"אמר כי הקו יעלה 12 מיליון שקל"_s, changed(hebrew, {{u"12"_s, u"13"_s}}),
        uncertain, u"אמר כי הקו יעלה 13 מיליון שקל"_s);
    row("Hebrew, a name changed", hebrew, u"ראש העיר דוד לוי אמר כי הקו"_s, changed(hebrew, {{u"לוי"_s, u"כהן"_s}}),
        uncertain, u"ראש העיר דוד כהן אמר כי הקו"_s);
    row("Hebrew, taken out", hebrew, u"האופוזיציה ביקשה עוד זמן"_s, hebrew.left(hebrew.indexOf(u"האופוזיציה"_s)),
        orphan);
    row("Chinese, a sentence before", chinese, u"新线路将耗资十二亿元"_s, u"最新消息。"_s + chinese, moved,
        u"新线路将耗资十二亿元"_s);
    row("Chinese, a name changed", chinese, u"市长王丽华周一表示，新线路将耗资"_s,
        changed(chinese, {{u"王丽华"_s, u"王丽花"_s}}), uncertain, {});
    row("Chinese, a number changed", chinese, u"新线路将耗资十二亿元，并在九年内收回成本"_s,
        changed(chinese, {{u"十二亿"_s, u"十三亿"_s}}), uncertain, {});
    row("Chinese, everything rewritten", chinese, u"新线路将耗资十二亿元"_s, u"港口委员会周五听取了三家公司的报告。"_s,
        orphan);
    row("emoji, text before", emoji, u"what a day 👩🏽‍⚖️🌊"_s, u"🌞 "_s + emoji, moved,
        u"what a day 👩🏽‍⚖️🌊"_s);
    row("emoji, the title's taken out", emoji, u"what a day 🌊"_s, changed(emoji, {{u" 🎉🎉"_s, u""_s}}), moved,
        u"what a day 🌊"_s);
    row("emoji, one changed", emoji, u"what a day 👩🏽‍⚖️🌊” under her picture"_s,
        changed(emoji, {{u"⚖️🌊"_s, u"⚖️🔥"_s}}), uncertain, {});
    row("emoji, a mark of one", emoji, u"🌊"_s, u"Late: "_s + emoji, moved, u"🌊"_s, u"⚖️"_s);
}

}

class AnchoringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        rowsOfUntouchedWords();
        rowsOfMovedWords();
        rowsOfMendedWords();
        rowsOfChangedWords();
        rowsOfRepeatedWords();
        rowsOfOtherScripts();
    }

    void anchor_afterAnEdit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<int>("nth");
        QTest::addColumn<QString>("after");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("before");
        for (const Case &each : std::as_const(table))
            QTest::newRow(each.name) << each.text << each.mark << each.nth << each.after << each.fate.state << each.words << each.before;
    }

    void anchor_afterAnEdit()
    {
        QFETCH(QString, text);
        QFETCH(QString, mark);
        QFETCH(int, nth);
        QFETCH(QString, after);
        QFETCH(QString, words);
        QFETCH(QString, before);
        const Anchor found = anchor(marked(text, mark, nth), after, text);
        QTEST(found.state, "state");
        if (!words.isEmpty())
            QCOMPARE(found.range.in(after).toString(), words);
        if (!before.isEmpty())
            QVERIFY(after.first(found.range.start).endsWith(before));
    }

    /// Without the old text the answer may be less sure, and never another place taken as sure.
    void anchor_withoutTheOldTextIsNoBolder_data() { anchor_afterAnEdit_data(); }

    void anchor_withoutTheOldTextIsNoBolder()
    {
        QFETCH(QString, text);
        QFETCH(QString, mark);
        QFETCH(int, nth);
        QFETCH(QString, after);
        QFETCH(AnchorState, state);
        const Segment segment = marked(text, mark, nth);
        const Anchor with = anchor(segment, after, text);
        const Anchor without = anchor(segment, after);
        if (isSure(without))
            QCOMPARE(without.range, with.range);
        if (state == AnchorState::Orphan)
            QCOMPARE(without, Anchor{});
    }

    /// The promise: of the marks whose words still stand, all but one in twenty are found without a question.
    void table_keepsWhatIsPromised()
    {
        QVERIFY(table.size() >= 60);
        int standing = 0;
        int sure = 0;
        for (const Case &each : std::as_const(table)) {
            if (!each.fate.stands)
                continue;
            ++standing;
            const Anchor found = anchor(marked(each.text, each.mark, each.nth), each.after, each.text);
            const bool isRight = isSure(found) && (each.words.isEmpty() || found.range.in(each.after) == each.words);
            sure += isRight && each.after.first(found.range.start).endsWith(each.before) ? 1 : 0;
        }
        qInfo("%d of %d marks that still stand, in %lld cases", sure, standing, static_cast<long long>(table.size()));
        QVERIFY(standing >= 40);
        QVERIFY(sure * 100 >= standing * 95);
    }

    void anchor_outOfBoundsIsHarmless()
    {
        Segment segment = marked(report, u"pay for itself"_s);
        segment.range = {report.size() + 4, report.size() + 18};
        QCOMPARE(anchor(segment, report).state, AnchorState::Moved);
        segment.range = {-7, -3};
        QCOMPARE(anchor(segment, report).state, AnchorState::Moved);
        QCOMPARE(anchor({}, report), Anchor{});
    }
};

QTEST_GUILESS_MAIN(AnchoringTest)
#include "tst_anchoring.moc"
