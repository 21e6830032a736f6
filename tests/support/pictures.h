// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>

// Images for tests, painted here.

namespace pullquote::samples
{

using namespace Qt::StringLiterals;

inline QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

/// A plain @p colour, which may be transparent.
inline ImageFile picture(QSize size, const QColor &colour, const char *format = "PNG")
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return {encoded(image, format), u"image/%1"_s.arg(QString::fromLatin1(format).toLower())};
}

}
