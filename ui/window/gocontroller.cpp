// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gocontroller.h"

#include "app/library/library.h"
#include "ui/dialogs/dialogs.h"
#include "ui/launcher/launcher.h"
#include "ui/reading/articleview.h"
#include "ui/session/workspace.h"
#include "ui/window/citation.h"
#include "ui/window/goactions.h"
#include "ui/window/navigator.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr qsizetype mostRecent = 8; // what is in sight without scrolling, with some of the rest

QList<LauncherEntry> entriesOf(const QList<LauncherItem> &items)
{
    QList<LauncherEntry> entries;
    entries.reserve(items.size());
    for (const LauncherItem &item : items)
        entries.append(item.entry);
    return entries;
}

}

GoController::GoController(Workspace &workspace, ArticleView &view, Dialogs &dialogs, QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_actions(new GoActions(window))
    , m_navigator(new Navigator(workspace, view, window))
    , m_launcher(new Launcher(window))
{
    connectActions();
    connect(m_launcher, &Launcher::chosen, this, &GoController::choose);
    connect(m_navigator, &Navigator::changed, this, &GoController::enableActions);
    connect(&workspace, &Workspace::articleOpened, this, &GoController::enableActions);
    connect(&workspace, &Workspace::articleClosed, this, &GoController::enableActions);
    enableActions();
}

void GoController::connectActions()
{
    connect(m_actions->back, &QAction::triggered, m_navigator, &Navigator::back);
    connect(m_actions->forward, &QAction::triggered, m_navigator, &Navigator::forward);
    connect(m_actions->commandPalette, &QAction::triggered, this, &GoController::openPalette);
    connect(m_actions->outline, &QAction::triggered, this, &GoController::openOutline);
    connect(m_actions->paragraph, &QAction::triggered, this, &GoController::askParagraph);
}

void GoController::enableActions()
{
    const bool open = !m_workspace.articleId().isNull();
    m_actions->back->setEnabled(m_navigator->history().canGoBack());
    m_actions->forward->setEnabled(m_navigator->history().canGoForward());
    m_actions->outline->setEnabled(open);
    m_actions->paragraph->setEnabled(open && !numberedParagraphs(m_workspace.article()).isEmpty());
}

void GoController::setTheme(Icons &icons, const Theme &theme)
{
    m_actions->setTheme(icons, theme);
    m_launcher->setTheme(icons, theme);
}

void GoController::openPalette()
{
    m_items = commandItems(*m_window.menuBar());
    m_items += nameItems(m_workspace.analysis(), [this](TextRange place) { m_view.goTo(place); });
    if (const auto articles = m_workspace.library().articles())
        m_items += articleItems(*articles, [this](ArticleId id) { m_workspace.open(id); });
    else
        m_dialogs.showError(articles.error());
    m_launcher->open({tr("Command palette"), tr("Type a command, an article or a name"), tr("There is nothing to choose from."),
                      entriesOf(m_items), m_recent});
}

void GoController::openOutline()
{
    m_items = headingItems(m_workspace.article(), [this](TextRange place) { m_view.goTo(place); });
    m_launcher->open({tr("Headings"), tr("Type a part of a heading"), tr("This article has no headings."), entriesOf(m_items), {}});
}

void GoController::askParagraph()
{
    const QList<TextRange> paragraphs = numberedParagraphs(m_workspace.article());
    const int most = static_cast<int>(paragraphs.size());
    const int here = std::clamp(paragraphNumber(m_workspace.article(), m_view.firstVisiblePosition()), 1, most);
    if (const auto number = m_dialogs.askNumber(tr("Go to Paragraph"), tr("Paragraph (1–%1):").arg(most), here, most))
        m_view.goTo(paragraphs.at(*number - 1));
}

void GoController::choose(qsizetype item)
{
    const LauncherItem chosen = m_items.at(item); // it may open the launcher anew
    m_recent.removeAll(chosen.entry.key);
    m_recent.prepend(chosen.entry.key);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    chosen.choose();
}

}
