// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pullquote
{

/**
 * A short text made ready to be looked through at every letter typed: without case and accents.
 *
 * Made once a text; a look through it allocates next to nothing.
 */
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text);

    [[nodiscard]] QStringView letters() const { return m_letters; }
    /// The place in the text as it was given, in UTF-16 units.
    [[nodiscard]] qsizetype placeOf(qsizetype letter) const { return m_places.isEmpty() ? letter : m_places.at(letter); }
    [[nodiscard]] bool beginsWord(qsizetype letter) const;

private:
    QString m_letters;
    QList<qsizetype> m_places; ///< by letter; empty where they are the same
};

/// How well a text agrees with what was typed, and where.
struct FuzzyMatch {
    int score = 0; ///< the higher the better
    QList<qsizetype> places; ///< of the letters typed, in the text as it was given, ascending
};

/**
 * What the reader typed to find something by a part of its name.
 *
 * Each word of it has to be found, in any order. Best is a word that the text begins with, then the beginning of any
 * word, then beginnings of several words in a row ("nm" for Next Mark), then the inside of a word; last come letters in
 * the right order that lie close together.
 */
class FuzzyQuery
{
public:
    FuzzyQuery() = default;
    explicit FuzzyQuery(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Nothing where a word is found neither in @p text nor, from the beginning of a word on, in @p detail, which counts
    /// for less. The places are those in @p text.
    [[nodiscard]] std::optional<FuzzyMatch> match(const FoldedText &text, const FoldedText &detail = {}) const;

private:
    QStringList m_words;
};

}
