// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/quoteruns.h"

namespace pullquote
{

struct Article;
struct TokenisedText;
class QuoteWords;

enum class RunKind {
    Speech, ///< somebody's words, whole or in part, as far as the run itself tells
    Title, ///< the name of a work, a show, a song, printed in quotation marks
    Term, ///< a word set off with irony or as a term: "so-called"
};

/**
 * What each of @p runs is, as far as the words in it and beside it tell; a short run that stays Speech here can still
 * turn out to have no speaker.
 *
 * Works by the usage of English-language newspapers: titles in capitals, after "the film", "titled", "told" or "on".
 */
[[nodiscard]] QList<RunKind> runKinds(const QList<QuotedRun> &runs, const Article &article, const TokenisedText &text,
                                      const QuoteWords &words);

}
