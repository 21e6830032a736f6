// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

namespace pullquote
{

enum class FindingType { Entity, Figure, Quote };

/// What one correction did to an analysis.
struct CorrectionEffect {
    CorrectionId id;
    FindingType type = FindingType::Entity;
    QList<TextRange> places; ///< of the findings that it made, changed or took away; empty where it changed nothing

    friend bool operator==(const CorrectionEffect &, const CorrectionEffect &) = default;
};

struct Corrected {
    Analysis analysis;
    QList<CorrectionEffect> effects; ///< one a correction, in their order

    friend bool operator==(const Corrected &, const Corrected &) = default;
};

/**
 * The analysis as the reader put it right: @p corrections applied one after the other, those that stand in every article
 * before the article's own.
 *
 * Pure, and tolerant: a correction whose finding is gone, or which the analyser meanwhile gets right by itself, changes
 * nothing, and its effect says so. What the reader said has confidence 1. The result is as whole as an analysis of the
 * analyser's: lists and mentions in the order of the text, no overlaps, speakers that are in the list of people. Applying
 * the same corrections to the result changes nothing more.
 */
[[nodiscard]] Corrected corrected(const Analysis &found, const QList<Correction> &corrections, QStringView text);

/// The corrections that made or changed the finding of @p type in @p places, in their order.
[[nodiscard]] QList<CorrectionId> correctionsOf(const QList<CorrectionEffect> &effects, FindingType type,
                                                const QList<TextRange> &places);

}
