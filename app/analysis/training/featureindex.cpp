// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/featureindex.h"

#include <utility>

namespace pullquote
{

size_t FeatureIndex::slotOf(quint64 hash) const
{
    const size_t mask = m_entries.size() - 1;
    size_t index = static_cast<size_t>(hash >> 20) & mask;
    while (m_entries[index].count != 0 && m_entries[index].hash != hash)
        index = (index + 1) & mask;
    return index;
}

void FeatureIndex::count(quint64 hash)
{
    Entry &entry = m_entries[slotOf(hash)];
    entry.hash = hash;
    if (entry.count++ == 0 && ++m_used * 2 > m_entries.size())
        grow();
}

void FeatureIndex::grow()
{
    const std::vector<Entry> old = std::exchange(m_entries, std::vector<Entry>(m_entries.size() * 2));
    for (const Entry &entry : old) {
        if (entry.count != 0)
            m_entries[slotOf(entry.hash)] = entry;
    }
}

quint32 FeatureIndex::number(quint32 least)
{
    for (Entry &entry : m_entries) {
        if (entry.count >= least)
            entry.number = m_numbers++;
    }
    return m_numbers;
}

std::vector<FeatureIndex::Feature> FeatureIndex::numbered() const
{
    std::vector<Feature> result(m_numbers);
    for (const Entry &entry : m_entries) {
        if (entry.number != none)
            result[entry.number] = {entry.hash, entry.count};
    }
    return result;
}

}
