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
#include <QtGui/QTextLayout>
#include <QtGui/QTextTable>

#include <cmath>

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

/// Nothing is before the first block, so a break there would give an empty page.
void breakBefore(const QTextBlock &block)
{
    if (block.blockNumber() == 0)
        return;
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

/// The block, or the first of the headings above it: they go with it to the next page.
QTextBlock firstOfChain(QTextBlock block)
{
    while (keepsWithNext(block.previous()))
        block = block.previous();
    return block;
}

/// Whether the block is the first of a chain of headings whose text begins on another page.
bool headingIsCutOff(const QTextDocument &document, const QTextBlock &block)
{
    if (!keepsWithNext(block) || keepsWithNext(block.previous()))
        return false;
    QTextBlock last = block;
    while (keepsWithNext(last) && nextWithText(last).isValid())
        last = nextWithText(last);
    const int page = firstPage(document, block);
    return page >= 0 && firstPage(document, last) != page;
}

/// Whether a page break leaves a single line of the paragraph behind, and it is short enough to go to the next page
/// whole.
bool lineIsStranded(const QTextDocument &document, const QTextBlock &block)
{
    constexpr int shortParagraph = 6; // lines; more would leave a hole at the page's foot
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    const double pageHeight = document.pageSize().height();
    if (std::floor(box.top() / pageHeight) == std::floor((box.bottom() - 1) / pageHeight))
        return false;
    const int lines = block.layout()->lineCount();
    int before = 0;
    const int page = firstPage(document, block);
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        before += static_cast<int>(std::floor((box.top() + line.y() + line.height() / 2) / pageHeight)) == page ? 1 : 0;
    }
    return lines > 1 && (before == 1 || (before == lines - 1 && lines <= shortParagraph));
}

}

void setPages(QTextDocument &document, QPagedPaintDevice &device, const PageMargins &margins)
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
}

void mendPageBreaks(QTextDocument &document)
{
    // QTextDocument itself keeps nothing together. Goes downwards, because each break moves what follows.
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        if (!inTable && (headingIsCutOff(document, block) || lineIsStranded(document, block)))
            breakBefore(firstOfChain(block));
    }
}

}
