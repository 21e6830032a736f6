// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtCore/QRectF>

#include <span>
#include <vector>

namespace pullquote
{

class Typography;

/// Where an image stands, in px from the upper edge of the block it stands below and from the left edge of the column.
struct ImageFrame {
    qsizetype image = 0; ///< its index in Article::images
    QRectF rect;
};

/// The room that images have.
struct ImageRoom {
    qreal width = 0; ///< of the column
    qreal height = 0; ///< of the page, of which an image leaves some free

    friend bool operator==(const ImageRoom &, const ImageRoom &) = default;
};

/// Those of @p article that stand below @p block.
[[nodiscard]] std::span<const ArticleImage> imagesBelow(const Article &article, qsizetype block);

/// What stands in the place of an image that cannot be shown, for who sees the page: its alternative text, and why.
struct ImageWords {
    QString alternative;
    QString reason;
};
[[nodiscard]] ImageWords imageWords(const ArticleImage &image);

/**
 * How large @p image is shown: as large as it is by nature, or smaller where it would be wider than the column or higher
 * than the page; one that cannot be shown as wide as the column and as high as its words.
 *
 * Known from the article alone, before a byte of the image is read, so that nothing moves when it is drawn.
 */
[[nodiscard]] QSizeF shownSize(const ArticleImage &image, ImageRoom room, const Typography &typography);

/// The frames of the images below @p block, whose lines end at @p top.
[[nodiscard]] std::vector<ImageFrame> imageFrames(const Article &article, qsizetype block, qreal top, bool rightToLeft, ImageRoom room,
                                                  const Typography &typography);

}
