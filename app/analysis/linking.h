// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/names.h"

namespace pullquote
{

/**
 * Puts the occurrences of one person together: "Kamala Harris", "Harris", "Vice President Harris".
 *
 * Full names first: they are one person where the shorter is part of the longer, or where only the given names differ
 * and may be the same ("Bill" and "William", "J." and "John"). Then each single name goes to the person who bears it;
 * where several do, a title's gender, how near and how prominent each is decide. Linear in names times people of one
 * surname.
 */
[[nodiscard]] QList<Entity> linkPeople(const TokenisedText &text, const QList<NameCandidate> &names,
                                       const Lexicon &lexicon);

}
