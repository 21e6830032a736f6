// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace pullquote
{

/// Whether @p text begins with "http://", "https://" or "www.".
[[nodiscard]] bool startsWithAddress(QStringView text);

/**
 * The web address that a whole line holds, put together again where a space or a line end (given as a space) has broken
 * it: "https://example.org/a-long-ti tle/" has lost nothing but its shape. Empty where the line holds anything else
 * besides.
 */
[[nodiscard]] QString addressInLine(QStringView line);

/// Whether an address that ends a line with @p before goes on in the next line with @p after, both without spaces.
[[nodiscard]] bool continuesAddress(QStringView before, QStringView after);

}
