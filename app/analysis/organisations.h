// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/nametag.h"

namespace pullquote
{

struct TokenisedText;

/**
 * The tagged names of one @p kind (organisations, places) as entities: the same words are one, and so are a name and
 * its initials, "International Monetary Fund" and "IMF". What overlaps a mention of @p people is left out. Linear.
 */
[[nodiscard]] QList<Entity> groupNames(const TokenisedText &text, const Tagging &tagging, const QList<Entity> &people,
                                       NameKind kind);

}
