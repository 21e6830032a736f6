// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textsteps.h"

#include "app/article/sentences.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace pullquote
{

namespace
{

TextRange blockRange(const Article &article, qsizetype position)
{
    const qsizetype block = blockAt(article, position);
    return block < 0 ? TextRange{} : article.blocks.at(block).range;
}

/// The nearest grapheme boundary to @p position, towards the end of the text where @p forwards.
qsizetype boundary(const Article &article, qsizetype position, bool forwards)
{
    const TextRange block = blockRange(article, position);
    if (!block.contains(position))
        return position; // on or beside a line break
    // by block, since the finder looks at the whole of what it is given
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, block.in(article.text).toString());
    finder.setPosition(position - block.start);
    if (finder.isAtBoundary())
        return position;
    const qsizetype found = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? position : block.start + found;
}

TextRange wordAt(const Article &article, qsizetype position)
{
    const TextRange block = blockRange(article, position);
    if (block.isEmpty())
        return {position, position};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, block.in(article.text).toString());
    const qsizetype inside = std::clamp<qsizetype>(position - block.start, 0, block.length() - 1);
    finder.setPosition(inside);
    const qsizetype start = finder.isAtBoundary() ? inside : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(inside);
    const qsizetype next = finder.toNextBoundary();
    return {block.start + start, next < 0 ? block.end : block.start + next};
}

/// Of one block, in positions of the article.
QList<TextRange> sentencesOf(const Article &article, qsizetype block)
{
    const TextRange range = article.blocks.at(block).range;
    QList<TextRange> found = sentences(range.in(article.text));
    for (TextRange &sentence : found)
        sentence = {sentence.start + range.start, sentence.end + range.start};
    return found;
}

/// The space after a sentence belongs to the one before it.
TextRange sentenceAt(const Article &article, qsizetype position)
{
    const qsizetype block = blockAt(article, position);
    if (block < 0)
        return {position, position};
    TextRange around = article.blocks.at(block).range;
    for (const TextRange &sentence : sentencesOf(article, block)) {
        if (sentence.start > position)
            break;
        around = sentence;
    }
    return around;
}

}

TextRange unitAt(const Article &article, qsizetype position, SelectionUnit unit)
{
    switch (unit) {
    case SelectionUnit::Character:
        break;
    case SelectionUnit::Word:
        return wordAt(article, position);
    case SelectionUnit::Sentence:
        return sentenceAt(article, position);
    case SelectionUnit::Block:
        return blockRange(article, position);
    }
    return {position, position};
}

qsizetype nextSentence(const Article &article, qsizetype position)
{
    for (qsizetype block = std::max<qsizetype>(0, blockAt(article, position)); block < article.blocks.size(); ++block) {
        for (const TextRange &sentence : sentencesOf(article, block)) {
            if (sentence.start > position)
                return sentence.start;
        }
    }
    return article.text.size();
}

qsizetype previousSentence(const Article &article, qsizetype position)
{
    for (qsizetype block = blockAt(article, position); block >= 0; --block) {
        const QList<TextRange> inBlock = sentencesOf(article, block);
        const auto after = std::ranges::lower_bound(inBlock, position, {}, &TextRange::start);
        if (after != inBlock.begin())
            return std::prev(after)->start;
    }
    return 0;
}

TextRange snapped(const Article &article, TextRange range)
{
    const qsizetype start = std::clamp<qsizetype>(std::min(range.start, range.end), 0, article.text.size());
    const qsizetype end = std::clamp<qsizetype>(std::max(range.start, range.end), 0, article.text.size());
    return {boundary(article, start, false), boundary(article, end, start != end)};
}

}
