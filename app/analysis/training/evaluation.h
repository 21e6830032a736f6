// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/tagger.h"
#include "app/analysis/training/corpus.h"

namespace pullquote
{

/// How many names were there, were found, and were found exactly.
struct NameCounts {
    int gold = 0;
    int found = 0;
    int right = 0;

    [[nodiscard]] double precision() const { return found == 0 ? 0 : 100.0 * right / found; }
    [[nodiscard]] double recall() const { return gold == 0 ? 0 : 100.0 * right / gold; }
    [[nodiscard]] double f1() const { return gold + found == 0 ? 0 : 200.0 * right / (gold + found); }
};

struct Evaluation {
    std::array<NameCounts, 5> kinds; ///< by NameKind
    std::array<NameCounts, 10> confidence; ///< found and right persons by tenth of the confidence
};

/// The names that @p labels make up.
[[nodiscard]] QList<NameTag> namesOf(const std::vector<Label> &labels);

void evaluate(const Tagger &tagger, const LabelledDocument &document, Evaluation &evaluation);

}
