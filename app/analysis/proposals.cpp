// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proposals.h"

#include "app/analysis/figures.h"
#include "app/analysis/figurewords.h"
#include "app/analysis/nameplaces.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"

#include <algorithm>
#include <limits>

namespace pullquote
{

namespace
{

TextRange withoutSpace(TextRange range, QStringView text)
{
    range.end = std::min(range.end, text.size());
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

}

std::optional<AddEntity> addition(const Analysis &analysis, EntityKind kind, TextRange range, QStringView text)
{
    const TextRange chosen = withoutSpace(range, text);
    if (chosen.isEmpty())
        return std::nullopt;
    const QString words = chosen.in(text).toString();
    QList<TextRange> places = freePlaces(analysis, kind, words, text);
    places.removeIf([chosen](TextRange place) { return place.overlaps(chosen); });
    places.insert(std::ranges::upper_bound(places, chosen), chosen);
    return AddEntity{kind, nameFor(entities(analysis, kind), words).simplified(), words, places};
}

std::optional<AddFigure> figureAddition(TextRange range, QStringView text)
{
    const TextRange chosen = withoutSpace(range, text);
    if (chosen.isEmpty())
        return std::nullopt;
    AddFigure step{passage(chosen, text), {}};
    Article words;
    setBlocks(words, {{BlockKind::Paragraph, step.figure.words, 0}});
    if (const QList<Figure> found = findFigures(tokenise(words), FigureWords()); !found.isEmpty())
        step.value = valueOf(found.first());
    return step;
}

std::optional<AddQuote> quoteAddition(TextRange range, QStringView text)
{
    const TextRange chosen = withoutSpace(range, text);
    return chosen.isEmpty() ? std::nullopt : std::optional(AddQuote{passage(chosen, text)});
}

QList<qsizetype> speakerCandidates(const Analysis &analysis, qsizetype quote, qsizetype most)
{
    const TextRange words = analysis.quotes.at(quote).range;
    const auto distance = [&](qsizetype person) {
        qsizetype least = std::numeric_limits<qsizetype>::max();
        for (const Mention &mention : analysis.people.at(person).mentions) {
            // Who is only spoken of inside the quote is hardly its speaker.
            if (!words.contains(mention.range))
                least = std::min(least, std::max({mention.range.start - words.end, words.start - mention.range.end, qsizetype(0)}));
        }
        return least;
    };
    QList<std::pair<qsizetype, qsizetype>> near;
    for (qsizetype person = 0; person < analysis.people.size(); ++person)
        near.append({distance(person), person});
    std::ranges::sort(near);
    QList<qsizetype> people;
    for (const auto &[away, person] : near.first(std::min(most, near.size())))
        people.append(person);
    return people;
}

}
