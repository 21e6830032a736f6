// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/markershades.h"

#include <QtCore/QHash>
#include <QtGui/QColor>

namespace pullquote
{
using namespace Qt::StringLiterals;

QList<MarkerColour> markerShades(const Palette &palette)
{
    static const QHash<QString, QRgb> shades{{u"yellow"_s, 0xffffe066}, {u"green"_s, 0xffb2f2bb},  {u"blue"_s, 0xffa5d8ff},
                                             {u"pink"_s, 0xffffc9de},   {u"orange"_s, 0xffffd8a8}, {u"purple"_s, 0xffe0cfff}};
    QList<MarkerColour> markers;
    for (const PaletteColour &colour : palette.colours) {
        const QColor own = QColor::fromString(colour.colour);
        const QRgb fallback = own.isValid() ? own.rgb() : MarkerColour{}.rgb;
        markers.append({colour.name, shades.value(colour.colour, fallback)});
    }
    return markers;
}

}
