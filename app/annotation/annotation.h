// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/range.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pullquote
{

/// The words of a mark and those around them (W3C TextQuoteSelector): what finds the place again when offsets fail.
struct QuoteSelector {
    QString exact;
    QString prefix;
    QString suffix;

    friend bool operator==(const QuoteSelector &, const QuoteSelector &) = default;
};

/// How sure it is where a run of a mark belongs after the article's text changed (anchoring.h), from best to worst.
enum class AnchorState {
    Exact, ///< the words stand where they stood
    Moved, ///< they stand elsewhere, or with a typo mended, and it is sure to be the place meant
    Uncertain, ///< something like them stands in one place, but it may not be the place or the words: ask the reader
    Orphan, ///< they are gone
};

/// Where a run stood in an earlier version of the article's text.
struct EarlierPlace {
    VersionId version; ///< null for a run that has its place in the present text
    TextRange range; ///< in that version's text

    friend bool operator==(const EarlierPlace &, const EarlierPlace &) = default;
};

/// One run of a mark: where it is now, and the words it was made on.
struct Segment {
    TextRange range; ///< empty while no place is sure: such a run is drawn nowhere
    QuoteSelector quote; ///< the present words, or those of the earlier place
    AnchorState state = AnchorState::Exact;
    TextRange proposal = {}; ///< of an uncertain run alone: where it may belong
    EarlierPlace earlier = {}; ///< of an uncertain or orphaned run alone: the last place that was sure

    friend bool operator==(const Segment &, const Segment &) = default;
};

/**
 * The reader's own mark: one or more runs of the text, with a colour, a note and tags.
 *
 * Without segments it is a note on the article itself. Segments are in the order of the text and do not overlap.
 */
struct Annotation {
    AnnotationId id;
    QList<Segment> segments;
    int colour = 0; ///< index into the palette (palette.h)
    QString note; ///< Markdown
    QStringList tags; ///< paths, as "policy/health/medicaid"
    QString author;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

}
