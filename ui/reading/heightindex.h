// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

#include <vector>

namespace pullquote
{

/**
 * The heights of a column of items, with sums and searches in O(log n).
 *
 * A Fenwick tree (P. Fenwick, "A new data structure for cumulative frequency tables", 1994): the heights of paragraphs
 * begin as estimates and are put right one by one as they are laid out.
 */
class HeightIndex
{
public:
    /// Begins anew; no height may be negative.
    void assign(std::vector<qreal> heights);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_heights.size()); }
    [[nodiscard]] qreal total() const { return top(size()); }
    [[nodiscard]] qreal height(qsizetype index) const { return m_heights.at(size_t(index)); }
    /// Sum of the heights before @p index, which may be size().
    [[nodiscard]] qreal top(qsizetype index) const;
    /// The item that covers @p distance from the top: the first one above the column, the last one below it, -1 in an
    /// empty one.
    [[nodiscard]] qsizetype indexAt(qreal distance) const;

    void setHeight(qsizetype index, qreal height);

private:
    std::vector<qreal> m_heights;
    std::vector<qreal> m_tree; ///< from 1
};

}
