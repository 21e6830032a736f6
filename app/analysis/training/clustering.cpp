// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/clustering.h"

#include <QtCore/QFile>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

void normalise(float *vector)
{
    float sum = 0;
    for (size_t i = 0; i < WordVectors::dimensions; ++i)
        sum += vector[i] * vector[i];
    const float scale = 1.0F / std::sqrt(std::max(sum, 1e-12F));
    for (size_t i = 0; i < WordVectors::dimensions; ++i)
        vector[i] *= scale;
}

/// Index of the centre nearest to @p vector; centres lie dimension by dimension, so that the loop runs over centres.
size_t nearest(const float *vector, const std::vector<float> &centres, std::vector<float> &products, size_t count)
{
    std::ranges::fill(products, 0.0F);
    for (size_t i = 0; i < WordVectors::dimensions; ++i) {
        const float value = vector[i];
        const float *row = centres.data() + i * count;
        for (size_t centre = 0; centre < count; ++centre)
            products[centre] += value * row[centre];
    }
    return static_cast<size_t>(std::ranges::max_element(products) - products.begin());
}

}

Result<WordVectors> readVectors(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"The vectors %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const uchar *mapped = file.map(0, file.size());
    if (mapped == nullptr)
        return failure(u"The vectors %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArrayView bytes(mapped, file.size());
    qsizetype at = bytes.indexOf("\"vectors\":{");
    if (at < 0)
        return failure(u"%1 has no vectors."_s.arg(path));
    at += 11;
    WordVectors result;
    while (result.words.size() < limit && at < bytes.size() && bytes[at] == '"') {
        qsizetype end = at + 1;
        while (bytes[end] != '"')
            end += bytes[end] == '\\' ? 2 : 1;
        result.words.append(QString::fromUtf8(bytes.sliced(at + 1, end - at - 1)));
        const char *number = bytes.data() + end + 3; // after `":[`
        const char *last = bytes.data() + bytes.size();
        for (size_t i = 0; i < WordVectors::dimensions; ++i) {
            float value = 0;
            const auto read = std::from_chars(number, last, value);
            if (read.ec != std::errc())
                return failure(u"The vector of \"%1\" cannot be read."_s.arg(result.words.back()));
            result.values.push_back(value);
            number = read.ptr + 1;
        }
        normalise(result.values.data() + result.values.size() - WordVectors::dimensions);
        const qsizetype close = bytes.indexOf(']', number - bytes.data() - 1);
        at = close + 2;
    }
    return result;
}

std::vector<quint16> cluster(const WordVectors &vectors, size_t count, int rounds, quint32 seed)
{
    const size_t words = static_cast<size_t>(vectors.words.size());
    constexpr size_t dimensions = WordVectors::dimensions;
    std::vector<float> centres(dimensions * count);
    std::mt19937 random(seed);
    for (size_t centre = 0; centre < count; ++centre) {
        // From the more frequent words, whose vectors mean more.
        const size_t word = random() % std::min<size_t>(words, count * 20);
        for (size_t i = 0; i < dimensions; ++i)
            centres[i * count + centre] = vectors.values[word * dimensions + i];
    }
    std::vector<quint16> result(words);
    std::vector<float> products(count);
    for (int round = 0; round < rounds; ++round) {
        std::vector<float> sums(count * dimensions, 0.0F);
        for (size_t word = 0; word < words; ++word) {
            const float *vector = vectors.values.data() + word * dimensions;
            const size_t centre = nearest(vector, centres, products, count);
            result[word] = static_cast<quint16>(centre);
            for (size_t i = 0; i < dimensions; ++i)
                sums[centre * dimensions + i] += vector[i];
        }
        for (size_t centre = 0; centre < count; ++centre) {
            float *sum = sums.data() + centre * dimensions;
            if (std::all_of(sum, sum + dimensions, [](float value) { return value == 0.0F; }))
                continue; // nobody's nearest: stays where it is
            normalise(sum);
            for (size_t i = 0; i < dimensions; ++i)
                centres[i * count + centre] = sum[i];
        }
    }
    return result;
}

}
