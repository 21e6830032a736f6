// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleview.h"
#include "ui/theme/themefile.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// Selecting and moving in the real view, by mouse and keys, also where letters run from right to left or are emoji.
class SelectionTest : public QObject
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
    /// The point just inside the side of a character where it begins.
    [[nodiscard]] QPoint pointAt(qsizetype position) const
    {
        const QRect rect = m_view->rectOf({position, position + 1});
        const TextRange block = m_article.blocks.at(blockAt(m_article, position)).range;
        const bool rightToLeft = block.in(m_article.text).isRightToLeft(); // and holds nothing else
        return {rightToLeft ? rect.right() : rect.left() + 2, rect.center().y()};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    void place(qsizetype position) const { m_view->setSelection({position, position}); }

private Q_SLOTS:
    void init()
    {
        QList<DraftBlock> drafts = {
            {BlockKind::Title, u"The mill race is open again"_s, 0},
            {BlockKind::Paragraph,
             u"Greta Halvorsen opened the sluice on Friday 👩‍👧 before two hundred guests. Nobody fell in. Mr. Lund sang."_s, 0},
            {BlockKind::Paragraph, u"“It took nine years,” she said, “and one stubborn farmer.”"_s, 0},
            {BlockKind::Paragraph, u"הטחנה נפתחה ביום שישי. האורחים באו מכל העמק."_s, 0},
        };
        for (int i = 0; i < 60; ++i)
            drafts.append(
                {BlockKind::Paragraph,
                 u"The town had asked for bids %1 times, and each time the river had answered first, with mud."_s.arg(i),
                 0});
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

    void cleanup() { m_view.reset(); }

    void eachFurtherClick_selectsMore_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<qsizetype>("block");
        QTest::newRow("first sentence") << u"luice"_s << u"sluice"_s
                                        << u"Greta Halvorsen opened the sluice on Friday 👩‍👧 before two hundred guests."_s
                                        << qsizetype(1);
        QTest::newRow("after an abbreviation") << u"und sang"_s << u"Lund"_s << u"Mr. Lund sang."_s << qsizetype(1);
        QTest::newRow("Hebrew") << u"אורחים"_s << u"האורחים"_s << u"האורחים באו מכל העמק."_s << qsizetype(3);
    }

    void eachFurtherClick_selectsMore()
    {
        QFETCH(QString, at);
        QFETCH(QString, word);
        QFETCH(QString, sentence);
        QFETCH(qsizetype, block);
        QWidget *page = m_view->viewport();
        const QPoint point = pointAt(rangeOf(at).start);
        QTest::mouseClick(page, Qt::LeftButton, {}, point);
        QTest::mouseDClick(page, Qt::LeftButton, {}, point);
        QCOMPARE(m_view->selectedText(), word);
        QTest::mouseClick(page, Qt::LeftButton, {}, point);
        QCOMPARE(m_view->selectedText(), sentence);
        QTest::mouseDClick(page, Qt::LeftButton, {}, point); // the fourth in time
        QCOMPARE(m_view->selection(), m_article.blocks.at(block).range);
        QTest::mouseClick(page, Qt::LeftButton, {}, point);
        QVERIFY(m_view->selection().isEmpty());
    }

    void dragAfterThreeClicks_selectsWholeSentences()
    {
        QWidget *page = m_view->viewport();
        const QPoint from = pointAt(rangeOf(u"luice").start);
        QTest::mouseClick(page, Qt::LeftButton, {}, from);
        QTest::mouseDClick(page, Qt::LeftButton, {}, from);
        drag(from, pointAt(rangeOf(u"ell in").start));
        QCOMPARE(m_view->selection(), (TextRange{rangeOf(u"Greta").start, rangeOf(u" Mr.").start}));
    }

    void dragInHebrew_selectsFromRightToLeft()
    {
        const TextRange words = rangeOf(u"נפתחה ביום");
        drag(pointAt(words.start), pointAt(words.end));
        QCOMPARE(m_view->selectedText(), u"נפתחה ביום"_s);
    }

    void dragOverAnEmoji_takesItWhole()
    {
        const TextRange family = rangeOf(u"👩‍👧");
        drag(pointAt(family.start - 4), pointAt(family.end + 1));
        QCOMPARE(m_view->selectedText(), u"day 👩‍👧 "_s);
    }

    void shiftClick_extendsFromTheLastClick()
    {
        const TextRange words = rangeOf(u"the sluice on Friday");
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(words.start));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(words.end));
        QCOMPARE(m_view->selection(), words);
    }

    void dragBelowTheEdge_scrollsOn()
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(rangeOf(u"Greta").start));
        QTest::mouseMove(m_view->viewport(), {400, m_view->viewport()->height() + 60});
        QVERIFY(QTest::qWaitFor([this] { return m_view->verticalScrollBar()->value() > 100; }));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {400, m_view->viewport()->height() + 60});
        QVERIFY(m_view->selection().end > rangeOf(u"answered first").end);
    }

    void dragAboveTheEdge_scrollsBack()
    {
        m_view->goTo(rangeOf(u"bids 40 times"));
        const int before = m_view->verticalScrollBar()->value();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(rangeOf(u"bids 40").start));
        QTest::mouseMove(m_view->viewport(), {400, -60});
        QVERIFY(QTest::qWaitFor([&] { return m_view->verticalScrollBar()->value() < before - 100; }));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {400, -60});
        QCOMPARE(m_view->selection().end, rangeOf(u"bids 40").start);
    }

    void shiftArrows_selectWithoutCaretMode()
    {
        const TextRange word = rangeOf(u"Greta");
        m_view->setSelection({word.start, word.start});
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Greta");
        press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), u"Greta Halvorsen ");
        press(Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
    }

    void shiftArrow_takesAnEmojiWhole()
    {
        const TextRange family = rangeOf(u"👩‍👧");
        m_view->setSelection({family.start, family.start});
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"👩‍👧");
        m_view->setSelection({family.start + 1, family.start + 3});
        QCOMPARE(m_view->selection(), family);
    }

    void arrows_moveThePage_untilF7MakesThemMoveTheCaret()
    {
        press(Qt::Key_Down);
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QCOMPARE(m_view->caretPosition(), 0);
        m_view->restorePosition(0);
        QSignalSpy modes(m_view.get(), &ArticleView::caretModeChanged);
        press(Qt::Key_F7);
        QVERIFY(m_view->caretMode());
        press(Qt::Key_Right);
        QCOMPARE(m_view->caretPosition(), 1);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), m_article.text.size());
        QVERIFY(m_view->progress() > 0.9);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->verticalScrollBar()->value() < 100, true);
        press(Qt::Key_F7);
        QCOMPARE(modes.size(), 2);
    }

    void caretKeys_moveByWordSentenceAndParagraph_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("word right") << Qt::Key_Right << u"Greta"_s << u"Halvorsen"_s;
        QTest::newRow("word left") << Qt::Key_Left << u"Halvorsen"_s << u"Greta"_s;
        QTest::newRow("word left in Hebrew goes on") << Qt::Key_Left << u"הטחנה"_s << u"נפתחה"_s;
        QTest::newRow("word right in Hebrew goes back") << Qt::Key_Right << u"נפתחה"_s << u"הטחנה"_s;
        QTest::newRow("next sentence") << Qt::Key_PageDown << u"sluice"_s << u"Nobody"_s;
        QTest::newRow("next sentence in another paragraph") << Qt::Key_PageDown << u"Lund"_s << u"“It"_s;
        QTest::newRow("this sentence's beginning") << Qt::Key_PageUp << u"fell"_s << u"Nobody"_s;
        QTest::newRow("the sentence before") << Qt::Key_PageUp << u"Nobody"_s << u"Greta"_s;
        QTest::newRow("the sentence before, in another paragraph") << Qt::Key_PageUp << u"“It"_s << u"Mr. Lund"_s;
        QTest::newRow("next Hebrew sentence") << Qt::Key_PageDown << u"נפתחה"_s << u"האורחים"_s;
        QTest::newRow("next paragraph") << Qt::Key_Down << u"sluice"_s << u"“It"_s;
        QTest::newRow("this paragraph's beginning") << Qt::Key_Up << u"sluice"_s << u"Greta"_s;
        QTest::newRow("the paragraph before") << Qt::Key_Up << u"“It"_s << u"Greta"_s;
    }

    void caretKeys_moveByWordSentenceAndParagraph()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, from);
        QFETCH(QString, to);
        m_view->setCaretMode(true);
        place(rangeOf(from).start);
        press(key, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), rangeOf(to).start);
        QVERIFY(m_view->selection().isEmpty());
        place(rangeOf(from).start);
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->caretPosition(), rangeOf(to).start);
        QCOMPARE(m_view->selection().length(), std::abs(rangeOf(to).start - rangeOf(from).start));
    }

    void sentenceKeys_endAtTheEndsOfTheText()
    {
        m_view->setCaretMode(true);
        place(2);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), 0);
        m_view->goTo({m_article.text.size() - 3, m_article.text.size()});
        place(m_article.text.size() - 3);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), m_article.text.size());
    }

    void caretByCharacters_neverStopsInsideOne()
    {
        m_view->setCaretMode(true);
        const TextRange family = rangeOf(u"👩‍👧");
        place(family.start - 2);
        for (qsizetype before = -1; before < family.end + 2; before = m_view->caretPosition()) {
            press(Qt::Key_Right);
            const qsizetype position = m_view->caretPosition();
            QVERIFY(position <= family.start || position >= family.end);
        }
    }

    void copy_putsPlainAndRichTextOnTheClipboard()
    {
        const TextRange words = rangeOf(u"one stubborn farmer");
        MarkSpan mark;
        mark.range = {words.start, words.start + 3};
        m_view->setSpans({mark});
        m_view->setMarkerColours({u"green"_s});
        m_view->setSelection(words);
        press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"one stubborn farmer"_s);
        QVERIFY(copied->html().endsWith(u"<mark style=\"background-color:#d6efbd\">one</mark> stubborn farmer"_s));
    }

    void selectAll_thenCopy_keepsTheParagraphsApart()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), m_article.text);
        press(Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"The mill race is open again\n\nGreta"_s));
        QCOMPARE(text.count(u"\n\n"_s), m_article.blocks.size() - 1);
    }
};

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
