// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

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

    /// Articles and tags as they are now; happens by itself when they change.
    void refresh();

Q_SIGNALS:
    /// The tags in use, for what offers them.
    void tagsKnown(const QStringList &paths);

private:
    void search(const QString &query);
    void showTagged(const QString &path);

    Workspace &m_workspace;
    LibraryPanel &m_panel;
    Dialogs &m_dialogs;
};

}
