// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/taggerfeatures.h"

#include <algorithm>

namespace pullquote
{

namespace
{

/// Stands for what lies before or after the sentence.
const TokenFacts &nothing()
{
    static const TokenFacts facts;
    return facts;
}

constexpr WordTraits nameTraits = WordTraits(WordTrait::GivenName) | WordTrait::ShortName | WordTrait::Surname | WordTrait::CommonWord
    | WordTrait::City | WordTrait::Country | WordTrait::Demonym | WordTrait::State | WordTrait::NameParticle;
constexpr WordTraits roleTraits = WordTraits(WordTrait::Honorific) | WordTrait::Office | WordTrait::PersonNoun | WordTrait::SpeechVerb
    | WordTrait::ReportingVerb | WordTrait::OrganisationWord | WordTrait::PlaceWord | WordTrait::PolicyWord | WordTrait::NameSuffix
    | WordTrait::CalendarWord | WordTrait::GroupWord | WordTrait::StateCode;

/// Capitals mean something else in headlines: there shapes are features of their own.
quint64 shape(const TokenFacts &facts)
{
    return facts.shape + static_cast<quint64>(facts.mode) * 0x51ED270B;
}

quint64 names(const TokenFacts &facts)
{
    return (facts.traits & nameTraits).toInt();
}

quint64 roles(const TokenFacts &facts)
{
    return (facts.traits & roleTraits).toInt();
}

}

void TaggerFeatures::add(quint64 first, quint64 second, quint64 third)
{
    quint64 hash = ++m_template * 0x9E3779B97F4A7C15;
    hash = (hash ^ first) * 0xBF58476D1CE4E5B9;
    hash = (hash ^ (hash >> 31) ^ second) * 0x94D049BB133111EB;
    hash = (hash ^ (hash >> 29) ^ third) * 0xBF58476D1CE4E5B9;
    m_hashes[m_count++] = hash ^ (hash >> 32);
}

void TaggerFeatures::make(const std::vector<TokenFacts> &facts, qsizetype token)
{
    m_count = 0;
    m_template = 0;
    const TokenFacts &current = facts[token];
    std::array<const TokenFacts *, 5> window;
    for (qsizetype offset = -2; offset <= 2; ++offset) {
        const qsizetype at = token + offset;
        window[offset + 2] = at >= current.sentenceFirst && at < current.sentenceEnd ? &facts[at] : &nothing();
    }
    addWords(window);
    addForms(window);
    addClusters(window);
    addTraits(window);
    addRun(facts, token);
    addDocument(current);
    add(0); // the bias of each label
}

void TaggerFeatures::addWords(const std::array<const TokenFacts *, 5> &window)
{
    const TokenFacts &current = *window[2];
    for (const TokenFacts *facts : window)
        add(facts->key);
    add(current.exact);
    add(window[1]->key, current.key);
    add(current.key, window[3]->key);
    add(window[1]->key, shape(current));
    add(window[3]->key, shape(current));
    add(window[0]->key, window[1]->key, shape(current));
    add(window[3]->key, window[4]->key, shape(current));
    add(window[1]->key, window[3]->key);
}

void TaggerFeatures::addForms(const std::array<const TokenFacts *, 5> &window)
{
    const TokenFacts &current = *window[2];
    for (const TokenFacts *facts : window)
        add(shape(*facts));
    add(shape(*window[1]), shape(current));
    add(shape(current), shape(*window[3]));
    add(shape(*window[1]), shape(current), shape(*window[3]));
    for (const quint64 prefix : current.prefixes)
        add(prefix, current.capital);
    for (const quint64 suffix : current.suffixes)
        add(suffix, current.capital);
    add(window[1]->suffixes[2]);
    add(window[3]->suffixes[2]);
    add(current.sentenceFirst == current.runFirst, shape(current), names(current));
}

void TaggerFeatures::addClusters(const std::array<const TokenFacts *, 5> &window)
{
    const TokenFacts &current = *window[2];
    for (int level = 0; level < WordClusters::levelCount; ++level) {
        for (const TokenFacts *facts : window)
            add(facts->clusters[level]);
        add(window[1]->clusters[level], current.clusters[level]);
        add(current.clusters[level], window[3]->clusters[level]);
        add(window[1]->clusters[level], shape(current));
        add(window[3]->clusters[level], shape(current));
        add(current.clusters[level], shape(current));
    }
    add(window[1]->clusters[1], current.clusters[1], window[3]->clusters[1]);
    add(window[1]->clusters[2], current.clusters[2], window[3]->clusters[2]);
    add(window[0]->clusters[2], window[1]->clusters[2], shape(current));
    add(window[3]->clusters[2], window[4]->clusters[2], shape(current));
}

void TaggerFeatures::addTraits(const std::array<const TokenFacts *, 5> &window)
{
    const TokenFacts &current = *window[2];
    add(names(current), shape(current));
    add(names(*window[1]), names(current), shape(current));
    add(names(current), names(*window[3]), shape(*window[3]));
    add(names(*window[1]), shape(*window[1]));
    add(names(*window[3]), shape(*window[3]));
    add(roles(current), shape(current));
    add(roles(*window[1]), shape(current));
    add(roles(*window[3]), shape(current));
    add(roles(*window[1]), names(current));
    add(roles(*window[3]), names(current));
    add(roles(*window[0]), roles(*window[1]), shape(current));
    add(current.phrase, current.capital);
    add(window[1]->phrase);
    add(window[3]->phrase);
    add(current.traits.testFlag(WordTrait::CommonWord), current.clusters[2], shape(current));
}

void TaggerFeatures::addRun(const std::vector<TokenFacts> &facts, qsizetype token)
{
    const TokenFacts &current = facts[token];
    const TokenFacts &first = facts[current.runFirst];
    const TokenFacts &last = facts[current.runEnd - 1];
    const TokenFacts &before = current.runFirst > current.sentenceFirst ? facts[current.runFirst - 1] : nothing();
    const TokenFacts &after = current.runEnd < current.sentenceEnd ? facts[current.runEnd] : nothing();
    const quint64 length = std::min(current.runEnd - current.runFirst, 5);
    const quint64 place = std::min<qsizetype>(token - current.runFirst, 3) * 8 + std::min<qsizetype>(current.runEnd - token, 3);
    add(length, place, shape(current));
    add(last.key, place);
    add(first.key, place);
    add(last.clusters[1], place);
    add(first.clusters[1], place);
    add(roles(last), names(first), length);
    add(names(last), names(first), length);
    add(before.key, place);
    add(after.key, place);
    add(before.clusters[1], place);
    add(after.clusters[1], place);
    add(roles(before), roles(after), place);
}

void TaggerFeatures::addDocument(const TokenFacts &facts)
{
    add(facts.elsewhere, facts.capital);
    add(facts.elsewhere, names(facts));
    for (quint64 bit = 0; bit < 14; ++bit) {
        if (facts.elsewhere >> bit & 1U)
            add(bit, shape(facts));
        else
            ++m_template; // the templates after it keep their numbers
    }
}

}
