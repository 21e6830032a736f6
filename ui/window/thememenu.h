// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qtconfigmacros.h>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class Appearance;
class WindowSettings;

/// Fills @p menu with the themes and "As the System", of which one is chosen; the choice is kept in @p settings. Both must
/// outlive the menu.
void fillThemeMenu(QMenu &menu, Appearance &appearance, WindowSettings &settings);

}
