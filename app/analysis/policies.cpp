// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policies.h"

#include "app/analysis/policytext.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace pullquote
{

namespace
{

/// Drops what overlaps a better candidate: named before described, then the longer; ordered by the text.
QList<PolicyCandidate> withoutOverlaps(QList<PolicyCandidate> candidates)
{
    std::ranges::stable_sort(candidates, [](const PolicyCandidate &one, const PolicyCandidate &other) {
        return std::tuple(one.range.start, !one.named, -one.range.length()) < std::tuple(other.range.start, !other.named, -other.range.length());
    });
    QList<PolicyCandidate> kept;
    for (PolicyCandidate &candidate : candidates) {
        bool wins = true;
        while (wins && !kept.isEmpty() && kept.last().range.overlaps(candidate.range)) {
            const PolicyCandidate &last = kept.last();
            wins = std::tuple(candidate.named, candidate.range.length()) > std::tuple(last.named, last.range.length());
            if (wins)
                kept.removeLast();
        }
        if (wins)
            kept.append(std::move(candidate));
    }
    return kept;
}

/// Drops labels that mean a policy only beside another mention of it.
void dropLonely(QList<PolicyCandidate> &candidates)
{
    QSet<QString> known;
    for (const PolicyCandidate &candidate : candidates) {
        if (!candidate.dependent)
            known.insert(candidate.key);
    }
    candidates.removeIf([&](const PolicyCandidate &candidate) { return candidate.dependent && !known.contains(candidate.key); });
}

LinkReason reasonOf(const Entity &entity, const PolicyCandidate &candidate, QStringView text)
{
    if (entity.mentions.isEmpty())
        return LinkReason::FirstMention;
    if (candidate.reason != LinkReason::SameName)
        return candidate.reason;
    const QStringView words = candidate.range.in(text);
    const bool abbreviation = candidate.dependent || (words.size() < 8 && words.toString().toUpper() == words);
    for (const Mention &mention : entity.mentions) {
        if (mention.range.in(text).compare(words, Qt::CaseInsensitive) == 0)
            return LinkReason::SameName;
    }
    return abbreviation ? LinkReason::Abbreviation : LinkReason::Alias;
}

QList<Entity> grouped(const QList<PolicyCandidate> &candidates, QStringView text)
{
    QList<Entity> entities;
    QHash<QString, qsizetype> places;
    for (const PolicyCandidate &candidate : candidates) {
        const auto place = places.constFind(candidate.key);
        const qsizetype index = place == places.cend() ? entities.size() : *place;
        if (place == places.cend()) {
            places.insert(candidate.key, index);
            entities.append(Entity());
        }
        Entity &entity = entities[index];
        entity.mentions.append({candidate.range, reasonOf(entity, candidate, text)});
        const QString shown = candidate.range.in(text).toString().simplified();
        if (shown.size() > entity.name.size())
            entity.name = shown;
        entity.confidence = std::max(entity.confidence, candidate.confidence);
    }
    return entities;
}

}

QList<Entity> findPolicies(const TokenisedText &tokens, const PolicyWords &words)
{
    const PolicyText text(tokens, words);
    QList<PolicyCandidate> candidates = policyLabels(text);
    candidates.append(policyNames(text));
    candidates.append(policyDescriptions(text));
    candidates = withoutOverlaps(std::move(candidates));
    QList<PolicyCandidate> aliases = policyAliases(text, candidates);
    if (!aliases.isEmpty()) {
        aliases.append(candidates); // of two for one place the first stays: what the article says goes before the rules
        candidates = withoutOverlaps(std::move(aliases));
    }
    dropLonely(candidates);
    return grouped(candidates, tokens.text);
}

}
