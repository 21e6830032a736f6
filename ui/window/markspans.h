// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/corrected.h"
#include "ui/reading/spans.h"

#include <QtCore/QMap>

namespace pullquote
{

class AnnotationSet;
struct RuleFinding;

/// Every mark of an article as the reading view draws it: the analyser's and the reader's.
[[nodiscard]] QList<MarkSpan> markSpans(const Analysis &analysis, const AnnotationSet &annotations);

/// What highlight rules found, as the reading view draws it.
[[nodiscard]] QList<MarkSpan> ruleSpans(const QList<RuleFinding> &findings);

/// How many there are of each kind: entities, figures, quotes and annotations, not their single mentions.
[[nodiscard]] QMap<MarkKind, qsizetype> markCounts(const Analysis &analysis, const AnnotationSet &annotations);

/// The corrections that made or changed the finding @p key; none for marks of other kinds.
[[nodiscard]] QList<CorrectionId> findingCorrections(const QList<CorrectionEffect> &effects, const Analysis &analysis,
                                                     const MarkKey &key);

}
