// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/reanchoring.h"
#include "app/article/textwords.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

// The whole way of a mark: made, stored, its article imported again with another text, read back. What an editor did is
// known unit by unit, so that the right place of each mark is known, too.

namespace
{

struct Change {
    QString from;
    QString to;
};
using Changes = QList<Change>;

const QString latin
    = u"The night ferry between Arlen and Skagen will sail again from the first week of May, the harbour board said on "
      u"Monday.\n"
      u"“We have waited nine long years for this boat,” Mayor Inés Duarte told the rowers, who had gathered on the old "
      u"quay in the rain. “It will pay for itself.” She did not say when.\n"
      u"The board expects 120,000 passengers a year and a loss of $1.2 million in the first, which the two towns share. "
      u"Tomas Lind, who leads the opposition, called the plan “a gift to builders” and asked for more time. The council "
      u"gave him more time.\n"
      u"In 2019 the council had rejected a longer line to the island by nine votes to four, after a study that nobody "
      u"wanted to pay for. The board will not repeat the study, its chair said.\n"
      u"A second reading is set for March, when the harbour board has answered the questions of both towns. Until then "
      u"the old boat, built in 1974, stays tied to the quay."_s;

const QString hebrew
    = u"המעבורת הלילית בין שתי הערים תצא שוב לדרך בשבוע הראשון של מאי, כך הודיעה ביום שני הנהלת הנמל.\n"
      u"ראש העיר דוד לוי אמר כי התושבים חיכו תשע שנים ארוכות לסירה הזאת וכי היא תעלה 12 מיליון שקל. האופוזיציה ביקשה עוד זמן "
      u"לבדוק את התוכנית לפני ההצבעה.\n"
      u"המועצה דחתה לפני שנים קו ארוך יותר אל האי, לאחר מחקר שאיש לא רצה לשלם עליו. הקריאה השנייה נקבעה לחודש מרץ."_s;

const QString chinese
    = u"港务局周一表示，两座城市之间的夜间渡轮将于五月第一周恢复航行。\n"
      u"市长王丽华对聚集在老码头的划船手说，大家为这艘船等了整整九年，新线路将耗资十二亿元，并在九年内收回成本。反对党要求在投票前有更多时间研究这项计划。\n"
      u"市议会曾在二〇一九年否决通往海岛的更长线路，因为没有人愿意支付研究费用。第二次审议定于三月举行。"_s;

const QString emoji
    = u"Harbour day 🎉🎉 was the largest in years, with 40 boats ⛵ on the water.\n"
      u"The mayor wrote “what a day 👩🏽‍⚖️🌊” under her picture. Others wrote “what a day 🌊” and left it there.\n"
      u"A family 👨‍👩‍👧‍👦 from Skagen won the race in a boat they had built themselves 🛠️, and gave the prize 🏆 to the rowers' "
      u"club, which lost its roof in the storm ⛈️ of November."_s;

/// The text after the changes, and for each unit of the old text its place in it: -1 where it is gone.
struct Edited {
    QString text;
    QList<qsizetype> places;

    Edited(const QString &before, const Changes &changes)
        : text(before)
    {
        for (qsizetype at = 0; at <= before.size(); ++at)
            places.append(at);
        for (const Change &change : changes) {
            const qsizetype at = text.indexOf(change.from);
            Q_ASSERT(at >= 0);
            // What both have at their ends was not touched.
            const qsizetype shorter = std::min(change.from.size(), change.to.size());
            qsizetype head = 0;
            while (head < shorter && change.from.at(head) == change.to.at(head))
                ++head;
            qsizetype tail = 0;
            while (tail < shorter - head && change.from.at(change.from.size() - 1 - tail) == change.to.at(change.to.size() - 1 - tail))
                ++tail;
            replace({at + head, at + change.from.size() - tail}, change.to.sliced(head).chopped(tail));
        }
    }

    void replace(TextRange range, const QString &words)
    {
        text.replace(range.start, range.length(), words);
        for (qsizetype &place : places) {
            if (range.contains(place))
                place = -1;
            else if (place >= range.end)
                place += words.size() - range.length();
        }
    }

    /// Where the first unit of @p range that was not touched is now; -1 where all of it was.
    [[nodiscard]] qsizetype survivorOf(TextRange range) const
    {
        const auto found = std::find_if(places.begin() + range.start, places.begin() + range.end,
                                        [](qsizetype place) { return place >= 0; });
        return found == places.begin() + range.end ? -1 : *found;
    }

    /// Where @p range is now; empty where any of it was touched.
    [[nodiscard]] TextRange rangeOf(TextRange range) const
    {
        for (qsizetype at = range.start; at < range.end; ++at) {
            if (places.at(at) < 0 || places.at(at) - places.at(range.start) != at - range.start)
                return {};
        }
        return {places.at(range.start), places.at(range.end - 1) + 1};
    }
};

ImportedArticle articleOf(const QString &text)
{
    ImportedArticle imported;
    QList<DraftBlock> blocks;
    for (const QString &paragraph : text.split(u'\n'))
        blocks.append({BlockKind::Paragraph, paragraph, 0});
    setBlocks(imported.article, blocks);
    imported.article.source = u"https://news.example/ferry"_s;
    imported.original = {imported.article.text.toUtf8(), u"text/plain"_s, {}};
    return imported;
}

/// Marks of @p words words, one beginning at every other word: as a reader might have made any of them.
QList<Annotation> marksOn(const QString &text, qsizetype words)
{
    QList<Annotation> marks;
    const QList<TextRange> all = textWords(text);
    for (qsizetype at = 0; at + words <= all.size(); at += 2) {
        const TextRange range{all.at(at).start, all.at(at + words - 1).end};
        if (range.in(text).contains(u'\n') || !text.at(range.start).isLetterOrNumber())
            continue;
        Annotation mark;
        mark.id = {QUuid::createUuid()};
        mark.segments = segments(text, range);
        marks.append(mark);
    }
    return marks;
}

}

class ChangedArticlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marks_areKeptOrAskedAboutAndNeverWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Changes>("changes");
        QTest::newRow("Latin: a correction") << latin << Changes{{u"nine votes to four"_s, u"ten votes to three"_s}};
        QTest::newRow("Latin: a lead put before") << latin << Changes{{u"The night ferry"_s, u"It is decided, after years.\nThe night ferry"_s}};
        QTest::newRow("Latin: a paragraph out")
            << latin << Changes{{latin.sliced(latin.indexOf(u"In 2019"), latin.indexOf(u"A second") - latin.indexOf(u"In 2019")), {}}};
        QTest::newRow("Latin: an editor's day")
            << latin
            << Changes{{u"said on Monday"_s, u"announced on Tuesday"_s},
                       {u"who had gathered on the old quay in the rain"_s, u"cheering in the rain"_s},
                       {u"$1.2 million"_s, u"$2.1 million"_s},
                       {u"A second reading"_s, u"This article was updated to correct a figure.\nA second reading"_s}};
        QTest::newRow("Latin: another importer's quotation marks")
            << latin << Changes{{u"“We have"_s, u"\"We have"_s}, {u"boat,”"_s, u"boat,\""_s}, {u"“It will"_s, u"\"It will"_s}};
        QTest::newRow("Hebrew: an editor's day")
            << hebrew << Changes{{u"ביום שני"_s, u"ביום שלישי"_s}, {u"12 מיליון"_s, u"14 מיליון"_s}, {u"המעבורת"_s, u"עדכון.\nהמעבורת"_s}};
        QTest::newRow("Chinese: an editor's day")
            << chinese << Changes{{u"周一"_s, u"周二"_s}, {u"十二亿"_s, u"十四亿"_s}, {u"港务局"_s, u"更新：\n港务局"_s}};
        QTest::newRow("emoji: an editor's day")
            << emoji << Changes{{u"40 boats"_s, u"41 boats"_s}, {u"Others wrote"_s, u"Many wrote"_s}, {u"Harbour day"_s, u"😀😀 Harbour day"_s}};
    }

    void marks_areKeptOrAskedAboutAndNeverWrong()
    {
        QFETCH(QString, text);
        QFETCH(Changes, changes);
        const Edited edited(text, changes);
        constexpr double leastKept = 0.95; // of the marks whose words were not touched
        qsizetype untouched = 0;
        qsizetype kept = 0;
        for (const qsizetype length : {2, 4, 9}) {
            const LibraryFile file;
            const auto library = file.open();
            const ArticleId id = library->addArticle(articleOf(text))->id;
            const QList<Annotation> marks = marksOn(text, length);
            QVERIFY(marks.size() > 5);
            Edit made;
            for (const Annotation &mark : marks)
                made.changes.append(InsertAnnotation{mark});
            QVERIFY(library->store(id, made));
            QCOMPARE(library->addArticle(articleOf(edited.text))->state, Addition::State::Changed);

            const auto now = library->annotations(id);
            QCOMPARE(now->size(), marks.size());
            for (const Annotation &mark : *now) {
                const auto before = std::ranges::find(marks, mark.id, &Annotation::id);
                const TextRange old = before->segments.first().range;
                const TextRange right = edited.rangeOf(old);
                untouched += right.isEmpty() ? 0 : 1;
                if (anchorState(mark) >= AnchorState::Uncertain)
                    continue;
                kept += right.isEmpty() ? 0 : 1;
                const Segment &run = mark.segments.first();
                if (!right.isEmpty())
                    QCOMPARE(run.range, right);
                else // touched: it may only say the same in the same place
                    QVERIFY2(run.range.contains(edited.survivorOf(old)), qPrintable(before->segments.first().quote.exact));
                QCOMPARE(run.range.in(edited.text), run.quote.exact);
            }
        }
        QVERIFY2(double(kept) >= leastKept * double(untouched), qPrintable(u"%1 of %2"_s.arg(kept).arg(untouched)));
    }

    void secondChange_bringsBackWhatTheFirstTook()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId id = library->addArticle(articleOf(emoji))->id;
        const QList<Annotation> marks = marksOn(emoji, 4);
        Edit made;
        for (const Annotation &mark : marks)
            made.changes.append(InsertAnnotation{mark});
        QVERIFY(library->store(id, made));
        QString less = emoji;
        less.remove(less.indexOf(u'\n'), less.lastIndexOf(u'\n') - less.indexOf(u'\n'));
        QCOMPARE(library->addArticle(articleOf(less))->state, Addition::State::Changed);
        QVERIFY(anchorCounts(*library->annotations(id)).orphaned > 0);
        QCOMPARE(library->addArticle(articleOf(emoji))->state, Addition::State::Changed);
        const auto back = library->annotations(id);
        const auto counts = anchorCounts(*back);
        QCOMPARE(counts.orphaned, 0);
        for (const Annotation &mark : *back) {
            const auto before = std::ranges::find(marks, mark.id, &Annotation::id);
            if (anchorState(mark) < AnchorState::Uncertain)
                QCOMPARE(mark.segments.first().range, before->segments.first().range);
        }
    }
};

QTEST_GUILESS_MAIN(ChangedArticlesTest)
#include "tst_changedarticles.moc"
