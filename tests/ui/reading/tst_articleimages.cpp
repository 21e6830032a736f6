// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Images on the page: ui/reading/imageframes, imagepainter and imageviewer, as the reading view shows them.
#include "ui/reading/articleoverview.h"
#include "ui/reading/articleview.h"
#include "ui/reading/imagecache.h"
#include "ui/reading/imageviewer.h"
#include "ui/theme/contrast.h"
#include "ui/theme/themefile.h"
#include "tests/ui/reading/imagesamples.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QColor orange(0xE0, 0x80, 0x20);

Theme themeNamed(const QString &id)
{
    const QList<Theme> themes = loadThemes().themes;
    return *std::ranges::find(themes, id, &Theme::id);
}

}

class ArticleImagesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<samples::IllustratedArticle> m_sample;
    std::unique_ptr<ImageCache> m_cache;
    std::unique_ptr<ArticleView> m_view;

    void show(QSize size = {900, 700})
    {
        m_cache = std::make_unique<ImageCache>([this](const QByteArray &hash) { return m_sample->file(hash); });
        m_view = std::make_unique<ArticleView>();
        m_view->setTheme(themeNamed(u"light"_s));
        m_view->setImages(*m_cache);
        m_view->resize(size);
        m_view->setArticle(m_sample->article);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    /// Paints until every image in sight is there.
    [[nodiscard]] QImage painted() const
    {
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        QImage image = m_view->viewport()->grab().toImage();
        while (decoded.wait(300))
            image = m_view->viewport()->grab().toImage();
        return image;
    }
    [[nodiscard]] QRectF rectOf(qsizetype image) const { return m_view->page().imageRect(image); }
    [[nodiscard]] QColor colourIn(const QRectF &rect) const { return painted().pixelColor(rect.center().toPoint()); }

private Q_SLOTS:
    void init() { m_sample = std::make_unique<samples::IllustratedArticle>(40); }

    void cleanup()
    {
        m_view.reset();
        m_cache.reset();
    }

    void image_isAsLargeAsItsNatureTheColumnAndThePageLetIt_data()
    {
        QTest::addColumn<QSize>("natural");
        QTest::addColumn<QSize>("page");
        QTest::newRow("small") << QSize(120, 80) << QSize(900, 700);
        QTest::newRow("wide") << QSize(4000, 2000) << QSize(900, 700);
        QTest::newRow("high") << QSize(500, 5000) << QSize(900, 700);
        QTest::newRow("on a narrow page") << QSize(800, 600) << QSize(320, 700);
        QTest::newRow("on a low page") << QSize(600, 600) << QSize(900, 300);
        QTest::newRow("one pixel high") << QSize(9000, 1) << QSize(900, 700);
    }

    void image_isAsLargeAsItsNatureTheColumnAndThePageLetIt()
    {
        QFETCH(QSize, natural);
        QFETCH(QSize, page);
        m_sample->add(0, natural, samples::picture({8, 8}, orange));
        show(page);
        const PageLayout &layout = m_view->page().layout();
        const QRectF rect = rectOf(0);
        QVERIFY(rect.width() <= layout.columnWidth());
        QVERIFY(rect.width() <= natural.width());
        QVERIFY(rect.height() <= std::max<qreal>(120, m_view->viewport()->height()));
        QCOMPARE(rect.left(), layout.columnLeft());
        const bool fills = rect.width() == natural.width() || layout.columnWidth() - rect.width() < 1
            || rect.height() > 0.85 * m_view->viewport()->height();
        QVERIFY(fills);
        const qreal ratio = rect.width() * natural.height() / natural.width();
        QVERIFY(std::abs(ratio - rect.height()) <= std::max(1.0, qreal(natural.height()) / natural.width()));
        // Between the title and the first paragraph, with room on both sides.
        QVERIFY(m_view->rectOf(m_sample->article.blocks.at(0).range).bottom() < rect.top());
        m_view->verticalScrollBar()->setValue(int(rect.bottom()));
        QVERIFY(m_view->rectOf({m_sample->article.blocks.at(1).range.start, m_sample->article.blocks.at(1).range.start + 1}).top() > rectOf(0).bottom());
    }

    void nothingMoves_whenImagesAreDecoded()
    {
        for (const qsizetype block : {1, 2, 5, 9, 20})
            m_sample->add(block, {700, 500}, samples::picture({700, 500}, orange));
        m_sample->add(12, {640, 480}, {"broken", u"image/png"_s});
        show();
        m_view->restorePosition(m_sample->article.blocks.at(12).range.start);
        const TextRange words = m_sample->article.blocks.at(12).range;
        const QRect before = m_view->rectOf(words);
        const qreal total = m_view->page().layout().heights().total();
        (void)painted();
        QVERIFY(m_cache->isBroken(m_sample->article.images.last().hash));
        QCOMPARE(m_view->rectOf(words), before);
        QCOMPARE(m_view->page().layout().heights().total(), total);
    }

    void heightsOfImages_areExactBeforeTheyAreLaidOut()
    {
        for (qsizetype block = 1; block <= 40; ++block)
            m_sample->add(block, {300, 200}, samples::picture({3, 2}, orange));
        show();
        PageLayout &layout = m_view->page().layout();
        const qreal estimated = layout.heights().height(30);
        QCOMPARE(layout.height(30), estimated); // its words take one line either way
    }

    void otherPageHeight_keepsTheLineAtTheTop()
    {
        for (const qsizetype block : {1, 3, 5})
            m_sample->add(block, {600, 900}, samples::picture({6, 9}, orange));
        show();
        m_view->restorePosition(m_sample->article.blocks.at(10).range.start);
        const int top = m_view->rectOf(m_sample->article.blocks.at(10).range).top();
        const qreal height = m_view->page().layout().heights().height(3);
        m_view->resize(900, 400);
        QVERIFY(m_view->page().layout().height(3) < height);
        QCOMPARE(m_view->rectOf(m_sample->article.blocks.at(10).range).top(), top);
    }

    void caption_standsCloserThanAParagraph()
    {
        setBlocks(m_sample->article, {{BlockKind::Paragraph, u"Above."_s, 0}, {BlockKind::Caption, u"The weir."_s, 0}, {BlockKind::Paragraph, u"Below."_s, 0}});
        m_sample->add(0, {200, 100}, samples::picture({2, 1}, orange));
        m_sample->add(1, {200, 100}, samples::picture({2, 1}, orange));
        show();
        const auto gap = [this](qsizetype image, qsizetype block) { return m_view->rectOf(m_sample->article.blocks.at(block).range).top() - rectOf(image).bottom(); };
        QVERIFY2(gap(0, 1) > 0 && gap(0, 1) < 15, qPrintable(QString::number(gap(0, 1))));
        QVERIFY2(gap(1, 2) > 15, qPrintable(QString::number(gap(1, 2))));
    }

    void image_isPaintedInItsColoursOrDimmedIfAsked_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("dimmed");
        for (const QString &id : {u"light"_s, u"sepia"_s, u"dark"_s, u"high-contrast"_s}) {
            QTest::addRow("%s", qPrintable(id)) << id << false << false;
            QTest::addRow("%s, asked to dim", qPrintable(id)) << id << true << themeNamed(id).dark;
        }
    }

    void image_isPaintedInItsColoursOrDimmedIfAsked()
    {
        QFETCH(QString, theme);
        QFETCH(bool, asked);
        QFETCH(bool, dimmed);
        m_sample->add(0, {200, 100}, samples::picture({200, 100}, orange));
        show();
        ReadingStyle style;
        style.dimImages = asked;
        m_view->setReadingStyle(style);
        m_view->setTheme(themeNamed(theme));
        const QColor colour = colourIn(rectOf(0));
        if (dimmed)
            QVERIFY2(colour.red() < 0.85 * orange.red() && colour.red() > 0.5 * orange.red(), qPrintable(colour.name()));
        else
            QCOMPARE(colour, orange);
    }

    void drawingOnNothing_getsPaperOnADarkPage()
    {
        m_sample->add(0, {200, 100}, samples::picture({200, 100}, Qt::transparent));
        show();
        QCOMPARE(colourIn(rectOf(0)), themeNamed(u"light"_s).page);
        m_view->setTheme(themeNamed(u"dark"_s));
        QCOMPARE(colourIn(rectOf(0)), QColor(Qt::white));
    }

    void imageThatCannotBeShown_hasWordsInItsPlace()
    {
        m_sample->addWords(0, ImageState::Remote, u"The weir in March, seen from the bridge, with the divers on the left bank and the old mill behind them"_s);
        m_sample->addWords(0, ImageState::Missing, {});
        m_sample->addWords(0, ImageState::Unreadable, u"A "_s.repeated(2000));
        show();
        const qreal line = m_view->page().layout().typography().imageWords().lineStep;
        QVERIFY(rectOf(0).height() > rectOf(1).height());
        QVERIFY(rectOf(1).height() > line);
        QVERIFY(rectOf(2).height() < 7 * line);
        QVERIFY(imageWords(m_sample->article.images.first()).reason.contains(u"https://news.example/weir.jpg"));
        const QImage page = painted();
        const QColor paper = themeNamed(u"light"_s).page;
        for (const qsizetype image : {0, 1, 2}) {
            int inked = 0;
            const QRect inside = rectOf(image).toRect().adjusted(4, 4, -4, -4);
            for (int x = inside.left(); x < inside.right(); ++x) {
                for (int y = inside.top(); y < inside.bottom(); ++y)
                    inked += contrastRatio(page.pixelColor(x, y), paper) > 3 ? 1 : 0;
            }
            QVERIFY2(inked > 50, qPrintable(QString::number(image)));
        }
    }

    void brokenImage_saysSoInItsPlace()
    {
        m_sample->add(0, {300, 200}, {"no image", u"image/png"_s});
        show();
        const QImage before = m_view->viewport()->grab().toImage();
        const QImage after = painted();
        QVERIFY(before.copy(rectOf(0).toRect()) != after.copy(rectOf(0).toRect()));
        QCOMPARE(before.copy(0, 0, 900, int(rectOf(0).top()) - 2), after.copy(0, 0, 900, int(rectOf(0).top()) - 2));
    }

    void click_opensTheImageAndEnterTheOneBelowTheCaret()
    {
        m_sample->add(0, {300, 200}, samples::picture({300, 200}, orange));
        m_sample->add(2, {300, 200}, samples::picture({300, 200}, orange));
        show();
        QSignalSpy activated(m_view.get(), &ArticleView::imageActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rectOf(0).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().first().toLongLong(), 0);
        QTest::mouseMove(m_view->viewport(), rectOf(0).center().toPoint());
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);

        m_view->setFocus();
        m_view->setSelection({m_sample->article.blocks.at(2).range.start, m_sample->article.blocks.at(2).range.start});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(activated.isEmpty()); // not without the caret
        m_view->setCaretMode(true);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().first().toLongLong(), 1);
        m_view->setSelection({m_sample->article.blocks.at(3).range.start, m_sample->article.blocks.at(3).range.start});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(activated.isEmpty());
    }

    void viewer_showsTheImageWholeAndClosesOnEscape()
    {
        m_sample->add(0, {300, 200}, samples::picture({300, 200}, orange));
        show();
        ImageViewer viewer(m_sample->article.images.first(), *m_cache, themeNamed(u"dark"_s), m_view.get());
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        QCOMPARE(viewer.windowTitle(), u"The weir in March"_s);
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        QImage shown = viewer.grab().toImage();
        while (decoded.wait(300))
            shown = viewer.grab().toImage();
        QCOMPARE(shown.pixelColor(shown.rect().center()), orange);
        QCOMPARE(shown.pixelColor(2, 2), themeNamed(u"dark"_s).page);
        QTest::keyClick(&viewer, Qt::Key_Escape);
        QVERIFY(!viewer.isVisible());
    }

    void overview_showsImagesToo()
    {
        m_sample->add(0, {300, 200}, samples::picture({300, 200}, orange));
        show();
        ArticleOverview overview;
        overview.resize(900, 700);
        overview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&overview));
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        overview.showArticle(*m_view);
        QImage shown = overview.viewport()->grab().toImage();
        while (decoded.wait(300))
            shown = overview.viewport()->grab().toImage();
        int coloured = 0;
        for (int y = 0; y < shown.height(); ++y)
            coloured += shown.pixelColor(40 + PageLayout::sideMargin, y) == orange ? 1 : 0;
        QVERIFY2(coloured > 50, qPrintable(QString::number(coloured)));
    }
};

QTEST_MAIN(ArticleImagesTest)
#include "tst_articleimages.moc"
