// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtGui/QImage>

namespace pullquote
{

/// The image scaled to @p pixels, as its camera says to turn it, in the colours of sRGB; null where it is broken or of a
/// kind that this system's Qt cannot read. May run in any thread.
[[nodiscard]] QImage decodedImage(const ImageFile &file, QSize pixels);

}
