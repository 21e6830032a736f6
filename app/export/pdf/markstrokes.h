// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/markstyle.h"

#include <QtCore/QLineF>
#include <QtCore/QList>
#include <QtCore/QRectF>

namespace pullquote
{

/// Whether a piece is the first and the last of its mark: only there a bracket closes it.
struct MarkEnds {
    bool begins = true;
    bool ends = true;
};

/// The strokes of a line mark under one piece of text, y growing downwards. @p scale is pixels of the device per point.
[[nodiscard]] QList<QLineF> markStrokes(const MarkStyle &style, const QRectF &box, double baseline, double scale,
                                        MarkEnds ends);

}
