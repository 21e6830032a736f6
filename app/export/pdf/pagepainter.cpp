// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pagepainter.h"

#include "app/export/pdf/appendix.h"
#include "app/export/pdf/fonts.h"
#include "app/export/pdf/markstrokes.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

double pixelsPerPoint(const QPainter &painter)
{
    return painter.device()->logicalDpiY() / 72.0;
}

QPen penOf(const MarkStyle &style, double scale)
{
    QPen pen(style.colour, style.lineWidth * scale);
    pen.setCapStyle(style.roundEnds ? Qt::RoundCap : Qt::FlatCap);
    if (!style.dashes.isEmpty()) {
        QList<qreal> pattern;
        for (const double length : style.dashes)
            pattern.append(length / style.lineWidth); // QPen counts dashes in widths of the pen
        pen.setDashPattern(pattern);
    }
    return pen;
}

}

void paintPage(QPainter &painter, const QTextDocument &document, int page)
{
    const QSizeF size = document.pageSize();
    const QRectF clip(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -clip.top());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintFooter(QPainter &painter, const PageFooter &footer, int number)
{
    constexpr double side = 68;
    constexpr double foot = 44;
    const double scale = pixelsPerPoint(painter);
    const QRectF paper(0, 0, painter.device()->width(), painter.device()->height());
    const QRectF line(side * scale, paper.height() - foot * scale, paper.width() - 2 * side * scale, 14 * scale);
    const QString pages = QString::number(number) + u" / "_s + QString::number(footer.pages);
    painter.save();
    painter.setFont(printedSans(7.5));
    painter.setPen(QColor(0x66, 0x66, 0x66));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double room = line.width() - metrics.horizontalAdvance(pages) - 24 * scale;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(footer.title, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, pages);
    painter.restore();
}

void paintSamples(QPainter &painter, const Appendix &appendix, int page)
{
    const double scale = pixelsPerPoint(painter);
    painter.save();
    for (const LegendSample &sample : appendix.samples) {
        const QList<PageQuad> quads = pageQuads(*appendix.document, sample.start, sample.end);
        painter.setPen(penOf(sample.style, scale));
        for (qsizetype i = 0; i < quads.size(); ++i) {
            if (quads[i].page == page) {
                painter.drawLines(markStrokes(sample.style, quads[i].box, quads[i].baseline, scale,
                                              {.begins = i == 0, .ends = i == quads.size() - 1}));
            }
        }
    }
    painter.restore();
}

}
