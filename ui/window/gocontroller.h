// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/launcheritems.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class Dialogs;
class GoActions;
class Icons;
class Launcher;
class Navigator;
class Workspace;
struct Theme;

/// Carries out the Go menu: back and forward, the command palette, the headings and paragraphs of the open article.
class GoController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoController)
public:
    /// @p window, whose menus the palette offers, becomes its parent. All must outlive this object.
    GoController(Workspace &workspace, ArticleView &view, Dialogs &dialogs, QMainWindow &window);

    [[nodiscard]] GoActions &actions() { return *m_actions; }
    [[nodiscard]] Navigator &navigator() { return *m_navigator; }
    void setTheme(Icons &icons, const Theme &theme);

private:
    void connectActions();
    void enableActions();
    void openPalette();
    void openOutline();
    void askParagraph();
    void choose(qsizetype item);

    Workspace &m_workspace;
    ArticleView &m_view;
    Dialogs &m_dialogs;
    QMainWindow &m_window;
    GoActions *m_actions;
    Navigator *m_navigator;
    Launcher *m_launcher;
    QList<LauncherItem> m_items; ///< offered now, or last
    QStringList m_recent; ///< keys of what was chosen in this window, the last first
};

}
