// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/passagefate.h"

#include "app/annotation/anchoring.h"
#include "app/annotation/selectors.h"

#include <algorithm>

namespace pullquote
{

PassageOutcome passageOutcome(QStringView text, TextRange range, QStringView other)
{
    // A passage over several paragraphs is looked for run by run: it fares as its worst run, and as reworded where
    // only a part of it is gone.
    PassageOutcome outcome{PassageFate::Unchanged, {}};
    bool anyGone = false;
    bool anyLeft = false;
    for (const Segment &run : segments(text, range)) {
        const Anchor found = anchor(run, other, text);
        if (found.state == AnchorState::Orphan) {
            anyGone = true;
            continue;
        }
        anyLeft = true;
        if (found.range.in(other) != run.quote.exact)
            outcome.fate = PassageFate::Reworded;
        outcome.range = outcome.range.isEmpty() ? found.range
                                                : TextRange{std::min(outcome.range.start, found.range.start),
                                                            std::max(outcome.range.end, found.range.end)};
    }
    if (!anyLeft)
        return {};
    if (anyGone)
        outcome.fate = PassageFate::Reworded;
    return outcome;
}

}
