// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/focusmode.h"

#include "ui/reading/readingpage.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace pullquote
{

void FocusMode::setOn(bool on)
{
    m_on = on;
    Q_EMIT m_page.changed();
}

void FocusMode::lookAt(qsizetype position)
{
    m_position = position;
    m_value = m_page.scroll().value();
}

qreal FocusMode::readingLine() const
{
    constexpr qreal share = 0.38; // of the page's height, where goTo() brings a place
    const PageScroll &scroll = m_page.scroll();
    const qreal middle = share * scroll.viewportHeight();
    const qreal line = std::min(middle, m_page.layout().typography().pageMargin() + scroll.value());
    const qreal toTheEnd = scroll.maximum() - scroll.value();
    return std::max(line, scroll.viewportHeight() - m_page.layout().typography().pageFoot() - toTheEnd);
}

std::optional<qsizetype> FocusMode::held() const
{
    constexpr qreal moved = 1; // px; less comes from heights that became exact
    if (std::abs(m_page.scroll().value() - m_value) < moved)
        return m_position;
    return std::nullopt;
}

qsizetype FocusMode::block() const
{
    const std::optional<qsizetype> position = held();
    return position ? blockAt(m_page.article(), *position) : m_page.scroll().blockAt(readingLine());
}

void FocusMode::paintVeil(QPainter &painter, const Theme &theme) const
{
    const qsizetype read = block();
    if (!m_on || read < 0)
        return;
    constexpr float strength = 0.6F;
    QColor veil = theme.page;
    veil.setAlphaF(strength);
    const qreal width = painter.window().width();
    const LaidOutParagraph &laid = m_page.layout().paragraph(read);
    const qreal top = m_page.scroll().topOf(read);
    // from the lines on, the space above them being empty; and by whole pixels, so that none of the block's is touched
    const qreal first = std::max(0.0, std::floor(top + laid.boxes.front().top));
    const qreal last = std::max(0.0, std::ceil(top + laid.bottom()));
    painter.fillRect(QRectF(0, 0, width, first), veil);
    painter.fillRect(QRectF(0, last, width, std::max(0.0, m_page.scroll().viewportHeight() - last)), veil);
}

}
