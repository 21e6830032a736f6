// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

enum class MarkRole {
    Open, ///< begins a quotation: a double mark, or a single one outside double ones
    Close,
    Inner, ///< a single mark inside double ones, or one that fits nothing
    Apostrophe,
};

/// One quotation mark or apostrophe character of a block.
struct QuoteMark {
    qsizetype position = 0;
    MarkRole role = MarkRole::Inner;
};

/**
 * Decides what each quotation mark and apostrophe of one block is, in order.
 *
 * Curly double marks mostly say so themselves; straight ones are told by the spaces beside them and by what is open.
 * A single mark opens only where one that could close it follows in the same block, since it is an apostrophe far more
 * often. Nothing is carried from block to block: a quotation of several paragraphs opens again in each. Linear.
 */
[[nodiscard]] QList<QuoteMark> quoteMarks(QStringView block);

}
