// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thememenu.h"

#include "ui/theme/ownthemes.h"
#include "ui/theme/themefile.h"
#include "ui/window/appearance.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtGui/QActionGroup>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMenu>

namespace pullquote
{

ThemeMenu::ThemeMenu(QMenu &menu, Appearance &appearance, WindowSettings &settings, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_appearance(appearance)
    , m_settings(settings)
{
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        read();
        fill();
    });
    fill();
}

ThemeMenu::~ThemeMenu() = default;

void ThemeMenu::setFolder(const QString &folder)
{
    m_folder = folder;
    read();
    fill();
}

void ThemeMenu::read()
{
    if (m_folder.isEmpty())
        return;
    const LoadedThemes loaded = loadThemes({m_folder});
    m_appearance.setThemes(loaded.themes);
    for (const Error &error : loaded.errors) {
        if (m_told.contains(error.message))
            continue;
        m_told.insert(error.message);
        Q_EMIT failed(error);
    }
}

void ThemeMenu::fill()
{
    m_menu.clear();
    m_choices = std::make_unique<QActionGroup>(nullptr);
    addChoice(tr("&As the System"), {});
    for (const Theme &theme : m_appearance.themes())
        addChoice(theme.name, theme.id);
    if (m_folder.isEmpty())
        return;
    m_menu.addSeparator();
    m_menu.addAction(tr("&New Theme from This One"), this, &ThemeMenu::startTheme);
    m_menu.addAction(tr("&Open Themes Folder"), this, &ThemeMenu::openFolder);
}

void ThemeMenu::addChoice(const QString &text, const QString &id)
{
    QAction *action = m_menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(id == m_settings.theme());
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [this, id] {
        m_settings.setTheme(id);
        m_appearance.choose(id);
    });
}

void ThemeMenu::startTheme()
{
    const Result<QString> path = copyTheme(m_appearance.theme(), m_folder, m_appearance.themes());
    if (!path) {
        Q_EMIT failed(path.error());
        return;
    }
    read();
    for (const Theme &theme : m_appearance.themes()) {
        if (theme.path == *path)
            m_settings.setTheme(theme.id);
    }
    m_appearance.choose(m_settings.theme());
    QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

void ThemeMenu::openFolder()
{
    QDir().mkpath(m_folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

}
