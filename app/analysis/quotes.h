// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

struct Article;
struct TokenisedText;
class QuoteWords;

/**
 * The article's quotations, in the order of its text, still without speakers: runs in quotation marks that are neither
 * the title of a work nor a term held at arm's length, and the lines of a transcript without marks. One entry a
 * paragraph where a quotation has several.
 *
 * attributedQuotes() gives them their speakers and drops short runs that turn out to be nobody's words. Linear.
 */
[[nodiscard]] QList<Quote> findQuotes(const Article &article, const TokenisedText &text, const QuoteWords &words);

}
