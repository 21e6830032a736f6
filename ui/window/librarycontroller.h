// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace pullquote
{

class Dialogs;
class LibraryPanel;
class Navigator;
class Workspace;

/// Ties the library's column to the workspace: shows what the library holds, and does what the column asks for.
class LibraryController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryController)
public:
    /// All must outlive it.
    LibraryController(Workspace &workspace, LibraryPanel &panel, Navigator &navigator, Dialogs &dialogs, QObject *parent);

    /// The articles as they are now; happens by itself when they change.
    void refresh();

private:
    void search(const QString &query);

    Workspace &m_workspace;
    LibraryPanel &m_panel;
    Dialogs &m_dialogs;
};

}
