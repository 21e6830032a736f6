// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/approximatesearch.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace pullquote
{

namespace
{

constexpr qsizetype blockBits = 64;

/// Where in a pattern each unit stands, as bits in blocks. A table with open addressing: patterns are short and many.
class PatternBits
{
public:
    explicit PatternBits(QStringView pattern)
        : m_size(pattern.size())
        , m_blocks(std::size_t((pattern.size() + blockBits - 1) / blockBits))
        , m_units(std::bit_ceil(std::size_t(2 * pattern.size() + 1)))
        , m_rows(m_units.size(), 0)
        , m_bits(m_blocks, 0) // of units that stand nowhere
    {
        for (qsizetype at = 0; at < pattern.size(); ++at) {
            const std::size_t slot = slotOf(pattern.at(at).unicode());
            if (m_rows[slot] == 0) {
                m_units[slot] = pattern.at(at).unicode();
                m_rows[slot] = m_bits.size();
                m_bits.resize(m_bits.size() + m_blocks, 0);
            }
            m_bits[m_rows[slot] + std::size_t(at / blockBits)] |= std::uint64_t(1) << (at % blockBits);
        }
    }

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] std::size_t blocks() const { return m_blocks; }
    [[nodiscard]] const std::uint64_t *of(QChar unit) const { return &m_bits[m_rows[slotOf(unit.unicode())]]; }

private:
    [[nodiscard]] std::size_t slotOf(char16_t unit) const
    {
        std::size_t slot = (unit * std::size_t(0x9e3779b1) >> 8) & (m_units.size() - 1);
        while (m_rows[slot] != 0 && m_units[slot] != unit)
            slot = (slot + 1) & (m_units.size() - 1);
        return slot;
    }

    qsizetype m_size;
    std::size_t m_blocks;
    std::vector<char16_t> m_units;
    std::vector<std::size_t> m_rows; ///< of each unit, where its blocks begin in m_bits
    std::vector<std::uint64_t> m_bits;
};

/// Where the match of a pattern may begin.
enum class Beginning { Anywhere, AtStart };

/**
 * One column of the dynamic programming matrix of a pattern against a text, as vertical differences in bit vectors.
 *
 * Fed one unit of the text after the other, it tells the errors of the best match that ends there.
 */
class MatchColumn
{
public:
    explicit MatchColumn(const PatternBits &pattern, Beginning beginning = Beginning::Anywhere)
        : m_pattern(pattern)
        , m_above(beginning == Beginning::Anywhere ? 0 : 1)
        , m_positive(pattern.blocks(), ~std::uint64_t(0))
        , m_negative(pattern.blocks(), 0)
        , m_lastBit(std::uint64_t(1) << ((pattern.size() - 1) % blockBits))
        , m_errors(pattern.size())
    {
    }

    /// The errors of the best match that ends with @p unit.
    qsizetype feed(QChar unit)
    {
        const std::uint64_t *places = m_pattern.of(unit);
        int carry = m_above;
        for (std::size_t block = 0; block < m_pattern.blocks(); ++block)
            carry = advance(block, places[block], carry);
        m_errors += carry;
        return m_errors;
    }

private:
    /// Moves one block a column on; @p carry and the result are the horizontal differences above and below it.
    int advance(std::size_t block, std::uint64_t equal, int carry)
    {
        std::uint64_t &positive = m_positive[block];
        std::uint64_t &negative = m_negative[block];
        const std::uint64_t lastBit = block + 1 == m_positive.size() ? m_lastBit : std::uint64_t(1) << (blockBits - 1);
        const std::uint64_t vertical = equal | negative;
        if (carry < 0)
            equal |= 1;
        const std::uint64_t horizontal = (((equal & positive) + positive) ^ positive) | equal;
        std::uint64_t up = negative | ~(horizontal | positive);
        std::uint64_t down = positive & horizontal;
        const int below = (up & lastBit) != 0 ? 1 : (down & lastBit) != 0 ? -1 : 0;
        up = (up << 1) | std::uint64_t(carry > 0);
        down = (down << 1) | std::uint64_t(carry < 0);
        positive = down | ~(vertical | up);
        negative = up & vertical;
        return below;
    }

    const PatternBits &m_pattern;
    int m_above; ///< by how much the row above the first grows with each unit
    std::vector<std::uint64_t> m_positive;
    std::vector<std::uint64_t> m_negative;
    std::uint64_t m_lastBit;
    qsizetype m_errors;
};

/// Where the best match that ends at @p end begins: the same search backwards, over as much as it may take.
qsizetype startOf(QStringView text, const PatternBits &reversedPattern, qsizetype end, qsizetype maxErrors)
{
    MatchColumn column(reversedPattern);
    const qsizetype farthest = std::max<qsizetype>(0, end - reversedPattern.size() - maxErrors);
    qsizetype best = end;
    qsizetype fewest = reversedPattern.size();
    for (qsizetype at = end; at > farthest; --at) {
        // A match that ends a little before @p end may count here too; it begins where the one meant begins.
        const qsizetype errors = column.feed(text.at(at - 1));
        if (errors < fewest) {
            fewest = errors;
            best = at - 1;
        }
    }
    return best;
}

/// The ends of matches in @p part of the text where no neighbour within the length of the pattern is better.
void findEnds(QList<ApproximateMatch> &found, QStringView text, TextRange part, const PatternBits &pattern, qsizetype maxErrors)
{
    MatchColumn column(pattern);
    for (qsizetype at = part.start; at < part.end; ++at) {
        const qsizetype errors = column.feed(text.at(at));
        if (errors > maxErrors)
            continue;
        const bool sameRun = !found.isEmpty() && at + 1 - found.last().range.end < pattern.size() / 2 + 1;
        if (!sameRun)
            found.append({{at + 1, at + 1}, errors});
        else if (errors < found.last().errors)
            found.last() = {{at + 1, at + 1}, errors};
    }
}

}

QList<ApproximateMatch> approximateMatches(QStringView text, QStringView pattern, qsizetype maxErrors, qsizetype limit)
{
    return approximateMatches(text, {{0, text.size()}}, pattern, maxErrors, limit);
}

QList<ApproximateMatch> approximateMatches(QStringView text, const QList<TextRange> &parts, QStringView pattern,
                                           qsizetype maxErrors, qsizetype limit)
{
    if (pattern.isEmpty())
        return {};
    QList<ApproximateMatch> found;
    const PatternBits forwards(pattern);
    for (const TextRange &part : parts)
        findEnds(found, text, part, forwards, std::min(maxErrors, pattern.size() - 1));
    std::ranges::stable_sort(found, {}, &ApproximateMatch::errors);
    QString reversed(pattern.size(), Qt::Uninitialized);
    std::ranges::reverse_copy(pattern, reversed.begin());
    const PatternBits backwards(reversed);
    QList<ApproximateMatch> apart;
    for (ApproximateMatch match : std::as_const(found)) {
        match.range.start = startOf(text, backwards, match.range.end, maxErrors);
        const bool overlaps = std::ranges::any_of(apart, [&](const ApproximateMatch &better) {
            return better.range.start < match.range.end && match.range.start < better.range.end;
        });
        if (!overlaps && !match.range.isEmpty())
            apart.append(match);
        if (apart.size() == limit)
            break;
    }
    return apart;
}

qsizetype editDistance(QStringView left, QStringView right)
{
    if (left.isEmpty())
        return right.size();
    const PatternBits pattern(left);
    MatchColumn column(pattern, Beginning::AtStart);
    qsizetype errors = left.size();
    for (const QChar unit : right)
        errors = column.feed(unit);
    return errors;
}

double similarity(QStringView left, QStringView right)
{
    const qsizetype longer = std::max(left.size(), right.size());
    return longer == 0 ? 1.0 : 1.0 - double(editDistance(left, right)) / double(longer);
}

}
