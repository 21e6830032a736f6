// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/caret.h"

#include "ui/reading/pagelayout.h"
#include "ui/reading/textsteps.h"

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

/// The next place for the caret on that side; a layout's own step may end inside a character of several code points.
int beside(const QTextLayout &layout, int position, bool left)
{
    int before = position;
    int target = left ? layout.leftCursorPosition(before) : layout.rightCursorPosition(before);
    while (target != before && !layout.isValidCursorPosition(target)) {
        before = target;
        target = left ? layout.leftCursorPosition(before) : layout.rightCursorPosition(before);
    }
    return target;
}

bool isVertical(CaretStep step)
{
    return step == CaretStep::LineUp || step == CaretStep::LineDown;
}

}

TextRange Caret::selection() const
{
    return {std::min(m_anchor, m_position), std::max(m_anchor, m_position)};
}

void Caret::place(qsizetype position, bool extend)
{
    m_column.reset();
    m_position = std::clamp<qsizetype>(position, 0, m_page.article().text.size());
    if (!extend)
        m_anchor = m_position;
}

void Caret::select(qsizetype anchor, qsizetype position)
{
    place(anchor);
    place(position, true);
}

void Caret::step(CaretStep step, bool extend)
{
    if (m_page.count() == 0)
        return;
    const qsizetype target = targetOf(step);
    const std::optional<qreal> column = m_column;
    place(target, extend);
    if (isVertical(step))
        m_column = column;
}

void Caret::stepVertically(qreal distance, bool extend)
{
    if (m_page.count() == 0)
        return;
    const CaretStep direction = distance < 0 ? CaretStep::LineUp : CaretStep::LineDown;
    qreal rest = std::abs(distance);
    for (qsizetype before = -1; rest > 0 && before != m_position;) {
        before = m_position;
        step(direction, extend);
        rest -= m_page.caretRect(blockAt(m_page.article(), m_position), m_position).height();
    }
}

qsizetype Caret::targetOf(CaretStep step)
{
    switch (step) {
    case CaretStep::Left:
    case CaretStep::WordLeft:
        return sideways(true, step == CaretStep::WordLeft);
    case CaretStep::Right:
    case CaretStep::WordRight:
        return sideways(false, step == CaretStep::WordRight);
    case CaretStep::LineUp:
    case CaretStep::LineDown:
        return lineAway(step == CaretStep::LineUp);
    case CaretStep::LineStart:
    case CaretStep::LineEnd:
        return lineEdge(step == CaretStep::LineEnd);
    case CaretStep::SentenceBack:
        return previousSentence(m_page.article(), m_position);
    case CaretStep::SentenceForward:
        return nextSentence(m_page.article(), m_position);
    case CaretStep::BlockUp:
    case CaretStep::BlockDown:
        return blockEdge(step == CaretStep::BlockUp);
    case CaretStep::TextStart:
        return 0;
    case CaretStep::TextEnd:
        break;
    }
    return m_page.article().text.size();
}

qsizetype Caret::sideways(bool left, bool word) const
{
    const qsizetype block = blockAt(m_page.article(), m_position);
    const TextRange range = m_page.range(block);
    const LaidOutParagraph &laid = m_page.paragraph(block);
    const int inside = int(m_position - range.start);
    const bool backwards = left != laid.rightToLeft;
    int target = 0;
    if (word) // words in the order of the text; only single letters are worth following through mixed directions
        target = backwards ? laid.layout.previousCursorPosition(inside, QTextLayout::SkipWords)
                           : laid.layout.nextCursorPosition(inside, QTextLayout::SkipWords);
    else
        target = beside(laid.layout, inside, left);
    if (target != inside)
        return range.start + target;
    if (backwards)
        return block > 0 ? m_page.range(block - 1).end : m_position;
    return block + 1 < m_page.count() ? m_page.range(block + 1).start : m_position;
}

qsizetype Caret::lineEdge(bool end) const
{
    const qsizetype block = blockAt(m_page.article(), m_position);
    const TextRange range = m_page.range(block);
    const QTextLayout &layout = m_page.paragraph(block).layout;
    const QTextLine line = layout.lineForTextPosition(int(m_position - range.start));
    if (!end)
        return range.start + line.textStart();
    int target = line.textStart() + line.textLength();
    if (line.lineNumber() + 1 < layout.lineCount()) // after its last character the caret would stand on the next line
        target = layout.previousCursorPosition(target);
    return range.start + target;
}

qsizetype Caret::blockEdge(bool up) const
{
    const qsizetype block = blockAt(m_page.article(), m_position);
    if (!up)
        return block + 1 < m_page.count() ? m_page.range(block + 1).start : m_page.range(block).end;
    const bool inside = m_position > m_page.range(block).start;
    return m_page.range(inside ? block : std::max<qsizetype>(0, block - 1)).start;
}

qsizetype Caret::lineAway(bool up)
{
    const qsizetype block = blockAt(m_page.article(), m_position);
    const QRectF caret = m_page.caretRect(block, m_position);
    if (!m_column)
        m_column = caret.x();
    const qsizetype count = qsizetype(m_page.paragraph(block).boxes.size());
    const int line
        = m_page.paragraph(block).layout.lineForTextPosition(int(m_position - m_page.range(block).start)).lineNumber();
    qsizetype targetBlock = block;
    qsizetype targetLine = up ? line - 1 : line + 1;
    if (targetLine < 0 || targetLine >= count) {
        targetBlock += up ? -1 : 1;
        if (targetBlock < 0)
            return 0;
        if (targetBlock >= m_page.count())
            return m_page.range(block).end;
        targetLine = up ? qsizetype(m_page.paragraph(targetBlock).boxes.size()) - 1 : 0;
    }
    const LineBox box = m_page.paragraph(targetBlock).boxes.at(size_t(targetLine));
    return m_page.positionAt(targetBlock, {*m_column, (box.top + box.bottom) / 2});
}

}
