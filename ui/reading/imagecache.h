// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtCore/QCache>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtGui/QImage>

#include <functional>
#include <optional>
#include <utility>

namespace pullquote
{

/**
 * Images as they are drawn: decoded and scaled on threads of their own, those asked for last kept.
 *
 * Who paints asks for an image each time; what is not there yet is null, or the same image in another size for the time
 * being, and decoded() tells when to paint again. Several views share one cache.
 */
class ImageCache : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageCache)
public:
    /// Finds the bytes of the image with this ArticleImage::hash; called in the thread of the cache.
    using Source = std::function<std::optional<ImageFile>(const QByteArray &hash)>;
    static constexpr qsizetype capacity = 64 * 1024; ///< KiB of pixels

    explicit ImageCache(Source source, QObject *parent = nullptr);
    ~ImageCache() override;

    /// In @p pixels of the device.
    [[nodiscard]] QImage image(const QByteArray &hash, QSize pixels);
    /// Whether it turned out that it cannot be decoded.
    [[nodiscard]] bool isBroken(const QByteArray &hash) const { return m_broken.contains(hash); }
    [[nodiscard]] std::optional<ImageFile> file(const QByteArray &hash) const { return m_source(hash); }

Q_SIGNALS:
    /// It can be had now, or is known to be broken.
    void decoded(const QByteArray &hash);

private:
    using Key = std::pair<QByteArray, std::pair<int, int>>;

    void request(const Key &key);
    void deliver(const Key &key, QImage image);

    Source m_source;
    QCache<Key, QImage> m_images{capacity};
    QHash<QByteArray, Key> m_latest; ///< of each image the size that came last
    QSet<Key> m_pending;
    QSet<QByteArray> m_broken;
    QThreadPool m_threads;
};

}
