// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/approximatesearch.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace pullquote
{

namespace
{

constexpr qsizetype blockBits = 64;

/**
 * One column of the dynamic programming matrix of a pattern against a text, as vertical differences in bit vectors.
 *
 * Fed one unit of the text after the other, it tells the errors of the best match that ends there.
 */
class MatchColumn
{
public:
    explicit MatchColumn(QStringView pattern)
        : m_blocks((pattern.size() + blockBits - 1) / blockBits)
        , m_positive(std::size_t(m_blocks), ~std::uint64_t(0))
        , m_negative(std::size_t(m_blocks), 0)
        , m_nowhere(std::size_t(m_blocks), 0)
        , m_lastBit(std::uint64_t(1) << ((pattern.size() - 1) % blockBits))
        , m_errors(pattern.size())
    {
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            std::vector<std::uint64_t> &places = m_places[pattern.at(i).unicode()];
            places.resize(std::size_t(m_blocks), 0);
            places[std::size_t(i / blockBits)] |= std::uint64_t(1) << (i % blockBits);
        }
    }

    /// The errors of the best match that ends with @p unit.
    qsizetype feed(QChar unit)
    {
        const auto known = m_places.constFind(unit.unicode());
        const std::vector<std::uint64_t> &places = known == m_places.cend() ? m_nowhere : *known;
        int carry = 0; // a match may begin anywhere, so the row above the first stays zero
        for (std::size_t block = 0; block < std::size_t(m_blocks); ++block)
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

    qsizetype m_blocks;
    QHash<char16_t, std::vector<std::uint64_t>> m_places; ///< where in the pattern a unit stands
    std::vector<std::uint64_t> m_positive;
    std::vector<std::uint64_t> m_negative;
    std::vector<std::uint64_t> m_nowhere;
    std::uint64_t m_lastBit;
    qsizetype m_errors;
};

/// Where the best match that ends at @p end begins: the same search backwards, over as much as it may take.
qsizetype startOf(QStringView text, const QString &reversedPattern, qsizetype end, qsizetype maxErrors)
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

/// The ends of matches where no neighbour within the length of the pattern is better.
QList<ApproximateMatch> ends(QStringView text, QStringView pattern, qsizetype maxErrors)
{
    QList<ApproximateMatch> found;
    MatchColumn column(pattern);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype errors = column.feed(text.at(at));
        if (errors > maxErrors)
            continue;
        const bool sameRun = !found.isEmpty() && at + 1 - found.last().range.end < pattern.size() / 2 + 1;
        if (!sameRun)
            found.append({{at + 1, at + 1}, errors});
        else if (errors < found.last().errors)
            found.last() = {{at + 1, at + 1}, errors};
    }
    return found;
}

}

QList<ApproximateMatch> approximateMatches(QStringView text, QStringView pattern, qsizetype maxErrors, qsizetype limit)
{
    if (pattern.isEmpty())
        return {};
    QList<ApproximateMatch> found = ends(text, pattern, std::min(maxErrors, pattern.size() - 1));
    std::ranges::stable_sort(found, {}, &ApproximateMatch::errors);
    QString reversed(pattern.size(), Qt::Uninitialized);
    std::ranges::reverse_copy(pattern, reversed.begin());
    QList<ApproximateMatch> apart;
    for (ApproximateMatch match : std::as_const(found)) {
        match.range.start = startOf(text, reversed, match.range.end, maxErrors);
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
    std::vector<qsizetype> row(std::size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar unit : left) {
        qsizetype diagonal = row.front()++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const qsizetype replaced = diagonal + (unit == right.at(qsizetype(i) - 1) ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({replaced, row[i - 1] + 1, row[i] + 1});
        }
    }
    return row.back();
}

double similarity(QStringView left, QStringView right)
{
    const qsizetype longer = std::max(left.size(), right.size());
    return longer == 0 ? 1.0 : 1.0 - double(editDistance(left, right)) / double(longer);
}

}
