// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lettercase.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/names.h"
#include "app/analysis/tokens.h"

#include <utility>

namespace pullquote
{

namespace
{

constexpr WordTraits nameTraits
    = WordTrait::GivenName | WordTrait::Honorific | WordTrait::Office | WordTrait::CalendarWord;

LetterCase caseOf(const TokenisedText &text, const SentenceSpan &sentence, const Lexicon &lexicon)
{
    // Names and titles have a capital everywhere and small words have none anywhere, so only common words tell.
    qsizetype capitalised = 0;
    qsizetype small = 0;
    qsizetype allCaps = 0;
    qsizetype words = 0;
    bool first = true;
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        const Token &token = text.tokens[i];
        if (token.kind != TokenKind::Word || token.range.length() < 2)
            continue;
        ++words;
        allCaps += token.allCaps;
        const bool begins = std::exchange(first, false);
        if (begins || isSmallWord(text.word(i)))
            continue;
        if (!token.capitalised)
            ++small;
        else if (const WordTraits traits = lexicon.traits(text.word(i));
                 traits.testFlag(WordTrait::CommonWord) && !traits.testAnyFlags(nameTraits) && !token.allCaps)
            ++capitalised;
    }
    if (words >= 3 && allCaps * 10 >= words * 8)
        return LetterCase::Capitals;
    const bool title = small == 0 ? capitalised >= 2 : capitalised >= 3 && capitalised >= 2 * small;
    return words >= 4 && title ? LetterCase::Title : LetterCase::Normal;
}

}

QList<LetterCase> sentenceCases(const TokenisedText &text, const Lexicon &lexicon)
{
    QList<LetterCase> cases;
    cases.reserve(text.sentences.size());
    for (const SentenceSpan &sentence : text.sentences)
        cases.append(caseOf(text, sentence, lexicon));
    return cases;
}

}
