// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/markstyle.h"

namespace pullquote
{

namespace
{

constexpr double nearDrop = 1.9;
constexpr double farDrop = 3.5; ///< clear of the lines that people and figures inside a quote have

QColor blended(QRgb colour, double opacity)
{
    const auto channel = [opacity](int value) { return static_cast<int>(255 - opacity * (255 - value)); };
    return QColor(channel(qRed(colour)), channel(qGreen(colour)), channel(qBlue(colour)));
}

/// Perceived lightness without gamma, enough to tell a pastel from a deep colour.
double lightness(const QColor &colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

}

MarkStyle findingStyle(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Person:
        return {.colour = QColor(0x1d, 0x4e, 0x9e), .lineWidth = 0.9, .dashes = {}, .drop = nearDrop};
    case FindingKind::Organisation:
        return {.colour = QColor(0x0f, 0x6b, 0x5f), .lineWidth = 0.45, .dashes = {}, .drop = nearDrop};
    case FindingKind::Place:
        return {.colour = QColor(0x6b, 0x5b, 0x12), .lineWidth = 0.45, .dashes = {}, .drop = nearDrop};
    case FindingKind::Policy:
        return {.colour = QColor(0x7a, 0x2e, 0x8e), .lineWidth = 0.9, .dashes = {3.6, 1.8}, .drop = nearDrop};
    case FindingKind::Figure:
        return {.colour = QColor(0xa8, 0x46, 0x0a),
                .lineWidth = 1.1,
                .dashes = {0.01, 2.2},
                .roundEnds = true,
                .drop = nearDrop};
    case FindingKind::Quote:
        break;
    }
    return {.colour = QColor(0x5b, 0x66, 0x75), .lineWidth = 0.4, .dashes = {}, .brackets = true, .drop = farDrop};
}

MarkStyle markerStyle(QRgb colour)
{
    constexpr double lightEnough = 0.72;
    constexpr double faintest = 0.3;
    double opacity = 0.85;
    while (opacity > faintest && lightness(blended(colour, opacity)) < lightEnough)
        opacity -= 0.05;
    return {.colour = QColor(colour), .fillOpacity = opacity, .dashes = {}};
}

QColor onPaper(const MarkStyle &style)
{
    return blended(style.colour.rgb(), style.fillOpacity);
}

}
