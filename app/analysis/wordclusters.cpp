// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordclusters.h"

#include <algorithm>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace pullquote
{

size_t WordClusters::slotOf(quint64 key) const
{
    const size_t mask = m_entries.size() - 1;
    const auto check = static_cast<quint32>(key);
    size_t index = static_cast<size_t>(key >> 32) & mask;
    while (m_entries[index].clusters[0] != 0 && m_entries[index].check != check)
        index = (index + 1) & mask;
    return index;
}

WordClusters::Clusters WordClusters::of(quint64 key) const
{
    return m_entries.empty() ? Clusters{} : m_entries[slotOf(key)].clusters;
}

void WordClusters::reserve(size_t words)
{
    m_entries.assign(std::bit_ceil(words * 3 / 2 + 1), Entry());
}

void WordClusters::add(quint64 key, Clusters clusters)
{
    Entry &entry = m_entries[slotOf(key)];
    if (entry.clusters[0] == 0)
        entry = {static_cast<quint32>(key), clusters};
}

QByteArray WordClusters::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_entries.data()), static_cast<qsizetype>(m_entries.size() * sizeof(Entry)));
}

Result<WordClusters> WordClusters::fromBytes(QByteArrayView bytes)
{
    WordClusters result;
    const size_t count = static_cast<size_t>(bytes.size()) / sizeof(Entry);
    if (!std::has_single_bit(count) || count * sizeof(Entry) != static_cast<size_t>(bytes.size()))
        return failure(u"The word clusters have a wrong length."_s);
    result.m_entries.resize(count);
    std::memcpy(result.m_entries.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    if (std::ranges::none_of(result.m_entries, [](const Entry &entry) { return entry.clusters[0] == 0; }))
        return failure(u"The word clusters leave no slot free."_s); // a look-up would never end
    return result;
}

}
