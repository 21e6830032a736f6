// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/names.h"

namespace pullquote
{

/**
 * How much the words of @p name alone speak for a person: above 0 for, below 0 against.
 *
 * Weighs given names and surnames against places, organisations' words and common words.
 */
[[nodiscard]] double evidenceOfForm(const TokenisedText &text, const NameCandidate &name, const Lexicon &lexicon);

/**
 * How much the words around one occurrence speak for a person.
 *
 * Titles, verbs of speaking, ages, parties and states in brackets, appositions and relatives speak for one; articles
 * and prepositions of place against.
 */
[[nodiscard]] double evidenceOfContext(const TokenisedText &text, const NameCandidate &name, const Lexicon &lexicon);

}
