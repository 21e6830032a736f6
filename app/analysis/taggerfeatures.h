// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/taggerdocument.h"

namespace pullquote
{

/// The features of one token: 64-bit hashes of a template's number and its values.
class TaggerFeatures
{
public:
    /// Bound by the number of templates in the .cpp.
    static constexpr size_t capacity = 128;

    /// Makes the features of @p token; the ones made before are gone.
    void make(const std::vector<TokenFacts> &facts, qsizetype token);

    [[nodiscard]] const quint64 *begin() const { return m_hashes.data(); }
    [[nodiscard]] const quint64 *end() const { return m_hashes.data() + m_count; }
    [[nodiscard]] size_t size() const { return m_count; }

private:
    std::array<quint64, capacity> m_hashes{};
    size_t m_count = 0;
    quint64 m_template = 0;

    void add(quint64 first, quint64 second = 0, quint64 third = 0);
    void addWords(const std::array<const TokenFacts *, 5> &window);
    void addForms(const std::array<const TokenFacts *, 5> &window);
    void addClusters(const std::array<const TokenFacts *, 5> &window);
    void addTraits(const std::array<const TokenFacts *, 5> &window);
    void addRun(const std::vector<TokenFacts> &facts, qsizetype token);
    void addDocument(const TokenFacts &facts);
};

}
