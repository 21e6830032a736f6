// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/names.h"

namespace pullquote
{

/**
 * The people in headlines and in lines of capitals, where a capital says nothing.
 *
 * Found by the names that the rest of the article gives (@p known), by given names with a surname behind them and by
 * what the tagger is sure of.
 */
[[nodiscard]] QList<NameCandidate> namesInHeadlines(const TokenisedText &text, const QList<LetterCase> &cases,
                                                    const QList<NameCandidate> &known, const Lexicon &lexicon,
                                                    const TagSequence &tagging);

}
