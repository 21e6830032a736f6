// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace pullquote
{

class Lexicon;
struct TokenisedText;

/// What a capital letter says in a sentence.
enum class LetterCase : quint8 {
    Normal, ///< a capital marks a name, or the sentence's first word
    Title, ///< nearly every word begins with one, as in a headline: a capital says nothing
    Capitals, ///< all letters are capital
};

/// The case of each sentence, in order.
[[nodiscard]] QList<LetterCase> sentenceCases(const TokenisedText &text, const Lexicon &lexicon);

}
