// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pastedimages.h"

#include "app/import/imagefiles.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QMimeDatabase>
#include <QtCore/QUrl>
#include <QtGui/QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedImages)
};

bool isImageFile(const QUrl &url)
{
    return url.isLocalFile()
        && QMimeDatabase().mimeTypeForFile(url.toLocalFile(), QMimeDatabase::MatchExtension).name().startsWith("image/"_L1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool opened = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly); // which a device or a pipe is not
    return opened ? file.read(largestImageFile + 1) : QByteArray(); // the one byte more is too large
}

/// The form that a note can show and that tells most of those its program offers; empty where there are pixels at most.
QString bestFormat(const QMimeData &data)
{
    for (const QString &format : {u"image/svg+xml"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"image/png"_s}) {
        if (data.hasFormat(format))
            return format;
    }
    return {};
}

/// The bytes as their program had them, else the pixels.
QByteArray imageIn(const QMimeData &data)
{
    if (const QByteArray bytes = data.data(bestFormat(data)); !bytes.isEmpty())
        return bytes;
    QBuffer png;
    const auto pixels = data.imageData().value<QImage>();
    return pixels.save(&png, "PNG") ? png.data() : QByteArray();
}

}

bool bringsImages(const QMimeData &data)
{
    if (const QList<QUrl> urls = data.urls(); !urls.isEmpty())
        return std::ranges::all_of(urls, isImageFile);
    return (data.hasImage() || !bestFormat(data).isEmpty()) && !data.hasText();
}

QList<PastedImage> pastedImages(const QMimeData &data)
{
    QList<PastedImage> images;
    for (const QUrl &url : data.urls())
        images.append({contentOf(url.toLocalFile()), QFileInfo(url.toLocalFile()).completeBaseName()});
    if (images.isEmpty())
        images.append({imageIn(data), Words::tr("image")});
    return images;
}

}
