// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/reanchoring.h"

#include "app/annotation/anchoring.h"
#include "app/annotation/selectors.h"

#include <algorithm>

namespace pullquote
{

namespace
{

bool isSure(const Segment &segment)
{
    return segment.state < AnchorState::Uncertain;
}

/// The runs that @p segment is on the changed text: several where its words were parted by a new paragraph.
QList<Segment> reanchoredRuns(const Segment &segment, const TextChange &change)
{
    const bool stood = isSure(segment);
    const EarlierPlace last = stood ? EarlierPlace{change.from, segment.range} : segment.earlier;
    const QString earlier = stood ? QString() : change.earlier(last.version);
    const SearchedText old(earlier);
    const Anchor found = anchor({last.range, segment.quote}, change.after, stood ? change.before : old);
    if (found.state == AnchorState::Uncertain)
        return {{{}, segment.quote, found.state, found.range, last}};
    if (found.state == AnchorState::Orphan)
        return {{{}, segment.quote, found.state, {}, last}};
    QList<Segment> runs = segments(change.after, found.range);
    for (Segment &run : runs)
        run.state = found.state;
    return runs;
}

/// In the order of the text; runs without a place first.
void sortRuns(QList<Segment> &runs)
{
    std::ranges::stable_sort(runs, {}, &Segment::range);
}

}

Annotation reanchored(const Annotation &annotation, const TextChange &change)
{
    Annotation now = annotation;
    now.segments.clear();
    for (const Segment &segment : annotation.segments) {
        for (const Segment &run : reanchoredRuns(segment, change)) {
            const auto overlapped = std::ranges::find_if(
                now.segments, [&run](const Segment &other) { return other.range.overlaps(run.range); });
            if (overlapped == now.segments.end())
                now.segments.append(run);
            else // two runs of one mark cannot have become the same words: one of the two places is wrong
                now.segments.append({{}, segment.quote, AnchorState::Uncertain, run.range,
                                     isSure(segment) ? EarlierPlace{change.from, segment.range} : segment.earlier});
        }
    }
    sortRuns(now.segments);
    return now;
}

AnchorState anchorState(const Annotation &annotation)
{
    if (annotation.segments.isEmpty())
        return AnchorState::Exact;
    const auto [best, worst] = std::ranges::minmax(annotation.segments, {}, &Segment::state);
    if (best.state == AnchorState::Orphan)
        return AnchorState::Orphan;
    return std::min(worst.state, AnchorState::Uncertain);
}

QList<TextRange> surePlaces(const Annotation &annotation)
{
    QList<TextRange> places;
    for (const Segment &segment : annotation.segments) {
        if (isSure(segment))
            places.append(segment.range);
    }
    return places;
}

AnchorCounts anchorCounts(std::span<const Annotation> annotations)
{
    AnchorCounts counts;
    for (const Annotation &annotation : annotations) {
        if (annotation.segments.isEmpty())
            continue;
        const AnchorState state = anchorState(annotation);
        ++(state == AnchorState::Orphan          ? counts.orphaned
               : state == AnchorState::Uncertain ? counts.uncertain
                                                 : counts.kept);
    }
    return counts;
}

QList<Segment> acceptedSegments(const Annotation &annotation, QStringView text)
{
    QList<Segment> accepted;
    for (const Segment &segment : annotation.segments) {
        if (isSure(segment))
            accepted.append(segment);
    }
    for (const Segment &segment : annotation.segments) {
        if (segment.state != AnchorState::Uncertain)
            continue;
        for (const Segment &run : segments(text, segment.proposal)) {
            if (std::ranges::none_of(accepted, [&run](const Segment &other) { return other.range.overlaps(run.range); }))
                accepted.append(run);
        }
    }
    sortRuns(accepted);
    return accepted;
}

QList<Segment> placedSegments(const Annotation &annotation, QStringView text, TextRange range)
{
    QList<Segment> placed = segments(text, range);
    if (placed.isEmpty())
        return {};
    const qsizetype chosen = placed.size();
    for (const Segment &segment : annotation.segments) {
        const bool overlaps = std::any_of(placed.begin(), placed.begin() + chosen, [&segment](const Segment &other) {
            return other.range.overlaps(segment.range);
        });
        if (isSure(segment) && !overlaps)
            placed.append(segment);
    }
    sortRuns(placed);
    return placed;
}

QList<Segment> detachedSegments(const Annotation &annotation)
{
    QList<Segment> detached = annotation.segments;
    for (Segment &segment : detached) {
        if (segment.state == AnchorState::Uncertain) {
            segment.state = AnchorState::Orphan;
            segment.proposal = {};
        }
    }
    return detached;
}

}
