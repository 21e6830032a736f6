// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/speakernarration.h"

#include <optional>

namespace pullquote
{

/// Words of the narrator that name whoever may be speaking; item indices into the narration.
struct Source {
    enum class Kind { Name, Pronoun, Description };

    Kind kind = Kind::Description;
    qsizetype person = -1; ///< of a name
    TextRange mention;
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype head = 0; ///< the noun: "official" in "an official of the ministry"
    bool sure = true; ///< false where the head is no noun known to speak

    friend bool operator==(const Source &, const Source &) = default;
};

/**
 * Finds noun phrases in the narrator's statements without a grammar: names, pronouns, and runs of words that no
 * preposition, verb or conjunction cuts. Each look goes a bounded number of words far.
 */
class SourcePhrases
{
public:
    explicit SourcePhrases(const Narration &narration)
        : m_narration(narration)
    {
    }

    /// The phrase whose last word is right before item @p end, none of it before @p floor.
    [[nodiscard]] std::optional<Source> endingAt(qsizetype end, qsizetype floor) const;
    /// The same, without what a preposition links it to: "Smith" of "an attack on Smith's plan".
    [[nodiscard]] std::optional<Source> ownerEndingAt(qsizetype end, qsizetype floor) const;
    /// The phrase that begins at item @p first, ending before @p ceiling.
    [[nodiscard]] std::optional<Source> startingAt(qsizetype first, qsizetype ceiling) const;
    /// The subject of the verb at item @p verb: what stands before it, over adverbs, asides and appositions.
    [[nodiscard]] std::optional<Source> subjectBefore(qsizetype verb, qsizetype floor) const;
    /// The first phrase from @p floor on that no preposition governs: the subject of the whole statement.
    [[nodiscard]] std::optional<Source> mainSubject(qsizetype floor, qsizetype ceiling) const;

private:
    const Narration &m_narration;

    [[nodiscard]] bool isNominal(qsizetype item) const;
    [[nodiscard]] bool isSpeakingNoun(qsizetype item) const;
    [[nodiscard]] bool isComma(qsizetype item) const;
    [[nodiscard]] qsizetype beforeBracket(qsizetype end, qsizetype floor) const;
    [[nodiscard]] Source nameEndingAt(qsizetype end, qsizetype floor) const;
    [[nodiscard]] std::optional<Source> widened(Source source, qsizetype floor) const;
    [[nodiscard]] std::optional<Source> acrossAside(qsizetype comma, qsizetype floor) const;
    [[nodiscard]] bool nameIsModifier(qsizetype end, qsizetype ceiling) const;
    [[nodiscard]] qsizetype linkedEnd(qsizetype end, qsizetype ceiling) const;
    [[nodiscard]] qsizetype nounsFrom(qsizetype first, qsizetype ceiling) const;
    [[nodiscard]] Source described(qsizetype first, qsizetype end, qsizetype head) const;
};

}
