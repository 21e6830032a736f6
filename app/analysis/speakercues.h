// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/speakersources.h"

namespace pullquote
{

/// A word of the narrator that gives speech to somebody, with whoever it gives it to.
struct Cue {
    enum class Shape {
        SourceFirst, ///< "Smith said"
        CueFirst, ///< "said Smith"
        AccordingTo, ///< "according to Smith"
        Agent, ///< "was called … by Smith"
        Owner, ///< "Smith's claim"
        Shared, ///< "…, adding": the subject of the verb before, or of the statement
        Fronted, ///< "Calling it …, Smith": the subject follows
    };

    qsizetype item = 0;
    Shape shape = Shape::SourceFirst;
    bool says = true; ///< introduces speech; else its object may be quoted in part
    bool weak = false;
    Source source;
};

/// The cues of the statement, in order; @p headline says that capitals mean nothing in it; each looks a bounded number of items far.
[[nodiscard]] QList<Cue> findCues(const Narration &narration, const Statement &statement, bool headline);

}
