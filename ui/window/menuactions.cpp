// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menuactions.h"

#include "ui/window/windowtext.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

void collect(QList<MenuAction> &found, const QList<QAction *> &actions, const QString &path)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *menu = action->menu())
            collect(found, menu->actions(), path.isEmpty() ? plainText(*action) : QString(path + u" ▸ "_s + plainText(*action)));
        else
            found.append({action, path});
    }
}

}

QList<MenuAction> menuActions(const QMenuBar &menus)
{
    QList<MenuAction> found;
    collect(found, menus.actions(), {});
    return found;
}

}
