// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

class FigureWords;
struct TokenisedText;

/**
 * The quantities that the text gives as facts, in the order of the text: counts, money, percentages, ratios, scores,
 * ages, durations and measures, in digits and in words. Dates, times, ordinals, and numbers that are parts of names
 * are none.
 *
 * The range takes the modifier, the number, its magnitude and the sign or word of money or percent; a unit in words
 * ("60 hours") is told in Figure::unit and lies outside, one that is joined ("30-second") inside. Linear in the length.
 */
[[nodiscard]] QList<Figure> findFigures(const TokenisedText &text, const FigureWords &words);

}
