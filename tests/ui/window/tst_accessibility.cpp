// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/library/librarypanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/chipbar.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// What a screen reader and a reader without a mouse meet in the real window.
class AccessibilityTest : public WindowTest
{
    Q_OBJECT
private:

    [[nodiscard]] bool focusIsIn(const QWidget *pane) const
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (pane == focused || pane->isAncestorOf(focused));
    }

    /// Something a screen reader comes by.
    struct Met {
        QAccessibleInterface *interface;
        QString name;
        QString where; ///< its role and name, for messages
    };

    static void meet(QAccessibleInterface *interface, QList<Met> &tree)
    {
        if (!interface || interface->state().invisible)
            return;
        const QString name = interface->text(QAccessible::Name);
        const char *role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(interface->role());
        tree.append({interface, name, QString::fromLatin1(role) + u": "_s + name});
        for (int child = 0; child < interface->childCount(); ++child)
            meet(interface->child(child), tree);
    }

    /// All that is visible, from the window down.
    [[nodiscard]] QList<Met> accessibleTree() const
    {
        QList<Met> tree;
        meet(QAccessible::queryAccessibleInterface(m_window.get()), tree);
        return tree;
    }

    /// "Client" is what Qt says of widgets it knows nothing of.
    static bool isTelling(QAccessible::Role role) { return role != QAccessible::NoRole && role != QAccessible::Client; }

    /// The widgets that have the focus one after the other, until the first has it again.
    [[nodiscard]] QList<QWidget *> walk(Qt::Key key) const
    {
        constexpr int most = 100; // a walk that long is in a trap
        const QWidget *start = QApplication::focusWidget();
        QList<QWidget *> stops;
        do {
            QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            if (stops.contains(QApplication::focusWidget()))
                break;
            stops.append(QApplication::focusWidget());
        } while (stops.last() != start && stops.size() < most);
        return stops;
    }

    static constexpr int visiblePixels = 40;

    static int changed(const QImage &one, const QImage &other)
    {
        int count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        start();
        QVERIFY(importAnalysed(u"A quay for the old boats\n\nThe mayor, Ivo Mertens, said it would cost €4 million.\n"_s));
    }

    void cleanupTestCase() { end(); }

    void everythingThatTakesTheFocus_hasANameAndARoleForScreenReaders()
    {
        QStringList wrong;
        for (const Met &met : accessibleTree()) {
            if (met.interface->state().focusable && (met.name.isEmpty() || !isTelling(met.interface->role())))
                wrong.append(met.where);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyPartOfTheWindow_isMetWithItsRole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QAccessible::Role>("role");
        QTest::newRow("library") << u"Library"_s << QAccessible::Pane;
        QTest::newRow("its search") << u"Search the library"_s << QAccessible::EditableText;
        QTest::newRow("its articles") << u"Articles"_s << QAccessible::List;
        QTest::newRow("chips") << u"Kinds of marks shown"_s << QAccessible::Grouping;
        QTest::newRow("a chip") << u"People, 1, shown"_s << QAccessible::CheckBox;
        QTest::newRow("the article") << u"Article: A quay for the old boats"_s << QAccessible::Document;
        QTest::newRow("the overview") << u"Overview of the marks"_s << QAccessible::Graphic;
        QTest::newRow("a tab") << u"Quotes 0"_s << QAccessible::PageTab;
        QTest::newRow("a list of names") << u"Organisations, 0"_s << QAccessible::RadioButton;
        QTest::newRow("its rows") << u"People"_s << QAccessible::List;
        QTest::newRow("a row") << u"Ivo Mertens, mayor, 1"_s << QAccessible::ListItem;
        QTest::newRow("a step") << u"Next place"_s << QAccessible::Button;
    }
    void everyPartOfTheWindow_isMetWithItsRole()
    {
        QFETCH(QString, name);
        QFETCH(QAccessible::Role, role);
        QStringList names;
        for (const Met &met : accessibleTree()) {
            names.append(met.where);
            if (met.name == name && met.interface->role() == role)
                return;
        }
        QFAIL(qPrintable(names.join(u'\n')));
    }

    void tab_goesThroughAllPanesAndComesRound()
    {
        auto *search = m_window->findChild<LibraryPanel *>()->findChild<QLineEdit *>();
        search->setFocus(Qt::TabFocusReason);
        const QList<QWidget *> forwards = walk(Qt::Key_Tab);
        QCOMPARE(forwards.last(), search);
        for (const QWidget *pane : QList<QWidget *>{m_window->findChild<LibraryPanel *>(), m_window->findChild<ChipBar *>(),
                                                    m_window->findChild<ArticleView *>(), m_window->findChild<SidePanel *>()})
            QVERIFY2(std::ranges::any_of(forwards, [&](QWidget *at) { return at == pane || pane->isAncestorOf(at); }),
                     pane->metaObject()->className());
        QList<QWidget *> backwards = walk(Qt::Key_Backtab);
        std::ranges::reverse(backwards);
        backwards.append(backwards.takeFirst()); // both walks end where they began
        QCOMPARE(backwards, forwards);
    }

    void f6_goesRoundThePanesBothWays()
    {
        auto *view = m_window->findChild<ArticleView *>();
        view->setFocus();
        m_window->setAttribute(Qt::WA_KeyboardFocusChange, false);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange)); // or the style would not show it
        QVERIFY(focusIsIn(m_window->findChild<SidePanel *>()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(focusIsIn(m_window->findChild<LibraryPanel *>()));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(view->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(focusIsIn(m_window->findChild<LibraryPanel *>()));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(focusIsIn(m_window->findChild<SidePanel *>()));
    }

    void focusByKey_isSeenOnEveryWidgetInEveryTheme_data()
    {
        QTest::addColumn<QString>("theme");
        for (const Theme &theme : loadThemes().themes)
            QTest::newRow(qPrintable(theme.id)) << theme.name;
    }
    void focusByKey_isSeenOnEveryWidgetInEveryTheme()
    {
        QFETCH(QString, theme);
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == theme)
                action->trigger();
        }
        auto *search = m_window->findChild<LibraryPanel *>()->findChild<QLineEdit *>();
        search->setFocus(Qt::TabFocusReason);
        for (QWidget *widget : walk(Qt::Key_Tab)) {
            widget->setFocus(Qt::TabFocusReason);
            const QImage focused = widget->grab().toImage();
            (widget == search ? static_cast<QWidget *>(m_window->findChild<ArticleView *>()) : search)->setFocus(Qt::OtherFocusReason);
            QVERIFY2(changed(focused, widget->grab().toImage()) >= visiblePixels,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
