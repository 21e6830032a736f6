// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

#include <vector>

namespace pullquote
{

/// Counts features by hash and numbers the frequent ones. Tens of millions of them, so no strings and one flat table.
class FeatureIndex
{
public:
    static constexpr quint32 none = 0xFFFFFFFF;

    FeatureIndex()
        : m_entries(1U << 20)
    {
    }

    void count(quint64 hash);
    /// Numbers the features seen @p least times or more from 0 on; returns how many there are.
    quint32 number(quint32 least);
    /// The number of a counted feature, or none.
    [[nodiscard]] quint32 numberOf(quint64 hash) const { return m_entries[slotOf(hash)].number; }
    /// Hash and count of each numbered feature.
    struct Feature {
        quint64 hash = 0;
        quint32 count = 0;
    };
    [[nodiscard]] std::vector<Feature> numbered() const;

private:
    struct Entry {
        quint64 hash = 0;
        quint32 count = 0; ///< 0 where the slot is free
        quint32 number = none;
    };
    std::vector<Entry> m_entries; ///< a power of two of them
    size_t m_used = 0;
    quint32 m_numbers = 0;

    [[nodiscard]] size_t slotOf(quint64 hash) const;
    void grow();
};

}
