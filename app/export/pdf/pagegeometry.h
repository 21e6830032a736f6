// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>

class QTextDocument;

namespace pullquote
{

/// A piece of a run of text on one line of one page, in pixels of the paint device from the page's top left corner.
struct PageQuad {
    int page = 0; ///< from 0
    QRectF box; ///< as high as the line's letters can be
    double baseline = 0;
};

/// A point that a link can lead to.
struct PagePlace {
    int page = 0;
    double top = 0; ///< pixels of the paint device
};

/**
 * Where the characters from @p start to @p end (positions in the document) stand on its pages: one quad a line, more
 * where a line mixes directions of writing. Spaces at a line's end belong to no quad.
 *
 * The document must be laid out in pages, and the device it was laid out for still exist: QTextDocument shapes its
 * lines again whenever it is asked about them.
 */
[[nodiscard]] QList<PageQuad> pageQuads(const QTextDocument &document, int start, int end);

}
