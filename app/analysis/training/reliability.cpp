// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/reliability.h"

#include "app/analysis/linking.h"
#include "app/analysis/organisations.h"
#include "app/analysis/people.h"
#include "app/analysis/training/evaluation.h"
#include "app/analysis/training/goldpeople.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <print>

namespace pullquote
{

namespace
{

/// Weights of 1, the logit of the confidence and the logarithm of the mentions.
using Weights = std::array<double, 3>;

constexpr Weights unchanged = {0, 1, 0};
constexpr double pull = 2; ///< towards unchanged, in findings

std::array<double, 3> featuresOf(const Judged &finding)
{
    const double share = std::clamp(finding.confidence, 0.001, 0.999);
    return {1, std::log(share / (1 - share)), std::log2(finding.mentions)};
}

double shareOf(const Weights &weights, const std::array<double, 3> &features)
{
    double sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * features[i];
    return 1 / (1 + std::exp(-sum));
}

/// By plain gradient steps: three weights and some hundred findings need nothing better.
Weights fitted(const std::vector<Judged> &findings)
{
    Weights weights = unchanged;
    constexpr int steps = 20'000;
    const double rate = 0.2 / double(findings.size() + 1);
    for (int step = 0; step < steps; ++step) {
        Weights slope{};
        for (const Judged &finding : findings) {
            const std::array<double, 3> features = featuresOf(finding);
            const double error = (finding.right ? 1 : 0) - shareOf(weights, features);
            for (size_t i = 0; i < slope.size(); ++i)
                slope[i] += error * features[i];
        }
        for (size_t i = 0; i < slope.size(); ++i)
            weights[i] += rate * (slope[i] - pull * (weights[i] - unchanged[i]));
    }
    return weights;
}

double squaredError(const std::vector<Judged> &findings, const Weights &weights)
{
    double sum = 0;
    for (const Judged &finding : findings)
        sum += std::pow((finding.right ? 1 : 0) - shareOf(weights, featuresOf(finding)), 2);
    return sum / double(findings.size());
}

using Ranges = QSet<std::pair<qsizetype, qsizetype>>;

void judge(const QList<Entity> &entities, const Ranges &gold, std::vector<Judged> &findings)
{
    for (const Entity &entity : entities) {
        const auto right = std::ranges::count_if(entity.mentions, [&gold](const Mention &mention) {
            return gold.contains({mention.range.start, mention.range.end});
        });
        findings.push_back({entity.confidence, double(entity.mentions.size()), right * 2 > entity.mentions.size()});
    }
}

void judgeDocument(const LabelledDocument &document, const Lexicon &lexicon, const Tagger &tagger,
                   JudgedNames &findings)
{
    std::array<Ranges, 5> gold; // by NameKind
    for (const NameTag &name : namesOf(document.labels)) {
        const TextRange range = document.tokens.range(name.firstToken, name.endToken);
        gold[static_cast<size_t>(name.kind)].insert({range.start, range.end});
    }
    const TagSequence tagging = tagger.tag(document.tokens);
    const QList<Entity> people = linkPeople(document.tokens, findNames(document.tokens, lexicon, tagging), lexicon);
    judge(people, gold[static_cast<size_t>(NameKind::Person)], findings.people);
    const NamedGroups found = groupNames(document.tokens, tagging, lexicon, people, {});
    judge(found.organisations, gold[static_cast<size_t>(NameKind::Organisation)], findings.others);
    judge(found.places, gold[static_cast<size_t>(NameKind::Place)], findings.others);
}

}

Result<std::vector<Judged>> judgePeople(const Analyser &analyser, const QStringList &goldFiles)
{
    std::vector<Judged> findings;
    for (const QString &file : goldFiles) {
        const auto gold = readGoldPeople(file);
        if (!gold)
            return std::unexpected(gold.error());
        for (const Entity &person : analyser.analyse(gold->article).people) {
            qsizetype most = 0;
            for (const QList<TextRange> &mentions : gold->people) {
                most = std::max<qsizetype>(most, std::ranges::count_if(person.mentions, [&](const Mention &mention) {
                                               return mentions.contains(mention.range);
                                           }));
            }
            findings.push_back({person.confidence, double(person.mentions.size()), most * 2 > person.mentions.size()});
        }
    }
    return findings;
}

Result<JudgedNames> judgeNames(const Lexicon &lexicon, const Tagger &tagger, const QStringList &corpora)
{
    JudgedNames findings;
    for (const QString &file : corpora) {
        const auto documents = readCorpus(file);
        if (!documents)
            return std::unexpected(documents.error());
        for (const auto &sentences : *documents)
            judgeDocument(makeDocument(sentences), lexicon, tagger, findings);
    }
    return findings;
}

void printReliability(const QString &title, const std::vector<Judged> &findings)
{
    std::array<NameCounts, 10> tenths;
    for (const Judged &finding : findings) {
        NameCounts &tenth = tenths[std::min<size_t>(9, static_cast<size_t>(finding.confidence * 10))];
        ++tenth.found;
        tenth.right += finding.right;
    }
    std::println("{}: {} findings", qPrintable(title), findings.size());
    if (findings.empty())
        return;
    for (size_t i = 0; i < tenths.size(); ++i) {
        if (tenths[i].found > 0)
            std::println("  {:.1f}–{:.1f} {:6} found {:6.1f} % right", double(i) / 10, double(i + 1) / 10,
                         tenths[i].found, tenths[i].precision());
    }
    const Weights better = fitted(findings);
    std::println("  squared error {:.4f}; with a {:.2f}, b {:.2f}, c {:.2f}: {:.4f}", squaredError(findings, unchanged),
                 better[0], better[1], better[2], squaredError(findings, better));
}

}
