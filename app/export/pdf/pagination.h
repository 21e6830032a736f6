// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPagedPaintDevice;
class QTextDocument;

namespace pullquote
{

/// An A4 page with margins that give the reading face about seventy characters a line. Lengths are in points.
struct PageMargins {
    double side = 92;
    double top = 76;
    double bottom = 84;
};

/// Has the still empty document laid out in pages of @p device, which must outlive it. Done before anything is written,
/// since each of these settings would lay a full document out again.
void setPages(QTextDocument &document, QPagedPaintDevice &device, const PageMargins &margins);

/// Sends to the next page what a page break must not part: headings from their text, single lines from their paragraph.
void mendPageBreaks(QTextDocument &document);

/// Marks a block as one that must not stand alone at a page's foot; a user property of its block format.
inline constexpr int keepWithNextProperty = 0x100000 + 1; // QTextFormat::UserProperty + 1

}
