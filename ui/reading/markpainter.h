// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingpage.h"
#include "ui/theme/theme.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace pullquote
{

/// What marks are painted with.
struct MarkColours {
    Theme theme;
    QList<MarkerColour> markers; ///< by MarkSpan::colour; the first stands in for those beyond
    std::optional<MarkKey> current;
};

/**
 * Paints the marks of one block so that none hides another.
 *
 * Below the text lie the tints of quotes, on them the fills of the reader's marks, a nested one lower than the one
 * around it; under the text the lines of automatic marks, those that overlap one below the other; in the margins the
 * bars of quotes and the signs of notes. Nothing of it changes the text's layout, so marks come and go at no cost.
 */
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, ReadingPage &page, const MarkColours &colours, const PlacedBlock &placed);

    void paintBelowText();
    void paintAboveText();

private:
    /// A span with how many others it has to make room for.
    struct Layered {
        const MarkSpan *span;
        int layer;
    };

    template<typename Wanted>
    [[nodiscard]] std::vector<Layered> layered(Wanted wanted) const;
    [[nodiscard]] QList<LineRun> runs(TextRange range) const;
    [[nodiscard]] const MarkerColour &markerOf(const MarkSpan &span) const;
    [[nodiscard]] bool isCurrent(const MarkSpan &span) const;
    void paintQuoteTints();
    void paintFills();
    void paintSearchHits();
    void paintLines();
    void paintDoubt(qreal right, qreal top); ///< a sign behind the end of a doubtful mark's line
    void paintQuoteBars();
    void paintNoteSigns();
    void paintCurrent();

    QPainter &m_painter;
    ReadingPage &m_page;
    const MarkColours &m_colours;
    PlacedBlock m_placed;
    qreal m_em; ///< of the block's font
    std::vector<const MarkSpan *> m_spans; ///< the shown ones
};

}
