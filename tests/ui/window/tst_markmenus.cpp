// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/deletedmarks.h"
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/panels/notespanel.h"
#include "ui/reading/selectionbar.h"
#include "ui/session/marking.h"
#include "ui/window/deletedmarklist.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString article = u"Harbour towns agree on a night ferry\n\n"
                        "Mayor Olga Brandvik of Skagen said on Monday that the towns would share the cost.\n\n"
                        "Nobody asked who had paid for the older boat.\n"_s;

/// The words of a menu's entries, without what marks their keys, "…: a, b" for a menu below.
QStringList entries(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        QString text = action->text().section(u'\t', 0, 0).remove(u'&');
        if (const QMenu *below = action->menu())
            text += u": "_s + entries(*below).join(u", "_s);
        words.append(text);
    }
    return words;
}

}

/// The menu on the text, and the dialogs about colours and deleted marks, in the real window.
class MarkMenusTest : public WindowTest
{
    Q_OBJECT

    AnnotationId mark(const QString &words, int colour = 0) const { return workspace().marking().highlight(rangeOf(words), colour); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    /// Opens the menu over @p words; closes the one before.
    QMenu *menuOver(const QString &words) const
    {
        closeMenu();
        const QPoint at = m_view->rectOf(rangeOf(words)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    QMenu *menuByKey() const
    {
        closeMenu();
        QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static void closeMenu()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start();
        QVERIFY(importAnalysed(article));
    }

    void cleanup()
    {
        closeMenu();
        QVERIFY(isQuiet());
        end();
    }

    void menu_onASelectionMarksIt()
    {
        m_view->setSelection(rangeOf(u"older boat"_s));
        QMenu *menu = menuOver(u"older boat"_s);
        QVERIFY(menu);
        const QStringList words = entries(*menu);
        for (const QString &entry : {u"Copy"_s, u"Copy with Citation"_s, u"Highlight"_s, u"Mark Every Occurrence"_s, u"Note"_s, u"Tag"_s})
            QVERIFY2(words.contains(entry), qPrintable(entry));
        QVERIFY(words.filter(u"Colour: Important, Evidence"_s).size() == 1);
        QVERIFY(words.filter(u"This Is a: Person, Organisation"_s).size() == 1);
        QVERIFY(!words.contains(u"Add Selection to Mark"_s)); // no mark is current
        QVERIFY(!words.contains(u"Delete Mark"_s));
        QVERIFY(action(u"highlight"_s)->isShortcutVisibleInContextMenu());
        action(u"highlight"_s)->trigger();
        QCOMPARE(workspace().annotations().size(), 1);

        m_view->setSelection(rangeOf(u"Nobody"_s));
        QVERIFY(entries(*menuOver(u"Nobody"_s)).contains(u"Add Selection to Mark"_s));
    }

    void menu_onAMarkActsOnIt()
    {
        const AnnotationId first = mark(u"older boat"_s);
        mark(u"Nobody"_s, 1);
        QMenu *menu = menuOver(u"older boat"_s);
        QVERIFY(menu);
        const QStringList words = entries(*menu);
        QVERIFY(words.contains(u"Delete Mark"_s));
        QVERIFY(!words.contains(u"Highlight"_s));
        QVERIFY(!words.contains(u"Remove This Part of the Mark"_s)); // it has one part
        const QStringList colours = words.filter(u"Colour: "_s);
        QCOMPARE(colours.size(), 1);
        QVERIFY(colours.first().startsWith(u"Colour: Evidence, "_s)); // not the one it has
        action(u"colour3"_s)->trigger();
        QCOMPARE(workspace().annotations().find(first)->colour, 2);
        action(u"remove"_s)->trigger();
        QVERIFY(!workspace().annotations().find(first));
        QCOMPARE(workspace().annotations().size(), 1);
    }

    void menu_onAFindingPutsItRight()
    {
        QMenu *menu = menuOver(u"Olga"_s);
        QVERIFY(menu);
        const QStringList words = entries(*menu);
        QVERIFY(words.contains(u"Rename…"_s));
        QVERIFY(words.contains(u"Mark Every Occurrence"_s));
        QVERIFY(!words.contains(u"Delete Mark"_s));
    }

    void menu_onAMarkInsideAFindingHasBoth()
    {
        const AnnotationId id = mark(u"Olga"_s);
        const QStringList inside = entries(*menuOver(u"Olga"_s));
        QVERIFY(inside.contains(u"Delete Mark"_s));
        QCOMPARE(inside.filter(u"“Olga Brandvik”: "_s).size(), 1);
        workspace().marking().remove(id);
        const AnnotationId around = mark(u"Mayor Olga Brandvik of Skagen said"_s);
        QMenu *menu = menuOver(u"Olga"_s);
        QVERIFY(entries(*menu).contains(u"Rename…"_s));
        const QAction *own = nullptr;
        for (const QAction *entry : menu->actions()) {
            if (entry->menu() && entry->text().startsWith(u"My Mark"_s))
                own = entry;
        }
        QVERIFY(own);
        Q_EMIT own->menu()->aboutToShow();
        action(u"remove"_s)->trigger();
        QVERIFY(!workspace().annotations().find(around));
    }

    void menu_onPlainTextIsAboutTheArticle()
    {
        QMenu *menu = menuOver(u"asked who"_s);
        QVERIFY(menu);
        const QStringList words = entries(*menu);
        QVERIFY(words.contains(u"Select All"_s));
        QVERIFY(words.contains(u"Note on the Article"_s));
        QVERIFY(!words.contains(u"Highlight"_s));
        QVERIFY(!words.contains(u"Delete Mark"_s));
        QVERIFY(!words.contains(u"Copy"_s));
    }

    void menu_byKeyIsThatOfTheSelectionTheCaretOrTheCurrentMark()
    {
        mark(u"older boat"_s);
        QVERIFY(entries(*menuByKey()).contains(u"Select All"_s));
        closeMenu();
        while (m_view->colours().current.value_or(MarkKey()).annotation.isNull())
            QTest::keyClick(m_view, Qt::Key_J);
        QVERIFY(entries(*menuByKey()).contains(u"Delete Mark"_s));
        closeMenu();
        m_view->setCaretMode(true);
        const qsizetype olga = rangeOf(u"Olga"_s).start + 1;
        m_view->setSelection({olga, olga});
        QVERIFY(entries(*menuByKey()).contains(u"Rename…"_s));
        m_view->setSelection(rangeOf(u"Nobody asked"_s));
        closeMenu();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint()); // as the key for menus sends it
        QApplication::sendEvent(m_view, &event);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(entries(*menu).contains(u"Highlight"_s));
    }

    void addedColour_hasTheNextKeyAndItsSwatchAndIsUndone()
    {
        Palette more = defaultPalette();
        const auto colour = int(more.add({u"Who paid"_s, u"#204080"_s}));
        m_dialogs->meanings.enqueue(more);
        action(u"meanings"_s)->trigger();
        QCOMPARE(m_library->palette(), more);
        QCOMPARE(workspace().undoStack().undoText(), u"Change colours"_s);
        QVERIFY(!m_dialogs->usedColours.contains(colour));
        m_view->setFocus();
        m_view->setSelection(rangeOf(u"older boat"_s));
        QTest::keyClick(m_view, Qt::Key(Qt::Key_1 + colour));
        QCOMPARE(workspace().annotations().all().front().colour, colour);
        const auto swatches = [this] {
            QStringList names;
            for (const QAbstractButton *button : m_window->findChild<SelectionBar *>()->findChildren<QAbstractButton *>())
                names.append(button->toolTip());
            return names;
        };
        QVERIFY(swatches().contains(u"Who paid (7)"_s));
        QVERIFY(entries(*menuOver(u"older boat"_s)).join(u'|').contains(u"Colour: Important"_s));
        closeMenu();
        m_dialogs->meanings.enqueue(std::nullopt);
        action(u"meanings"_s)->trigger();
        QVERIFY(m_dialogs->usedColours.contains(colour));
        workspace().undoStack().undo(); // the mark
        workspace().undoStack().undo();
        QCOMPARE(m_library->palette(), defaultPalette());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!swatches().contains(u"Who paid (7)"_s));
    }

    void colourTakenAway_isOfferedNowhere()
    {
        Palette fewer = defaultPalette();
        fewer.takeAway(1);
        m_dialogs->meanings.enqueue(fewer);
        action(u"meanings"_s)->trigger();
        m_view->setFocus();
        m_view->setSelection(rangeOf(u"older boat"_s));
        QTest::keyClick(m_view, Qt::Key_2);
        QVERIFY(workspace().annotations().all().empty());
        QTest::keyClick(m_view, Qt::Key_3);
        QCOMPARE(workspace().annotations().all().front().colour, 2);
        const QString words = entries(*menuOver(u"older boat"_s)).join(u'|');
        QVERIFY(!words.contains(u"Evidence"_s));
        QVERIFY(words.contains(u"Important, Doubtful"_s));
    }

    void meanings_areShownEverywhereAndUndone()
    {
        const AnnotationId id = mark(u"older boat"_s, 1);
        Palette named = defaultPalette();
        named.colours[1].name = u"Who paid"_s;
        m_dialogs->meanings.enqueue(named);
        action(u"meanings"_s)->trigger();
        QCOMPARE(m_library->palette(), named);
        QCOMPARE(action(u"colour2"_s)->text(), u"Who paid"_s);
        const auto buttons = m_window->findChild<SelectionBar *>()->findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *button) { return button->toolTip() == u"Who paid (2)"_s; }));
        auto *notes = m_window->findChild<NotesPanel *>();
        mark(u"Nobody"_s, 0);
        notes->filter(u"who paid"_s);
        QAbstractItemView *list = qobject_cast<QAbstractItemView *>(&notes->list());
        QCOMPARE(list->model()->rowCount(), 1);
        notes->filter({});
        workspace().marking().recolour(id, 0);
        workspace().undoStack().undo();
        workspace().undoStack().undo(); // "Nobody"
        QCOMPARE(workspace().undoStack().undoText(), u"Name colours"_s);
        workspace().undoStack().undo();
        QCOMPARE(m_library->palette(), defaultPalette());
        QCOMPARE(action(u"colour2"_s)->text(), u"Evidence"_s);
        workspace().undoStack().redo();
        QCOMPARE(m_library->palette(), named);
    }

    void deletedMarks_areListedAndRestored()
    {
        const AnnotationId id = mark(u"older boat"_s, 4);
        workspace().marking().setNote(id, u"Whose?"_s);
        workspace().marking().setTags(id, {u"boats/old"_s});
        const Annotation before = *workspace().annotations().find(id);
        action(u"deletedMarks"_s)->trigger();
        auto *dialog = m_window->findChild<DeletedMarkList *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        QVERIFY(dialog->isVisible());
        QCOMPARE(list->topLevelItemCount(), 0);

        workspace().marking().remove(id);
        QCOMPARE(list->topLevelItemCount(), 1); // it follows the window
        QCOMPARE(list->topLevelItem(0)->text(0), u"older boat"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Whose?"_s);
        workspace().undoStack().undo();
        QCOMPARE(list->topLevelItemCount(), 0);
        QCOMPARE(*workspace().annotations().find(id), before);
        workspace().undoStack().redo();

        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto restore = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == u"&Restore"_s; });
        QVERIFY(restore != buttons.end());
        QVERIFY((*restore)->isEnabled());
        QTest::mouseClick(*restore, Qt::LeftButton);
        QCOMPARE(*workspace().annotations().find(id), before);
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!(*restore)->isEnabled());
        QCOMPARE(workspace().undoStack().undoText(), u"Restore mark"_s);
        workspace().undoStack().undo();
        QVERIFY(!workspace().annotations().find(id));
        QCOMPARE(m_library->deletedMarks().of(workspace().articleId())->size(), 1);
    }
};

QTEST_MAIN(MarkMenusTest)
#include "tst_markmenus.moc"
