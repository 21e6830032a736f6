// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor &colour, const QColor &ground, double ratio)
{
    constexpr int steps = 40;
    const double toBlack = contrastRatio(Qt::black, ground);
    const QColor far = toBlack > contrastRatio(Qt::white, ground) ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(far, colour, double(step) / steps);
        if (contrastRatio(candidate, ground) >= ratio)
            return candidate;
    }
    return far;
}

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto channel = [share](float top, float bottom) { return float(top * share + bottom * (1 - share)); };
    return QColor::fromRgbF(channel(colour.redF(), ground.redF()), channel(colour.greenF(), ground.greenF()),
                            channel(colour.blueF(), ground.blueF()));
}

}
