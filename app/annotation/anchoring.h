// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/annotation/searchedtext.h"

#include <QtCore/QStringView>

namespace pullquote
{

/// Where a run belongs. The range of an uncertain one is a proposal, that of an orphan is empty.
struct Anchor {
    AnchorState state = AnchorState::Orphan;
    TextRange range;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/**
 * Where a segment made on an earlier state of the text belongs in @p text.
 *
 * Never prefers a guess to the truth: of several places that fit equally, of words between none of their old
 * neighbours, and of words that say something else than before, the answer is uncertain. Straight and curly quotation
 * marks, dashes and kinds of spaces count as the same.
 *
 * @p oldText is the text the segment was made on, where it is still there: it tells whether the words stood in one
 * place only. Without it, only long words count as unmistakable. Who looks for several segments keeps both texts.
 *
 * Scores a place as Hypothesis does (words 50, prefix and suffix 20 each, position 2); accepts changed words only from
 * 0.90, a margin of 0.10 ahead of the next place, and where sameStatement() holds.
 */
[[nodiscard]] Anchor anchor(const Segment &segment, const SearchedText &text, const SearchedText &oldText = QStringView());

/**
 * Whether changed words still say the same for a mark on them: figures, names and negations are unchanged, in their
 * order, and each other word is the old one with another spelling. Words of scripts without letter case, where a name
 * cannot be told, must be the same.
 */
[[nodiscard]] bool sameStatement(QStringView before, QStringView after);

}
