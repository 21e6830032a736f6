// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/taggermodel.h"

#include <QtCore/QFile>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr quint32 magic = 0x474E5150; // "PQNG" in a little-endian file
constexpr quint32 version = 1; // also of the features: a change in taggerfeatures.cpp asks for a new one
constexpr int scaleZero = 24;

struct Header {
    quint32 magic = 0;
    quint32 version = 0;
    quint32 clusterBytes = 0;
    quint32 buckets = 0;
    quint64 checksum = 0; ///< of all that follows the header
};

quint64 checksumOf(QByteArrayView bytes)
{
    quint64 sum = static_cast<quint64>(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, static_cast<size_t>(std::min<qsizetype>(8, bytes.size() - at)));
        sum = (sum ^ word) * 0x9E3779B97F4A7C15;
        sum ^= sum >> 32;
    }
    return sum;
}

template<typename T>
void append(QByteArray &bytes, const T *values, size_t count)
{
    bytes.append(reinterpret_cast<const char *>(values), static_cast<qsizetype>(count * sizeof(T)));
}

std::unexpected<Error> damaged(const QString &what)
{
    return failure(u"The names model cannot be used: %1."_s.arg(what),
                   u"A part of the program is damaged; installing it again brings it back."_s);
}

}

Result<TaggerModel> TaggerModel::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(u"%1: %2"_s.arg(path, file.errorString()));
    // A file compiled in lies in memory already; one on disk is read a page at a time by the copies below.
    if (const uchar *mapped = file.map(0, file.size()))
        return fromBytes({mapped, file.size()});
    return fromBytes(file.readAll());
}

Result<TaggerModel> TaggerModel::fromBytes(QByteArrayView bytes)
{
    Header header;
    if (bytes.size() < qsizetype(sizeof(Header) + sizeof(Transitions)))
        return damaged(u"it is cut short"_s);
    std::memcpy(&header, bytes.data(), sizeof(Header));
    if (header.magic != magic)
        return damaged(u"it is no names model"_s);
    if (header.version != version)
        return damaged(u"it is of version %1, expected was %2"_s.arg(header.version).arg(version));
    const auto expected = qsizetype(sizeof(Header) + sizeof(Transitions)) + qsizetype(header.clusterBytes)
        + qsizetype(header.buckets) * qsizetype(sizeof(Bucket));
    if (bytes.size() != expected || !std::has_single_bit(header.buckets))
        return damaged(u"it is cut short"_s);
    const QByteArrayView body = bytes.sliced(sizeof(Header));
    if (checksumOf(body) != header.checksum)
        return damaged(u"its checksum is wrong"_s);

    TaggerModel model;
    std::memcpy(&model.m_transitions, body.data(), sizeof(Transitions));
    auto clusters = WordClusters::fromBytes(body.sliced(sizeof(Transitions), header.clusterBytes));
    if (!clusters)
        return std::unexpected(clusters.error());
    model.m_clusters = std::move(*clusters);
    model.m_buckets.resize(header.buckets);
    std::memcpy(static_cast<void *>(model.m_buckets.data()), body.data() + sizeof(Transitions) + header.clusterBytes,
                header.buckets * sizeof(Bucket));
    return model;
}

QByteArray TaggerModel::toBytes() const
{
    QByteArray body;
    append(body, &m_transitions, 1);
    const QByteArray clusters = m_clusters.toBytes();
    body.append(clusters);
    append(body, m_buckets.data(), m_buckets.size());
    const Header header{magic, version, static_cast<quint32>(clusters.size()), static_cast<quint32>(m_buckets.size()),
                        checksumOf(body)};
    QByteArray bytes;
    append(bytes, &header, 1);
    return bytes + body;
}

TaggerModel TaggerModel::fromWeights(WordClusters clusters, const Transitions &transitions,
                                     std::span<const FeatureWeights> features, quint32 buckets)
{
    TaggerModel model;
    model.m_clusters = std::move(clusters);
    model.m_transitions = transitions;
    model.m_buckets.resize(buckets);
    for (const FeatureWeights &feature : features)
        model.insert(feature);
    return model;
}

void TaggerModel::insert(const FeatureWeights &feature)
{
    float largest = 0;
    for (const float weight : feature.weights)
        largest = std::max(largest, std::abs(weight));
    Row row{.check = static_cast<quint32>(feature.hash), .weights = {}, .scale = 0};
    const int exponent = std::ilogb(std::max(largest, 1e-4F)) - 6; // the largest weight lies between 64 and 128 units
    row.scale = static_cast<quint8>(std::clamp(exponent + scaleZero, 1, 255));
    for (int label = 0; label < labelCount; ++label) {
        const float units = std::ldexp(feature.weights[label], scaleZero - row.scale);
        row.weights[label] = static_cast<qint8>(std::clamp(std::lround(units), -127L, 127L));
    }
    size_t bucket = bucketOf(feature.hash);
    while (true) {
        for (Row &place : m_buckets[bucket].rows) {
            if (place.scale == 0) {
                place = row;
                return;
            }
        }
        bucket = (bucket + 1) & (m_buckets.size() - 1);
    }
}

void TaggerModel::addWeights(quint64 hash, LabelScores &scores) const
{
    const auto check = static_cast<quint32>(hash);
    const size_t home = bucketOf(hash);
    // A damaged table may have no free row, so the search is bounded by the size.
    for (size_t step = 0; step < m_buckets.size(); ++step) {
        const Bucket &bucket = m_buckets[(home + step) & (m_buckets.size() - 1)];
        for (const Row &row : bucket.rows) {
            if (row.scale == 0)
                return;
            if (row.check == check) {
                const float unit = std::bit_cast<float>(static_cast<quint32>(row.scale - scaleZero + 127) << 23);
                for (int label = 0; label < labelCount; ++label)
                    scores[label] += unit * static_cast<float>(row.weights[label]);
                return;
            }
        }
    }
}

}
