// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

#include <functional>

namespace pullquote
{

/// Where a passage belongs in another text, with the words that stand there; its words and an empty range where that is
/// not sure. A passage without words is one that stands where it says.
using PassageFinder = std::function<Passage(const Passage &)>;

/**
 * The step for an article whose text changed: its places as @p find has them.
 *
 * Places that are not sure fall away; an entity is then looked for by its other places and its name. A figure or quote
 * without a place changes nothing, and keeps its words, by which it may be found again.
 */
[[nodiscard]] CorrectionStep withPlaces(const CorrectionStep &step, const PassageFinder &find);

}
