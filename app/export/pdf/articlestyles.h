// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtGui/QTextBlockFormat>
#include <QtGui/QTextCharFormat>

namespace pullquote
{

/// How one block of a printed article is set.
struct PrintedStyle {
    QTextBlockFormat block;
    QTextCharFormat letters;
};

[[nodiscard]] PrintedStyle blockStyle(BlockKind kind, int level);

/// Around an image; one with a caption below it does not stand on another page.
[[nodiscard]] PrintedStyle imageStyle(bool hasCaption);
/// Outlet and date under the title.
[[nodiscard]] PrintedStyle creditStyle();
/// The address the article came from.
[[nodiscard]] PrintedStyle addressStyle();
/// The block with the space above it that parts an article's head from its text.
[[nodiscard]] PrintedStyle belowHead(PrintedStyle style);

}
