// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr double textRatio = 4.5; // WCAG 2.2, 1.4.3
constexpr double shapeRatio = 3.0; // WCAG 2.2, 1.4.11

MarkerColour softened(const QString &key, const QColor &colour, const Theme &theme)
{
    constexpr int steps = 20;
    const double fullest = theme.dark ? 0.45 : 0.5; // on a light page as on paper: see markerShades()
    QColor fill = theme.page;
    for (int step = steps; step > 0; --step) {
        fill = mixed(colour, theme.page, fullest * step / steps);
        if (contrastRatio(theme.text, fill) >= textRatio)
            break;
    }
    return {key, fill, withContrast(colour, theme.page, shapeRatio)};
}

QColor onAccent(const Theme &theme)
{
    const bool pageIsBetter = contrastRatio(theme.page, theme.accent) >= contrastRatio(theme.text, theme.accent);
    return pageIsBetter ? theme.page : theme.text;
}

}

MarkerColour Theme::marker(const QString &key) const
{
    const auto own = std::ranges::find(markers, key, &MarkerColour::key);
    if (own != markers.end())
        return *own;
    const QColor colour = QColor::fromString(key);
    if (key.startsWith(u'#') && colour.isValid())
        return softened(key, colour, *this);
    return markers.isEmpty() ? MarkerColour{key, page, text} : markers.first();
}

QPalette windowPalette(const Theme &theme)
{
    QPalette palette(theme.text, theme.panel);
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, mixed(theme.panel, theme.page, 0.5));
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryText);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, onAccent(theme));
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.mark(MarkKind::Organisation).colour);
    // Fusion draws bevels and frames with these five: all near the border, so that no frame is louder than the text
    palette.setColor(QPalette::Light, mixed(theme.raised, theme.panel, 0.7));
    palette.setColor(QPalette::Midlight, mixed(theme.border, theme.panel, 0.5));
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : mixed(theme.text, theme.panel, 0.5));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.secondaryText, theme.panel, 0.65));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.secondaryText);
    return palette;
}

}
