// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <compare>

namespace pullquote
{

/**
 * A run of the canonical text, in UTF-16 units as QString counts them: start included, end excluded.
 *
 * Files and the command line count in Unicode code points; article/CodePoints converts, and nothing else does.
 */
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return position >= start && position < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return other.start >= start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(start, length()); }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
};

}
