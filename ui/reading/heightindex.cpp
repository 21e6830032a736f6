// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/heightindex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace pullquote
{

namespace
{

size_t lowestBit(size_t number)
{
    return number & (~number + 1);
}

}

void HeightIndex::assign(std::vector<qreal> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t node = 1; node < m_tree.size(); ++node) {
        m_tree[node] += m_heights[node - 1];
        const size_t parent = node + lowestBit(node);
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[node];
    }
}

qreal HeightIndex::top(qsizetype index) const
{
    qreal sum = 0;
    for (size_t node = size_t(index); node > 0; node -= lowestBit(node))
        sum += m_tree[node];
    return sum;
}

qsizetype HeightIndex::indexAt(qreal distance) const
{
    if (m_heights.empty())
        return -1;
    size_t before = 0; // items that lie wholly above
    qreal rest = distance;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (before + step < m_tree.size() && m_tree[before + step] <= rest) {
            before += step;
            rest -= m_tree[before];
        }
    }
    return qsizetype(std::min(before, m_heights.size() - 1));
}

void HeightIndex::setHeight(qsizetype index, qreal height)
{
    const qreal difference = height - m_heights[size_t(index)];
    if (difference == 0)
        return;
    m_heights[size_t(index)] = height;
    for (size_t node = size_t(index) + 1; node < m_tree.size(); node += lowestBit(node))
        m_tree[node] += difference;
}

}
