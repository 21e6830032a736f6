// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/import/imageheader.h"

#include <expected>

namespace pullquote
{

/// Of one image; a photograph straight from the camera has a tenth.
inline constexpr qint64 largestImageFile = 32 * 1024 * 1024;
/// Of the images of an article together.
inline constexpr qint64 largestImageFiles = 256 * 1024 * 1024;
/// That an image may have, or decoding it takes more memory than Qt allows (QImageReader::allocationLimit).
inline constexpr qint64 mostPixels = 64 * 1024 * 1024;

/// What the image says of itself, or why it is not taken in.
[[nodiscard]] std::expected<ImageHeader, ImageState> acceptedImage(QByteArrayView bytes);

/**
 * Brings the images that the article names: out of "data:" addresses, and from files whose path is given relative to the
 * article's own.
 *
 * Says of each of the others why it cannot be shown. Nothing is fetched from the network, and no path that begins at the
 * root is followed.
 */
void bringImages(ImportedArticle &imported);

}
