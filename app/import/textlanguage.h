// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace pullquote
{

/// "en" where the small words of English make up their usual part of @p text, else empty: other languages are not told
/// apart, and a few words are too little to tell.
[[nodiscard]] QString languageOf(QStringView text);

}
