// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/articlestyles.h"

#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagination.h"

#include <QtGui/QColor>

#include <algorithm>

namespace pullquote
{

namespace
{

const QColor ink(0x1b, 0x1b, 0x1b);
const QColor softInk(0x45, 0x45, 0x45);
const QColor paleInk(0x66, 0x66, 0x66);

/// Spaces above and below in points, line height in percent of the face's own.
PrintedStyle style(const QFont &font, const QColor &colour, double above, double below, double lineHeight)
{
    PrintedStyle made;
    made.letters.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    made.letters.setForeground(colour);
    made.block.setTopMargin(documentPixels(above));
    made.block.setBottomMargin(documentPixels(below));
    made.block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return made;
}

PrintedStyle keptWithNext(PrintedStyle made)
{
    made.block.setProperty(keepWithNextProperty, true);
    return made;
}

PrintedStyle indented(PrintedStyle made, double left, double right)
{
    made.block.setLeftMargin(devicePixels(left));
    made.block.setRightMargin(devicePixels(right));
    return made;
}

}

PrintedStyle blockStyle(BlockKind kind, int level)
{
    switch (kind) {
    case BlockKind::Title:
        return keptWithNext(style(printedSerif(23, QFont::Bold), ink, 0, 10, 96));
    case BlockKind::Standfirst:
        return keptWithNext(style(printedSerif(13), softInk, 0, 10, 105));
    case BlockKind::Byline:
        return keptWithNext(style(printedSans(9.5, QFont::DemiBold), softInk, 2, 2, 105));
    case BlockKind::Dateline:
        return style(printedSans(9), paleInk, 2, 6, 105);
    case BlockKind::Heading:
        return keptWithNext(style(printedSerif(std::max(11.5, 15.5 - 1.5 * level), QFont::Bold), ink, 14, 5, 100));
    case BlockKind::ListItem:
        return style(printedSerif(11), ink, 0, 4, 108);
    case BlockKind::Quotation:
        return indented(style(printedSerif(10.5), softInk, 2, 9, 108), 22, 22);
    case BlockKind::Caption:
        return indented(style(printedSans(8.5), paleInk, 0, 10, 104), 0, 40);
    case BlockKind::Paragraph:
        break;
    }
    return style(printedSerif(11), ink, 0, 8, 108);
}

PrintedStyle imageStyle(bool hasCaption)
{
    const PrintedStyle made = style(printedSans(8.5), paleInk, 6, hasCaption ? 4 : 12, 100);
    return hasCaption ? keptWithNext(made) : made;
}

PrintedStyle creditStyle()
{
    return keptWithNext(style(printedSans(9), softInk, 2, 2, 105));
}

PrintedStyle addressStyle()
{
    return keptWithNext(style(printedSans(8), paleInk, 0, 0, 105));
}

PrintedStyle belowHead(PrintedStyle style)
{
    constexpr double gap = 22;
    style.block.setTopMargin(documentPixels(gap));
    return style;
}

}
