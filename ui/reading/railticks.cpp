// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/railticks.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace pullquote
{

namespace
{

constexpr qreal palest = 0.15; // of a row with next to nothing; still to be seen beside an empty one

/// What lies in one row of a crowded rail.
struct Crowd {
    void add(const QColor &colour)
    {
        ++count;
        ++counts[colour.rgba()];
    }
    [[nodiscard]] QColor commonest() const
    {
        const auto most = std::ranges::max_element(counts, {}, [](const auto &each) { return each.second; });
        return QColor::fromRgba(most->first);
    }

    int count = 0;
    std::map<QRgb, int> counts;
};

QColor tickColour(const MarkSpan &span, const MarkColours &colours)
{
    if (span.key.kind == MarkKind::SearchHit)
        return colours.theme.accent;
    if (span.key.kind != MarkKind::Own)
        return colours.theme.mark(span.key.kind).colour;
    const bool known = span.colour >= 0 && span.colour < colours.markers.size();
    return colours.markers.isEmpty() ? colours.theme.text : colours.markers.at(known ? span.colour : 0).edge;
}

}

QList<RailTick> railTicks(ReadingPage &page, const MarkColours &colours)
{
    constexpr qreal finest = 1.0 / 2000; // no rail has more pixels than that
    const PageLayout &layout = page.layout();
    const qreal total = layout.heights().total();
    QList<RailTick> ticks;
    std::array<qreal, markKindCount> last;
    last.fill(-1);
    qsizetype block = 0;
    qreal top = 0;
    for (const MarkSpan &span : page.spans().all()) {
        if (!page.kinds().test(size_t(span.key.kind)))
            continue;
        if (block + 1 < layout.count() && span.range.start >= layout.range(block + 1).start) {
            block = std::max<qsizetype>(block, blockAt(page.article(), span.range.start));
            top = layout.heights().top(block);
        }
        const TextRange range = layout.range(block);
        const qreal inside = qreal(span.range.start - range.start) / qreal(std::max<qsizetype>(1, range.length()));
        const qreal share = (top + std::clamp(inside, 0.0, 1.0) * layout.heights().height(block)) / total;
        qreal &before = last.at(size_t(span.key.kind));
        if (before >= 0 && share - before < finest)
            continue;
        before = share;
        ticks.append(
            {share, tickColour(span, colours), span.key.kind == MarkKind::Own || span.key.kind == MarkKind::SearchHit});
    }
    return ticks;
}

QList<RailTick> thinned(const QList<RailTick> &ticks, qsizetype rows)
{
    const auto found = std::ranges::count(ticks, false, &RailTick::own);
    if (found <= rows || rows < 1)
        return ticks;
    std::vector<Crowd> crowds(static_cast<size_t>(rows));
    QList<RailTick> result;
    for (const RailTick &tick : ticks) {
        if (tick.own)
            result.append(tick);
        else
            crowds.at(std::min(size_t(rows) - 1, size_t(tick.share * qreal(rows)))).add(tick.colour);
    }
    const int most = std::ranges::max(crowds, {}, &Crowd::count).count;
    for (size_t row = 0; row < crowds.size(); ++row) {
        const Crowd &crowd = crowds.at(row);
        if (crowd.count > 0)
            result.append({(qreal(row) + 0.5) / qreal(rows), crowd.commonest(), false, palest + (1 - palest) * crowd.count / most});
    }
    return result;
}

}
