// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <cstdint>
#include <vector>

namespace pullquote
{

/**
 * A text in which many words are looked for, with the spellings that importers and editors change without changing a word
 * made equal, unit for unit: straight and curly quotation marks, dashes, kinds of spaces.
 *
 * Folds when first asked, and indexes a long text by its runs of a few units once it was searched a few times: each later
 * search takes next to no time. The text must outlive the value, which belongs to one thread.
 */
class SearchedText
{
public:
    // Not explicit: a text can be given where one of these is wanted.
    SearchedText(QStringView text)
        : m_text(text)
    {
    }
    SearchedText(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] QStringView text() const { return m_text; } ///< as it was given
    [[nodiscard]] QStringView folded() const;
    /// Where @p words, folded, stand in folded(), in order; they may overlap. Nothing for no words.
    [[nodiscard]] QList<qsizetype> places(QStringView words) const;
    /// The same for @p words in text(), to the letter.
    [[nodiscard]] QList<qsizetype> placesToTheLetter(QStringView words) const;
    /**
     * The parts of folded() that have anything uncommon from @p passage, folded, at a like place, in order and apart from
     * one another; all of it where the passage has little that is uncommon. What stands nowhere in them is unlike the
     * passage but for its commonest words.
     */
    [[nodiscard]] QList<TextRange> partsLike(QStringView passage) const;

    [[nodiscard]] static QString fold(QStringView text);

private:
    /// Makes the index where that pays.
    [[nodiscard]] bool indexed() const;
    void index() const;
    /// Where they stand in folded() by the index; more than a run long.
    [[nodiscard]] QList<qsizetype> indexedPlaces(QStringView words) const;

    QStringView m_text;
    mutable QString m_folded;
    mutable int m_searches = 0;
    // The places of each run of units: those of bucket b from m_starts[b] to m_starts[b + 1].
    mutable std::vector<std::uint32_t> m_starts;
    mutable std::vector<std::uint32_t> m_places;
};

}
