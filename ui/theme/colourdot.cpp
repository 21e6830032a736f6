// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colourdot.h"

#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int iconSide = 16;
constexpr int sharpness = 2; ///< pixels for each of the icon's, for screens with small ones
constexpr qreal iconMargin = 3;
constexpr qsizetype mostDots = 3;

constexpr std::array<std::pair<QLatin1StringView, const char *>, 6> names = {{
    {"yellow"_L1, QT_TRANSLATE_NOOP("ColourName", "Yellow")},
    {"green"_L1, QT_TRANSLATE_NOOP("ColourName", "Green")},
    {"blue"_L1, QT_TRANSLATE_NOOP("ColourName", "Blue")},
    {"pink"_L1, QT_TRANSLATE_NOOP("ColourName", "Pink")},
    {"orange"_L1, QT_TRANSLATE_NOOP("ColourName", "Orange")},
    {"purple"_L1, QT_TRANSLATE_NOOP("ColourName", "Purple")},
}};

}

void drawColourDot(QPainter &painter, const QRectF &place, const QString &colour, const Theme &theme)
{
    if (colour.isEmpty())
        return;
    const MarkerColour marker = theme.marker(colour);
    const qreal radius = std::min(place.width(), place.height()) / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(marker.edge, 1.5));
    painter.setBrush(marker.fill);
    painter.drawEllipse(place.center(), radius, radius);
    painter.restore();
}

QIcon colourDot(const QString &colour, const Theme &theme)
{
    return colourDots(colour.isEmpty() ? QStringList() : QStringList{colour}, theme);
}

QIcon colourDots(const QStringList &colours, const Theme &theme)
{
    QPixmap picture(QSize(iconSide, iconSide) * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const auto shown = std::min(colours.size(), mostDots);
    const qreal side = iconSide - 2 * iconMargin;
    const qreal step = shown > 1 ? 2 * iconMargin / static_cast<qreal>(shown - 1) : 0;
    for (qsizetype each = shown - 1; each >= 0; --each) {
        const qreal left = shown > 1 ? step * static_cast<qreal>(each) : iconMargin;
        drawColourDot(painter, {left, iconMargin, side, side}, colours.at(each), theme);
    }
    return QIcon(picture);
}

QString colourName(const QString &colour)
{
    const auto name = std::ranges::find(names, colour, &std::pair<QLatin1StringView, const char *>::first);
    return name == names.end() ? colour : QCoreApplication::translate("ColourName", name->second);
}

}
