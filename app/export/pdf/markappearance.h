// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pagemark.h"

#include <qpdf/QPDFObjectHandle.hh>

class QPDF;

namespace pullquote
{

class PageSpace;

/// A piece of a mark with what is next to it: the pieces of one page make one annotation.
struct MarkPart {
    QList<PageQuad> quads; ///< all on one page
    bool begins = true; ///< the mark's first piece is among them
    bool ends = true;
};

/// The mark cut at page breaks, in the order of its pieces.
[[nodiscard]] QList<MarkPart> partsByPage(const PageMark &mark);

/**
 * The look of one part as a form XObject in the page's own coordinates, for an annotation's /AP.
 *
 * A filled mark is multiplied with the page in a transparency group, through a graphics state: MuPDF paints an opaque
 * appearance over the text, and Adobe Reader is said to use one only if it has such a state.
 */
[[nodiscard]] QPDFObjectHandle markAppearance(QPDF &pdf, const MarkStyle &style, const MarkPart &part,
                                              const QRectF &bounds, const PageSpace &space);

/// The look of a note without a place in the text: a small sheet.
[[nodiscard]] QPDFObjectHandle noteAppearance(QPDF &pdf, const MarkStyle &style, const QRectF &bounds);

}
