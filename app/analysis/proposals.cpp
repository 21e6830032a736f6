// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proposals.h"

#include "app/analysis/figures.h"
#include "app/analysis/figurewords.h"
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

bool standsAlone(TextRange range, QStringView text)
{
    const auto isWord = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    return !(isWord(range.start) && isWord(range.start - 1)) && !(isWord(range.end - 1) && isWord(range.end));
}

bool hasWords(const QString &name, const QString &words)
{
    const qsizetype at = name.indexOf(words);
    return at >= 0 && standsAlone({at, at + words.size()}, name);
}

/// The one name of the kind that the words mean; the words themselves where none or several do.
QString nameFor(const QList<Entity> &entities, const QString &words)
{
    QStringList names;
    for (const Entity &entity : entities) {
        if (entity.name == words)
            return words;
        if (hasWords(entity.name, words))
            names.append(entity.name);
    }
    return names.size() == 1 ? names.first() : words;
}

/// Part of a longer name, or another of the same kind. What has the very words as another kind was taken for it by mistake.
bool isTaken(const Analysis &analysis, EntityKind kind, TextRange range)
{
    for (const auto other : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy}) {
        for (const Entity &entity : entities(analysis, other)) {
            if (std::ranges::any_of(entity.mentions, [&](const Mention &mention) {
                    return mention.range.overlaps(range) && (mention.range != range || other == kind);
                }))
                return true;
        }
    }
    return false;
}

}

std::optional<AddEntity> addition(const Analysis &analysis, EntityKind kind, TextRange range, QStringView text)
{
    const TextRange chosen = withoutSpace(range, text);
    if (chosen.isEmpty())
        return std::nullopt;
    const QString words = chosen.in(text).toString();
    AddEntity step{kind, nameFor(entities(analysis, kind), words).simplified(), words, {}};
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size())) {
        const TextRange place{at, at + words.size()};
        if (place == chosen || (!place.overlaps(chosen) && standsAlone(place, text) && !isTaken(analysis, kind, place)))
            step.places.append(place);
    }
    if (!step.places.contains(chosen)) // it begins inside an occurrence that overlaps itself
        step.places = {chosen};
    return step;
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
