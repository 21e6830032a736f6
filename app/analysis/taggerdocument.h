// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/wordclusters.h"

#include <QtCore/QHash>

#include <array>
#include <vector>

namespace pullquote
{

struct SentenceSpan;

/// How a sentence uses capitals: in all but Normal they tell little.
enum class CaseMode : quint8 { Normal, Upper, Title, Lower };

/// All that features are made of, once a token.
struct TokenFacts {
    quint64 key = 0; ///< of the word without case and accents, digits as 0
    quint64 exact = 0; ///< of the word as it stands
    quint64 shape = 0; ///< runs of upper, lower, digit and other characters
    std::array<quint64, 3> prefixes{}; ///< of 2, 3 and 4 letters
    std::array<quint64, 4> suffixes{}; ///< of 1 to 4 letters
    WordTraits traits;
    quint32 phrase = 0; ///< place or office of several words that the token belongs to: traits and place in it
    quint32 elsewhere = 0; ///< what stands beside this word anywhere in the document
    WordClusters::Clusters clusters{};
    qint32 runFirst = 0; ///< of the run of capitalised words around the token
    qint32 runEnd = 0;
    qint32 sentenceFirst = 0;
    qint32 sentenceEnd = 0;
    CaseMode mode = CaseMode::Normal;
    bool capital = false; ///< has an upper-case letter
    bool candidate = false; ///< near enough to a capital to be part of a name
};

/**
 * One document as the tagger sees it.
 *
 * Besides each token's own form it gathers what stands beside the same word elsewhere in the document ("Marlow" after
 * a title here tells about a bare "Marlow" there): Chieu and Ng, Named Entity Recognition: A Maximum Entropy Approach
 * Using Global Information, 2002.
 */
class TaggerDocument
{
public:
    TaggerDocument(const TokenisedText &text, const Lexicon &lexicon, const WordClusters &clusters);

    [[nodiscard]] const std::vector<TokenFacts> &facts() const { return m_facts; }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    std::vector<TokenFacts> m_facts;

    void describe(qsizetype token, const WordClusters &clusters);
    void markSentence(const SentenceSpan &sentence);
    void markPhrases(const SentenceSpan &sentence);
    void markRuns(const SentenceSpan &sentence);
    void gatherElsewhere();
    [[nodiscard]] quint32 surroundings(qsizetype token) const;
    [[nodiscard]] CaseMode modeOf(const SentenceSpan &sentence) const;
};

}
