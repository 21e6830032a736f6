// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagescroll.h"

#include "ui/reading/pagelayout.h"

#include <algorithm>

namespace pullquote
{

qreal PageScroll::value() const
{
    return m_page.count() == 0 ? 0 : m_page.heights().top(std::min(m_block, m_page.count() - 1)) + m_offset;
}

qreal PageScroll::maximum() const
{
    return std::max(0.0, m_page.heights().total() - m_viewportHeight);
}

qreal PageScroll::topOf(qsizetype block) const
{
    return m_page.heights().top(block) - value();
}

qsizetype PageScroll::blockAt(qreal y) const
{
    return m_page.heights().indexAt(value() + y);
}

void PageScroll::scrollBy(qreal distance)
{
    m_offset += distance;
    settle();
}

void PageScroll::scrollTo(qreal value)
{
    if (m_page.count() == 0)
        return;
    if (value >= maximum()) {
        settleAtEnd();
        return;
    }
    m_block = std::max<qsizetype>(0, m_page.heights().indexAt(value));
    const qreal inside = value - m_page.heights().top(m_block);
    const qreal estimated = m_page.heights().height(m_block);
    m_offset = estimated > 0 ? inside * m_page.height(m_block) / estimated : 0;
    settle();
}

void PageScroll::show(qsizetype block, qreal inside, qreal y)
{
    m_block = block;
    m_offset = inside - y;
    settle();
}

void PageScroll::settle()
{
    if (m_page.count() == 0) {
        m_block = 0;
        m_offset = 0;
        return;
    }
    const qsizetype last = m_page.count() - 1;
    m_block = std::clamp<qsizetype>(m_block, 0, last);
    while (m_offset < 0 && m_block > 0)
        m_offset += m_page.height(--m_block);
    while (m_block < last && m_offset >= m_page.height(m_block))
        m_offset -= m_page.height(m_block++);
    m_offset = std::max(0.0, m_offset);
    qreal bottom = -m_offset;
    for (qsizetype block = m_block; block <= last && bottom < m_viewportHeight; ++block)
        bottom += m_page.height(block);
    if (bottom < m_viewportHeight)
        settleAtEnd();
}

void PageScroll::settleAtEnd()
{
    m_block = m_page.count() - 1;
    m_offset = m_page.height(m_block) - m_viewportHeight;
    while (m_offset < 0 && m_block > 0)
        m_offset += m_page.height(--m_block);
    m_offset = std::max(0.0, m_offset);
}

QList<PlacedBlock> PageScroll::visible()
{
    settle();
    QList<PlacedBlock> placed;
    qreal top = -m_offset;
    for (qsizetype block = m_block; block < m_page.count() && top < m_viewportHeight; ++block) {
        placed.append({block, top});
        top += m_page.height(block);
    }
    return placed;
}

}
