// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/findingref.h"

namespace pullquote
{

EntityRef reference(const Analysis &analysis, EntityKind kind, qsizetype entity)
{
    const Entity &found = entities(analysis, kind).at(entity);
    return {kind, found.name, rangesOf(found.mentions)};
}

Passage passage(TextRange range, QStringView text)
{
    return {range, range.in(text).toString()};
}

FigureValue valueOf(const Figure &figure)
{
    return {figure.value, figure.low, figure.high, figure.approximate, figure.unit, figure.of};
}

}
