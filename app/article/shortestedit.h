// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <span>

namespace pullquote
{

/// Items that two lists have in common, in a row.
struct CommonRun {
    qsizetype left = 0; ///< where it begins in the one list
    qsizetype right = 0; ///< and in the other
    qsizetype length = 0;

    friend bool operator==(const CommonRun &, const CommonRun &) = default;
};

/**
 * The longest list of items that @p left and @p right have in common in the same order, as runs in order.
 *
 * Myers' algorithm with divide and conquer: time by the size times the number of differences, memory by the size. Lists
 * that differ nearly everywhere get a list that is long, and perhaps not the longest.
 */
[[nodiscard]] QList<CommonRun> commonRuns(std::span<const int> left, std::span<const int> right);

}
