// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

enum class DiffKind { Unchanged, Removed, Inserted };

/// A run of words that two texts share, or that one of them alone has.
struct DiffRun {
    DiffKind kind = DiffKind::Unchanged;
    TextRange before; ///< in the older text; empty, at the place in question, for an inserted run
    TextRange after; ///< in the newer text; empty for a removed run

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/**
 * What was removed from @p before and inserted to make it @p after, word by word: runs in the order of the text, which
 * tile both texts, a removal before the insertion that takes its place. Spaces between words do not count.
 *
 * Words that moved are removed here and inserted there. A word or two between longer changes ("the", ".") count as
 * changed with them: a reader sees one change, not three.
 *
 * E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), in its linear-space form. Where
 * two texts have so little in common that the least number of changes would take too long to find, a good one is given.
 */
[[nodiscard]] QList<DiffRun> wordDiff(QStringView before, QStringView after);

}
