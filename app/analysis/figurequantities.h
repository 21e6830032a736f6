// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/figurenumbers.h"

#include <QtCore/QString>

namespace pullquote
{

class FigureWords;

enum class FigureShape : quint8 {
    Count, ///< what is counted may follow
    Percent, ///< percent or percentage points
    Money,
    Measure, ///< with a unit
    Age,
    Ratio, ///< "one in five", "3 to 1"
    Score, ///< "48-45"
};

/// A number with its sign and unit; atom indices.
struct FigureQuantity {
    qsizetype first = 0;
    qsizetype end = 0; ///< of what is marked
    qsizetype after = 0; ///< where what is counted may begin: after the unit's words
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    bool approximate = false;
    QString unit;
    FigureShape shape = FigureShape::Count;
    FigureNumber number;
    bool hyphened = false; ///< its unit or noun is joined to it: "30-second", "28-nation"
};

/// Reads the quantity that begins at atom @p first; none where there is none.
[[nodiscard]] std::optional<FigureQuantity> readQuantity(const FigureAtoms &atoms, const FigureWords &words, qsizetype first);

}
