// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/taggerlattice.h"
#include "app/analysis/wordclusters.h"

#include <span>

namespace pullquote
{

/// Weights of one feature before they are made small.
struct FeatureWeights {
    quint64 hash = 0;
    LabelScores weights{};
};

/**
 * What the tagger has learnt: word clusters, the weights of features and of label transitions.
 *
 * A feature takes 16 bytes: 32 bits of its hash, a weight of 8 bits for each label and the power of two they share.
 * Four make a bucket, one line of the cache, and a feature lies in the bucket of its hash or the first one after it
 * with room. The file is these tables as they lie in the memory of a little-endian machine, with a header that says
 * their sizes and a checksum; resources/model/README.md is its card.
 */
class TaggerModel
{
public:
    /// Reads the file at @p path; an error where it is no model, of another version, cut short or damaged.
    [[nodiscard]] static Result<TaggerModel> load(const QString &path = QStringLiteral(":/model/tagger.bin"));
    [[nodiscard]] static Result<TaggerModel> fromBytes(QByteArrayView bytes);
    /// Makes weights small; @p buckets is a power of two, with room for all @p features (four each).
    [[nodiscard]] static TaggerModel fromWeights(WordClusters clusters, const Transitions &transitions,
                                                 std::span<const FeatureWeights> features, quint32 buckets);

    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const WordClusters &clusters() const { return m_clusters; }
    [[nodiscard]] const Transitions &transitions() const { return m_transitions; }

    /// Asks the processor to fetch the feature's bucket, since the table is larger than its caches.
    void prefetch(quint64 hash) const { __builtin_prefetch(&m_buckets[bucketOf(hash)]); }
    /// Adds the feature's weights, if it has any, to @p scores.
    void addWeights(quint64 hash, LabelScores &scores) const;

private:
    struct Row {
        quint32 check = 0;
        std::array<qint8, labelCount> weights{};
        quint8 scale = 0; ///< weights count in units of 2^(scale - 24); 0 where the row is free
    };
    struct alignas(64) Bucket {
        std::array<Row, 4> rows;
    };
    WordClusters m_clusters;
    Transitions m_transitions{};
    std::vector<Bucket> m_buckets;

    [[nodiscard]] size_t bucketOf(quint64 hash) const { return static_cast<size_t>(hash >> 32) & (m_buckets.size() - 1); }
    void insert(const FeatureWeights &feature);
};

}
