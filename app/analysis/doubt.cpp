// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/doubt.h"

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr auto doubted = [](const auto &finding) { return isDoubtful(finding); };

}

Analysis withoutDoubtful(const Analysis &analysis)
{
    Analysis sure = analysis;
    QList<qsizetype> rows; // where each person goes, -1 for nowhere
    qsizetype kept = 0;
    for (const Entity &person : analysis.people)
        rows.append(isDoubtful(person) ? -1 : kept++);
    for (QList<Entity> *entities : {&sure.people, &sure.organisations, &sure.places, &sure.policies})
        entities->removeIf(doubted);
    sure.figures.removeIf(doubted);
    for (Quote &quote : sure.quotes) {
        if (quote.speaker && quote.speaker->person >= 0)
            quote.speaker->person = rows.at(quote.speaker->person);
    }
    return sure;
}

qsizetype doubtfulCount(const Analysis &analysis)
{
    qsizetype count = std::ranges::count_if(analysis.figures, doubted);
    for (const QList<Entity> *entities :
         {&analysis.people, &analysis.organisations, &analysis.places, &analysis.policies})
        count += std::ranges::count_if(*entities, doubted);
    return count;
}

}
