// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/images/decodedimage.h"

#include "app/images/svgeffort.h"

#include <QtCore/QBuffer>
#include <QtGui/QColorSpace>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

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

}
