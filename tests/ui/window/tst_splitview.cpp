// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/reading/articleoverview.h"
#include "ui/reading/secondpage.h"
#include "ui/session/marking.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QToolButton>


using namespace pullquote;
using namespace Qt::StringLiterals;

/// The other ways to see an article, in the real window: beside another one, beside itself, and from afar.
class SplitViewTest : public WindowTest
{
    Q_OBJECT

    SecondPage *m_second = nullptr;
    ArticleOverview *m_overview = nullptr;
    ArticleId m_harbour;

    [[nodiscard]] static qsizetype ownMarks(const ArticleView &view)
    {
        return std::ranges::count(view.page().spans().all(), MarkKind::Own, [](const MarkSpan &span) { return span.key.kind; });
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start({1700, 800});
        m_second = m_window->findChild<SecondPage *>();
        m_overview = m_window->findChild<ArticleOverview *>();
        workspace().shelf().importText(u"Harbour to be dredged\n\nThe council will dredge the harbour.\n\n"_s
                                       + u"Boats wait outside for the tide, as they have for years.\n\n"_s.repeated(200)
                                       + u"The work begins in June."_s);
        m_harbour = workspace().articleId();
        workspace().marking().highlight(rangeOf(u"dredge the harbour"_s), 0);
        QVERIFY(import(u"Mill closes after a century\n\nThe mill made paper, and then it made nothing."_s));
    }

    void cleanup()
    {
        end();
    }

    void secondSide_showsTheOpenArticleWithMarksThatCome()
    {
        QVERIFY(m_second->isHidden());
        QTest::keyClick(m_view, Qt::Key_F4);
        QVERIFY(m_second->isVisible());
        QCOMPARE(m_second->view->article().title, u"Mill closes after a century"_s);
        QCOMPARE(ownMarks(*m_second->view), 0);
        workspace().marking().highlight(rangeOf(u"made paper"_s), 1);
        QCOMPARE(ownMarks(*m_second->view), 1);
        workspace().undoStack().undo();
        QCOMPARE(ownMarks(*m_second->view), 0);
        QTest::keyClick(m_view, Qt::Key_F4);
        QVERIFY(m_second->isHidden());
    }

    void otherArticle_isChosenAndShownWithItsOwnMarks()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        auto *choice = m_second->findChild<QComboBox *>();
        QCOMPARE(choice->count(), 2);
        choice->setFocus();
        QTest::keyClicks(choice, u"Harbour"_s);
        QCOMPARE(m_second->view->article().title, u"Harbour to be dredged"_s);
        QCOMPARE(ownMarks(*m_second->view), 1);
        QCOMPARE(m_view->article().title, u"Mill closes after a century"_s);
    }

    void secondSide_showsWhatRulesFindInItsArticle()
    {
        const auto ruled = [this] {
            QStringList words;
            for (const MarkSpan &span : m_second->view->page().spans().all()) {
                if (span.key.kind == MarkKind::Rule)
                    words.append(span.range.in(m_second->view->article().text).toString());
            }
            return words;
        };
        QVERIFY(import(u"Ferry may return\n\nThe ferry could sail again."_s));
        QTest::keyClick(m_view, Qt::Key_F4);
        QVERIFY(QTest::qWaitFor([&] { return ruled() == QStringList({u"may"_s, u"could"_s}); }));
        workspace().marking().highlight(rangeOf(u"sail again"_s), 1);
        QCOMPARE(ruled().size(), 2);
        Q_EMIT m_second->articleChosen(m_harbour);
        QVERIFY(QTest::qWaitFor([&] { return ruled().isEmpty(); }));
        QCOMPARE(ownMarks(*m_second->view), 1);
    }

    void marksMadeMeanwhile_stayWhenTheirArticleIsLeft()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        workspace().marking().highlight(rangeOf(u"made paper"_s), 1);
        QCOMPARE(ownMarks(*m_second->view), 1);
        workspace().open(m_harbour);
        Q_EMIT workspace().analysisChanged();
        QTest::qWait(200); // rules run on both sides
        QCOMPARE(m_second->view->article().title, u"Mill closes after a century"_s);
        QCOMPARE(ownMarks(*m_second->view), 1);
    }

    void swap_opensTheOtherArticleWhereItWasRead()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        Q_EMIT m_second->articleChosen(m_harbour);
        const qsizetype place = m_second->view->article().text.indexOf(u"Boats wait"_s, 6000);
        m_second->view->restorePosition(place);
        const qsizetype shown = m_second->view->firstVisiblePosition();
        QVERIFY(shown > 5000);
        QTest::keyClick(m_view, Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(workspace().articleId(), m_harbour);
        QCOMPARE(m_view->firstVisiblePosition(), shown);
        QCOMPARE(m_second->view->article().title, u"Mill closes after a century"_s);
    }

    void secondSide_looksLikeTheFirst()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        const auto sizeIn = [](const ArticleView &view) { return view.page().layout().typography().style().textSize; };
        const int before = sizeIn(*m_view);
        QTest::keyClick(m_view, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(sizeIn(*m_view), before + 1);
        QCOMPARE(sizeIn(*m_second->view), before + 1);
    }

    void closingTheArticle_closesTheSecondSide()
    {
        QTest::keyClick(m_view, Qt::Key_F4);
        workspace().shelf().moveToBin(workspace().articleId());
        QVERIFY(m_second->isHidden());
    }

    void overview_showsTheWholeArticleAndLeadsToThePlaceClicked()
    {
        workspace().open(m_harbour);
        QTest::keyClick(m_view, Qt::Key_O);
        QVERIFY(m_overview->isVisible());
        QVERIFY(!m_view->isVisible());
        QVERIFY(m_overview->columnCount() > 1);
        const QPoint lowInLastColumn(m_overview->viewport()->width() - 130, m_overview->viewport()->height() * 2 / 3);
        QTest::mouseClick(m_overview->viewport(), Qt::LeftButton, {}, lowInLastColumn);
        QVERIFY(m_view->isVisible());
        QVERIFY(m_view->hasFocus());
        QVERIFY(m_view->firstVisiblePosition() > 2000);
    }

    void overview_isLeftByTheKeyThatOpenedItAndByEscape()
    {
        for (const Qt::Key key : {Qt::Key_O, Qt::Key_Escape}) {
            QTest::keyClick(m_view, Qt::Key_O);
            QVERIFY(m_overview->isVisible());
            QTest::keyClick(m_overview, key);
            QVERIFY(!m_overview->isVisible());
            QVERIFY(m_view->hasFocus());
        }
    }

    void overview_choosesAParagraphByArrowsAndEnter()
    {
        workspace().open(m_harbour);
        QTest::keyClick(m_view, Qt::Key_O);
        for (int step = 0; step < 30; ++step)
            QTest::keyClick(m_overview, Qt::Key_Down);
        const qsizetype place = m_overview->place();
        QCOMPARE(place, m_view->article().blocks.at(30).range.start);
        QTest::keyClick(m_overview, Qt::Key_Return);
        QVERIFY(m_view->visibleRange().contains(place));
    }
};

QTEST_MAIN(SplitViewTest)
#include "tst_splitview.moc"
