// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/imagecache.h"

#include "ui/reading/svgeffort.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QBuffer>
#include <QtGui/QColorSpace>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPending = 6; // the rest is asked for again when the page is painted with these

/// No larger than fits into the cache several times over.
QSize bounded(QSize pixels)
{
    constexpr qreal most = 5'000'000;
    const qreal count = qreal(pixels.width()) * pixels.height();
    const QSize size = count > most ? pixels * std::sqrt(most / count) : pixels;
    return size.expandedTo({1, 1});
}

QImage drawn(const QByteArray &svg, QSize pixels)
{
    if (!isDrawnSoon(svg))
        return {};
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

}

QImage decodedImage(const ImageFile &file, QSize pixels)
{
    if (file.mediaType == "image/svg+xml"_L1)
        return drawn(file.bytes, pixels);
    QBuffer buffer;
    buffer.setData(file.bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (file.mediaType == "image/jpeg"_L1) // of which a small one is read faster than a large one is scaled
        reader.setScaledSize(reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? pixels.transposed() : pixels);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    if (image.size() != pixels)
        image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(1);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

ImageCache::ImageCache(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_threads.setMaxThreadCount(2);
}

ImageCache::~ImageCache()
{
    m_threads.clear();
    m_threads.waitForDone();
}

QImage ImageCache::image(const QByteArray &hash, QSize pixels)
{
    const QSize size = bounded(pixels);
    const Key key{hash, {size.width(), size.height()}};
    if (const QImage *known = m_images.object(key))
        return *known;
    request(key);
    const QImage *other = m_images.object(m_latest.value(hash));
    return other ? *other : QImage();
}

void ImageCache::request(const Key &key)
{
    if (m_broken.contains(key.first) || m_pending.contains(key) || m_pending.size() >= mostPending)
        return;
    std::optional<ImageFile> found = m_source(key.first);
    m_pending.insert(key);
    const QSize pixels(key.second.first, key.second.second);
    QtConcurrent::run(&m_threads, [file = std::move(found), pixels] { return file ? decodedImage(*file, pixels) : QImage(); })
        .then(this, [this, key](const QImage &image) {
            // later, also where it is ready by now: whoever asks may be painting
            QMetaObject::invokeMethod(this, [this, key, image] { deliver(key, image); }, Qt::QueuedConnection);
        });
}

void ImageCache::deliver(const Key &key, QImage image)
{
    m_pending.remove(key);
    if (image.isNull()) {
        m_broken.insert(key.first);
    } else {
        const qsizetype cost = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
        m_images.insert(key, new QImage(std::move(image)), cost);
        m_latest.insert(key.first, key);
    }
    Q_EMIT decoded(key.first);
}

}
