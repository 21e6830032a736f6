// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pagination.h"

#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagegeometry.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>

namespace pullquote
{

namespace
{

static_assert(keepWithNextProperty == QTextFormat::UserProperty + 1);

bool keepsWithNext(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(keepWithNextProperty);
}

/// The page of the block's first or last line; -1 where it has no visible text.
int firstPage(const QTextDocument &document, const QTextBlock &block)
{
    const QList<PageQuad> quads = pageQuads(document, block.position(), block.position() + block.length() - 1);
    return quads.isEmpty() ? -1 : quads.first().page;
}

QTextBlock nextWithText(QTextBlock block)
{
    do
        block = block.next();
    while (block.isValid() && block.length() <= 1);
    return block;
}

/// Second pass: QTextDocument knows no "keep with next", so a heading whose text begins on the next page is sent there.
/// Goes downwards, because each break moves what follows.
void keepHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!keepsWithNext(block) || (block.previous().isValid() && keepsWithNext(block.previous())))
            continue;
        QTextBlock last = block;
        while (keepsWithNext(last) && nextWithText(last).isValid())
            last = nextWithText(last);
        const int page = firstPage(document, block);
        if (page <= 0 || firstPage(document, last) == page)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

}

void paginate(QTextDocument &document, QPagedPaintDevice &device, const PageMargins &margins)
{
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setLeftMargin(documentPixels(margins.side));
    frame.setRightMargin(documentPixels(margins.side));
    frame.setTopMargin(documentPixels(margins.top));
    frame.setBottomMargin(documentPixels(margins.bottom));
    document.rootFrame()->setFrameFormat(frame);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(QSizeF(device.width(), device.height()));
    keepHeadings(document);
}

}
