// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menuactions.h"
#include "ui/window/shortcutdialog.h"
#include "ui/window/shortcutset.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// The program started: a window over the library and settings of @p folder, with an article open.
struct Run {
    explicit Run(const QTemporaryDir &folder)
        : library(*Library::open(folder.filePath(u"library.sqlite"_s)))
        , settings(folder.filePath(u"window.ini"_s))
        , window(std::make_unique<MainWindow>(*library, settings, loadThemes().themes, std::make_unique<ScriptedDialogs>()))
        , view(window->findChild<ArticleView *>())
    {
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        window->workspace().shelf().importText(u"A ferry for Skagen\n\nThe ferry leaves at nine. Nobody waits for it.\n"_s);
        view->setFocus();
    }

    /// The dialog under "?", with the row of @p name current.
    [[nodiscard]] ShortcutDialog *dialogAt(const QString &name) const
    {
        QTest::keyClick(view, Qt::Key_Question);
        auto *dialog = window->findChild<ShortcutDialog *>();
        if (!dialog)
            return nullptr;
        auto *list = dialog->findChild<QTreeWidget *>();
        const QList<QTreeWidgetItem *> rows = list->findItems(name, Qt::MatchExactly);
        list->setCurrentItem(rows.isEmpty() ? nullptr : rows.first());
        return dialog;
    }

    [[nodiscard]] QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    [[nodiscard]] size_t marks() const { return window->workspace().annotations().all().size(); }

    std::unique_ptr<Library> library;
    WindowSettings settings;
    std::unique_ptr<MainWindow> window;
    ArticleView *view;
};

void press(const ShortcutDialog &dialog, QKeyCombination key)
{
    QTest::keyClick(dialog.findChild<QKeySequenceEdit *>(), key.key(), key.keyboardModifiers());
}

QPushButton *button(const ShortcutDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool says(const ShortcutDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().contains(words); });
}

}

/// Keys that the reader gives to actions, in the dialog of the real window.
class ShortcutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void noTwoActions_comeWithTheSameKeys()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        QSet<QKeySequence> seen;
        QSet<QString> names;
        for (const auto &[action, path] : menuActions(*run.window->menuBar())) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!seen.contains(key), qPrintable(key.toString() + u' ' + action->text()));
                seen.insert(key);
            }
            if (!action->objectName().isEmpty()) {
                QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
                names.insert(action->objectName());
            }
        }
        QVERIFY(names.size() > 50);
    }

    void list_hasWhatIsNoActionAndCannotBeChanged()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Add Words to the Current Mark"_s);
        QVERIFY(dialog);
        const auto *list = dialog->findChild<QTreeWidget *>();
        QVERIFY(list->currentItem());
        QCOMPARE(list->currentItem()->text(2), u"Ctrl+drag"_s);
        QVERIFY(!dialog->findChild<QKeySequenceEdit *>()->isEnabled());
        QVERIFY(!button(*dialog, u"Remove"_s)->isEnabled());
        QVERIFY(!button(*dialog, u"Reset"_s)->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"image below"_s);
        QCOMPARE(list->currentItem()->text(2), u"Enter"_s);
        QVERIFY(says(*dialog, u"This is always so."_s));
        dialog->findChild<QLineEdit *>()->setText(u"highlight"_s);
        QVERIFY(dialog->findChild<QKeySequenceEdit *>()->isEnabled());
    }

    void newKey_actsAtOnceAndAfterTheNextStart()
    {
        const QTemporaryDir folder;
        {
            const Run run(folder);
            const ShortcutDialog *dialog = run.dialogAt(u"Highlight"_s);
            QVERIFY(dialog);
            press(*dialog, Qt::Key_L);
            delete dialog;
            run.view->setFocus();
            run.view->setSelection({25, 30});
            QTest::keyClick(run.view, Qt::Key_H);
            QCOMPARE(run.marks(), 0U);
            QTest::keyClick(run.view, Qt::Key_L);
            QCOMPARE(run.marks(), 1U);
        }
        const Run again(folder);
        QCOMPARE(again.action(u"highlight"_s)->shortcut(), QKeySequence(Qt::Key_L));
        QCOMPARE(again.action(u"note"_s)->shortcut(), QKeySequence(Qt::Key_N));
    }

    void newLetter_stillStaysInTheFieldThatHasTheFocus()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Highlight"_s);
        press(*dialog, Qt::Key_L);
        delete dialog;
        run.view->setSelection({25, 30});
        auto *search = run.window->findChild<LibraryPanel *>()->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, u"l"_s);
        QCOMPARE(search->text(), u"l"_s);
        QCOMPARE(run.marks(), 0U);
    }

    void keyOfAnother_isNamedAndTakenOnlyWhenAskedFor()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Tag"_s);
        QVERIFY(!button(*dialog, u"Take from There"_s)->isVisible());
        press(*dialog, Qt::Key_J);
        QVERIFY(says(*dialog, u"J is used by “Next Mark”."_s));
        QCOMPARE(run.action(u"tag"_s)->shortcut(), QKeySequence(Qt::Key_T));
        QTest::mouseClick(button(*dialog, u"Take from There"_s), Qt::LeftButton);
        QCOMPARE(run.action(u"tag"_s)->shortcut(), QKeySequence(Qt::Key_J));
        QCOMPARE(run.action(u"next"_s)->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::ALT | Qt::Key_Down)});
        QVERIFY(!says(*dialog, u"is used by"_s));
    }

    void otherKeysOfAnAction_stay()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Next Mark"_s);
        press(*dialog, Qt::Key_L);
        QCOMPARE(run.action(u"next"_s)->shortcuts(),
                 (QList<QKeySequence>{QKeySequence(Qt::Key_L), QKeySequence(Qt::ALT | Qt::Key_Down)}));
    }

    void remove_takesTheFirstKeyAway()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Next Mark"_s);
        QTest::mouseClick(button(*dialog, u"Remove"_s), Qt::LeftButton);
        QCOMPARE(run.action(u"next"_s)->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::ALT | Qt::Key_Down)});
        QTest::mouseClick(button(*dialog, u"Remove"_s), Qt::LeftButton);
        QVERIFY(run.action(u"next"_s)->shortcuts().isEmpty());
        QVERIFY(!button(*dialog, u"Remove"_s)->isEnabled());
    }

    void modifierAlone_changesNothing()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Tag"_s);
        auto *keys = dialog->findChild<QKeySequenceEdit *>();
        QTest::keyPress(keys, Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(run.action(u"tag"_s)->shortcut(), QKeySequence(Qt::Key_T));
        QTest::keyRelease(keys, Qt::Key_Control);
        QCOMPARE(run.action(u"tag"_s)->shortcut(), QKeySequence(Qt::Key_T));
    }

    void reset_bringsBackOneAndResetAllTheOthers()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Tag"_s);
        press(*dialog, Qt::Key_J);
        QTest::mouseClick(button(*dialog, u"Take from There"_s), Qt::LeftButton);
        QTest::mouseClick(button(*dialog, u"Reset"_s), Qt::LeftButton);
        QCOMPARE(run.action(u"tag"_s)->shortcut(), QKeySequence(Qt::Key_T));
        QVERIFY(!run.settings.keys(u"tag"_s));
        QVERIFY(run.settings.keys(u"next"_s));
        QTest::mouseClick(button(*dialog, u"Reset All"_s), Qt::LeftButton);
        QCOMPARE(run.action(u"next"_s)->shortcut(), QKeySequence(Qt::Key_J));
        QVERIFY(!run.settings.keys(u"next"_s));
        QVERIFY(!button(*dialog, u"Reset All"_s)->isEnabled());
    }

    void plainLetter_isRefusedForWhatActsEverywhere()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Quit"_s);
        press(*dialog, Qt::Key_L);
        QVERIFY(says(*dialog, u"acts everywhere"_s));
        QCOMPARE(run.action(u"quit"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
        press(*dialog, Qt::ALT | Qt::Key_L);
        QCOMPARE(run.action(u"quit"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_L));
    }

    void filter_findsByNameAndByKeys()
    {
        const QTemporaryDir folder;
        const Run run(folder);
        const ShortcutDialog *dialog = run.dialogAt(u"Quit"_s);
        auto *field = dialog->findChild<QLineEdit *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        const auto shown = [list] {
            QStringList names;
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                if (!list->topLevelItem(row)->isHidden())
                    names.append(list->topLevelItem(row)->text(0));
            }
            return names;
        };
        QTest::keyClicks(field, u"full sc"_s);
        QCOMPARE(shown(), QStringList(u"Full Screen"_s));
        field->clear();
        QTest::keyClicks(field, u"ctrl+q"_s);
        QCOMPARE(shown(), QStringList(u"Quit"_s));
        field->clear();
        QTest::keyClicks(field, u"no such thing"_s);
        QVERIFY(shown().isEmpty());
        QVERIFY(!dialog->findChild<QKeySequenceEdit *>()->isEnabled());
    }

    void keysGivenAway_areNotTakenBackByAnActionThatIsNew()
    {
        const QTemporaryDir folder;
        WindowSettings settings(folder.filePath(u"window.ini"_s));
        settings.setKeys(u"older"_s, u"Ctrl+B"_s);
        QAction older;
        older.setObjectName(u"older"_s);
        QAction newer;
        newer.setObjectName(u"newer"_s);
        newer.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_B), QKeySequence(Qt::Key_F4)});
        const ShortcutSet set({{&older, {}}, {&newer, {}}}, settings);
        QCOMPARE(older.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        QCOMPARE(newer.shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F4)});
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
