// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtCore/QByteArray>

#include <array>
#include <vector>

namespace pullquote
{

/**
 * Groups of words that are used alike ("Tuesday", "Friday"; "Mexico", "Peru"), coarse and fine.
 *
 * Made by the trainer from word vectors. Knows words by the 64-bit keys of WordTable and keeps 32 bits of each: of
 * 100,000 unknown words about two are taken for a known one, which the tagger does not mind.
 */
class WordClusters
{
public:
    static constexpr int levelCount = 3;
    /// A cluster of each level, from fine to coarse; counted from 1, 0 for a word that is not known.
    using Clusters = std::array<quint16, levelCount>;

    [[nodiscard]] Clusters of(quint64 key) const;

    /// Makes room for @p words entries, half of the slots free.
    void reserve(size_t words);
    /// The first of two entries with one key stays.
    void add(quint64 key, Clusters clusters);

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<WordClusters> fromBytes(QByteArrayView bytes);

private:
    struct Entry {
        quint32 check = 0;
        Clusters clusters{}; ///< all 0 where the slot is free
        quint16 reserved = 0;
    };
    std::vector<Entry> m_entries;

    [[nodiscard]] size_t slotOf(quint64 key) const;
};

}
