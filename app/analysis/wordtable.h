// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <array>
#include <vector>

namespace pullquote
{

/**
 * Maps words and phrases to 32 bits, whatever their case and accents.
 *
 * Keeps no strings, only a 64-bit hash of each entry, so that neither filling nor looking up allocates: a 64-bit key
 * and open addressing. Two of 100,000 entries share a hash with a chance of one in 10^9.
 */
class WordTable
{
public:
    WordTable();

    /// The hash of no letters: what a phrase's key begins with.
    static constexpr quint64 emptyKey = 0xcbf29ce484222325;
    [[nodiscard]] quint64 keyOf(QStringView word) const { return extended(emptyKey, word); }
    /// The key of what @p key stands for with @p word appended.
    [[nodiscard]] quint64 extended(quint64 key, QStringView word) const;

    /// 0 for a word that was never added.
    [[nodiscard]] quint32 value(quint64 key) const;
    /// Adds @p bits to those that the word already has.
    void add(quint64 key, quint32 bits);
    [[nodiscard]] size_t size() const { return m_used; }

private:
    struct Entry {
        quint64 key = 0; ///< 0 where the slot is free
        quint32 bits = 0;
    };
    std::vector<Entry> m_entries; ///< a power of two of them, at most half in use
    size_t m_used = 0;
    std::array<char16_t, 0x1F00> m_folded{}; ///< lower case without accents of the Latin, Greek and Cyrillic letters

    [[nodiscard]] char16_t folded(QChar c) const;
    [[nodiscard]] size_t slotOf(quint64 key) const;
    void grow();
};

}
