// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

struct Article;

/// What the status bar says of an open article: how much text, how long it takes to read.
[[nodiscard]] QString lengthText(const Article &article);
/// What is left to read, for @p progress from 0 to 1.
[[nodiscard]] QString progressText(const Article &article, double progress);
/// The words of the about box.
[[nodiscard]] QString aboutText();

}
