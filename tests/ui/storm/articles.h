// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

inline constexpr int stormArticles = 6;
inline constexpr int stormEditions = 5; ///< of each

/// An article of ours, from 0 on, as it came out first or with what was changed later. Each says its address.
[[nodiscard]] QString stormArticle(int number, int edition);
/// Which one has this address; -1 where none has.
[[nodiscard]] int stormArticleFrom(const QString &source);

}
