// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/selectors.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <cstdlib>

namespace pullquote
{

namespace
{

/// What Hypothesis takes on either side.
constexpr qsizetype shortestContext = 32;
/// Where a text repeats itself for longer than this, lengthening the context further only makes marks heavy.
constexpr qsizetype longestContext = 4096;

/// At least this part of the old neighbourhood must still be there for a mark to be moved without asking, and it must
/// be ahead of the next candidate by the margin.
constexpr double sureFit = 0.5;
constexpr double sureMargin = 0.25;

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

/// A place where the words of a quote stand, and how much of their neighbourhood is as it was, 0 to 1.
struct Candidate {
    TextRange range;
    double fit = 0;
};

double fitAt(const QuoteSelector &quote, QStringView text, TextRange range)
{
    const QStringView before = text.first(range.start);
    const QStringView after = text.sliced(range.end);
    const auto [prefixEnd, beforeEnd]
        = std::mismatch(quote.prefix.crbegin(), quote.prefix.crend(), std::make_reverse_iterator(before.cend()),
                        std::make_reverse_iterator(before.cbegin()));
    const auto [suffixEnd, afterEnd] = std::ranges::mismatch(quote.suffix, after);
    const qsizetype same = (prefixEnd - quote.prefix.crbegin()) + (suffixEnd - quote.suffix.cbegin());
    const qsizetype all = quote.prefix.size() + quote.suffix.size();
    return all == 0 ? 1.0 : double(same) / double(all);
}

QList<Candidate> candidates(const QuoteSelector &quote, QStringView text)
{
    QList<Candidate> found;
    for (qsizetype at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
        const TextRange range{at, at + quote.exact.size()};
        found.append({range, fitAt(quote, text, range)});
    }
    return found;
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

Anchor anchor(const Segment &segment, QStringView text)
{
    const QuoteSelector &quote = segment.quote;
    if (quote.exact.isEmpty())
        return {};
    const TextRange old = segment.range;
    const bool wordsStand
        = old.start >= 0 && old.start <= old.end && old.end <= text.size() && old.in(text) == quote.exact;
    if (wordsStand && fitAt(quote, text, old) >= 1.0)
        return {AnchorState::Exact, old};

    QList<Candidate> found = candidates(quote, text);
    if (found.isEmpty())
        return {};
    std::ranges::sort(found, [old](const Candidate &left, const Candidate &right) {
        if (left.fit != right.fit)
            return left.fit > right.fit;
        return std::abs(left.range.start - old.start) < std::abs(right.range.start - old.start);
    });
    const Candidate &best = found.first();
    const bool alone = found.size() == 1;
    const bool ahead = alone || best.fit - found.at(1).fit >= sureMargin;
    if (best.range == old && (alone || (ahead && best.fit >= sureFit)))
        return {AnchorState::Exact, old};
    if (best.fit >= sureFit && ahead)
        return {AnchorState::Moved, best.range};
    return {AnchorState::Uncertain, best.range};
}

}
