// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thememenu.h"

#include "ui/window/appearance.h"
#include "ui/window/windowsettings.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace pullquote
{

void fillThemeMenu(QMenu &menu, Appearance &appearance, WindowSettings &settings)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&menu, &appearance, &settings, group](const QString &text, const QString &id) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(id == settings.theme());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&appearance, &settings, id] {
            settings.setTheme(id);
            appearance.choose(id);
        });
    };
    add(QMenu::tr("As the System"), {});
    for (const Theme &theme : appearance.themes())
        add(theme.name, theme.id);
}

}
