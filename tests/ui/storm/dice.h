// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QString>

#include <optional>

namespace pullquote
{

struct Article;

/// What a storm leaves to chance: numbers, words, corrections. The same seed throws the same.
class StormDice
{
public:
    explicit StormDice(quint32 seed)
        : m_random(seed)
    {
    }

    /// From 0 to one less than @p bound, which must be more than 0.
    [[nodiscard]] int below(qsizetype bound) { return m_random.bounded(int(bound)); }
    [[nodiscard]] QString word();
    /// Of one of the entities of @p kind; none where there are none, or two are needed and the same was thrown twice.
    [[nodiscard]] std::optional<CorrectionStep> correction(const Analysis &analysis, EntityKind kind);
    /// Of any finding in @p article.
    [[nodiscard]] std::optional<CorrectionStep> correction(const Analysis &analysis, const Article &article);

private:
    QRandomGenerator m_random;
};

}
