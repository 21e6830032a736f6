// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QStringView>

namespace pullquote
{

/**
 * The segments of a mark over @p range of the canonical @p text: one for each block it touches, without the line feeds
 * between blocks and without spaces at their ends. Empty where the range holds nothing but space.
 *
 * The ends are moved outwards to whole grapheme clusters, so that no mark cuts an emoji or an accent off its letter.
 * Each segment's quote is unique in the text: prefix and suffix are 32 units long, as Hypothesis has them, and
 * lengthened where the same words stand between the same words elsewhere (W3C Web Annotation Data Model, section 4.2.4)
 * - up to a few thousand units, after which the position alone has to tell repetitions apart.
 */
[[nodiscard]] QList<Segment> segments(QStringView text, TextRange range);

enum class AnchorState {
    Exact, ///< the words stand where they stood
    Moved, ///< they stand elsewhere, between enough of the same words to be sure
    Uncertain, ///< they stand at the range given, but it may not be the place meant: ask the reader
    Orphan, ///< they are gone; the range is empty
};

struct Anchor {
    AnchorState state = AnchorState::Orphan;
    TextRange range;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/**
 * Where a segment made on an earlier state of the text belongs in @p text.
 *
 * Only finds words that are still exactly the same, and never prefers a guess to the truth: words that occur in several
 * places between equally fitting neighbours, or between none of their old neighbours, are uncertain.
 */
[[nodiscard]] Anchor anchor(const Segment &segment, QStringView text);

}
