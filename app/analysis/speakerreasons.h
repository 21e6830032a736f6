// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

struct Cue;
struct ResolvedSource;

/// What kind of evidence an attribution rests on.
struct Evidence {
    QString reason; ///< the key that Quote::reason carries
    Certainty certainty = Certainty::Unknown;
    double confidence = 0; ///< of quotations with this evidence, the share whose speaker was right
};

/// Evidence of a cue in the quotation's own sentence.
[[nodiscard]] Evidence cueEvidence(const Cue &cue, const ResolvedSource &source);
/// Evidence of the reason @p key where it is none of a cue: "same-paragraph", "transcript-label", "unknown" …
[[nodiscard]] Evidence evidence(const QString &key);
/// The sentence that tells a reader why the speaker was chosen; empty for an unknown key.
[[nodiscard]] QString reasonText(const QString &key);

}
