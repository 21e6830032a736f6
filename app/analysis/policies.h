// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

class PolicyWords;
struct TokenisedText;

/**
 * The instruments of public policy that the text speaks of: laws, bills, treaties, programmes, rulings, by their names,
 * numbers or established labels, and in common words where these say which policy it is ("border policy").
 *
 * Mentions of one policy are one entity; its name is the fullest of them. In the order of their first mentions.
 * Linear in the length.
 */
[[nodiscard]] QList<Entity> findPolicies(const TokenisedText &text, const PolicyWords &words);

}
