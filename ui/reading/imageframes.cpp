// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/imageframes.h"

#include "ui/reading/typography.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArticleImage)
};

QString reasonOf(const ArticleImage &image)
{
    switch (image.state) {
    case ImageState::Remote:
        return Words::tr("Image on the web, not fetched: %1").arg(image.address);
    case ImageState::Missing:
        return Words::tr("Image not found: %1").arg(image.address);
    case ImageState::TooLarge:
        return Words::tr("Image too large to show: %1").arg(image.address);
    case ImageState::Unreadable:
    case ImageState::Kept:
        break;
    }
    return image.address.isEmpty() ? Words::tr("Image that cannot be read")
                                   : Words::tr("Image that cannot be read: %1").arg(image.address);
}

}

std::span<const ArticleImage> imagesBelow(const Article &article, qsizetype block)
{
    return std::ranges::equal_range(article.images, block, {}, &ArticleImage::block);
}

ImageWords imageWords(const ArticleImage &image)
{
    return {image.alternative, reasonOf(image)};
}

QSizeF shownSize(const ArticleImage &image, ImageRoom room, const Typography &typography)
{
    if (image.state != ImageState::Kept) {
        const QFontMetricsF metrics(typography.imageWords().font);
        const QRectF lines = metrics.boundingRect(QRectF(0, 0, room.width - 2 * typography.imagePadding(), 1e6),
                                                  Qt::TextWordWrap, image.alternative);
        const int count = image.alternative.isEmpty() ? 0 : std::min(3, qRound(lines.height() / metrics.lineSpacing()));
        return {room.width, (count + 1) * typography.imageWords().lineStep + 2 * typography.imagePadding()};
    }
    constexpr qreal share = 0.88; // of the page's height
    constexpr qreal least = 120; // px, however low the page
    const qreal scale = std::min({1.0, room.width / image.size.width(), std::max(least, share * room.height) / image.size.height()});
    return {std::max(1.0, std::round(scale * image.size.width())), std::max(1.0, std::round(scale * image.size.height()))};
}

std::vector<ImageFrame> imageFrames(const Article &article, qsizetype block, qreal top, bool rightToLeft, ImageRoom room,
                                    const Typography &typography)
{
    std::vector<ImageFrame> frames;
    for (const ArticleImage &image : imagesBelow(article, block)) {
        const QSizeF size = shownSize(image, room, typography);
        top += typography.imageSpace();
        frames.push_back({&image - article.images.constData(), {{rightToLeft ? room.width - size.width() : 0, top}, size}});
        top += size.height();
    }
    return frames;
}

}
