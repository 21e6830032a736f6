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

/// One run of a mark: where it is now, and the words it was made on.
struct Segment {
    TextRange range;
    QuoteSelector quote;

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
