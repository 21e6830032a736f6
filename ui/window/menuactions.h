// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QAction;
class QMenuBar;
QT_END_NAMESPACE

namespace pullquote
{

/// An action as a reader finds it in the menus.
struct MenuAction {
    QAction *action = nullptr;
    QString path; ///< "Mark ▸ Colour"
};

/// Every action in the menus and the menus below them, in their order; enabled or not.
[[nodiscard]] QList<MenuAction> menuActions(const QMenuBar &menus);

}
