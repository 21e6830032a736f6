// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/shortestedit.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <variant>
#include <vector>

namespace pullquote
{

namespace
{

/// Differences that a search from both ends goes through before it settles for the furthest point it has reached: two
/// texts of a megabyte with nothing in common are through in a second.
constexpr qsizetype mostSteps = 96;

struct Box {
    qsizetype left = 0;
    qsizetype top = 0;
    qsizetype right = 0;
    qsizetype bottom = 0;

    [[nodiscard]] qsizetype width() const { return right - left; }
    [[nodiscard]] qsizetype height() const { return bottom - top; }
};

struct Point {
    qsizetype x = 0;
    qsizetype y = 0;
};

/// How far a search has come on each diagonal x - y = k, with the differences it has gone through by now.
class Frontier
{
public:
    Frontier()
        : m_furthest(size_t(2 * mostSteps + 1), nowhere)
    {
    }

    /// The x that was reached; nowhere where the diagonal leaves the graph before.
    [[nodiscard]] qsizetype at(qsizetype k) const { return m_furthest[size_t(k + mostSteps)]; }
    void set(qsizetype k, qsizetype x) { m_furthest[size_t(k + mostSteps)] = x; }

    /// Where diagonal @p k is reached by one difference more, in a graph of the size of @p box.
    [[nodiscard]] qsizetype next(qsizetype k, qsizetype steps, const Box &box) const
    {
        if (steps == 0)
            return 0;
        const qsizetype across = k > -steps ? at(k - 1) : nowhere;
        const qsizetype down = k < steps ? at(k + 1) : nowhere;
        qsizetype x = nowhere;
        if (across != nowhere && across < box.width())
            x = across + 1;
        if (down != nowhere && down - k <= box.height())
            x = std::max(x, down);
        return x;
    }

    static constexpr qsizetype nowhere = -1;

private:
    std::vector<qsizetype> m_furthest;
};

/// The edit graph: x counts items of the one list, y of the other; a diagonal is an item in common.
class EditGraph
{
public:
    EditGraph(std::span<const int> across, std::span<const int> down)
        : m_across(across)
        , m_down(down)
    {
    }

    /// The runs in common on a path through the whole graph.
    [[nodiscard]] QList<CommonRun> runs();

private:
    [[nodiscard]] Point middle(const Box &box);
    /// Goes one difference on from the corner where the items begin, or from the other; the point where the two searches
    /// meet, once they do.
    [[nodiscard]] std::optional<Point> stepForward(const Box &box, qsizetype steps);
    [[nodiscard]] std::optional<Point> stepBackward(const Box &box, qsizetype steps);
    void append(const CommonRun &run);
    [[nodiscard]] bool same(qsizetype x, qsizetype y) const { return m_across[size_t(x)] == m_down[size_t(y)]; }
    std::span<const int> m_across;
    std::span<const int> m_down;
    Frontier m_forward;
    Frontier m_backward;
    Point m_furthest; ///< of the forward search, by x + y
    QList<CommonRun> m_runs;
};

void EditGraph::append(const CommonRun &run)
{
    if (run.length == 0)
        return;
    if (!m_runs.isEmpty() && m_runs.last().left + m_runs.last().length == run.left
        && m_runs.last().right + m_runs.last().length == run.right)
        m_runs.last().length += run.length;
    else
        m_runs.append(run);
}

QList<CommonRun> EditGraph::runs()
{
    // A stack of our own: long texts with nothing in common would go deeper than the program's.
    std::vector<std::variant<Box, CommonRun>> open{Box{0, 0, qsizetype(m_across.size()), qsizetype(m_down.size())}};
    while (!open.empty()) {
        const auto part = open.back();
        open.pop_back();
        if (const auto *tail = std::get_if<CommonRun>(&part)) {
            append(*tail);
            continue;
        }
        Box box = std::get<Box>(part);
        CommonRun head{box.left, box.top, 0};
        while (box.width() > 0 && box.height() > 0 && same(box.left, box.top)) {
            ++box.left;
            ++box.top;
            ++head.length;
        }
        append(head);
        qsizetype length = 0;
        while (box.width() > 0 && box.height() > 0 && same(box.right - 1, box.bottom - 1)) {
            --box.right;
            --box.bottom;
            ++length;
        }
        open.emplace_back(CommonRun{box.right, box.bottom, length});
        if (box.width() == 0 || box.height() == 0)
            continue;
        const Point split = middle(box);
        open.emplace_back(Box{split.x, split.y, box.right, box.bottom});
        open.emplace_back(Box{box.left, box.top, split.x, split.y});
    }
    return m_runs;
}

std::optional<Point> EditGraph::stepForward(const Box &box, qsizetype steps)
{
    const qsizetype delta = box.width() - box.height();
    for (qsizetype k = -steps; k <= steps; k += 2) {
        qsizetype x = m_forward.next(k, steps, box);
        if (x != Frontier::nowhere) {
            while (x < box.width() && x - k < box.height() && same(box.left + x, box.top + x - k))
                ++x;
            if (2 * x - k > m_furthest.x + m_furthest.y)
                m_furthest = {x, x - k};
            const qsizetype mirrored = delta - k;
            if (delta % 2 != 0 && std::abs(mirrored) < steps && m_backward.at(mirrored) != Frontier::nowhere
                && x + m_backward.at(mirrored) >= box.width())
                return Point{x, x - k};
        }
        m_forward.set(k, x);
    }
    return std::nullopt;
}

std::optional<Point> EditGraph::stepBackward(const Box &box, qsizetype steps)
{
    const qsizetype delta = box.width() - box.height();
    for (qsizetype k = -steps; k <= steps; k += 2) {
        qsizetype x = m_backward.next(k, steps, box);
        if (x != Frontier::nowhere) {
            while (x < box.width() && x - k < box.height() && same(box.right - 1 - x, box.bottom - 1 - x + k))
                ++x;
            const qsizetype mirrored = delta - k;
            if (delta % 2 == 0 && std::abs(mirrored) <= steps && m_forward.at(mirrored) != Frontier::nowhere
                && x + m_forward.at(mirrored) >= box.width())
                return Point{box.width() - x, box.height() - x + k};
        }
        m_backward.set(k, x);
    }
    return std::nullopt;
}

/// A point on a shortest path through @p box, whose corners have nothing in common: never a corner itself, so that both
/// halves are smaller.
Point EditGraph::middle(const Box &box)
{
    m_furthest = {};
    for (qsizetype steps = 0; steps <= mostSteps; ++steps) {
        std::optional<Point> met = stepForward(box, steps);
        if (!met)
            met = stepBackward(box, steps);
        if (met)
            return {box.left + met->x, box.top + met->y};
    }
    return {box.left + m_furthest.x, box.top + m_furthest.y};
}

}

QList<CommonRun> commonRuns(std::span<const int> left, std::span<const int> right)
{
    return EditGraph(left, right).runs();
}

}
