// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace pullquote
{

/// Word vectors, the most frequent word first, each of length 1.
struct WordVectors {
    static constexpr size_t dimensions = 100;
    QStringList words;
    std::vector<float> values; ///< dimensions for each word
};

/// Reads the first @p limit vectors of a JSON file with a "vectors" object ({"word": [100 numbers, …], …}).
[[nodiscard]] Result<WordVectors> readVectors(const QString &path, qsizetype limit);

/// The cluster, from 0 on, of each vector: k-means with the angle for distance, begun at vectors drawn with @p seed.
[[nodiscard]] std::vector<quint16> cluster(const WordVectors &vectors, size_t count, int rounds, quint32 seed);

}
