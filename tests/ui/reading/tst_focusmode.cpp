// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleview.h"
#include "ui/theme/contrast.h"
#include "ui/theme/themefile.h"

#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

class FocusModeTest : public QObject
{
    Q_OBJECT
private:
    Article m_article;
    std::unique_ptr<ArticleView> m_view;

    [[nodiscard]] qsizetype read() const { return m_view->page().focus().block(); }
    [[nodiscard]] TextRange block(qsizetype index) const { return m_article.blocks.at(index).range; }
    [[nodiscard]] QImage pictureOf(qsizetype index) const
    {
        return m_view->viewport()->grab(m_view->rectOf(block(index))).toImage();
    }
    /// Of the darkest pixel of a light theme against the page.
    [[nodiscard]] static qreal strongest(const QImage &image, const QColor &page)
    {
        qreal best = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, contrastRatio(image.pixelColor(x, y), page));
        }
        return best;
    }

private Q_SLOTS:
    void init()
    {
        QList<DraftBlock> drafts = {{BlockKind::Title, u"The clock in the square is right"_s, 0}};
        for (int i = 0; i < 40; ++i)
            drafts.append({BlockKind::Paragraph, u"Winder %1 climbed the tower each morning before the market."_s.arg(i), 0});
        m_article = {};
        setBlocks(m_article, drafts);
        m_view = std::make_unique<ArticleView>();
        m_view->setTheme(loadThemes().themes.first());
        m_view->resize(900, 600);
        m_view->setArticle(m_article);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void paragraphWithTheCaret_staysAsItWas_theOthersFade()
    {
        const QColor page = loadThemes().themes.first().page;
        MarkSpan mark;
        mark.range = block(4);
        mark.key.kind = MarkKind::Person;
        m_view->setSpans({mark});
        m_view->setSelection({block(2).start, block(2).start});
        const QImage current = pictureOf(2);
        const QImage marked = pictureOf(4);
        m_view->page().focus().setOn(true);
        QCOMPARE(pictureOf(2), current);
        QVERIFY(strongest(marked, page) > 7);
        QVERIFY(strongest(pictureOf(4), page) < 4); // the mark with its words
        QVERIFY(strongest(pictureOf(0), page) < 4);
        m_view->page().focus().setOn(false);
        QCOMPARE(pictureOf(4), marked);
    }

    void caret_takesTheFocusAlong()
    {
        m_view->setCaretMode(true);
        QCOMPARE(read(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(read(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(read(), 40);
    }

    void goingToAMark_takesItAlongToo()
    {
        m_view->goTo(block(5)); // in sight already
        QCOMPARE(read(), 5);
        m_view->goTo(block(30));
        QCOMPARE(read(), 30);
    }

    void scrolling_passesThroughEveryParagraphInOrder()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        QSet<qsizetype> seen{read()};
        qsizetype before = 0;
        for (int value = 0; value < bar->maximum(); value += 4) {
            bar->setValue(value);
            QVERIFY(read() >= before);
            before = read();
            seen.insert(before);
        }
        bar->setValue(bar->maximum());
        seen.insert(read());
        QCOMPARE(seen.size(), m_article.blocks.size());
        QCOMPARE(read(), m_article.blocks.size() - 1);
    }

    void resizing_keepsTheParagraph()
    {
        m_view->goTo(block(20));
        m_view->goTo(block(22));
        m_view->resize(500, 700);
        QCOMPARE(read(), 22);
    }

    void emptyArticle_hasNoParagraphToRead()
    {
        m_view->page().focus().setOn(true);
        m_view->setArticle({});
        (void)m_view->grab();
        QCOMPARE(read(), -1);
    }
};

QTEST_MAIN(FocusModeTest)
#include "tst_focusmode.moc"
