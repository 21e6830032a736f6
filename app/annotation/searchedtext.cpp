// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/searchedtext.h"

#include "app/article/plainsign.h"

#include <QtCore/QStringMatcher>

#include <algorithm>
#include <limits>
#include <numeric>

namespace pullquote
{

namespace
{

/// Runs of this many units are indexed: most stand in a few places, even in a long text.
constexpr qsizetype runLength = 8;
/// Shorter texts are searched faster than indexed.
constexpr qsizetype shortestIndexed = 1 << 15;
constexpr int bucketBits = 18;
/// An index takes as long as some dozens of scans.
constexpr int mostScans = 16;
/// A run that stands in more places than this says little about any of them.
constexpr std::uint32_t mostPlaces = 12;
/// One run in so many must be uncommon for a passage to be looked for by those.
constexpr qsizetype leastUncommon = 4;

std::size_t bucket(const QChar *run)
{
    std::uint64_t mixed = 0;
    for (qsizetype unit = 0; unit < runLength; ++unit)
        mixed = (mixed ^ run[unit].unicode()) * 0x9e3779b97f4a7c15;
    return std::size_t(mixed >> (64 - bucketBits));
}

/// Where @p words stand in @p text, also over one another.
QList<qsizetype> scanned(QStringView text, QStringView words)
{
    QList<qsizetype> found;
    if (words.isEmpty())
        return found;
    const QStringMatcher matcher(words);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1))
        found.append(at);
    return found;
}

/// Sorted, and united where they touch.
QList<TextRange> united(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.start <= apart.last().end)
            apart.last().end = std::max(apart.last().end, range.end);
        else
            apart.append(range);
    }
    return apart;
}

}

QString SearchedText::fold(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, plain.begin(), &plainSign);
    return plain;
}

QStringView SearchedText::folded() const
{
    if (m_folded.isEmpty() && !m_text.isEmpty())
        m_folded = fold(m_text);
    return m_folded;
}

bool SearchedText::indexed() const
{
    if (m_starts.empty() && m_text.size() >= shortestIndexed && m_text.size() < std::numeric_limits<std::uint32_t>::max()
        && ++m_searches > mostScans)
        index();
    return !m_starts.empty();
}

/// Sorts the places of all runs by their buckets, counting first how many fall into each.
void SearchedText::index() const
{
    const QChar *units = folded().data();
    const auto runs = std::uint32_t(m_text.size() - runLength + 1);
    m_starts.assign((std::size_t(1) << bucketBits) + 2, 0);
    std::vector<std::uint32_t> buckets(runs);
    for (std::uint32_t at = 0; at < runs; ++at) {
        buckets[at] = std::uint32_t(bucket(units + at));
        ++m_starts[buckets[at] + 2];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_places.resize(runs);
    for (std::uint32_t at = 0; at < runs; ++at)
        m_places[m_starts[buckets[at] + 1]++] = at;
}

QList<qsizetype> SearchedText::indexedPlaces(QStringView words) const
{
    const auto size = [&](qsizetype at) {
        const std::size_t which = bucket(words.data() + at);
        return m_starts[which + 1] - m_starts[which];
    };
    qsizetype rarest = 0;
    for (qsizetype at = 1; at + runLength <= words.size(); ++at)
        rarest = size(at) < size(rarest) ? at : rarest;
    const std::size_t which = bucket(words.data() + rarest);
    QList<qsizetype> found;
    for (std::uint32_t nth = m_starts[which]; nth < m_starts[which + 1]; ++nth) {
        const qsizetype start = qsizetype(m_places[nth]) - rarest;
        if (start >= 0 && start + words.size() <= m_text.size() && folded().sliced(start, words.size()) == words)
            found.append(start);
    }
    return found;
}

QList<qsizetype> SearchedText::places(QStringView words) const
{
    return words.size() >= runLength && indexed() ? indexedPlaces(words) : scanned(folded(), words);
}

QList<qsizetype> SearchedText::placesToTheLetter(QStringView words) const
{
    if (words.size() < runLength || !indexed())
        return scanned(m_text, words);
    QList<qsizetype> found = indexedPlaces(fold(words));
    found.removeIf([&](qsizetype at) { return m_text.sliced(at, words.size()) != words; });
    return found;
}

QList<TextRange> SearchedText::partsLike(QStringView passage) const
{
    const QList<TextRange> whole{{0, m_text.size()}};
    const qsizetype runs = passage.size() - runLength + 1;
    if (runs <= 0 || !indexed())
        return whole;
    const qsizetype slack = passage.size() / 2;
    QList<TextRange> parts;
    qsizetype uncommon = 0;
    for (qsizetype offset = 0; offset < runs; ++offset) {
        const std::size_t which = bucket(passage.data() + offset);
        if (m_starts[which + 1] - m_starts[which] > mostPlaces)
            continue;
        ++uncommon;
        for (std::uint32_t nth = m_starts[which]; nth < m_starts[which + 1]; ++nth) {
            const qsizetype start = qsizetype(m_places[nth]) - offset;
            if (folded().sliced(m_places[nth], runLength) == passage.sliced(offset, runLength))
                parts.append({std::max<qsizetype>(0, start - slack), std::min(m_text.size(), start + passage.size() + slack)});
        }
    }
    return uncommon * leastUncommon < runs ? whole : united(parts);
}

}
