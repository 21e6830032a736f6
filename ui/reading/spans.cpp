// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/spans.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace pullquote
{

namespace
{

bool startsBefore(const MarkSpan &one, const MarkSpan &other)
{
    if (one.range.start != other.range.start)
        return one.range.start < other.range.start;
    return one.range.end > other.range.end;
}

}

Spans::Spans(QList<MarkSpan> spans)
    : m_spans(std::move(spans))
{
    // asked first, so that a list that comes in order stays shared with its owner
    if (std::ranges::any_of(std::as_const(m_spans), [](const MarkSpan &span) { return span.range.isEmpty(); }))
        m_spans.removeIf([](const MarkSpan &span) { return span.range.isEmpty(); });
    if (!std::is_sorted(m_spans.cbegin(), m_spans.cend(), startsBefore))
        std::stable_sort(m_spans.begin(), m_spans.end(), startsBefore);
    m_leaves = qsizetype(std::bit_ceil(size_t(m_spans.size())));
    m_furthestEnd.assign(size_t(2 * m_leaves), -1);
    for (qsizetype i = 0; i < m_spans.size(); ++i)
        m_furthestEnd[size_t(m_leaves + i)] = m_spans.at(i).range.end;
    for (size_t node = size_t(m_leaves) - 1; node > 0; --node)
        m_furthestEnd[node] = std::max(m_furthestEnd[2 * node], m_furthestEnd[2 * node + 1]);
}

void Spans::collect(size_t node, qsizetype first, qsizetype count, TextRange range,
                    std::vector<const MarkSpan *> &found) const
{
    const bool reaches = first < m_spans.size() && m_furthestEnd[node] > range.start;
    if (!reaches || m_spans.at(first).range.start >= range.end)
        return;
    if (count == 1) {
        found.push_back(&m_spans.at(first));
        return;
    }
    collect(2 * node, first, count / 2, range, found);
    collect(2 * node + 1, first + count / 2, count / 2, range, found);
}

std::vector<const MarkSpan *> Spans::overlapping(TextRange range) const
{
    std::vector<const MarkSpan *> found;
    if (!m_spans.isEmpty() && !range.isEmpty())
        collect(1, 0, m_leaves, range, found);
    return found;
}

std::vector<const MarkSpan *> Spans::covering(qsizetype position) const
{
    std::vector<const MarkSpan *> found = overlapping({position, position + 1});
    std::ranges::stable_sort(found, {}, [](const MarkSpan *span) { return span->range.length(); });
    return found;
}

const MarkSpan *Spans::find(const MarkKey &key) const
{
    const auto found = std::ranges::find(m_spans, key, &MarkSpan::key);
    return found == m_spans.end() ? nullptr : &*found;
}

}
