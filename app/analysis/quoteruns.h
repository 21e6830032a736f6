// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>

namespace pullquote
{

struct Article;

/// A run of text in quotation marks, whatever it is: speech, a title, a term.
struct QuotedRun {
    TextRange range; ///< with its marks
    qsizetype block = 0;
    bool closed = true; ///< false where the block ends before the closing mark: the next block may go on with it

    friend bool operator==(const QuotedRun &, const QuotedRun &) = default;
};

/**
 * The outermost runs in quotation marks, in the order of the text; none reaches beyond its block.
 *
 * An opening mark that nothing closes reaches to the end of its block where it stands at the block's start or the next
 * block opens again, as newspapers set a quotation of several paragraphs; else it is taken for a stray mark when other
 * runs follow it. Linear in the length of the text.
 */
[[nodiscard]] QList<QuotedRun> findQuotedRuns(const Article &article);

}
