// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace pullquote
{

class PageLayout;

/// A block that is in sight, and where its upper edge lies in the viewport.
struct PlacedBlock {
    qsizetype block = 0;
    qreal top = 0;
};

/**
 * Which part of a page is in sight.
 *
 * The place is kept as a block and an offset into it, not as a distance from the top: so nothing in sight moves when
 * the estimated height of a paragraph above turns out to have been wrong.
 */
class PageScroll
{
public:
    explicit PageScroll(PageLayout &page)
        : m_page(page)
    {
    }

    void setViewportHeight(qreal height) { m_viewportHeight = height; }
    [[nodiscard]] qreal viewportHeight() const { return m_viewportHeight; }

    /// Distance of the upper edge of the viewport from that of the page, as far as heights are known.
    [[nodiscard]] qreal value() const;
    [[nodiscard]] qreal maximum() const;
    /// Of the upper edge of @p block in the viewport; exact for blocks in sight.
    [[nodiscard]] qreal topOf(qsizetype block) const;
    /// The block at @p y in the viewport, or the nearest; -1 in an empty page.
    [[nodiscard]] qsizetype blockAt(qreal y) const;

    void scrollBy(qreal distance);
    /// To a distance from the top, or to the very end from maximum() on.
    void scrollTo(qreal value);
    /// So that the point @p inside px below the upper edge of @p block lies @p y px below that of the viewport, as far
    /// as the page's ends allow.
    void show(qsizetype block, qreal inside, qreal y);

    /// Lays out what is in sight, which makes the heights above exact.
    [[nodiscard]] QList<PlacedBlock> visible();

private:
    void settle();
    void settleAtEnd();

    PageLayout &m_page;
    qsizetype m_block = 0;
    qreal m_offset = 0; ///< from the upper edge of m_block to that of the viewport
    qreal m_viewportHeight = 0;
};

}
