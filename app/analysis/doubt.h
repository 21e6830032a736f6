// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

/// A finding that is more likely wrong than right is doubtful: shown only where the reader asks for it.
inline constexpr double leastConfidence = 0.5;

[[nodiscard]] inline bool isDoubtful(const Entity &entity)
{
    return entity.confidence < leastConfidence;
}
[[nodiscard]] inline bool isDoubtful(const Figure &figure)
{
    return figure.confidence < leastConfidence;
}

/**
 * The analysis without its doubtful people, organisations, places, policies and figures. Quotes stay: their confidence
 * is that of the speaker, and words in quotation marks are there in any case. A speaker who goes from the list keeps
 * the name.
 */
[[nodiscard]] Analysis withoutDoubtful(const Analysis &analysis);

/// How many findings withoutDoubtful() leaves out.
[[nodiscard]] qsizetype doubtfulCount(const Analysis &analysis);

}
