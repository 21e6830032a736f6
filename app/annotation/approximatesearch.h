// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

/// A place in a text that reads nearly like a pattern. Errors are UTF-16 units inserted, left out or replaced.
struct ApproximateMatch {
    TextRange range;
    qsizetype errors = 0;

    friend bool operator==(const ApproximateMatch &, const ApproximateMatch &) = default;
};

/**
 * The places of @p text that differ from @p pattern by at most @p maxErrors, the nearest first and no two overlapping.
 *
 * Bit-parallel approximate matching after G. Myers, "A fast bit-vector algorithm for approximate string matching based
 * on dynamic programming", Journal of the ACM 46(3), 1999, in blocks of 64 units: length of the text times length of
 * the pattern / 64 steps. At most @p limit places are returned.
 */
[[nodiscard]] QList<ApproximateMatch> approximateMatches(QStringView text, QStringView pattern, qsizetype maxErrors,
                                                         qsizetype limit = 8);
/// The same within @p parts of the text, which are in order and apart.
[[nodiscard]] QList<ApproximateMatch> approximateMatches(QStringView text, const QList<TextRange> &parts, QStringView pattern,
                                                         qsizetype maxErrors, qsizetype limit = 8);

/// The least number of units to insert, leave out or replace to make one text the other (Levenshtein distance).
[[nodiscard]] qsizetype editDistance(QStringView left, QStringView right);

/// How alike two texts are: 1 for the same, 0 for nothing in common. Two empty texts are the same.
[[nodiscard]] double similarity(QStringView left, QStringView right);

}
