// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/librarycontroller.h"

#include "app/library/library.h"
#include "ui/dialogs/dialogs.h"
#include "ui/library/librarypanel.h"
#include "ui/session/shelf.h"
#include "ui/session/workspace.h"
#include "ui/window/navigator.h"

namespace pullquote
{

LibraryController::LibraryController(Workspace &workspace, LibraryPanel &panel, Navigator &navigator, Dialogs &dialogs,
                                     QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_dialogs(dialogs)
{
    connect(&panel, &LibraryPanel::openRequested, &workspace, &Workspace::open);
    connect(&panel, &LibraryPanel::hitRequested, &navigator, &Navigator::goToMark);
    connect(&panel, &LibraryPanel::archiveRequested, &workspace.shelf(), &Shelf::setArchived);
    connect(&panel, &LibraryPanel::removalRequested, &workspace.shelf(), &Shelf::moveToBin);
    connect(&panel, &LibraryPanel::searchRequested, this, &LibraryController::search);
    connect(&workspace, &Workspace::libraryChanged, this, &LibraryController::refresh);
}

void LibraryController::refresh()
{
    if (const auto articles = m_workspace.library().articles())
        m_panel.setArticles(*articles);
    m_panel.setCurrent(m_workspace.articleId());
}

void LibraryController::search(const QString &query)
{
    if (const auto hits = m_workspace.library().search(query))
        m_panel.setSearchHits(*hits);
    else
        m_dialogs.showError(hits.error());
}

}
