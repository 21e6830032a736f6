// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/nametag.h"
#include "app/analysis/taggermodel.h"

#include <stop_token>

namespace pullquote
{

class Lexicon;
struct TokenisedText;

/**
 * Finds the proper names of an English text and what kind of thing each names.
 *
 * A linear-chain conditional random field over words, forms, word clusters and the lexicon. Only words near a capital
 * letter are looked at, unless a whole sentence has none. Titles before a name are no part of it ("Sen. Marlow" gives
 * "Marlow"). Immutable and safe to share between threads; the same text always gives the same names. What it was
 * trained on and how well it does is in resources/model/README.md.
 */
class Tagger
{
public:
    /// @p lexicon must outlive the tagger.
    Tagger(TaggerModel model, const Lexicon &lexicon);

    /// @p text is taken as one document: a name that is clear in one place helps in the others. Ends after the sentence
    /// in which @p stop is requested, with the names found until then.
    [[nodiscard]] TagSequence tag(const TokenisedText &text, const std::stop_token &stop = {}) const;

private:
    TaggerModel m_model;
    const Lexicon &m_lexicon;
};

}
