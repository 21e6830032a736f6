// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/imagecache.h"

#include "app/images/decodedimage.h"

#include <QtConcurrent/QtConcurrentRun>

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
