// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/figurequantities.h"

namespace pullquote
{

/**
 * Joins @p quantity with the number after it where both are one figure: a range ("10 to 15 percent", "two or three"), a
 * score ("48-45") or a ratio ("one in five", "5-to-1"). Two numbers that only stand side by side, as in "from 58 to
 * 55 percent" or "46 to 43 percent", stay two, and the first takes the unit of the second.
 */
[[nodiscard]] FigureQuantity joined(const FigureAtoms &atoms, const FigureWords &words, FigureQuantity quantity);

}
