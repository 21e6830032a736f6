// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

#include <span>

namespace pullquote
{

enum class TokenKind : quint8 {
    Word, ///< letters, with inner apostrophes, hyphens and abbreviation points: "Nuñez-Neto", "U.S.", "don't"
    Number, ///< begins with a digit: "11", "70,000", "1.6", "14-year-old", "2nd"
    OpenQuote, ///< a double (or outer single) quotation mark that opens
    CloseQuote,
    Punctuation,
    Symbol, ///< currency signs, percent and the rest
};

/// A word, number or mark. The possessive "'s" is a token of its own: the name before it ends where it begins.
struct Token {
    TextRange range;
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false;
    bool capitalised = false; ///< begins with an upper-case letter
    bool allCaps = false; ///< two letters or more, none of them lower-case
    qint32 sentence = 0; ///< index into TokenisedText::sentences
};

/// A sentence of one block; token indices, end excluded. Blocks are never joined into one sentence.
struct SentenceSpan {
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
    qsizetype block = 0; ///< index into Article::blocks
};

/**
 * An article's text cut into tokens and sentences: what every finder reads.
 *
 * Refers to the article's text, which must outlive it and stay as it is.
 */
struct TokenisedText {
    QStringView text;
    QList<Token> tokens;
    QList<SentenceSpan> sentences;

    [[nodiscard]] QStringView word(qsizetype token) const { return tokens[token].range.in(text); }
    /// From the start of @p first to the end of the token before @p end.
    [[nodiscard]] TextRange range(qsizetype first, qsizetype end) const
    {
        return {tokens[first].range.start, tokens[end - 1].range.end};
    }
    [[nodiscard]] const SentenceSpan &sentenceOf(qsizetype token) const { return sentences[tokens[token].sentence]; }
    /// Index of the first token that ends after @p position; the number of tokens where there is none.
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
};

/// Cuts the article's text; linear in its length. The caller keeps @p article alive.
[[nodiscard]] TokenisedText tokenise(const Article &article);

}
