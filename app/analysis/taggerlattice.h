// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/nametag.h"

#include <array>
#include <span>
#include <vector>

namespace pullquote
{

/// Labels of the tagger, one a token: 0 is "no name", then begin and inside of each NameKind in turn (BIO2).
inline constexpr int labelCount = 11;
using Label = quint8;
inline constexpr Label outsideLabel = 0;
[[nodiscard]] constexpr Label beginLabel(NameKind kind) { return static_cast<Label>(1 + 2 * static_cast<int>(kind)); }
[[nodiscard]] constexpr bool isBegin(Label label) { return label % 2 == 1; }
[[nodiscard]] constexpr bool isInside(Label label) { return label != outsideLabel && label % 2 == 0; }
[[nodiscard]] constexpr NameKind kindOf(Label label) { return static_cast<NameKind>((label - 1) / 2); }
/// Whether @p next may follow @p label: an inside label needs its own kind before it.
[[nodiscard]] constexpr bool mayFollow(Label label, Label next)
{
    return !isInside(next) || (label != outsideLabel && kindOf(label) == kindOf(next));
}

using LabelScores = std::array<float, labelCount>;
using Transitions = std::array<LabelScores, labelCount>; ///< score of the second label after the first

/**
 * A linear chain over a run of tokens that stands between tokens without a name.
 *
 * Finds the best labels (Viterbi) and the probabilities of labels and spans (forward and backward sums, scaled at each
 * token so that floats suffice). Sutton and McCallum, An Introduction to Conditional Random Fields, 2012, chapter 4.
 * Keeps its buffers between runs, so that decoding a long text allocates little.
 */
class TaggerLattice
{
public:
    explicit TaggerLattice(const Transitions &transitions) { setTransitions(transitions); }
    void setTransitions(const Transitions &transitions);

    /// The labels with the highest sum of scores.
    void best(std::span<const LabelScores> scores, std::vector<Label> &labels);

    /// Sums over all labellings of one token or more; what follows reads its result.
    void sum(std::span<const LabelScores> scores);
    [[nodiscard]] LabelScores marginal(size_t token) const;
    /// Probability that @p first is the label before and @p next the label of @p token, which is not the first.
    [[nodiscard]] float pairMarginal(size_t token, Label first, Label next) const;
    /// Probability that the name of @p kind begins at @p first and ends right before @p end.
    [[nodiscard]] float spanProbability(size_t first, size_t end, NameKind kind) const;

private:
    Transitions m_transitions{};
    Transitions m_weights{}; ///< exponentials of the transitions, 0 where not allowed
    std::vector<LabelScores> m_emission; ///< exponentials of the scores, the largest of each token 1
    std::vector<LabelScores> m_forward; ///< each token's sum is 1
    std::vector<LabelScores> m_backward;
    std::vector<float> m_scale;
    std::vector<std::array<Label, labelCount>> m_from;

    void sumForward(std::span<const LabelScores> scores);
    void sumBackward();
};

}
