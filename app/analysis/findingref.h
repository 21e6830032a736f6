// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

/**
 * An entity as a correction remembers it: by what is still there when the article is analysed again.
 *
 * Never by its row, which changes with every analysis. Looked for by the places first and by the name second: names change
 * when an analyser learns of a fuller one, places only when it changes its mind.
 */
struct EntityRef {
    EntityKind kind = EntityKind::Person;
    QString name;
    QList<TextRange> places; ///< of its mentions when the correction was made

    friend bool operator==(const EntityRef &, const EntityRef &) = default;
};

/// A figure or a quote as a correction remembers it.
struct Passage {
    TextRange range;
    QString words;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// What a figure says: the part of it that a reader can put right.
struct FigureValue {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    bool approximate = false;
    QString unit;
    QString of;

    friend bool operator==(const FigureValue &, const FigureValue &) = default;
};

[[nodiscard]] EntityRef reference(const Analysis &analysis, EntityKind kind, qsizetype entity);
[[nodiscard]] Passage passage(TextRange range, QStringView text);
[[nodiscard]] FigureValue valueOf(const Figure &figure);

}
