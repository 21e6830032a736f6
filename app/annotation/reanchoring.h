// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/annotation/searchedtext.h"

#include <functional>
#include <span>

namespace pullquote
{

/// An article's text before and after it changed, for all of its marks. The texts must outlive the value.
struct TextChange {
    VersionId from; ///< the version that @c before is the text of
    SearchedText before;
    SearchedText after;
    /// The text of a version before @c from, empty where it is gone: for runs that lost their place earlier.
    std::function<QString(VersionId)> earlier;
};

/**
 * The mark on the changed text, each of its runs by anchor().
 *
 * Runs with a sure place get the words that stand there now; the others keep theirs and where they stood, and stand
 * nowhere. A run that lost its place in an earlier change is looked for again.
 */
[[nodiscard]] Annotation reanchored(const Annotation &annotation, const TextChange &change);

/// Of a mark as a whole: orphaned where no run has a place or a proposal, uncertain where any run lacks its place.
[[nodiscard]] AnchorState anchorState(const Annotation &annotation);

/// Where the mark stands in the present text: its sure runs, in order.
[[nodiscard]] QList<TextRange> surePlaces(const Annotation &annotation);

/// How many marks stand where; notes on the article itself stand nowhere and are left out.
struct AnchorCounts {
    qsizetype kept = 0;
    qsizetype uncertain = 0;
    qsizetype orphaned = 0;

    friend bool operator==(const AnchorCounts &, const AnchorCounts &) = default;
};
[[nodiscard]] AnchorCounts anchorCounts(std::span<const Annotation> annotations);

// What the reader decides about a mark without a sure place: the segments for rangeChange() (edit.h).

/// The sure runs, and the proposals as if the reader had marked them; runs with neither are given up.
[[nodiscard]] QList<Segment> acceptedSegments(const Annotation &annotation, QStringView text);
/// The sure runs, and those on @p range of the text in the place of the others; empty where the range holds but space.
[[nodiscard]] QList<Segment> placedSegments(const Annotation &annotation, QStringView text, TextRange range);
/// The sure runs; the others keep their words and belong nowhere.
[[nodiscard]] QList<Segment> detachedSegments(const Annotation &annotation);

}
