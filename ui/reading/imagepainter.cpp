// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/imagepainter.h"

#include "ui/reading/imagecache.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace pullquote
{

namespace
{

constexpr float veilStrength = 0.32F; // of the page's colour over a dimmed image
constexpr double tint = 0.06; // of the text's colour in the page's, where an image is to come

void paintWords(QPainter &painter, const QRectF &rect, const ImageWords &words, const Typography &typography, const Theme &theme)
{
    const BlockStyle &style = typography.imageWords();
    const qreal padding = typography.imagePadding();
    painter.setPen(theme.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(style.font);
    const QRectF inside = rect.adjusted(padding, padding, -padding, -padding);
    const QRectF last(inside.left(), inside.bottom() - style.lineStep, inside.width(), style.lineStep);
    painter.setPen(theme.text);
    painter.save();
    painter.setClipRect(inside.adjusted(0, 0, 0, -style.lineStep), Qt::IntersectClip);
    painter.drawText(inside, Qt::TextWordWrap, words.alternative);
    painter.restore();
    painter.setPen(theme.secondaryText);
    painter.drawText(last, Qt::AlignVCenter, QFontMetricsF(style.font).elidedText(words.reason, Qt::ElideMiddle, last.width()));
}

/// On whole pixels of the device, so that nothing is smeared over two.
QRectF onPixels(const QRectF &rect, qreal ratio)
{
    return {std::round(rect.left() * ratio) / ratio, std::round(rect.top() * ratio) / ratio, std::round(rect.width() * ratio) / ratio,
            std::round(rect.height() * ratio) / ratio};
}

}

void paintOnPaper(QPainter &painter, const QRectF &target, const QImage &image, const Theme &theme)
{
    if (theme.dark && image.hasAlphaChannel())
        painter.fillRect(target, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image);
}

void paintImages(QPainter &painter, ReadingPage &page, const PlacedBlock &placed, const Theme &theme)
{
    const PageLayout &layout = page.layout();
    const qreal ratio = painter.device()->devicePixelRatioF();
    for (const ImageFrame &frame : page.layout().paragraph(placed.block).images) {
        const QRectF rect = onPixels(frame.rect.translated(layout.columnLeft(), placed.top), ratio);
        if (rect.bottom() < 0 || rect.top() > page.scroll().viewportHeight())
            continue;
        const ArticleImage &image = layout.article().images.at(frame.image);
        ImageCache *images = page.images();
        const bool isKept = images && image.state == ImageState::Kept;
        if (!isKept || images->isBroken(image.hash)) {
            paintWords(painter, rect, imageWords(image), layout.typography(), theme);
            continue;
        }
        const QImage picture = images->image(image.hash, (rect.size() * ratio).toSize());
        if (picture.isNull()) {
            painter.fillRect(rect, mixed(theme.text, theme.page, tint));
            continue;
        }
        paintOnPaper(painter, rect, picture, theme);
        if (theme.dark && layout.typography().style().dimImages) {
            QColor veil = theme.page;
            veil.setAlphaF(veilStrength);
            painter.fillRect(rect, veil);
        }
    }
}

}
