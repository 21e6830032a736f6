// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quoteruns.h"

#include "app/analysis/quotemarks.h"
#include "app/article/article.h"

#include <algorithm>

namespace pullquote
{

namespace
{

/// A pair of marks of one block, or an opening mark alone; positions in the block.
struct Pair {
    qsizetype open = 0;
    qsizetype end = -1; ///< after the closing mark, -1 where there is none
};

bool isLetterOrNumber(QStringView text, qsizetype position)
{
    return position < text.size() && (text[position].isLetterOrNumber() || text[position].isHighSurrogate());
}

/// Some letter or digit must stand between the marks.
bool hasWords(QStringView text, qsizetype first, qsizetype end)
{
    return std::any_of(text.begin() + first, text.begin() + end, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// The pairs of a block in the order they open; closing marks that close nothing are left out.
QList<Pair> pairs(const QList<QuoteMark> &marks)
{
    QList<Pair> result;
    QList<qsizetype> open; // indices into result
    for (const QuoteMark &mark : marks) {
        if (mark.role == MarkRole::Open) {
            open.append(result.size());
            result.append({mark.position, -1});
        } else if (mark.role == MarkRole::Close && !open.isEmpty()) {
            result[open.takeLast()].end = mark.position + 1;
        }
    }
    return result;
}

bool beginsWithMark(QStringView text, const QList<QuoteMark> &marks)
{
    return !marks.isEmpty() && marks.first().role == MarkRole::Open && marks.first().position == 0 && isLetterOrNumber(text, 1);
}

/// Whether the unclosed mark @p pair, with @p followers other pairs after it, is a quotation to the end of the block.
bool runsToEnd(QStringView text, const Pair &pair, bool hasFollowers, bool followerSameMark, bool nextOpens, bool previousOpen)
{
    if (!hasFollowers)
        return isLetterOrNumber(text, pair.open + 1) || text.size() - pair.open > 2;
    if (pair.open == 0)
        return !followerSameMark || nextOpens || previousOpen;
    return nextOpens && !followerSameMark;
}

}

QList<QuotedRun> findQuotedRuns(const Article &article)
{
    QList<QuotedRun> runs;
    bool previousOpen = false; // the block before ends inside a quotation
    QList<QuoteMark> marks = article.blocks.isEmpty() ? QList<QuoteMark>() : quoteMarks(article.blocks.first().range.in(article.text));
    for (qsizetype block = 0; block < article.blocks.size(); ++block) {
        const TextRange place = article.blocks[block].range;
        const QStringView text = place.in(article.text);
        const bool last = block + 1 == article.blocks.size();
        const QStringView nextText = last ? QStringView() : article.blocks[block + 1].range.in(article.text);
        QList<QuoteMark> nextMarks = last ? QList<QuoteMark>() : quoteMarks(nextText);
        const bool nextOpens = beginsWithMark(nextText, nextMarks);

        const QList<Pair> found = pairs(marks);
        bool open = false;
        qsizetype covered = -1; // end of the last run, so that what lies inside it is passed over
        for (qsizetype i = 0; i < found.size() && !open; ++i) {
            const Pair &pair = found[i];
            if (pair.open < covered)
                continue;
            const bool followers = i + 1 < found.size();
            const bool sameMark = followers && text[found[i + 1].open] == text[pair.open];
            open = pair.end < 0 && runsToEnd(text, pair, followers, sameMark, nextOpens, previousOpen);
            if (pair.end < 0 && !open)
                continue;
            const qsizetype end = open ? text.size() : pair.end;
            if (!hasWords(text, pair.open, end))
                continue;
            runs.append({{place.start + pair.open, place.start + end}, block, !open});
            covered = end;
        }
        previousOpen = open;
        marks = std::move(nextMarks);
    }
    return runs;
}

}
