// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/taggermodel.h"
#include "app/analysis/training/corpus.h"
#include "app/analysis/training/featureindex.h"

#include <functional>
#include <random>

namespace pullquote
{

class Lexicon;

struct TrainingOptions {
    int epochs = 8;
    float rate = 0.03F; ///< step size of AdaGrad
    float dropout = 0.4F; ///< share of features left out at each visit of a token
    float decay = 2e-6F; ///< pull towards 0 at each touch of a weight
    quint32 leastCount = 2; ///< features seen less often are not learnt
    quint32 buckets = 1U << 17; ///< of the finished model, four features each
    float fill = 0.86F; ///< share of the buckets' rows in use
    quint32 seed = 1;
};

/**
 * Learns a linear-chain conditional random field by stochastic gradient descent.
 *
 * Step sizes by AdaGrad (Duchi, Hazan and Singer, 2011); the weights are averaged over the ends of the later epochs.
 * The same documents, options and seed give the same model.
 */
class CrfTrainer
{
public:
    CrfTrainer(const TrainingOptions &options, const Lexicon &lexicon, const WordClusters &clusters);

    void add(const LabelledDocument &document);
    /// @p epochDone is told the number of the epoch and the mean loss of a token.
    void train(const std::function<void(int, double)> &epochDone);
    /// Keeps the features that matter most.
    [[nodiscard]] TaggerModel model() const;

private:
    /// A run of candidates in the tokens added.
    struct Segment {
        size_t first = 0;
        size_t end = 0;
    };
    struct Weights {
        LabelScores value{};
        LabelScores squares{}; ///< sum of the squared gradients
        LabelScores average{}; ///< sum over the epochs that count
    };

    TrainingOptions m_options;
    const Lexicon &m_lexicon;
    const WordClusters &m_clusters;
    FeatureIndex m_index;
    std::vector<Segment> m_segments;
    std::vector<size_t> m_tokenStarts = {0}; ///< into m_features
    std::vector<quint64> m_hashes; ///< of all tokens' features, until they are counted
    std::vector<quint32> m_features; ///< rows of m_weights
    std::vector<Label> m_labels;
    std::vector<Weights> m_weights;
    std::array<Weights, labelCount> m_transitions;
    int m_averaged = 0;
    std::mt19937 m_random;

    void countFeatures();
    double visit(const Segment &segment, TaggerLattice &lattice);
    void stepTransitions(const Segment &segment, const TaggerLattice &lattice);
    void step(Weights &weights, const LabelScores &gradient) const;
    [[nodiscard]] Transitions currentTransitions() const;
    void average();
};

}
