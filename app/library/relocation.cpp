// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/relocation.h"

#include "app/analysis/correctionplaces.h"
#include "app/annotation/anchoring.h"
#include "app/annotation/annotationset.h"
#include "app/annotation/selectors.h"

#include <algorithm>

namespace pullquote
{

namespace
{

/// Empty unless every run of @p range has its sure place, in the same order.
TextRange sureRange(TextRange range, const TextChange &change)
{
    TextRange found;
    for (const Segment &run : segments(change.before, range)) {
        const Anchor place = anchor(run, change.after, change.before);
        if (place.state >= AnchorState::Uncertain || place.range.start < found.end)
            return {};
        found = {found.isEmpty() ? place.range.start : found.start, place.range.end};
    }
    return found;
}

}

QList<Annotation> relocated(const QList<Annotation> &annotations, const TextChange &change)
{
    QList<Annotation> moved;
    moved.reserve(annotations.size());
    for (const Annotation &annotation : annotations)
        moved.append(reanchored(annotation, change));
    std::ranges::sort(moved, comesBefore);
    return moved;
}

QList<Correction> relocated(const QList<Correction> &corrections, const TextChange &change)
{
    const PassageFinder find = [&change](const Passage &passage) -> Passage {
        const TextRange range = sureRange(passage.range, change);
        return {range, range.isEmpty() ? passage.words : range.in(change.after.text()).toString()};
    };
    QList<Correction> moved = corrections;
    for (Correction &correction : moved)
        correction.step = withPlaces(correction.step, find);
    return moved;
}

}
