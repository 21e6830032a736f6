// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accessibleroles.h"

#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr std::array<std::pair<QLatin1StringView, QAccessible::Role>, 10> roles = {{
    {"pullquote::ChipBar"_L1, QAccessible::Grouping},
    {"pullquote::ColourButtons"_L1, QAccessible::Grouping},
    {"pullquote::EmptyPage"_L1, QAccessible::Pane},
    {"pullquote::FindBar"_L1, QAccessible::ToolBar},
    {"pullquote::FindingCard"_L1, QAccessible::ToolTip},
    {"pullquote::LibraryPanel"_L1, QAccessible::Pane},
    {"pullquote::NoteEditor"_L1, QAccessible::Grouping},
    {"pullquote::OverviewRail"_L1, QAccessible::Graphic},
    {"pullquote::SelectionBar"_L1, QAccessible::ToolBar},
    {"pullquote::SidePanel"_L1, QAccessible::Pane},
}};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    const auto role = std::ranges::find(roles, className, &std::pair<QLatin1StringView, QAccessible::Role>::first);
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && role != roles.end() ? new QAccessibleWidget(widget, role->second) : nullptr;
}

}

AccessibleRoles::AccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

AccessibleRoles::~AccessibleRoles()
{
    QAccessible::removeFactory(interfaceOf);
}

}
