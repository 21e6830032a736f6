// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QStringView>

namespace pullquote
{

/// What became of a passage in another version of the article.
enum class PassageFate {
    Unchanged, ///< its words stand there, in whichever place
    Reworded, ///< words like them do
    Removed,
};

struct PassageOutcome {
    PassageFate fate = PassageFate::Removed;
    TextRange range; ///< in the other version; empty where it was removed

    friend bool operator==(const PassageOutcome &, const PassageOutcome &) = default;
};

/// What became of the words of @p text in @p range in @p other, as anchor() finds them there.
[[nodiscard]] PassageOutcome passageOutcome(QStringView text, TextRange range, QStringView other);

}
