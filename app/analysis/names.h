// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lettercase.h"
#include "app/analysis/nametag.h"
#include "app/base/range.h"

#include <QtCore/QList>

namespace pullquote
{

class Lexicon;
struct TokenisedText;

enum class Gender : quint8 { Unknown, Female, Male };

/**
 * A run of capitalised words that may be a name, cut from what stands around it.
 *
 * Token indices, ends excluded. The title lies directly before the name and is no part of it.
 */
struct NameCandidate {
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype tail = 0; ///< characters of the last token that do not belong to it: "-era" of "Hale-era"
    qsizetype titleFirst = 0; ///< where its title begins; equal to first where it has none
    NameKind kind = NameKind::Other;
    Gender titleGender = Gender::Unknown; ///< what "Mr." or "Congresswoman" says
    double score = 0; ///< how much speaks for a person; above 0 it is one
    bool startsSentence = false; ///< its capital may come from its place alone

    [[nodiscard]] qsizetype length() const { return end - first; }
    [[nodiscard]] bool hasTitle() const { return titleFirst < first; }
};

/**
 * The candidates of all sentences in which capitals mean something, in the order of the text.
 *
 * Titles, party members and peoples before a name are cut off, as are "Administration" and "Campaign" after it.
 */
[[nodiscard]] QList<NameCandidate> nameCandidates(const TokenisedText &text, const QList<LetterCase> &cases,
                                                  const Lexicon &lexicon);

/// Where @p name stands in the text.
[[nodiscard]] TextRange rangeOf(const TokenisedText &text, const NameCandidate &name);

/// Whether @p word is a small word ("But", "According") whose capital only says that a sentence begins.
[[nodiscard]] bool isSmallWord(QStringView word);

/// Whether @p word is among the most frequent family names of peoples that say it first ("Kim", "Xi").
[[nodiscard]] bool isFamilyNameFirst(QStringView word);
}
