// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articlepainter.h"

#include "ui/reading/imagepainter.h"

#include <QtGui/QPainter>

namespace pullquote
{

namespace
{

void paintRuns(QPainter &painter, ReadingPage &page, const PlacedBlock &placed, TextRange range, const QColor &colour)
{
    const QPointF origin(page.layout().columnLeft(), placed.top);
    for (const LineRun &run : page.layout().runs(placed.block, range))
        painter.fillRect(run.rect.translated(origin), colour);
}

/// Outlet and date over the first block; no part of the text, so they cannot be selected.
void paintKicker(QPainter &painter, const PageLayout &layout, const PlacedBlock &placed, const Theme &theme)
{
    const BlockStyle &style = layout.typography().kicker();
    const QPointF at(layout.columnLeft(), placed.top + layout.typography().pageMargin() + style.baseline);
    painter.setFont(style.font);
    painter.setPen(theme.secondaryText);
    painter.drawText(at, QFontMetricsF(style.font).elidedText(layout.kicker(), Qt::ElideRight, layout.columnWidth()));
}

void paintBullet(QPainter &painter, ReadingPage &page, const PlacedBlock &placed, const BlockStyle &style,
                 const QColor &colour)
{
    const LaidOutParagraph &laid = page.layout().paragraph(placed.block);
    const qreal em = style.font.pixelSize();
    const qreal inwards = style.indent - 0.85 * em;
    const qreal x = laid.rightToLeft ? page.layout().columnWidth() - inwards : inwards;
    const QPointF centre(page.layout().columnLeft() + x, placed.top + laid.boxes.front().baseline - 0.32 * em);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, 0.13 * em, 0.13 * em);
}

void paintText(QPainter &painter, ReadingPage &page, const PlacedBlock &placed, const Theme &theme)
{
    PageLayout &layout = page.layout();
    const Block &block = page.article().blocks.at(placed.block);
    const BlockStyle &style = layout.typography().styleOf(block);
    const QColor colour = style.secondary ? theme.secondaryText : theme.text;
    if (placed.block == 0 && !layout.kicker().isEmpty())
        paintKicker(painter, layout, placed, theme);
    if (block.kind == BlockKind::ListItem)
        paintBullet(painter, page, placed, style, theme.secondaryText);
    painter.setPen(colour);
    layout.paragraph(placed.block)
        .layout.draw(&painter, {layout.columnLeft(), placed.top}, {},
                     QRectF(0, 0, layout.columnLeft() * 2 + layout.columnWidth(), page.scroll().viewportHeight()));
}

}

void paintArticle(QPainter &painter, ReadingPage &page, const MarkColours &colours, const Highlight &highlight)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const TextRange selection = page.caret().selection();
    constexpr float strongest = 0.3F;
    QColor light = colours.theme.accent;
    QColor spoken = light;
    light.setAlphaF(strongest * float(highlight.strength));
    spoken.setAlphaF(strongest);
    for (const PlacedBlock &placed : page.scroll().visible()) {
        MarkPainter marks(painter, page, colours, placed);
        marks.paintBelowText();
        if (!selection.isEmpty())
            paintRuns(painter, page, placed, selection, colours.theme.selection);
        if (highlight.strength > 0)
            paintRuns(painter, page, placed, highlight.range, light);
        if (!page.spoken().isEmpty())
            paintRuns(painter, page, placed, page.spoken(), spoken);
        paintText(painter, page, placed, colours.theme);
        marks.paintAboveText();
        paintImages(painter, page, placed, colours.theme);
    }
    page.focus().paintVeil(painter, colours.theme);
}

}
