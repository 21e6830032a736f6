// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace pullquote
{

/// What two, three or four clicks select, and what dragging on then selects by.
enum class SelectionUnit { Character, Word, Sentence, Block };

/// The word, the run between words, the sentence or the block around @p position; for Character nothing but the
/// position.
[[nodiscard]] TextRange unitAt(const Article &article, qsizetype position, SelectionUnit unit);

/// Where the next sentence begins after @p position, or the one before it; the ends of the text where there is none.
[[nodiscard]] qsizetype nextSentence(const Article &article, qsizetype position);
[[nodiscard]] qsizetype previousSentence(const Article &article, qsizetype position);

/// @p range clamped to the text and widened where an end lies inside a character as the reader sees it (a grapheme
/// cluster: an emoji of several code points, a letter with its accents).
[[nodiscard]] TextRange snapped(const Article &article, TextRange range);

}
