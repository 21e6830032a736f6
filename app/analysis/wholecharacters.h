// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace pullquote
{

struct Analysis;

/**
 * Widens the ranges of @p analysis to whole characters as readers see them (grapheme clusters, UAX #29).
 *
 * Finders cut at letters, digits and marks. An accent on a digit, on a quotation mark or on a currency sign belongs to
 * none of these, and a mark painted up to it would cut the character in two. Linear in the length of @p text, and next
 * to nothing where no range has such a neighbour.
 */
void widenToCharacters(Analysis &analysis, QStringView text);

}
