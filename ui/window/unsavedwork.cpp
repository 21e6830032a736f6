// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/unsavedwork.h"

#include "app/library/library.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString translated(const char *words)
{
    return QCoreApplication::translate("MainWindow", words);
}

/// True once the library is in another file.
bool saveElsewhere(Workspace &workspace, Dialogs &dialogs)
{
    const QString suggested = QFileInfo(workspace.library().path()).completeBaseName() + u"-rescued.sqlite"_s;
    const QString path = dialogs.saveLibrary(suggested);
    if (path.isEmpty())
        return false;
    const Outcome saved = workspace.saveTo(path);
    if (!saved)
        dialogs.showError(saved.error());
    return saved.has_value();
}

}

bool settleUnsavedWork(Workspace &workspace, Dialogs &dialogs)
{
    const QStringList ways = {translated("Save everything in another file…"), translated("Close without the last changes")};
    while (true) {
        const Outcome saved = workspace.flush();
        if (saved)
            return true;
        const auto way = dialogs.choose(translated("Not everything is saved"),
                                        saved.error().message + u'\n' + saved.error().advice, ways);
        if (!way)
            return false;
        if (*way == 1 || saveElsewhere(workspace, dialogs))
            return true;
    }
}

}
