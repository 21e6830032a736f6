// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/library/librarypanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// What a screen reader and a reader without a mouse meet in the real window.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] bool focusIsIn(const QWidget *pane) const
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (pane == focused || pane->isAncestorOf(focused));
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        m_library = *Library::open(m_folder.filePath(u"library.sqlite"_s));
        m_settings = std::make_unique<WindowSettings>(m_folder.filePath(u"window.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings, loadThemes().themes, std::make_unique<ScriptedDialogs>());
        m_window->show();
        m_window->workspace().shelf().importText(u"A quay for the old boats\n\nThe mayor, Ivo Mertens, said it would cost €4 million.\n"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void everyWidgetThatTakesTheFocus_hasAName()
    {
        QStringList nameless;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        QCOMPARE(nameless, QStringList());
    }

    void f6_goesRoundThePanes()
    {
        auto *view = m_window->findChild<ArticleView *>();
        view->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(focusIsIn(m_window->findChild<SidePanel *>()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(focusIsIn(m_window->findChild<LibraryPanel *>()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(view->hasFocus());
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
