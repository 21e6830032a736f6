// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/worddiff.h"

#include "app/article/shortestedit.h"
#include "app/article/textwords.h"

#include <QtCore/QHash>

#include <algorithm>
#include <vector>

namespace pullquote
{

namespace
{

/// The words of a text by number, the same words by the same number, each reaching to the next one.
struct NumberedWords {
    QList<TextRange> ranges; ///< with the spaces behind each, and those before the first
    std::vector<int> numbers;
};

NumberedWords numbered(QStringView text, QHash<QStringView, int> &known)
{
    NumberedWords words{textWords(text), {}};
    words.numbers.reserve(size_t(words.ranges.size()));
    for (const TextRange word : std::as_const(words.ranges)) {
        auto number = known.constFind(word.in(text));
        if (number == known.constEnd())
            number = known.insert(word.in(text), int(known.size()));
        words.numbers.push_back(*number);
    }
    for (qsizetype at = 0; at < words.ranges.size(); ++at) {
        words.ranges[at].start = at == 0 ? 0 : words.ranges.at(at - 1).end;
        words.ranges[at].end = at + 1 == words.ranges.size() ? text.size() : words.ranges.at(at + 1).start;
    }
    return words;
}

/// A run in numbers of words.
struct WordRun {
    DiffKind kind = DiffKind::Unchanged;
    TextRange before;
    TextRange after;
};

/// Adds to the last run where it is of the same kind.
void append(QList<WordRun> &runs, const WordRun &run)
{
    if (run.before.isEmpty() && run.after.isEmpty())
        return;
    if (runs.isEmpty() || runs.last().kind != run.kind) {
        runs.append(run);
        return;
    }
    runs.last().before.end = run.before.end;
    runs.last().after.end = run.after.end;
}

/// Every change as one removal and one insertion behind it.
QList<WordRun> runsOf(const QList<CommonRun> &common, qsizetype beforeWords, qsizetype afterWords)
{
    QList<WordRun> runs;
    qsizetype before = 0;
    qsizetype after = 0;
    const auto close = [&](qsizetype beforeEnd, qsizetype afterEnd) {
        append(runs, {DiffKind::Removed, {before, beforeEnd}, {after, after}});
        append(runs, {DiffKind::Inserted, {beforeEnd, beforeEnd}, {after, afterEnd}});
    };
    for (const CommonRun &run : common) {
        close(run.left, run.right);
        before = run.left + run.length;
        after = run.right + run.length;
        append(runs, {DiffKind::Unchanged, {run.left, before}, {run.right, after}});
    }
    close(beforeWords, afterWords);
    return runs;
}

/// A reader takes a word or two between longer changes for a part of the change.
QList<CommonRun> withoutChanceHits(const QList<CommonRun> &common, qsizetype beforeWords, qsizetype afterWords)
{
    constexpr qsizetype chance = 2; ///< words
    constexpr qsizetype longer = 4; ///< words changed on either side, for each word between
    QList<CommonRun> kept;
    for (qsizetype at = 0; at < common.size(); ++at) {
        const CommonRun &run = common.at(at);
        const qsizetype leftEnd = kept.isEmpty() ? 0 : kept.last().left + kept.last().length;
        const qsizetype rightEnd = kept.isEmpty() ? 0 : kept.last().right + kept.last().length;
        const bool isLast = at + 1 == common.size();
        const qsizetype changedBefore = std::max(run.left - leftEnd, run.right - rightEnd);
        const qsizetype changedAfter
            = std::max((isLast ? beforeWords : common.at(at + 1).left) - run.left - run.length,
                       (isLast ? afterWords : common.at(at + 1).right) - run.right - run.length);
        if (run.length > chance || std::min(changedBefore, changedAfter) < longer * run.length)
            kept.append(run);
    }
    return kept;
}

/// Moves changes of one text alone, where they could as well be told a few words on, to where a paragraph begins: of
/// "A.\nB." less "\nB." it is not ".\nB" that went.
class ParagraphAlignment
{
public:
    ParagraphAlignment(const NumberedWords &left, const NumberedWords &right, int lineFeed)
        : m_left(left.numbers)
        , m_right(right.numbers)
        , m_lineFeed(lineFeed)
    {
    }

    [[nodiscard]] QList<CommonRun> aligned(QList<CommonRun> common) const
    {
        for (qsizetype at = 0; at + 1 < common.size(); ++at) {
            CommonRun &before = common[at];
            CommonRun &after = common[at + 1];
            const bool isRemoval = before.right + before.length == after.right;
            const bool isInsertion = before.left + before.length == after.left;
            if (isRemoval != isInsertion)
                slide(before, after, isRemoval ? m_left : m_right, isRemoval ? &CommonRun::left : &CommonRun::right,
                      at + 2 == common.size() && endsBoth(after));
        }
        common.removeIf([](const CommonRun &run) { return run.length == 0; });
        return common;
    }

private:
    using Words = std::vector<int>;

    [[nodiscard]] bool endsBoth(const CommonRun &run) const
    {
        return size_t(run.left + run.length) == m_left.size() && size_t(run.right + run.length) == m_right.size();
    }

    /// @p start is that of the text which alone has the words between the two runs.
    void slide(CommonRun &before, CommonRun &after, const Words &words, qsizetype CommonRun::*start, bool mayEmpty) const
    {
        const qsizetype begin = before.*start + before.length;
        const qsizetype end = after.*start;
        const qsizetype on = stepsOn(words, begin, end, after.length - (mayEmpty ? 0 : 1));
        const qsizetype by = on > 0 ? on : -stepsBack(words, begin, end, before.length - 1);
        before.length += by;
        after = {after.left + by, after.right + by, after.length - by};
    }

    /// How many words further on what stands from @p begin to @p end begins with a paragraph's end; 0 for no such place.
    [[nodiscard]] qsizetype stepsOn(const Words &words, qsizetype begin, qsizetype end, qsizetype most) const
    {
        if (words[size_t(begin - 1)] == m_lineFeed)
            return 0;
        for (qsizetype by = 0; by <= std::min(furthest, most); ++by) {
            if (words[size_t(begin + by)] == m_lineFeed)
                return by;
            if (by == most || words[size_t(begin + by)] != words[size_t(end + by)])
                break;
        }
        return 0;
    }

    /// How many words further back it begins with a paragraph.
    [[nodiscard]] qsizetype stepsBack(const Words &words, qsizetype begin, qsizetype end, qsizetype most) const
    {
        for (qsizetype by = 0; by <= std::min(furthest, most); ++by) {
            if (words[size_t(begin - by - 1)] == m_lineFeed)
                return by;
            if (words[size_t(begin - by - 1)] != words[size_t(end - by - 1)])
                break;
        }
        return 0;
    }

    static constexpr qsizetype furthest = 16; ///< words: further off, it is no longer the same place to a reader

    const Words &m_left;
    const Words &m_right;
    int m_lineFeed;
};

TextRange textRange(const NumberedWords &words, TextRange run, qsizetype textSize)
{
    const auto startOf = [&](qsizetype word) { return word < words.ranges.size() ? words.ranges.at(word).start : textSize; };
    return {run.start == 0 ? 0 : startOf(run.start), run.end == 0 ? 0 : startOf(run.end)};
}

}

QList<DiffRun> wordDiff(QStringView before, QStringView after)
{
    QHash<QStringView, int> known;
    const NumberedWords left = numbered(before, known);
    const NumberedWords right = numbered(after, known);
    const QList<CommonRun> common
        = ParagraphAlignment(left, right, known.value(u"\n", -1))
              .aligned(withoutChanceHits(commonRuns(left.numbers, right.numbers), left.ranges.size(), right.ranges.size()));
    QList<DiffRun> runs;
    for (const WordRun &run : runsOf(common, left.ranges.size(), right.ranges.size()))
        runs.append({run.kind, textRange(left, run.before, before.size()), textRange(right, run.after, after.size())});
    return runs;
}

}
