// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/names.h"

namespace pullquote
{

/**
 * Gives each person the role the article gives them, in its own words: the title before the name ("Foreign Minister",
 * "White House press secretary"), or else the description beside it ("Arland's finance minister, …", "the top official
 * overseeing ports"). The first mention that has one counts; a mere "Mr." is no role, nor is a relative.
 */
void addRoles(QList<Entity> &people, const TokenisedText &text, const QList<NameCandidate> &names,
              const Lexicon &lexicon);

}
