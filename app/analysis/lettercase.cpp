// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lettercase.h"

#include "app/analysis/tokens.h"

namespace pullquote
{

namespace
{

LetterCase caseOf(const TokenisedText &text, const SentenceSpan &sentence)
{
    // Words of three letters and less stay small in headlines, so only longer ones are counted.
    qsizetype longWords = 0;
    qsizetype capitalised = 0;
    qsizetype allCaps = 0;
    qsizetype words = 0;
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        const Token &token = text.tokens[i];
        if (token.kind != TokenKind::Word || token.range.length() < 2)
            continue;
        ++words;
        allCaps += token.allCaps;
        if (token.range.length() < 4)
            continue;
        ++longWords;
        capitalised += token.capitalised;
    }
    if (words >= 3 && allCaps * 10 >= words * 8)
        return LetterCase::Capitals;
    // Four words at least: shorter lines are as likely a bare name as a headline.
    return longWords >= 4 && capitalised * 100 >= longWords * 72 ? LetterCase::Title : LetterCase::Normal;
}

}

QList<LetterCase> sentenceCases(const TokenisedText &text)
{
    QList<LetterCase> cases;
    cases.reserve(text.sentences.size());
    for (const SentenceSpan &sentence : text.sentences)
        cases.append(caseOf(text, sentence));
    return cases;
}

}
