// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/selectors.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <set>

namespace pullquote
{

namespace
{

/// What Hypothesis takes on either side.
constexpr qsizetype shortestContext = 32;
/// Where a text repeats itself for longer than this, lengthening the context further only makes marks heavy.
constexpr qsizetype longestContext = 4096;

enum class Direction { Backward, Forward };

/// Whether a character surely ends at @p position: before plain ASCII, which joins nothing but the signs for numbers of
/// some scripts (Unicode Standard Annex 29, GB9b), of which the first is U+0600.
bool isPlainBoundary(QStringView text, qsizetype position)
{
    const char16_t after = text.at(position).unicode();
    return after >= u' ' && after <= u'~' && text.at(position - 1).unicode() < 0x600;
}

/// The part of the text around @p position that decides what is a character there: a boundary finder reads all it is given,
/// and some paragraphs are books.
TextRange neighbourhood(QStringView text, qsizetype position)
{
    qsizetype start = position - 1;
    while (start > 0 && !isPlainBoundary(text, start))
        --start;
    qsizetype end = position + 1;
    while (end < text.size() && !isPlainBoundary(text, end))
        ++end;
    return {start, end};
}

/// The grapheme boundary at @p position, or the next one in @p direction.
qsizetype boundary(QStringView text, qsizetype position, Direction direction)
{
    if (position <= 0 || position >= text.size())
        return std::clamp<qsizetype>(position, 0, text.size());
    const TextRange around = neighbourhood(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around.in(text));
    finder.setPosition(position - around.start);
    if (finder.isAtBoundary())
        return position;
    const qsizetype moved = direction == Direction::Backward ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return moved < 0 ? position : around.start + moved;
}

TextRange outwards(QStringView text, TextRange range)
{
    return {boundary(text, range.start, Direction::Backward), boundary(text, range.end, Direction::Forward)};
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text.at(range.start).isSpace())
        ++range.start;
    while (!range.isEmpty() && text.at(range.end - 1).isSpace())
        --range.end;
    return range.isEmpty() ? range : outwards(text, range); // a space may carry an accent
}

/// One for each block, without what the header leaves out.
QList<TextRange> lines(QStringView text, TextRange range)
{
    const TextRange whole = outwards(text, range);
    QList<TextRange> found;
    for (qsizetype start = whole.start; start < whole.end;) {
        const qsizetype feed = text.first(whole.end).indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? whole.end : feed;
        if (const TextRange line = trimmed(text, {start, end}); !line.isEmpty())
            found.append(line);
        start = end + 1;
    }
    return found;
}

TextRange widened(QStringView text, TextRange range, qsizetype length)
{
    return {std::max<qsizetype>(0, range.start - length), std::min(text.size(), range.end + length)};
}

/// How long the context of each of @p wanted has to be, where all of them have the same words. Other places of these words
/// are all that can be taken for one of them: those that still look alike are compared again, with twice the context.
QMap<TextRange, qsizetype> contextLengths(const SearchedText &whole, std::set<TextRange> wanted)
{
    const QStringView text = whole.text();
    QMap<TextRange, qsizetype> lengths;
    QList<TextRange> alike;
    for (const qsizetype at : whole.placesToTheLetter(wanted.begin()->in(text)))
        alike.append({at, at + wanted.begin()->length()});
    for (qsizetype length = shortestContext; !wanted.empty(); length *= 2) {
        QHash<QStringView, qsizetype> counts;
        for (const TextRange place : std::as_const(alike))
            ++counts[widened(text, place, length).in(text)];
        alike.removeIf([&](TextRange place) {
            const QStringView around = widened(text, place, length).in(text);
            const bool enough = length >= longestContext || around.size() == text.size() || counts.value(around) == 1;
            if (enough && wanted.erase(place) > 0)
                lengths.insert(place, length);
            return enough;
        });
    }
    return lengths;
}

QuoteSelector quoteOf(QStringView text, TextRange range, qsizetype length)
{
    const qsizetype from = boundary(text, range.start - length, Direction::Backward);
    const qsizetype to = boundary(text, range.end + length, Direction::Forward);
    return {range.in(text).toString(), TextRange{from, range.start}.in(text).toString(),
            TextRange{range.end, to}.in(text).toString()};
}

}

QList<QList<Segment>> segments(const SearchedText &whole, const QList<TextRange> &ranges)
{
    const QStringView text = whole.text();
    QList<QList<TextRange>> all;
    QHash<QStringView, std::set<TextRange>> byWords;
    for (const TextRange range : ranges) {
        all.append(lines(text, range));
        for (const TextRange line : std::as_const(all.last()))
            byWords[line.in(text)].insert(line);
    }
    QMap<TextRange, qsizetype> lengths;
    for (const std::set<TextRange> &places : std::as_const(byWords))
        lengths.insert(contextLengths(whole, places));
    QList<QList<Segment>> made;
    for (const QList<TextRange> &each : std::as_const(all)) {
        made.append(QList<Segment>());
        for (const TextRange line : each)
            made.last().append({line, quoteOf(text, line, lengths.value(line))});
    }
    return made;
}

QList<Segment> segments(const SearchedText &text, TextRange range)
{
    return segments(text, QList{range}).first();
}

}
