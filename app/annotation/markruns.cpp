// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/markruns.h"

#include "app/annotation/selectors.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <ranges>

namespace pullquote
{

namespace
{

bool isSpace(QStringView words)
{
    return std::ranges::all_of(words, [](QChar unit) { return unit.isSpace(); });
}

/// Whether nothing but space lies between the two, or they overlap.
bool touch(QStringView text, TextRange left, TextRange right)
{
    if (right.start < left.start)
        std::swap(left, right);
    return right.start <= left.end || isSpace(text.sliced(left.end, right.start - left.end));
}

TextRange united(TextRange left, TextRange right)
{
    return {std::min(left.start, right.start), std::max(left.end, right.end)};
}

void sortRuns(QList<Segment> &runs)
{
    std::ranges::stable_sort(runs, {}, &Segment::range); // those without a place first, as after re-anchoring
}

/// Of one block: a finder reads all it is given, and a line feed is a boundary of every kind.
struct Line {
    QStringView text;
    qsizetype start = 0;
};

Line lineAt(QStringView text, qsizetype position)
{
    const qsizetype start = text.first(position).lastIndexOf(u'\n') + 1;
    const qsizetype feed = text.indexOf(u'\n', position);
    return {text.sliced(start, (feed < 0 ? text.size() : feed) - start), start};
}

/// The next boundary of a character beyond @p position; @p position at the end of the text.
qsizetype nextCharacter(QStringView text, qsizetype position, bool forward)
{
    const Line line = lineAt(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.text);
    finder.setPosition(position - line.start);
    const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (found >= 0)
        return line.start + found;
    return std::clamp<qsizetype>(position + (forward ? 1 : -1), 0, text.size());
}

/// The next place where a word ends, or begins where @p ends is false; @p position where there is none.
qsizetype nextWord(QStringView text, qsizetype position, bool forward, bool ends)
{
    const auto wanted = ends ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    for (qsizetype from = position;;) {
        const Line line = lineAt(text, from);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line.text);
        finder.setPosition(from - line.start);
        if (from != position && finder.boundaryReasons().testFlag(wanted))
            return from; // right at the edge of the next block
        for (qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary(); found >= 0;
             found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary()) {
            if (finder.boundaryReasons().testFlag(wanted))
                return line.start + found;
        }
        from = forward ? line.start + line.text.size() + 1 : line.start - 1;
        if (from < 0 || from > text.size())
            return position;
    }
}

bool isForward(EndStep step)
{
    return step == EndStep::CharacterForward || step == EndStep::WordForward;
}

/// Whether a range that ends, or begins, at @p position ends on a character other than space.
bool standsOnText(QStringView text, qsizetype position, RangeEnd end)
{
    const qsizetype inside = end == RangeEnd::End ? position - 1 : position;
    return inside >= 0 && inside < text.size() && !text.at(inside).isSpace();
}

}

TextRange stretchAt(QStringView text, const QList<Segment> &segments, qsizetype part)
{
    if (part < 0 || part >= segments.size() || segments.at(part).range.isEmpty())
        return {};
    TextRange stretch = segments.at(part).range;
    const auto take = [&](const Segment &run) {
        if (!run.range.isEmpty() && touch(text, stretch, run.range))
            stretch = united(stretch, run.range);
    };
    std::ranges::for_each(segments | std::views::drop(part), take);
    std::ranges::for_each(segments | std::views::take(part) | std::views::reverse, take);
    return stretch;
}

QList<Segment> withRange(QStringView text, const QList<Segment> &segments, TextRange range)
{
    const QList<Segment> made = pullquote::segments(text, range);
    if (made.isEmpty())
        return segments;
    TextRange whole{made.first().range.start, made.last().range.end};
    QList<Segment> others = segments;
    const auto joins = [&](const Segment &run) { return !run.range.isEmpty() && touch(text, whole, run.range); };
    for (auto next = std::ranges::find_if(others, joins); next != others.end(); next = std::ranges::find_if(others, joins)) {
        whole = united(whole, next->range);
        others.erase(next);
    }
    others += pullquote::segments(text, whole);
    sortRuns(others);
    return others;
}

QList<Segment> withStretch(QStringView text, const QList<Segment> &segments, TextRange stretch, TextRange range)
{
    if (pullquote::segments(text, range).isEmpty())
        return {};
    QList<Segment> others = segments;
    others.removeIf([stretch](const Segment &run) { return !run.range.isEmpty() && stretch.contains(run.range); });
    return withRange(text, others, range);
}

QList<Segment> withoutRun(QList<Segment> segments, qsizetype part)
{
    segments.removeAt(part);
    return segments;
}

qsizetype runAt(const QList<Segment> &segments, qsizetype position)
{
    const auto found = std::ranges::find_if(segments, [position](const Segment &run) { return run.range.contains(position); });
    return found == segments.end() ? -1 : found - segments.begin();
}

QString wordsOf(const Annotation &annotation)
{
    QStringList words;
    for (const Segment &segment : annotation.segments)
        words.append(segment.quote.exact.simplified());
    return words.join(u" … ");
}

TextRange withEndMoved(QStringView text, TextRange range, RangeEnd end, EndStep step)
{
    const bool byWord = step == EndStep::WordBack || step == EndStep::WordForward;
    const bool forward = isForward(step);
    const qsizetype from = end == RangeEnd::End ? range.end : range.start;
    qsizetype to = from;
    for (qsizetype before = -1; before != to && (to == from || !standsOnText(text, to, end));) {
        before = to;
        to = byWord ? nextWord(text, to, forward, end == RangeEnd::End) : nextCharacter(text, to, forward);
    }
    const TextRange moved = end == RangeEnd::End ? TextRange{range.start, to} : TextRange{to, range.end};
    return moved.isEmpty() || !standsOnText(text, to, end) ? range : moved;
}

}
