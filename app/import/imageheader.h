// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <optional>

namespace pullquote
{

/// What the first bytes of an image say.
struct ImageHeader {
    QString mediaType;
    QSize size; ///< as it is to be shown, in CSS px; never empty

    friend bool operator==(const ImageHeader &, const ImageHeader &) = default;
};

/**
 * The kind and size of a PNG, JPEG, GIF, WebP or SVG image; nothing where @p bytes are none of these or break off before
 * they say how large it is.
 *
 * Reads no pixels: where an image stands is known long before it is drawn, and whether or not this system can draw it. A
 * JPEG that its camera says to turn has the size of the turned one; an SVG without a size has that of its viewBox.
 */
[[nodiscard]] std::optional<ImageHeader> imageHeader(QByteArrayView bytes);

}
