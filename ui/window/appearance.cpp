// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/theme/contrast.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>

#include <algorithm>

namespace pullquote
{

Appearance::Appearance(const QList<Theme> &themes, QObject *parent)
    : QObject(parent)
    , m_themes(themes)
    , m_system(QGuiApplication::styleHints()->colorScheme())
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme system) {
        m_system = system;
        if (m_choice.isEmpty())
            Q_EMIT changed(theme());
    });
}

const Theme &Appearance::theme() const
{
    const auto chosen = std::ranges::find(m_themes, m_choice, &Theme::id);
    if (chosen != m_themes.end())
        return *chosen;
    const bool dark = m_system == Qt::ColorScheme::Dark;
    const auto fitting = std::ranges::find(m_themes, dark, &Theme::dark);
    return fitting != m_themes.end() ? *fitting : m_themes.first();
}

void Appearance::setThemes(const QList<Theme> &themes)
{
    const Theme before = theme();
    m_themes = themes;
    if (theme() != before)
        Q_EMIT changed(theme());
}

void Appearance::choose(const QString &id)
{
    m_choice = id;
    Q_EMIT changed(theme());
}

QPalette fieldPalette(const Theme &theme)
{
    constexpr double shapeRatio = 3.0; // WCAG 2.2, 1.4.11
    constexpr int fusionShade = 140; // Fusion's frames are that much darker than the window around them
    QPalette palette = windowPalette(theme);
    palette.setColor(QPalette::Window, withContrast(theme.border, theme.page, shapeRatio).lighter(fusionShade));
    return palette;
}

}
