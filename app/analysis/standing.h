// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correctionedit.h"

namespace pullquote
{

// What the reader says of names in every article: a correction that stands. Its step is one of four and knows its entities
// by name alone: RejectEntity (never a person), AddEntity (always a person), MergeEntities (always one) and KeepApart (never
// one). It applies before the article's own corrections, which so have the last word.

/// @p step for every article; none where it says something of one place only, like a figure's value or a quote's speaker.
[[nodiscard]] std::optional<CorrectionStep> standingForm(const CorrectionStep &step);

/**
 * What the standing @p step comes to in one article, one step after the other; empty where it has none of its names.
 *
 * Names are compared without case, words that become a name with it. Of two that are always one the first takes the second's
 * name even where it stands alone. Entities without mentions do not count.
 */
[[nodiscard]] QList<CorrectionStep> standingSteps(const CorrectionStep &step, const Analysis &analysis, QStringView text);

/// Puts @p added, all of them standing, behind @p standing, and takes out what says the same or the contrary of the same names.
[[nodiscard]] CorrectionEdit standingEdit(const QList<Correction> &standing, const QList<Correction> &added);

}
