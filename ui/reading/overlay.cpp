// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/overlay.h"

#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr qreal cornerRadius = 8;

int between(int value, int lowest, int highest)
{
    return std::max(lowest, std::min(value, highest));
}

}

QPoint placeBeside(QSize size, const QRect &anchor, const QRect &within, OverlaySide preferred)
{
    const int left = between(anchor.left() + (anchor.width() - size.width()) / 2, within.left(), within.right() + 1 - size.width());
    const int above = anchor.top() - size.height();
    const int below = anchor.bottom() + 1;
    const bool fitsAbove = above >= within.top() && below > within.top() && above < within.bottom();
    const bool fitsBelow = below + size.height() <= within.bottom() + 1 && below >= within.top();
    if (fitsAbove && (preferred == OverlaySide::Above || !fitsBelow))
        return {left, std::min(above, within.bottom() + 1 - size.height())};
    if (fitsBelow)
        return {left, below};
    const bool anchorIsHigh = anchor.center().y() < within.center().y();
    return {left, anchorIsHigh ? std::max(within.top(), within.bottom() + 1 - size.height()) : within.top()};
}

void paintOverlay(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect).adjusted(overlayShadow, overlayShadow, -overlayShadow, -overlayShadow);
    // Rings that lie on each other: a blur would need a picture of its own at each size.
    QColor shade(Qt::black);
    shade.setAlphaF(theme.dark ? 0.06F : 0.013F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int ring = overlayShadow - 1; ring > 0; --ring) {
        const qreal out = ring;
        painter.drawRoundedRect(ground.adjusted(-out, -out + 2, out, out).intersected(QRectF(rect)), cornerRadius + out,
                                cornerRadius + out);
    }
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.restore();
}

}
