// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/selectors.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace pullquote
{

namespace
{

/// What Hypothesis takes on either side.
constexpr qsizetype shortestContext = 32;
/// Where a text repeats itself for longer than this, lengthening the context further only makes marks heavy.
constexpr qsizetype longestContext = 4096;

enum class Direction { Backward, Forward };

/// The grapheme boundary at @p position, or the next one in @p direction. Looks at one block only: a line feed is
/// always a boundary, and a boundary finder reads all the text it is given.
qsizetype boundary(QStringView text, qsizetype position, Direction direction)
{
    if (position <= 0 || position >= text.size())
        return std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype start = text.first(position).lastIndexOf(u'\n') + 1;
    const qsizetype feed = text.indexOf(u'\n', position);
    const QStringView line = text.sliced(start, (feed < 0 ? text.size() : feed) - start);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(position - start);
    if (finder.isAtBoundary())
        return position;
    const qsizetype moved = direction == Direction::Backward ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return moved < 0 ? position : start + moved;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text.at(range.start).isSpace())
        ++range.start;
    while (!range.isEmpty() && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

bool occursOnce(QStringView text, QStringView words)
{
    const qsizetype first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) < 0;
}

QuoteSelector quoteOf(QStringView text, TextRange range)
{
    for (qsizetype length = shortestContext;; length *= 2) {
        const qsizetype from = boundary(text, range.start - length, Direction::Backward);
        const qsizetype to = boundary(text, range.end + length, Direction::Forward);
        const bool atBothEnds = from == 0 && to == text.size();
        if (atBothEnds || length >= longestContext || occursOnce(text, text.sliced(from, to - from))) {
            return {range.in(text).toString(), TextRange{from, range.start}.in(text).toString(),
                    TextRange{range.end, to}.in(text).toString()};
        }
    }
}

}

QList<Segment> segments(QStringView text, TextRange range)
{
    const TextRange whole{boundary(text, range.start, Direction::Backward),
                          boundary(text, range.end, Direction::Forward)};
    QList<Segment> made;
    for (qsizetype start = whole.start; start < whole.end;) {
        const qsizetype feed = text.first(whole.end).indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? whole.end : feed;
        const TextRange line = trimmed(text, {start, end});
        if (!line.isEmpty())
            made.append({line, quoteOf(text, line)});
        start = end + 1;
    }
    return made;
}

}
