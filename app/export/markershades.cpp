// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markershades.h"

#include <QtCore/QHash>
#include <QtGui/QColor>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

/// As Theme::marker() softens it on a light page. Black on the darkest that comes of it has 5.3:1.
QRgb halfOverWhite(QRgb colour)
{
    constexpr int white = 255;
    return qRgb((qRed(colour) + white) / 2, (qGreen(colour) + white) / 2, (qBlue(colour) + white) / 2);
}

}

QList<MarkerInk> markerShades(const Palette &palette)
{
    // The fills of the light theme, which was drawn for black text on white.
    static const QHash<QString, QRgb> shades{{u"yellow"_s, 0xfffff0a3}, {u"green"_s, 0xffd6efbd},
                                             {u"blue"_s, 0xffcbe4f9},   {u"pink"_s, 0xfffad4d8},
                                             {u"orange"_s, 0xffffdcb3}, {u"purple"_s, 0xffe6d9f6}};
    QList<MarkerInk> markers;
    for (const PaletteColour &colour : palette.colours) {
        const QColor own = QColor::fromString(colour.colour);
        const QRgb fallback = own.isValid() ? halfOverWhite(own.rgb()) : MarkerInk{}.rgb;
        markers.append({colour.name, shades.value(colour.colour, fallback)});
    }
    return markers;
}

}
