// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/names.h"

namespace pullquote
{

struct TagSequence;

/**
 * All names of the text, in order, with those that name people marked so; none overlap.
 *
 * Takes the article as one context: what is known of a name in one place counts in all. First the sentences are read in
 * which capitals mean something; then headlines and lines in capitals are searched for the names found there.
 * @p tagging may be empty (no tags); then the word lists and the context decide alone.
 */
[[nodiscard]] QList<NameCandidate> findNames(const TokenisedText &text, const Lexicon &lexicon, const TagSequence &tagging);

}
