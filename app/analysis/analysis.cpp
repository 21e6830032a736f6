// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysis.h"

#include <utility>

namespace pullquote
{

const QList<Entity> &entities(const Analysis &analysis, EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return analysis.people;
    case EntityKind::Organisation:
        return analysis.organisations;
    case EntityKind::Place:
        return analysis.places;
    case EntityKind::Policy:
        break;
    }
    return analysis.policies;
}

QList<Entity> &entities(Analysis &analysis, EntityKind kind)
{
    return const_cast<QList<Entity> &>(entities(std::as_const(analysis), kind));
}

QList<TextRange> rangesOf(const QList<Mention> &mentions)
{
    QList<TextRange> ranges;
    ranges.reserve(mentions.size());
    for (const Mention &mention : mentions)
        ranges.append(mention.range);
    return ranges;
}

}
