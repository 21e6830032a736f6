// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/crftrainer.h"

#include "app/analysis/taggerfeatures.h"

#include <algorithm>
#include <cmath>

namespace pullquote
{

CrfTrainer::CrfTrainer(const TrainingOptions &options, const Lexicon &lexicon, const WordClusters &clusters)
    : m_options(options)
    , m_lexicon(lexicon)
    , m_clusters(clusters)
    , m_random(options.seed)
{
}

void CrfTrainer::add(const LabelledDocument &document)
{
    const TaggerDocument read(document.tokens, m_lexicon, m_clusters);
    const std::vector<TokenFacts> &facts = read.facts();
    TaggerFeatures features;
    for (const SentenceSpan &sentence : document.tokens.sentences) {
        for (qsizetype token = sentence.firstToken; token < sentence.endToken;) {
            if (!facts[token].candidate) {
                ++token;
                continue;
            }
            const size_t first = m_labels.size();
            for (; token < sentence.endToken && facts[token].candidate; ++token) {
                features.make(facts, token);
                m_hashes.insert(m_hashes.end(), features.begin(), features.end());
                m_tokenStarts.push_back(m_hashes.size());
                const Label label = document.labels[static_cast<size_t>(token)];
                const Label before = m_labels.size() > first ? m_labels.back() : outsideLabel;
                // A name that begins outside of the candidates begins here for us.
                m_labels.push_back(mayFollow(before, label) ? label : static_cast<Label>(label - 1));
            }
            m_segments.push_back({first, m_labels.size()});
        }
    }
}

void CrfTrainer::countFeatures()
{
    for (const quint64 hash : m_hashes)
        m_index.count(hash);
    m_weights.resize(m_index.number(m_options.leastCount));
    std::vector<size_t> starts = {0};
    for (size_t token = 0; token + 1 < m_tokenStarts.size(); ++token) {
        for (size_t at = m_tokenStarts[token]; at < m_tokenStarts[token + 1]; ++at) {
            if (const quint32 number = m_index.numberOf(m_hashes[at]); number != FeatureIndex::none)
                m_features.push_back(number);
        }
        starts.push_back(m_features.size());
    }
    m_tokenStarts = std::move(starts);
    m_hashes = {};
}

Transitions CrfTrainer::currentTransitions() const
{
    Transitions result;
    for (size_t label = 0; label < labelCount; ++label)
        result[label] = m_transitions[label].value;
    return result;
}

void CrfTrainer::step(Weights &weights, const LabelScores &gradient) const
{
    for (size_t label = 0; label < labelCount; ++label) {
        const float slope = gradient[label] + m_options.decay * weights.value[label];
        weights.squares[label] += slope * slope;
        weights.value[label] -= m_options.rate * slope / std::sqrt(weights.squares[label] + 1e-3F);
    }
}

double CrfTrainer::visit(const Segment &segment, TaggerLattice &lattice)
{
    const size_t length = segment.end - segment.first;
    std::vector<LabelScores> scores(length);
    std::vector<std::vector<quint32>> kept(length);
    const auto threshold = static_cast<quint32>(static_cast<double>(m_options.dropout) * 4294967295.0);
    const float scale = 1.0F / (1.0F - m_options.dropout);
    for (size_t token = 0; token < length; ++token) {
        for (size_t at = m_tokenStarts[segment.first + token]; at < m_tokenStarts[segment.first + token + 1]; ++at) {
            if (m_random() < threshold)
                continue;
            kept[token].push_back(m_features[at]);
            const LabelScores &weights = m_weights[m_features[at]].value;
            for (size_t label = 0; label < labelCount; ++label)
                scores[token][label] += scale * weights[label];
        }
    }
    lattice.sum(scores);
    double loss = 0;
    for (size_t token = 0; token < length; ++token) {
        LabelScores gradient = lattice.marginal(token);
        const Label gold = m_labels[segment.first + token];
        loss -= std::log(std::max(gradient[gold], 1e-9F));
        gradient[gold] -= 1.0F;
        if (std::ranges::all_of(gradient, [](float value) { return std::abs(value) < 1e-3F; }))
            continue; // learnt: saves most of the work in later epochs
        for (const quint32 feature : kept[token])
            step(m_weights[feature], gradient);
    }
    stepTransitions(segment, lattice);
    lattice.setTransitions(currentTransitions());
    return loss;
}

void CrfTrainer::stepTransitions(const Segment &segment, const TaggerLattice &lattice)
{
    const size_t length = segment.end - segment.first;
    for (size_t token = 0; token <= length; ++token) {
        const Label goldBefore = token == 0 ? outsideLabel : m_labels[segment.first + token - 1];
        const Label goldNext = token == length ? outsideLabel : m_labels[segment.first + token];
        for (Label before = 0; before < labelCount; ++before) {
            LabelScores gradient{};
            if (token == 0 && before == outsideLabel)
                gradient = lattice.marginal(0);
            else if (token == length)
                gradient[outsideLabel] = lattice.marginal(length - 1)[before];
            else if (token > 0)
                for (Label next = 0; next < labelCount; ++next)
                    gradient[next] = lattice.pairMarginal(token, before, next);
            gradient[goldNext] -= before == goldBefore ? 1.0F : 0.0F;
            step(m_transitions[before], gradient);
        }
    }
}

void CrfTrainer::average()
{
    const auto addValue = [](Weights &weights) {
        for (size_t label = 0; label < labelCount; ++label)
            weights.average[label] += weights.value[label];
    };
    std::ranges::for_each(m_weights, addValue);
    std::ranges::for_each(m_transitions, addValue);
    ++m_averaged;
}

void CrfTrainer::train(const std::function<void(int, double)> &epochDone)
{
    countFeatures();
    TaggerLattice lattice(currentTransitions());
    std::vector<Segment> order = m_segments;
    for (int epoch = 1; epoch <= m_options.epochs; ++epoch) {
        // By hand, since std::shuffle may differ from one library to the next.
        for (size_t at = order.size(); at > 1; --at)
            std::swap(order[at - 1], order[m_random() % at]);
        double loss = 0;
        for (const Segment &segment : order)
            loss += visit(segment, lattice);
        if (epoch * 2 > m_options.epochs)
            average();
        epochDone(epoch, loss / static_cast<double>(m_labels.size()));
    }
}

TaggerModel CrfTrainer::model() const
{
    const float share = 1.0F / static_cast<float>(std::max(m_averaged, 1));
    const std::vector<FeatureIndex::Feature> numbered = m_index.numbered();
    std::vector<std::pair<float, FeatureWeights>> ranked;
    ranked.reserve(m_weights.size());
    for (size_t at = 0; at < m_weights.size(); ++at) {
        FeatureWeights feature{numbered[at].hash, m_weights[at].average};
        float largest = 0;
        for (float &weight : feature.weights) {
            weight *= share;
            largest = std::max(largest, std::abs(weight));
        }
        // A rare feature needs a greater weight to make the same difference.
        ranked.emplace_back(largest * std::pow(static_cast<float>(numbered[at].count), 0.33F), feature);
    }
    const size_t room = static_cast<size_t>(static_cast<float>(m_options.buckets) * 4 * m_options.fill);
    std::ranges::sort(ranked, [](const auto &one, const auto &other) {
        return std::pair(-one.first, one.second.hash) < std::pair(-other.first, other.second.hash);
    });
    std::vector<FeatureWeights> features;
    for (size_t at = 0; at < std::min(room, ranked.size()); ++at)
        features.push_back(ranked[at].second);
    Transitions transitions;
    for (size_t label = 0; label < labelCount; ++label) {
        transitions[label] = m_transitions[label].average;
        for (float &score : transitions[label])
            score *= share;
    }
    return TaggerModel::fromWeights(m_clusters, transitions, features, m_options.buckets);
}

}
