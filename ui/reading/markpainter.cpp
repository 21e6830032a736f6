// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markpainter.h"

#include "ui/reading/notesigns.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

bool isLined(MarkKind kind)
{
    return kind != MarkKind::Quote && kind != MarkKind::Own && kind != MarkKind::SearchHit;
}

/// The part of a run that a fill covers: the letters with their ascenders and descenders, not the whole line.
QRectF fillRect(const LineRun &run, qreal em, int layer)
{
    constexpr qreal lowering = 3.5; // of a nested fill's upper edge
    const qreal top = run.baseline - 0.96 * em + std::min(layer, 3) * lowering;
    return {run.rect.left() - 1, top, run.rect.width() + 2, run.baseline + 0.36 * em - top};
}

}

MarkPainter::MarkPainter(QPainter &painter, ReadingPage &page, const MarkColours &colours, const PlacedBlock &placed)
    : m_painter(painter)
    , m_page(page)
    , m_colours(colours)
    , m_placed(placed)
    , m_em(page.layout().typography().styleOf(page.article().blocks.at(placed.block)).font.pixelSize())
    , m_spans(page.spans().overlapping(page.layout().range(placed.block)))
{
    std::erase_if(m_spans, [&page](const MarkSpan *span) { return !page.kinds().test(size_t(span->key.kind)); });
}

template<typename Wanted>
std::vector<MarkPainter::Layered> MarkPainter::layered(Wanted wanted) const
{
    std::vector<Layered> result;
    std::vector<qsizetype> ends; // of the last span in each layer
    for (const MarkSpan *span : m_spans) {
        if (!wanted(*span))
            continue;
        const auto room = std::ranges::find_if(ends, [span](qsizetype end) { return end <= span->range.start; });
        const int layer = int(room - ends.begin());
        if (room == ends.end())
            ends.push_back(span->range.end);
        else
            *room = span->range.end;
        result.push_back({span, layer});
    }
    return result;
}

QList<LineRun> MarkPainter::runs(TextRange range) const
{
    QList<LineRun> runs = m_page.layout().runs(m_placed.block, range);
    for (LineRun &run : runs) {
        run.rect.translate(m_page.layout().columnLeft(), m_placed.top);
        run.baseline += m_placed.top;
    }
    return runs;
}

const MarkerColour &MarkPainter::markerOf(const MarkSpan &span) const
{
    const bool known = span.colour >= 0 && span.colour < m_colours.markers.size();
    return m_colours.markers.at(known ? span.colour : 0);
}

void MarkPainter::paintBelowText()
{
    paintQuoteTints();
    paintFills();
    paintSearchHits();
}

void MarkPainter::paintAboveText()
{
    paintLines();
    paintQuoteBars();
    paintNoteSigns();
    paintCurrent();
}

void MarkPainter::paintQuoteTints()
{
    for (const MarkSpan *span : m_spans) {
        if (span->key.kind != MarkKind::Quote)
            continue;
        for (const LineRun &run : runs(span->range))
            m_painter.fillRect(run.rect.adjusted(-2, 0, 2, 0), m_colours.theme.quoteTint);
    }
}

void MarkPainter::paintFills()
{
    if (m_colours.markers.isEmpty())
        return;
    for (const auto &[span, layer] : layered([](const MarkSpan &mark) { return mark.key.kind == MarkKind::Own; })) {
        const MarkerColour &marker = markerOf(*span);
        for (const LineRun &run : runs(span->range)) {
            const QRectF rect = fillRect(run, m_em, layer);
            m_painter.fillRect(rect, marker.fill);
            // the fill alone is too pale to tell from the page; nested marks also show their ends by it
            m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 1.5, rect.width(), 1.5), marker.edge);
            if (layer > 0) {
                m_painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), marker.edge);
                m_painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), marker.edge);
                m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), marker.edge);
            }
        }
    }
}

/// All runs of the reader's mark are; of a name, the one mention.
bool MarkPainter::isCurrent(const MarkSpan &span) const
{
    if (m_colours.current && span.key.kind == MarkKind::Own)
        return m_colours.current->annotation == span.key.annotation;
    return m_colours.current == span.key;
}

void MarkPainter::paintSearchHits()
{
    m_painter.setBrush(m_colours.theme.searchHit);
    for (const MarkSpan *span : m_spans) {
        if (span->key.kind != MarkKind::SearchHit)
            continue;
        // the outline tells a hit from the reader's own marks, whose fills have an edge below only
        m_painter.setPen(QPen(m_colours.theme.accent, isCurrent(*span) ? 2 : 1));
        for (const LineRun &run : runs(span->range))
            m_painter.drawRoundedRect(fillRect(run, m_em, 0), 3, 3);
    }
}

void MarkPainter::paintLines()
{
    constexpr qreal step = 3.5; // from one line to the next below it
    const qreal first = std::max(2.0, 0.17 * m_em);
    for (const auto &[span, layer] : layered([](const MarkSpan &mark) { return isLined(mark.key.kind); })) {
        MarkLook look = m_colours.theme.mark(span->key.kind);
        if (span->isDoubtful)
            look.colour = m_colours.theme.secondaryText;
        const QList<LineRun> lines = runs(span->range);
        const auto below = [&](const LineRun &run) { return qRound(run.baseline + first) + std::min(layer, 2) * step; };
        for (const LineRun &run : lines)
            drawMarkLine(m_painter, look, run.rect.left(), run.rect.right(), below(run), isCurrent(*span));
        if (span->isDoubtful && !lines.isEmpty())
            paintDoubt(lines.last().rect.right(), below(lines.last()));
    }
}

void MarkPainter::paintDoubt(qreal right, qreal top)
{
    QFont font = m_page.layout().typography().kicker().font;
    font.setPixelSize(std::max(9, qRound(0.5 * m_em)));
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(m_colours.theme.secondaryText);
    constexpr qreal gap = 1;
    m_painter.drawText(QPointF(right + gap, top + 0.6 * QFontMetricsF(font).capHeight()), u"?"_s);
}

void MarkPainter::paintQuoteBars()
{
    constexpr qreal gap = 16;
    constexpr qreal width = 3;
    const PageLayout &layout = m_page.layout();
    const bool rightToLeft = m_page.layout().paragraph(m_placed.block).rightToLeft;
    for (const auto &[span, layer] : layered([](const MarkSpan &mark) { return mark.key.kind == MarkKind::Quote; })) {
        const QList<LineRun> lines = runs(span->range);
        if (lines.isEmpty())
            continue;
        const qreal outwards = gap + layer * (width + 3);
        const qreal left = rightToLeft ? layout.columnLeft() + layout.columnWidth() + outwards - width
                                       : layout.columnLeft() - outwards;
        const qreal top = lines.first().baseline - 0.96 * m_em;
        const qreal bottom = lines.last().baseline + 0.3 * m_em;
        const QColor colour = isCurrent(*span) ? m_colours.theme.accent : m_colours.theme.mark(MarkKind::Quote).colour;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(QRectF(left, top, width, bottom - top), width / 2, width / 2);
    }
}

void MarkPainter::paintNoteSigns()
{
    if (m_colours.markers.isEmpty())
        return;
    for (const NoteSign &sign : noteSigns(m_page, m_placed)) {
        const MarkerColour &marker = markerOf(*sign.span);
        const QRectF sheet = sign.rect.adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter.setPen(QPen(marker.edge, 1.25));
        m_painter.setBrush(marker.fill);
        m_painter.drawRoundedRect(sheet, 2.5, 2.5);
        for (const qreal share : {0.32, 0.54})
            m_painter.drawLine(QPointF(sheet.left() + 3, sheet.top() + share * sheet.height()),
                               QPointF(sheet.right() - 3, sheet.top() + share * sheet.height()));
        m_painter.drawLine(QPointF(sheet.left() + 3, sheet.top() + 0.76 * sheet.height()),
                           QPointF(sheet.center().x() + 0.5, sheet.top() + 0.76 * sheet.height()));
    }
}

void MarkPainter::paintCurrent()
{
    for (const MarkSpan *span : m_spans) {
        if (!isCurrent(*span))
            continue;
        const QList<LineRun> lines = runs(span->range);
        QPainterPath outline;
        if (lines.size() == 1) {
            outline.addRoundedRect(fillRect(lines.first(), m_em, 0).adjusted(-2, -2, 2, 2.5), 4, 4);
        } else {
            for (const LineRun &run : lines) {
                QPainterPath line;
                line.addRect(run.rect.adjusted(-3, 0, 3, 0));
                outline = outline.united(line);
            }
        }
        m_painter.setPen(QPen(m_colours.theme.accent, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(outline.simplified());
    }
}

}
