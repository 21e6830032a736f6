// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/annotation/searchedtext.h"

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
[[nodiscard]] QList<Segment> segments(const SearchedText &text, TextRange range);
/// The same for each of @p ranges: thousands of places of one word take little longer than one.
[[nodiscard]] QList<QList<Segment>> segments(const SearchedText &text, const QList<TextRange> &ranges);

}
