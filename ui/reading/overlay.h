// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace pullquote
{

struct Theme;

/// What the panels that float over the page share: their place and their ground.

/// Width of the shadow around such a panel, inside the widget's own rectangle, in device-independent pixels.
inline constexpr int overlayShadow = 8;

enum class OverlaySide { Above, Below };

/**
 * Where a panel of @p size goes that belongs to @p anchor: on the @p preferred side of it or else on the other, inside
 * @p within, centred on the anchor as far as that allows.
 *
 * Where neither side has room, as with a selection taller than the page, it lies at the edge of @p within that is
 * further from the anchor's middle, and may cover the anchor there.
 */
[[nodiscard]] QPoint placeBeside(QSize size, const QRect &anchor, const QRect &within, OverlaySide preferred);

/// Paints the raised ground with its border and soft shadow; @p rect is the whole widget.
void paintOverlay(QPainter &painter, const QRect &rect, const Theme &theme);

}
