// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

#include <optional>

namespace pullquote
{

struct FigureAtoms;

/// A number as it is written, without its unit.
struct FigureNumber {
    qsizetype end = 0; ///< the atom after it
    std::optional<double> value; ///< none for "hundreds of thousands", "several hundred"
    bool digits = false; ///< begins with digits
    bool scaled = false; ///< has a "million", "dozen" or the like
    bool fraction = false; ///< "half", "two-thirds", "a quarter"
    bool plain = false; ///< digits alone, with neither comma nor point
    bool partitive = false; ///< "dozens", "a third": wants "of" before what it counts
    bool one = false; ///< the bare word "one"
};

/**
 * Reads the number that begins at atom @p first: "70,000", "1.6 billion", "twenty-five", "two and a half", "a dozen",
 * "hundreds of thousands", "two-thirds", "half a million". None where no number begins.
 *
 * @p money: after a currency sign, where single letters are scales ("$5m").
 */
[[nodiscard]] std::optional<FigureNumber> readNumber(const FigureAtoms &atoms, qsizetype first, bool money);

}
