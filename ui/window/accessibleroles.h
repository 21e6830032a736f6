// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtClassHelperMacros>

namespace pullquote
{

/// Tells screen readers what our own widgets are: panes, tool bars, groups; without it, Qt has no word for them. Holds as
/// long as it lives, for widgets that are made after it.
class AccessibleRoles
{
    Q_DISABLE_COPY_MOVE(AccessibleRoles)
public:
    AccessibleRoles();
    ~AccessibleRoles();
};

}
