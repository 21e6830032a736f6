// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/library/librarypanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/chip.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QTabBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// How the columns of the real window share narrow screens and large letters.
class PanesTest : public WindowTest
{
    Q_OBJECT
    QFont m_font;

    [[nodiscard]] QWidget *library() const { return m_window->findChild<LibraryPanel *>(); }
    [[nodiscard]] SidePanel *side() const { return m_window->findChild<SidePanel *>(); }
    [[nodiscard]] QWidget *view() const { return m_window->findChild<ArticleView *>(); }

    void resizeTo(int width, int height) const
    {
        m_window->resize(width, height);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool isChecked(const QString &action) const { return m_window->findChild<QAction *>(action)->isChecked(); }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        m_font = QApplication::font();
    }

    void init()
    {
        start();
        QVERIFY(import(u"A quay for the old boats\n\nThe mayor, Ivo Mertens, said it would cost €4 million.\n"_s));
    }

    void cleanup()
    {
        end();
        QApplication::setFont(m_font);
    }

    void narrowWindow_keepsThePageReadableAndOnePaneBesideIt()
    {
        resizeTo(1280, 800);
        QVERIFY(library()->isVisible() && side()->isVisible());
        resizeTo(800, 600);
        QCOMPARE(m_window->width(), 800);
        QVERIFY(!library()->isVisible());
        QVERIFY(side()->isVisible());
        QVERIFY(view()->width() >= 400);
        resizeTo(1280, 800);
        QVERIFY(library()->isVisible() && side()->isVisible());
    }

    void paneAskedForLast_staysInANarrowWindow()
    {
        resizeTo(800, 600);
        QVERIFY(!isChecked(u"libraryPane"_s));
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(library()->isVisible());
        QVERIFY(!side()->isVisible());
        QVERIFY(isChecked(u"libraryPane"_s));
        QVERIFY(!isChecked(u"sidePane"_s));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(side()->isVisible());
        QVERIFY(!library()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!side()->isVisible());
        QVERIFY(library()->isVisible()); // now there is room for it
    }

    void paneThatIsNotWanted_doesNotComeBackWithTheRoom()
    {
        resizeTo(1280, 800);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        resizeTo(800, 600);
        resizeTo(1280, 800);
        QVERIFY(!side()->isVisible());
    }

    void window_fitsASmallScreenAtTwoHundredPercent()
    {
        QVERIFY(m_window->minimumSizeHint().width() <= 640);
        QVERIFY(m_window->minimumSizeHint().height() <= 400);
    }

    void largeLetters_cutNeitherTabsNorChips_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1280") << 1280;
        QTest::newRow("800") << 800;
    }
    void largeLetters_cutNeitherTabsNorChips()
    {
        QFETCH(int, width);
        QFont large = m_font;
        large.setPointSize(18);
        end();
        QApplication::setFont(large);
        init();
        resizeTo(width, 800);
        QCOMPARE(m_window->width(), width);
        const QTabBar *tabs = side()->tabBar();
        QVERIFY(side()->isVisible());
        QVERIFY(tabs->tabRect(tabs->count() - 1).right() < side()->width());
        for (const Chip *chip : m_window->findChildren<Chip *>()) {
            QVERIFY2(chip->height() >= chip->sizeHint().height(), qPrintable(chip->text()));
            QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
        }
    }
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
