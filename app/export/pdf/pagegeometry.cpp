// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pagegeometry.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

struct Interval {
    double left = 0;
    double right = 0;
};

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        const QChar::Direction direction = letter.direction();
        // A high surrogate may begin a right-to-left script of the supplementary planes.
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI || letter.isHighSurrogate();
    });
}

/// The runs of a line in the order of the eye: characters next to each other in the text may stand apart. Asks the
/// glyphs, because cursorToX() has two answers where the direction changes and gives the one that suits a caret.
QList<Interval> visualIntervals(const QTextLine &line, int start, int end)
{
    constexpr double touching = 0.5;
    QList<Interval> pieces;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i)
            pieces.append({positions[i].x(), positions[i].x() + advances[i].x()});
    }
    std::ranges::sort(pieces, {}, &Interval::left);
    QList<Interval> merged;
    for (const Interval &piece : pieces) {
        if (!merged.isEmpty() && piece.left <= merged.last().right + touching)
            merged.last().right = std::max(merged.last().right, piece.right);
        else
            merged.append(piece);
    }
    return merged;
}

QList<Interval> intervals(const QTextLine &line, const QString &text, int start, int end)
{
    if (hasRightToLeft(QStringView(text).sliced(line.textStart(), line.textLength())))
        return visualIntervals(line, start, end);
    return {{line.cursorToX(start), line.cursorToX(end)}};
}

void appendBlockQuads(QList<PageQuad> &quads, const QTextDocument &document, const QTextBlock &block, int start,
                      int end)
{
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    const double pageHeight = document.pageSize().height();
    const QString text = block.text();
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int first = std::max(start, line.textStart());
        int last = std::min(end, line.textStart() + line.textLength());
        while (last > first && text[last - 1].isSpace())
            --last;
        if (first >= last)
            continue;
        const double top = origin.y() + line.y();
        const double height = line.ascent() + line.descent();
        const int page = static_cast<int>(std::floor((top + height / 2) / pageHeight));
        for (const Interval &piece : intervals(line, text, first, last)) {
            const QRectF box(origin.x() + piece.left, top - page * pageHeight, piece.right - piece.left, height);
            quads.append({page, box, box.top() + line.ascent()});
        }
    }
}

}

QList<PageQuad> pageQuads(const QTextDocument &document, int start, int end)
{
    QList<PageQuad> quads;
    for (QTextBlock block = document.findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const int offset = block.position();
        appendBlockQuads(quads, document, block, std::max(0, start - offset),
                         std::min(block.length() - 1, end - offset));
    }
    return quads;
}

}
