// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/nametag.h"

namespace pullquote
{

class Lexicon;
struct TokenisedText;

struct NamedGroups {
    QList<Entity> organisations;
    QList<Entity> places;
};

/**
 * The tagged organisations and places as entities.
 *
 * The same words are one, and so are a name and its initials, "International Monetary Fund" and "IMF"; all mentions
 * together decide what it is. The article is one context: what is found in one place is marked in all, and a dateline
 * names a place. Words that belong to a mention of @p people or name one of @p policies are left out. Linear.
 */
[[nodiscard]] NamedGroups groupNames(const TokenisedText &text, const TagSequence &tagging, const Lexicon &lexicon,
                                     const QList<Entity> &people, const QList<Entity> &policies);
}
