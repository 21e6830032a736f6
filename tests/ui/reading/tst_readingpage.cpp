// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(const QStringList &paragraphs)
{
    QList<DraftBlock> drafts;
    for (const QString &text : paragraphs)
        drafts.append({BlockKind::Paragraph, text, 0});
    Article article;
    setBlocks(article, drafts);
    return article;
}

/// Paragraphs of different lengths, @p words words in all.
Article longArticle(int words)
{
    QStringList paragraphs;
    for (int made = 0; made < words;) {
        QString text;
        for (const int until = made + 20 + made % 31; made < until; ++made)
            text += (made % 9 ? u"council "_s : u"understanding "_s);
        paragraphs.append(text);
    }
    return articleOf(paragraphs);
}

qreal yOf(ReadingPage &page, qsizetype position)
{
    const QList<QRectF> rects = page.rectsOf({position, position + 1});
    return rects.isEmpty() ? -1 : rects.first().top();
}

}

class ReadingPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void millionWords_openWithoutLayingEverythingOut()
    {
        const Article article = longArticle(1'000'000);
        ReadingPage page;
        page.resize({900, 800});
        page.setArticle(article);
        QVERIFY(page.scroll().visible().size() > 2);
        QVERIFY(page.layout().layouts().made() < 60);
        page.scrollTo(page.scroll().maximum());
        QCOMPARE(page.scroll().visible().last().block, page.layout().count() - 1);
        QVERIFY(page.layout().layouts().made() < 120);
        page.resize({500, 800});
        QVERIFY(page.layout().layouts().made() < 250);
    }

    void scrollingThere_andBack_comesToTheSamePlace()
    {
        ReadingPage page;
        page.resize({700, 600});
        page.setArticle(longArticle(20'000));
        for (int i = 0; i < 60; ++i)
            page.scrollBy(173);
        const qsizetype there = page.firstVisiblePosition();
        const qreal y = yOf(page, there);
        page.scrollBy(4000);
        page.scrollBy(-4000);
        QCOMPARE(page.firstVisiblePosition(), there);
        QVERIFY(std::abs(yOf(page, there) - y) < 0.5);
    }

    void nothingInSightMoves_whenHeightsBecomeExact()
    {
        ReadingPage page;
        page.resize({700, 600});
        page.setArticle(longArticle(50'000));
        page.scrollTo(page.scroll().maximum() / 2);
        const qsizetype position = page.firstVisiblePosition();
        const qreal y = yOf(page, position);
        for (qsizetype block = 0; block < page.layout().count(); ++block)
            (void)page.layout().height(block);
        QVERIFY(std::abs(yOf(page, position) - y) < 0.01);
    }

    void resizing_keepsTheTopLine()
    {
        ReadingPage page;
        page.resize({700, 600});
        page.setArticle(longArticle(20'000));
        page.scrollTo(9000);
        const qsizetype position = page.firstVisiblePosition();
        for (int width = 700; width > 300; width -= 7)
            page.resize({qreal(width), 600});
        page.resize({700, 600});
        QCOMPARE(page.firstVisiblePosition(), position);
    }

    void end_isReachedWithTheLastLineInSight()
    {
        ReadingPage page;
        page.resize({700, 600});
        const Article article = longArticle(5'000);
        page.setArticle(article);
        page.scrollBy(1e7);
        const QList<QRectF> rects = page.rectsOf({article.text.size() - 1, article.text.size()});
        QCOMPARE(rects.size(), 1);
        QVERIFY(rects.first().bottom() <= 600);
        QVERIFY(std::abs(page.scroll().value() - page.scroll().maximum()) < 0.5);
    }

    void shortArticle_cannotBeScrolled()
    {
        ReadingPage page;
        page.resize({700, 900});
        page.setArticle(articleOf({u"One line."_s}));
        page.scrollBy(500);
        QCOMPARE(page.scroll().value(), 0.0);
        QCOMPARE(page.scroll().maximum(), 0.0);
    }

    void emptyArticle_takesEverything()
    {
        ReadingPage page;
        page.resize({700, 900});
        page.setArticle({});
        page.scrollBy(100);
        page.scrollTo(1);
        page.show(5, 0.5);
        page.ensureVisible({3, 4});
        page.stepCaret(CaretStep::Right, true);
        page.stepCaretVertically(100, true);
        QCOMPARE(page.positionAt({50, 50}), 0);
        QVERIFY(page.rectsOf({0, 1}).isEmpty());
        QVERIFY(page.spansUnder({50, 50}).empty());
    }

    void positionAt_isTheInverseOfTheCaret()
    {
        ReadingPage page;
        page.resize({500, 3000});
        const Article article = articleOf({u"The river rose again on Monday, and the council met in the old mill to "
                                           u"hear what the engineers had found."_s,
                                           u"ראש העיר אמר כי Lindhavn תקבל 14 מיליון שקל השנה."_s, u"All over."_s});
        page.setArticle(article);
        for (qsizetype position = 0; position < 70; ++position) {
            page.placeCaret(position);
            QCOMPARE(page.positionAt(page.caretRect().center()), position);
        }
    }

    void mixedDirections_giveSeveralRectanglesALine()
    {
        ReadingPage page;
        page.resize({900, 900});
        const QString text = u"הסכם Arda Compact נחתם"_s;
        page.setArticle(articleOf({text}));
        const qsizetype latin = text.indexOf(u"Arda");
        // from inside the Hebrew on the right to inside the Latin: a gap lies between the two on the page
        const QList<QRectF> rects = page.rectsOf({2, latin + 4});
        QCOMPARE(rects.size(), 2);
        QVERIFY(!rects.first().intersects(rects.last()));
        QCOMPARE(page.rectsOf({0, text.size()}).size(), 1);
    }

    void rightToLeftParagraph_beginsAtTheRight()
    {
        ReadingPage page;
        page.resize({900, 900});
        page.setArticle(articleOf({u"שלום"_s}));
        const qreal right = page.layout().columnLeft() + page.layout().columnWidth();
        QVERIFY(std::abs(page.rectsOf({0, 1}).first().right() - right) < 3);
    }

    void step_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<CaretStep>("step");
        QTest::addColumn<qsizetype>("to");
        using enum CaretStep;
        const QString two = u"Alpha beta\nGamma"_s; // A0 … a10 | G11
        QTest::newRow("right") << two << qsizetype(0) << Right << qsizetype(1);
        QTest::newRow("left") << two << qsizetype(3) << Left << qsizetype(2);
        QTest::newRow("right over the line break") << two << qsizetype(10) << Right << qsizetype(11);
        QTest::newRow("left over the line break") << two << qsizetype(11) << Left << qsizetype(10);
        QTest::newRow("left at the very start") << two << qsizetype(0) << Left << qsizetype(0);
        QTest::newRow("right at the very end") << two << qsizetype(16) << Right << qsizetype(16);
        QTest::newRow("word right") << two << qsizetype(1) << WordRight << qsizetype(6);
        QTest::newRow("word left") << two << qsizetype(8) << WordLeft << qsizetype(6);
        QTest::newRow("line end") << two << qsizetype(2) << LineEnd << qsizetype(10);
        QTest::newRow("line start") << two << qsizetype(7) << LineStart << qsizetype(0);
        QTest::newRow("down from the first block") << two << qsizetype(0) << LineDown << qsizetype(11);
        QTest::newRow("up from the first line") << two << qsizetype(4) << LineUp << qsizetype(0);
        QTest::newRow("down from the last line") << two << qsizetype(12) << LineDown << qsizetype(16);
        QTest::newRow("block down") << two << qsizetype(4) << BlockDown << qsizetype(11);
        QTest::newRow("block up") << two << qsizetype(14) << BlockUp << qsizetype(11);
        QTest::newRow("block up from a start") << two << qsizetype(11) << BlockUp << qsizetype(0);
        QTest::newRow("text end") << two << qsizetype(4) << TextEnd << qsizetype(16);
        QTest::newRow("text start") << two << qsizetype(14) << TextStart << qsizetype(0);
        QTest::newRow("left goes on in Hebrew") << u"שלום עולם"_s << qsizetype(0) << Left << qsizetype(1);
        QTest::newRow("right goes back in Hebrew") << u"שלום עולם"_s << qsizetype(3) << Right << qsizetype(2);
        QTest::newRow("left out of a Hebrew block") << u"שלום\nעוד"_s << qsizetype(4) << Left << qsizetype(5);
        QTest::newRow("over an emoji of four units") << u"x👍🏽y"_s << qsizetype(1) << Right << qsizetype(5);
        QTest::newRow("back over a family") << u"x👩‍👧y"_s << qsizetype(6) << Left << qsizetype(1);
    }

    void step()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, from);
        QFETCH(CaretStep, step);
        QFETCH(qsizetype, to);
        ReadingPage page;
        page.resize({900, 900});
        page.setArticle(articleOf(text.split(u'\n')));
        page.placeCaret(from);
        page.stepCaret(step, false);
        QCOMPARE(page.caret().position(), to);
        QVERIFY(page.caret().selection().isEmpty());
    }

    void everyVisualStep_isReversible()
    {
        ReadingPage page;
        page.resize({400, 900});
        page.setArticle(articleOf({u"One short line that wraps, surely, more than once in so narrow a column."_s}));
        page.placeCaret(0);
        QList<qsizetype> seen;
        for (qsizetype before = -1; before != page.caret().position();) {
            before = page.caret().position();
            seen.append(before);
            page.stepCaret(CaretStep::Right, false);
        }
        QCOMPARE(seen.size(), page.article().text.size() + 1);
        for (qsizetype i = seen.size() - 2; i >= 0; --i) {
            page.stepCaret(CaretStep::Left, false);
            QCOMPARE(page.caret().position(), seen.at(i));
        }
    }

    void downAndUp_keepTheColumnThroughAShortLine()
    {
        ReadingPage page;
        page.resize({900, 900});
        page.setArticle(articleOf({u"A first line of some length"_s, u"Ab"_s, u"A third line of some length"_s}));
        page.placeCaret(20);
        page.stepCaret(CaretStep::LineDown, false);
        QCOMPARE(page.caret().position(), 30); // the end of the short one
        page.stepCaret(CaretStep::LineDown, false);
        const qsizetype inThird = page.caret().position() - 31;
        QVERIFY(inThird >= 18 && inThird <= 22);
    }

    void extending_keepsTheAnchor()
    {
        ReadingPage page;
        page.resize({900, 900});
        page.setArticle(articleOf({u"Alpha beta gamma"_s}));
        QSignalSpy selections(&page, &ReadingPage::selectionChanged);
        page.placeCaret(6);
        QCOMPARE(selections.size(), 0);
        page.stepCaret(CaretStep::WordRight, true);
        QCOMPARE(page.caret().selection(), TextRange({6, 11}));
        page.stepCaret(CaretStep::LineStart, true);
        QCOMPARE(page.caret().selection(), TextRange({0, 6}));
        QCOMPARE(selections.size(), 2);
        page.stepCaret(CaretStep::Left, false);
        QCOMPARE(selections.size(), 3);
        QVERIFY(page.caret().selection().isEmpty());
    }

    void newSpans_layNothingOutAgain()
    {
        ReadingPage page;
        page.resize({700, 600});
        page.setArticle(longArticle(20'000));
        page.scrollTo(5000);
        const qsizetype position = page.firstVisiblePosition();
        (void)page.scroll().visible();
        const qsizetype made = page.layout().layouts().made();
        MarkSpan span;
        span.range = {position, position + 40};
        page.setSpans({span});
        QCOMPARE(page.layout().layouts().made(), made);
        QCOMPARE(page.firstVisiblePosition(), position);
        QCOMPARE(page.spansAt(position + 3).size(), size_t(1));
    }

    void hiddenKinds_areNotFound()
    {
        ReadingPage page;
        page.resize({700, 600});
        page.setArticle(articleOf({u"Alpha beta"_s}));
        MarkSpan span;
        span.range = {0, 5};
        span.key.kind = MarkKind::Person;
        page.setSpans({span});
        const QPointF inside = page.rectsOf({1, 2}).first().center();
        QCOMPARE(page.spansUnder(inside).size(), size_t(1));
        page.setKinds(MarkKinds());
        QVERIFY(page.spansUnder(inside).empty());
        QVERIFY(page.spansAt(2).empty());
    }
};

QTEST_MAIN(ReadingPageTest)
#include "tst_readingpage.moc"
