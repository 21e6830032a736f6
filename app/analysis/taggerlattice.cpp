// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/taggerlattice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pullquote
{

void TaggerLattice::setTransitions(const Transitions &transitions)
{
    m_transitions = transitions;
    for (Label first = 0; first < labelCount; ++first) {
        for (Label next = 0; next < labelCount; ++next) {
            const bool allowed = mayFollow(first, next);
            m_weights[first][next] = allowed ? std::exp(transitions[first][next]) : 0.0F;
            if (!allowed)
                m_transitions[first][next] = -std::numeric_limits<float>::infinity();
        }
    }
}

void TaggerLattice::best(std::span<const LabelScores> scores, std::vector<Label> &labels)
{
    labels.assign(scores.size(), outsideLabel);
    if (scores.empty())
        return;
    m_from.resize(scores.size());
    LabelScores reached{};
    for (Label label = 0; label < labelCount; ++label)
        reached[label] = m_transitions[outsideLabel][label] + scores[0][label];
    for (size_t token = 1; token < scores.size(); ++token) {
        LabelScores next;
        for (Label label = 0; label < labelCount; ++label) {
            Label from = outsideLabel;
            float highest = reached[from] + m_transitions[from][label];
            for (Label before = 1; before < labelCount; ++before) {
                const float score = reached[before] + m_transitions[before][label];
                if (score > highest) {
                    highest = score;
                    from = before;
                }
            }
            next[label] = highest + scores[token][label];
            m_from[token][label] = from;
        }
        reached = next;
    }
    for (Label label = 0; label < labelCount; ++label)
        reached[label] += m_transitions[label][outsideLabel];
    labels.back() = static_cast<Label>(std::ranges::max_element(reached) - reached.begin());
    for (size_t token = scores.size() - 1; token > 0; --token)
        labels[token - 1] = m_from[token][labels[token]];
}

void TaggerLattice::sum(std::span<const LabelScores> scores)
{
    sumForward(scores);
    sumBackward();
}

void TaggerLattice::sumForward(std::span<const LabelScores> scores)
{
    const size_t count = scores.size();
    m_emission.resize(count);
    m_forward.resize(count);
    m_scale.resize(count);
    for (size_t token = 0; token < count; ++token) {
        const float highest = *std::ranges::max_element(scores[token]);
        const LabelScores &before = token == 0 ? m_weights[outsideLabel] : m_forward[token - 1];
        LabelScores &forward = m_forward[token];
        forward.fill(0.0F);
        if (token == 0) {
            forward = before;
        } else {
            for (Label first = 0; first < labelCount; ++first) {
                for (Label next = 0; next < labelCount; ++next)
                    forward[next] += before[first] * m_weights[first][next];
            }
        }
        for (Label label = 0; label < labelCount; ++label) {
            m_emission[token][label] = std::exp(scores[token][label] - highest);
            forward[label] *= m_emission[token][label];
        }
        const float total = std::accumulate(forward.begin(), forward.end(), 0.0F);
        m_scale[token] = 1.0F / std::max(total, std::numeric_limits<float>::min());
        for (float &value : forward)
            value *= m_scale[token];
    }
}

void TaggerLattice::sumBackward()
{
    const size_t count = m_forward.size();
    m_backward.resize(count);
    for (Label label = 0; label < labelCount; ++label)
        m_backward[count - 1][label] = m_weights[label][outsideLabel];
    for (size_t token = count - 1; token > 0; --token) {
        LabelScores weighted;
        for (Label next = 0; next < labelCount; ++next)
            weighted[next] = m_emission[token][next] * m_backward[token][next] * m_scale[token];
        for (Label label = 0; label < labelCount; ++label)
            m_backward[token - 1][label] = std::inner_product(weighted.begin(), weighted.end(), m_weights[label].begin(), 0.0F);
    }
    // From here on the product of forward and backward is a probability at every token.
    const float total = std::inner_product(m_forward.back().begin(), m_forward.back().end(), m_backward.back().begin(), 0.0F);
    const float normal = 1.0F / std::max(total, std::numeric_limits<float>::min());
    for (LabelScores &backward : m_backward) {
        for (float &value : backward)
            value *= normal;
    }
}

LabelScores TaggerLattice::marginal(size_t token) const
{
    LabelScores result;
    for (Label label = 0; label < labelCount; ++label)
        result[label] = m_forward[token][label] * m_backward[token][label];
    return result;
}

float TaggerLattice::pairMarginal(size_t token, Label first, Label next) const
{
    return m_forward[token - 1][first] * m_weights[first][next] * m_emission[token][next] * m_backward[token][next]
        * m_scale[token];
}

float TaggerLattice::spanProbability(size_t first, size_t end, NameKind kind) const
{
    const Label begin = beginLabel(kind);
    const Label inside = begin + 1;
    float product = m_forward[first][begin];
    for (size_t token = first + 1; token < end; ++token) {
        const Label before = token == first + 1 ? begin : inside;
        product *= m_weights[before][inside] * m_emission[token][inside] * m_scale[token];
    }
    const Label last = end - first == 1 ? begin : inside;
    float after = m_backward[end - 1][last];
    if (end < m_forward.size()) // the name must not go on
        after -= m_weights[last][inside] * m_emission[end][inside] * m_backward[end][inside] * m_scale[end];
    return std::clamp(product * after, 0.0F, 1.0F);
}

}
