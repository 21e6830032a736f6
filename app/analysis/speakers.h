// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

struct Article;
struct TokenisedText;
class Lexicon;
class QuoteWords;

/**
 * The quotations of @p quotes (as findQuotes() gives them) with speaker, cue, certainty and reason.
 *
 * The narrator's words beside a quotation decide first, then what the paragraph and the one before it say; a speaker
 * nothing points to stays unknown. A short run that nobody is said to have said is a term, not speech, and is left out.
 * @p people are the article's people; Speaker::person indexes them. Linear in the length of the text.
 */
[[nodiscard]] QList<Quote> attributeQuotes(const QList<Quote> &quotes, const Article &article, const TokenisedText &text,
                                           const QList<Entity> &people, const Lexicon &lexicon, const QuoteWords &words);

}
