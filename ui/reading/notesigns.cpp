// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/notesigns.h"

#include "ui/reading/readingpage.h"

namespace pullquote
{

QList<NoteSign> noteSigns(ReadingPage &page, const PlacedBlock &placed)
{
    constexpr qreal gap = 12;
    constexpr qreal size = 13;
    PageLayout &layout = page.layout();
    const TextRange block = layout.range(placed.block);
    QList<NoteSign> signs;
    if (!page.kinds().test(size_t(MarkKind::Own)))
        return signs;
    for (const MarkSpan *span : page.spans().overlapping(block)) {
        if (!span->hasNote || span->key.kind != MarkKind::Own || !block.contains(span->range.start))
            continue;
        const QRectF caret = layout.caretRect(placed.block, span->range.start);
        const bool rightToLeft = layout.paragraph(placed.block).rightToLeft;
        const qreal outside = rightToLeft ? -gap - size : layout.columnWidth() + gap;
        QRectF rect(layout.columnLeft() + outside, placed.top + caret.center().y() - size / 2, size, size);
        while (!signs.isEmpty() && signs.last().rect.intersects(rect))
            rect.translate(rightToLeft ? -size - 3 : size + 3, 0);
        signs.append({rect, span});
    }
    return signs;
}

}
