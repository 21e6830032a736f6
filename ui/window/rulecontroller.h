// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/spans.h"
#include "ui/session/rulejob.h"
#include "ui/theme/theme.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class ChipBar;
class Dialogs;
class ReadingController;
class RuleDialog;
class SidePanel;
class WindowLayout;
class WindowSettings;
class Workspace;

/**
 * Shows what highlight rules find in the open article, as marks and in their panel, and lets the reader choose among them.
 *
 * Rules run anew when an article opens and when a file of the reader's own rules changes. Which of them mark is kept in
 * the settings; the menu that chooses hangs in the window's menus and at the chip, and opens the editor.
 */
class RuleController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleController)
public:
    /// All must outlive it; @p layout becomes its parent.
    RuleController(Workspace &workspace, WindowSettings &settings, ReadingController &reading, WindowLayout &layout,
                   Dialogs &dialogs);

    /// Hangs the menu into @p menu.
    void fillMenu(QMenu &menu);
    /// Where the reader's own rules lie, in its folder "syntax", which need not be there. At first there are none.
    void setFolder(const QString &folder);
    void setTheme(const Theme &theme);
    /// Follows the chip.
    void setVisibleKinds(MarkKinds kinds);
    /// How many places the rules that are switched on found.
    [[nodiscard]] qsizetype count() const;
    /// Runs the rules on another text by @p job.
    void runOn(const QString &text, RuleJob &job) const;
    /// What of @p results is from rules that are switched on.
    [[nodiscard]] QList<RuleFinding> chosen(const RuleResults &results) const;
    /// Nothing that was written in the editor would be lost, or the reader gives it up.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// Other rules, or another choice of them, or what they find in the open article.
    void changed();

private:
    void run();
    void watch();
    void show();
    void listRules();
    void edit();
    void choose(const QString &rule, bool on);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    ReadingController &m_reading;
    SidePanel &m_side;
    ChipBar &m_chips;
    ArticleView &m_view;
    Dialogs &m_dialogs;
    QMenu *m_menu;
    QAction *m_shown;
    QAction *m_edit;
    QPointer<RuleDialog> m_dialog;
    Theme m_theme;
    RuleJob m_job;
    RuleResults m_results;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< an editor changes a file in several steps
};

}
