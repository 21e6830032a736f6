// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/findings.h"

#include <QtCore/QList>
#include <QtGui/QColor>

namespace pullquote
{

/**
 * How a mark looks on the page: a filled run, as a marker leaves it, or a line under the text.
 *
 * The reader's marks are filled, the automatic ones are lines told apart by weight and dashes, so that nothing depends
 * on colour. Lengths are in points.
 */
struct MarkStyle {
    QColor colour;
    double fillOpacity = 0; ///< above 0 for a filled mark; multiplied with the page, so black text stays black
    double lineWidth = 0;
    QList<double> dashes; ///< on and off lengths; empty for a solid line
    bool roundEnds = false; ///< round caps turn the shortest dashes into dots
    bool brackets = false; ///< short strokes upwards where the mark begins and ends
    double drop = 0; ///< how far below the baseline the line runs

    [[nodiscard]] bool isFilled() const { return fillOpacity > 0; }
};

/// People solid, organisations and places thinner, policies dashed, figures dotted, quotes a hairline between brackets.
[[nodiscard]] MarkStyle findingStyle(FindingKind kind);

/// A marker of this colour, as strong as leaves black text on it easily readable.
[[nodiscard]] MarkStyle markerStyle(QRgb colour);

/// What a filled mark looks like on white paper.
[[nodiscard]] QColor onPaper(const MarkStyle &style);

}
