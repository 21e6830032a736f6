// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleview.h"
#include "ui/reading/overviewrail.h"
#include "ui/theme/themefile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article sampleArticle(int more = 60)
{
    QList<DraftBlock> drafts = {
        {BlockKind::Title, u"The mill race is open again"_s, 0},
        {BlockKind::Paragraph, u"Greta Halvorsen opened the sluice on Friday 👩‍👧 before two hundred guests."_s,
         0},
        {BlockKind::Paragraph, u"“It took nine years,” she said, “and one stubborn farmer.”"_s, 0},
    };
    for (int i = 0; i < more; ++i)
        drafts.append(
            {BlockKind::Paragraph,
             u"The town had asked for bids %1 times, and each time the river had answered first, with mud."_s.arg(i),
             0});
    Article article;
    setBlocks(article, drafts);
    return article;
}

MarkSpan spanOn(const Article &article, QStringView words, MarkKind kind, qsizetype item = 0)
{
    MarkSpan span;
    const qsizetype start = article.text.indexOf(words);
    span.range = {start, start + words.size()};
    span.key.kind = kind;
    span.key.item = item;
    return span;
}

}

class ArticleViewTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ArticleView> m_view;
    Article m_article;

    [[nodiscard]] TextRange rangeOf(QStringView words) const
    {
        const qsizetype start = m_article.text.indexOf(words);
        return {start, start + words.size()};
    }
    /// The point just inside the left edge of a left-to-right character.
    [[nodiscard]] QPoint pointAt(qsizetype position) const
    {
        const QRect rect = m_view->rectOf({position, position + 1});
        return {rect.left() + 2, rect.center().y()};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        m_article = sampleArticle();
        m_view = std::make_unique<ArticleView>();
        m_view->setTheme(loadThemes().themes.first());
        m_view->resize(900, 600);
        m_view->setArticle(m_article);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void drag_selectsFromPressToRelease()
    {
        const TextRange words = rangeOf(u"Halvorsen opened");
        QSignalSpy changes(m_view.get(), &ArticleView::selectionChanged);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(words.start));
        QTest::mouseMove(m_view->viewport(), pointAt(words.end - 4));
        QTest::mouseMove(m_view->viewport(), pointAt(words.end));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(words.end));
        QCOMPARE(m_view->selectedText(), u"Halvorsen opened");
        QVERIFY(changes.size() >= 1);
        QCOMPARE(changes.last().first().value<TextRange>(), words);
    }

    void backwardDrag_selectsInTheOrderOfTheText()
    {
        const TextRange words = rangeOf(u"opened the sluice");
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(words.end));
        QTest::mouseMove(m_view->viewport(), pointAt(words.start));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(words.start));
        QCOMPARE(m_view->selection(), words);
        QCOMPARE(m_view->caretPosition(), words.start);
    }

    void space_turnsThePageAndShiftSpaceBack()
    {
        press(Qt::Key_Space);
        const int after = m_view->verticalScrollBar()->value();
        QVERIFY(after > 300 && after < 600);
        press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void letters_goOnToTheWindow()
    {
        QWidget window;
        ArticleView *view = m_view.release();
        view->setParent(&window);
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, u"h"_s);
        letter.setAccepted(true);
        QCoreApplication::sendEvent(view, &letter);
        QVERIFY(!letter.isAccepted());
    }

    void doubtfulMark_isGreyAndHasASign()
    {
        const Theme theme = loadThemes().themes.first();
        const auto picture = [this] { return m_view->viewport()->grab(m_view->rectOf(rangeOf(u"Greta Halvorsen")).adjusted(0, 0, 0, 12)).toImage(); };
        const auto has = [](const QImage &image, const QColor &colour) {
            for (int at = 0; at < image.width() * image.height(); ++at) {
                if (image.pixelColor(at % image.width(), at / image.width()) == colour)
                    return true;
            }
            return false;
        };
        const auto isEmptyBehind = [this, &theme] {
            const QRect words = m_view->rectOf(rangeOf(u"Greta Halvorsen"));
            const QImage gap = m_view->viewport()->grab({words.right() + 2, words.center().y(), 3, words.height() / 2}).toImage();
            QImage empty(gap.size(), gap.format());
            empty.fill(theme.page);
            return gap == empty;
        };
        MarkSpan span = spanOn(m_article, u"Greta Halvorsen", MarkKind::Person);
        m_view->setSpans({span});
        const QImage sure = picture();
        QVERIFY(has(sure, theme.mark(MarkKind::Person).colour));
        QVERIFY(isEmptyBehind());
        span.isDoubtful = true;
        m_view->setSpans({span});
        const QImage doubted = picture();
        QVERIFY(!has(doubted, theme.mark(MarkKind::Person).colour));
        QVERIFY(has(doubted, theme.secondaryText));
        QVERIFY(!isEmptyBehind());
    }

    void goTo_bringsTheRangeIntoTheMiddle()
    {
        const TextRange far = rangeOf(u"bids 47 times");
        QVERIFY(m_view->rectOf(far).isEmpty());
        m_view->goTo(far);
        const QRect rect = m_view->rectOf(far);
        QVERIFY(!rect.isEmpty());
        QVERIFY(rect.top() > m_view->viewport()->height() / 5);
        QVERIFY(rect.bottom() < 4 * m_view->viewport()->height() / 5);
    }

    void goTo_leavesThePageWhereTheRangeIsInSight()
    {
        m_view->goTo(rangeOf(u"bids 47 times"));
        const int before = m_view->verticalScrollBar()->value();
        m_view->goTo(rangeOf(u"bids 48 times"));
        QCOMPARE(m_view->verticalScrollBar()->value(), before);
    }

    void ensureVisible_scrollsNoMoreThanNeeded()
    {
        m_view->ensureVisible(rangeOf(u"bids 30 times"));
        const QRect rect = m_view->rectOf(rangeOf(u"bids 30 times"));
        QVERIFY(rect.bottom() <= m_view->viewport()->height());
        QVERIFY(rect.bottom() > m_view->viewport()->height() - 80);
    }

    void restorePosition_bringsTheSameLineBack()
    {
        m_view->goTo(rangeOf(u"bids 25 times"));
        const qsizetype position = m_view->firstVisiblePosition();
        m_view->restorePosition(0);
        m_view->restorePosition(position);
        QCOMPARE(m_view->firstVisiblePosition(), position);
    }

    void setSpans_keepsThePlaceAndTheSelection()
    {
        m_view->goTo(rangeOf(u"bids 25 times"));
        m_view->setSelection(rangeOf(u"bids 25 times"));
        const int value = m_view->verticalScrollBar()->value();
        m_view->setSpans(
            {spanOn(m_article, u"bids 25", MarkKind::Figure), spanOn(m_article, u"Greta", MarkKind::Person)});
        (void)m_view->grab();
        QCOMPARE(m_view->verticalScrollBar()->value(), value);
        QCOMPARE(m_view->selectedText(), u"bids 25 times");
    }

    void click_activatesTheShortestSpanUnderIt()
    {
        m_view->setSpans({spanOn(m_article, u"Greta Halvorsen opened the sluice", MarkKind::Own, 1),
                          spanOn(m_article, u"Greta Halvorsen", MarkKind::Person, 2)});
        QSignalSpy activated(m_view.get(), &ArticleView::spanActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(rangeOf(u"Greta").start + 2));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<MarkKey>().item, 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(rangeOf(u"stubborn").start));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(m_view->spansAt(rangeOf(u"Greta").start).size(), 2);
    }

    void hover_tellsOnceAndWhenItEnds()
    {
        m_view->setSpans({spanOn(m_article, u"Greta Halvorsen", MarkKind::Person, 2)});
        QSignalSpy hovered(m_view.get(), &ArticleView::spanHovered);
        QSignalSpy left(m_view.get(), &ArticleView::spanLeft);
        const qsizetype start = rangeOf(u"Greta").start;
        QTest::mouseMove(m_view->viewport(), pointAt(start + 1));
        QTest::mouseMove(m_view->viewport(), pointAt(start + 4));
        QCOMPARE(hovered.size(), 1);
        QTest::mouseMove(m_view->viewport(), pointAt(rangeOf(u"Friday").start));
        QCOMPARE(left.size(), 1);
    }

    void rail_leadsToThePlaceClicked()
    {
        m_view->setSpans({spanOn(m_article, u"bids 55", MarkKind::Figure)});
        auto *rail = m_view->findChild<OverviewRail *>();
        QVERIFY(rail);
        QVERIFY(QTest::qWaitFor([rail] { return rail->ticks().size() == 1; }));
        const qreal share = rail->ticks().first().share;
        QTest::mouseClick(rail, Qt::LeftButton, {}, QPoint(7, int(share * rail->height())));
        QVERIFY(!m_view->rectOf(rangeOf(u"bids 55")).isEmpty());
    }

    void progress_isAnnouncedAndReachesOne()
    {
        QSignalSpy progress(m_view.get(), &ArticleView::positionChanged);
        QCOMPARE(m_view->progress(), 0.0);
        press(Qt::Key_End);
        QCOMPARE(m_view->progress(), 1.0);
        QCOMPARE(progress.last().first().toDouble(), 1.0);
    }

    void everyKindOfMark_changesThePicture_data()
    {
        QTest::addColumn<MarkKind>("kind");
        QTest::newRow("person") << MarkKind::Person;
        QTest::newRow("organisation") << MarkKind::Organisation;
        QTest::newRow("place") << MarkKind::Place;
        QTest::newRow("policy") << MarkKind::Policy;
        QTest::newRow("figure") << MarkKind::Figure;
        QTest::newRow("quote") << MarkKind::Quote;
        QTest::newRow("own") << MarkKind::Own;
        QTest::newRow("search hit") << MarkKind::SearchHit;
        QTest::newRow("rule") << MarkKind::Rule;
    }

    void everyKindOfMark_changesThePicture()
    {
        QFETCH(MarkKind, kind);
        const QImage bare = m_view->viewport()->grab().toImage();
        m_view->setSpans({spanOn(m_article, u"Greta Halvorsen", kind)});
        const QImage marked = m_view->viewport()->grab().toImage();
        QVERIFY(marked != bare);
        m_view->setVisibleKinds(MarkKinds().set().reset(size_t(kind)));
        QCOMPARE(m_view->viewport()->grab().toImage(), bare);
    }

    void nestedOwnMarks_showBothColours()
    {
        const Theme theme = loadThemes().themes.first();
        MarkSpan outer = spanOn(m_article, u"Greta Halvorsen opened", MarkKind::Own, 1);
        MarkSpan inner = spanOn(m_article, u"Halvorsen", MarkKind::Own, 2);
        inner.colour = 2;
        m_view->setSpans({outer, inner});
        const QImage image = m_view->viewport()->grab().toImage();
        const QRect rect = m_view->rectOf(inner.range);
        QSet<QRgb> colours;
        for (int y = rect.top(); y < rect.bottom(); ++y) {
            for (int x = rect.left() + 4; x < rect.right() - 4; ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.contains(theme.markers.at(0).fill.rgb()));
        QVERIFY(colours.contains(theme.markers.at(2).fill.rgb()));
    }

    void noteSign_isClickable()
    {
        MarkSpan span = spanOn(m_article, u"Halvorsen", MarkKind::Own, 1);
        span.hasNote = true;
        m_view->setSpans({span});
        QSignalSpy activated(m_view.get(), &ArticleView::spanActivated);
        const QRect line = m_view->rectOf(m_article.blocks.at(1).range);
        const int columnRight = m_view->viewport()->width() - line.left();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          QPoint(columnRight + 18, pointAt(span.range.start).y()));
        QCOMPARE(activated.size(), 1);
    }

    void noArticle_isPaintedAndTakesKeys()
    {
        m_view->setArticle({});
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_F7, Qt::Key_Right, Qt::Key_PageDown})
            press(key);
        (void)m_view->grab();
        QVERIFY(m_view->selection().isEmpty());
        QCOMPARE(m_view->progress(), 1.0);
    }
};

QTEST_MAIN(ArticleViewTest)
#include "tst_articleview.moc"
