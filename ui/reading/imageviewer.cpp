// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/imageviewer.h"

#include "ui/reading/imagecache.h"
#include "ui/reading/imagepainter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int margin = 12; // px around the image

bool isDrawing(const std::optional<ImageFile> &file)
{
    return file && file->mediaType == "image/svg+xml"_L1;
}

/// A drawing is sharp in any size; of anything else more pixels show no more.
QSizeF fitted(const ArticleImage &image, bool drawing, QSize room)
{
    const QSizeF largest = QSizeF(image.size).scaled(room, Qt::KeepAspectRatio);
    return drawing || largest.width() < image.size.width() ? largest : QSizeF(image.size);
}

}

ImageViewer::ImageViewer(const ArticleImage &image, ImageCache &images, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_image(image)
    , m_isDrawing(isDrawing(images.file(image.hash)))
    , m_images(images)
    , m_theme(theme)
{
    setWindowTitle(image.alternative.isEmpty() ? tr("Image") : image.alternative);
    setAccessibleName(windowTitle());
    constexpr qreal share = 0.94; // of the window below
    const QSize room = (parent ? parent->window()->size() : image.size) * share;
    const QSize frame(2 * margin, 2 * margin);
    resize(fitted(image, m_isDrawing, room - frame).toSize() + frame);
    connect(&images, &ImageCache::decoded, this, [this](const QByteArray &hash) {
        if (hash == m_image.hash)
            update();
    });
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.page);
    const QSize size = fitted(m_image, m_isDrawing, rect().adjusted(margin, margin, -margin, -margin).size().expandedTo({1, 1})).toSize();
    const QRectF target(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    const QImage image = m_images.image(m_image.hash, (QSizeF(size) * devicePixelRatioF()).toSize());
    if (!image.isNull()) {
        paintOnPaper(painter, target, image, m_theme);
    } else if (m_images.isBroken(m_image.hash)) {
        painter.setPen(m_theme.secondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, imageWords(m_image).reason);
    }
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        accept();
    else
        QDialog::keyPressEvent(event); // which closes on Escape
}

void ImageViewer::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        accept();
}

}
