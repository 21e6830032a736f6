// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

namespace pullquote
{

/// Contrast of two opaque colours, 1 to 21, in either order (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// @p colour made darker or lighter, away from @p ground, until it reaches @p ratio against it; as near as black or
/// white comes where that cannot be had.
[[nodiscard]] QColor withContrast(const QColor &colour, const QColor &ground, double ratio);

/// @p share (0 to 1) of @p colour over the rest of @p ground, opaque.
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &ground, double share);

}
