// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textsteps.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace pullquote
{

namespace
{

TextRange blockRange(const Article &article, qsizetype position)
{
    const qsizetype block = blockAt(article, position);
    return block < 0 ? TextRange{} : article.blocks.at(block).range;
}

/// The nearest grapheme boundary to @p position, towards the end of the text where @p forwards.
qsizetype boundary(const Article &article, qsizetype position, bool forwards)
{
    const TextRange block = blockRange(article, position);
    if (!block.contains(position))
        return position; // on or beside a line break
    // by block, since the finder looks at the whole of what it is given
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, block.in(article.text).toString());
    finder.setPosition(position - block.start);
    if (finder.isAtBoundary())
        return position;
    const qsizetype found = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? position : block.start + found;
}

TextRange wordAt(const Article &article, qsizetype position)
{
    const TextRange block = blockRange(article, position);
    if (block.isEmpty())
        return {position, position};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, block.in(article.text).toString());
    const qsizetype inside = std::clamp<qsizetype>(position - block.start, 0, block.length() - 1);
    finder.setPosition(inside);
    const qsizetype start = finder.isAtBoundary() ? inside : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(inside);
    const qsizetype next = finder.toNextBoundary();
    return {block.start + start, next < 0 ? block.end : block.start + next};
}

}

TextRange unitAt(const Article &article, qsizetype position, SelectionUnit unit)
{
    switch (unit) {
    case SelectionUnit::Character:
        break;
    case SelectionUnit::Word:
        return wordAt(article, position);
    case SelectionUnit::Block:
        return blockRange(article, position);
    }
    return {position, position};
}

TextRange snapped(const Article &article, TextRange range)
{
    const qsizetype start = std::clamp<qsizetype>(std::min(range.start, range.end), 0, article.text.size());
    const qsizetype end = std::clamp<qsizetype>(std::max(range.start, range.end), 0, article.text.size());
    return {boundary(article, start, false), boundary(article, end, start != end)};
}

}
