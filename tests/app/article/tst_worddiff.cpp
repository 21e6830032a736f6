// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/worddiff.h"

#include "app/article/shortestedit.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// "[-removed-]{+inserted+}" in the text, as other tools write it.
QString written(const QString &before, const QString &after)
{
    QString text;
    for (const DiffRun &run : wordDiff(before, after)) {
        if (run.kind == DiffKind::Removed)
            text += u"[-"_s + run.before.in(before) + u"-]";
        else if (run.kind == DiffKind::Inserted)
            text += u"{+"_s + run.after.in(after) + u"+}";
        else
            text += run.after.in(after);
    }
    return text;
}

/// The length of the longest common list, by the textbook's table.
qsizetype longestCommon(const std::vector<int> &left, const std::vector<int> &right)
{
    std::vector<qsizetype> row(right.size() + 1);
    for (const int item : left) {
        qsizetype diagonal = 0;
        for (size_t at = 0; at < right.size(); ++at) {
            const qsizetype above = row[at + 1];
            row[at + 1] = item == right[at] ? diagonal + 1 : std::max(above, row[at]);
            diagonal = above;
        }
    }
    return row.back();
}

QString words(QRandomGenerator &random, int count, int vocabulary)
{
    QStringList all;
    for (int at = 0; at < count; ++at)
        all.append(u'w' + QString::number(random.bounded(vocabulary)));
    return all.join(u' ');
}

void checkTiling(const QString &before, const QString &after)
{
    TextRange left;
    TextRange right;
    DiffKind last = DiffKind::Inserted;
    bool isFirst = true;
    for (const DiffRun &run : wordDiff(before, after)) {
        QCOMPARE(run.before.start, left.end);
        QCOMPARE(run.after.start, right.end);
        QVERIFY(isFirst || run.kind != last);
        QCOMPARE(run.before.isEmpty(), run.kind == DiffKind::Inserted);
        QCOMPARE(run.after.isEmpty(), run.kind == DiffKind::Removed);
        if (run.kind == DiffKind::Unchanged)
            QCOMPARE(run.before.in(before).toString().remove(u' '), run.after.in(after).toString().remove(u' '));
        left = run.before;
        right = run.after;
        last = run.kind;
        isFirst = false;
    }
    QCOMPARE(left.end, before.size());
    QCOMPARE(right.end, after.size());
}

}

class WordDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void diff_tellsWhatAReaderWouldTell_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("diff");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &diff) {
            QTest::newRow(name) << before << after << diff;
        };
        row("nothing", {}, {}, {});
        row("the same", u"A boat."_s, u"A boat."_s, u"A boat."_s);
        row("all new", {}, u"A boat."_s, u"{+A boat.+}"_s);
        row("all gone", u"A boat."_s, {}, u"[-A boat.-]"_s);
        row("a word", u"They waited nine years."_s, u"They waited ten years."_s, u"They waited [-nine -]{+ten +}years."_s);
        row("a number", u"It costs $1.2 million."_s, u"It costs $2.1 million."_s, u"It costs $[-1.2 -]{+2.1 +}million."_s);
        row("a word more", u"The boat sails."_s, u"The old boat sails."_s, u"The {+old +}boat sails."_s);
        row("the first word", u"Old boats sail."_s, u"Few boats sail."_s, u"[-Old -]{+Few +}boats sail."_s);
        row("the last sign", u"It sails."_s, u"It sails!"_s, u"It sails[-.-]{+!+}"_s);
        row("a paragraph parted", u"It sails. It sank."_s, u"It sails.\nIt sank."_s, u"It sails.{+\n+}It sank."_s);
        row("the last paragraph gone", u"It sails.\nIt sank."_s, u"It sails."_s, u"It sails.[-\nIt sank.-]"_s);
        row("a paragraph more", u"It sails.\nIt sank."_s, u"It sails.\nIt burnt.\nIt sank."_s, u"It sails.\n{+It burnt.\n+}It sank."_s);
        row("spaces alone", u"It  sails ."_s, u"It sails."_s, u"It sails."_s);
        row("a word by chance between long changes", u"One two three four five the six seven eight nine ten."_s,
            u"Red green blue grey black the pink white brown teal rose."_s,
            u"[-One two three four five the six seven eight nine ten-]{+Red green blue grey black the pink white brown teal "
            "rose+}."_s);
        row("Hebrew", u"ראש העיר דוד לוי אמר"_s, u"ראש העיר דוד כהן אמר"_s, u"ראש העיר דוד [-לוי -]{+כהן +}אמר"_s);
        row("Chinese", u"市长周一表示"_s, u"市长周二表示"_s, u"市长周[-一-]{+二+}表示"_s);
        row("emoji", u"what a day 👩🏽‍⚖️🌊"_s, u"what a day 👩‍⚖️🌊"_s, u"what a day [-👩🏽‍⚖️-]{+👩‍⚖️+}🌊"_s);
    }

    void diff_tellsWhatAReaderWouldTell()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(before, after), "diff");
        checkTiling(before, after);
    }

    void runs_tileBothTexts()
    {
        QRandomGenerator random(20260304);
        for (int round = 0; round < 200; ++round)
            checkTiling(words(random, random.bounded(40), 6), words(random, random.bounded(40), 6));
    }

    void commonRuns_areTheLongest()
    {
        QRandomGenerator random(20260305);
        for (int round = 0; round < 500; ++round) {
            const int vocabulary = random.bounded(1, 8);
            std::vector<int> left(size_t(random.bounded(30)));
            std::vector<int> right(size_t(random.bounded(30)));
            for (std::vector<int> *list : {&left, &right})
                std::ranges::generate(*list, [&] { return random.bounded(vocabulary); });
            qsizetype length = 0;
            CommonRun last;
            for (const CommonRun &run : commonRuns(left, right)) {
                QVERIFY(run.left >= last.left + last.length && run.right >= last.right + last.length);
                for (qsizetype at = 0; at < run.length; ++at)
                    QCOMPARE(left[size_t(run.left + at)], right[size_t(run.right + at)]);
                length += run.length;
                last = run;
            }
            QCOMPARE(length, longestCommon(left, right));
        }
    }

    void longTextsWithLittleInCommon_areStillTold()
    {
        QRandomGenerator random(20260306);
        checkTiling(words(random, 6000, 300), words(random, 5000, 300));
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
