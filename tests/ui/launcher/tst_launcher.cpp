// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/launcher.h"

#include "resources/resources.h"
#include "ui/theme/icons.h"
#include "ui/theme/themefile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace pullquote;
using namespace Qt::StringLiterals;

class LauncherTest : public QObject
{
    Q_OBJECT

    Icons m_icons;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr; ///< has the focus at first
    Launcher *m_launcher = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;

    static LauncherPage page(int count)
    {
        LauncherPage page{u"Command palette"_s, u"Type"_s, u"Nothing here"_s, {}, {}};
        for (int number = 1; number <= count; ++number)
            page.entries.append({u"key%1"_s.arg(number), u"command"_s, u"Entry %1"_s.arg(number), {}, {}, 0});
        return page;
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_other = new QLineEdit;
        (new QVBoxLayout(m_window.get()))->addWidget(m_other);
        m_launcher = new Launcher(*m_window);
        m_launcher->setTheme(m_icons, loadThemes().themes.first());
        m_field = m_launcher->findChild<QLineEdit *>();
        m_list = m_launcher->findChild<QListView *>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_other->setFocus();
    }

    void opening_takesTheFocusAndSitsInsideTheWindow()
    {
        m_launcher->open(page(5000));
        QCOMPARE(QApplication::focusWidget(), m_field);
        QVERIFY(m_window->rect().contains(m_launcher->geometry()));
        QVERIFY(m_list->height() >= 10 * m_list->sizeHintForRow(0));
        m_window->resize(420, 240);
        QVERIFY(m_window->rect().contains(m_launcher->geometry()));
        QCOMPARE(m_field->accessibleName(), u"Command palette"_s);
    }

    void arrowsMoveAndEnterChooses()
    {
        m_launcher->open(page(40));
        const QSignalSpy chosen(m_launcher, &Launcher::chosen);
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_field, Qt::Key_PageDown);
        QVERIFY(m_list->currentIndex().row() > 5);
        QTest::keyClick(m_field, Qt::Key_End);
        QCOMPARE(m_list->currentIndex().row(), 39);
        QTest::keyClick(m_field, Qt::Key_Home);
        QCOMPARE(m_list->currentIndex().row(), 0);
        QTest::keyClicks(m_field, u"entry 7"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<qsizetype>(), 6);
        QVERIFY(!m_launcher->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_other);
    }

    void escape_goesBackAndChoosesNothing()
    {
        m_launcher->open(page(3));
        const QSignalSpy chosen(m_launcher, &Launcher::chosen);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_launcher->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_other);
        QVERIFY(chosen.isEmpty());
    }

    void click_chooses()
    {
        m_launcher->open(page(3));
        const QSignalSpy chosen(m_launcher, &Launcher::chosen);
        const QRect row = m_list->visualRect(m_list->model()->index(2, 0));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<qsizetype>(), 2);
    }

    void focusElsewhere_makesItGo()
    {
        m_launcher->open(page(3));
        m_other->setFocus();
        QVERIFY(!m_launcher->isVisible());
    }

    void nothingThere_isSaidAndEnterDoesNothing()
    {
        auto *words = m_launcher->findChild<QLabel *>();
        m_launcher->open(page(0));
        QVERIFY(words->isVisible());
        QCOMPARE(words->text(), u"Nothing here"_s);
        m_launcher->open(page(3));
        QVERIFY(!words->isVisible());
        const QSignalSpy chosen(m_launcher, &Launcher::chosen);
        QTest::keyClicks(m_field, u"zzz"_s);
        QVERIFY(words->text().contains(u"zzz"_s));
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QVERIFY(m_launcher->isVisible());
    }
};

QTEST_MAIN(LauncherTest)
#include "tst_launcher.moc"
