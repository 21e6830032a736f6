// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/figurewords.h"
#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

struct TokenisedText;

enum class AtomKind : quint8 { Number, Word, Mark };

/// A piece of a token: "22-year-old" is a number, a mark, a word, a mark and a word; "30km" a number and a word.
struct FigureAtom {
    TextRange range;
    AtomKind kind = AtomKind::Mark;
    bool glued = false; ///< nothing stands between it and the atom before
    bool capitalised = false;
    bool startsSentence = false;
    bool inAddress = false; ///< of a web address, handle or hash tag
    qint32 sentence = 0;
    double value = 0; ///< of a number
    QString lower; ///< of a word or mark; straight apostrophes
    const FigureWord *word = nullptr; ///< never null
};

/**
 * A text cut finer than into tokens, so that numbers, their signs and their units can be read in one manner
 * whether they are written together or apart. Refers to the words it was made with, which must outlive it.
 */
struct FigureAtoms {
    QStringView text;
    QList<FigureAtom> atoms;
    QList<bool> headlines; ///< by sentence: most words are capitalised

    [[nodiscard]] qsizetype size() const { return atoms.size(); }
    /// The atom at @p index; an empty mark outside the text.
    [[nodiscard]] const FigureAtom &at(qsizetype index) const;
    /// The atom at @p index where it is of the same sentence as @p anchor, else an empty mark.
    [[nodiscard]] const FigureAtom &near(qsizetype index, qsizetype anchor) const;
    [[nodiscard]] bool isWord(qsizetype index, qsizetype anchor, QStringView lower) const;
    /// Whether the atom is the mark @p mark.
    [[nodiscard]] bool isMark(qsizetype index, qsizetype anchor, QChar mark) const;
    /// Whether the sentence of the atom is written like a headline, where a capital says nothing.
    [[nodiscard]] bool inHeadline(qsizetype index) const { return headlines[atoms[index].sentence]; }
    /// A hyphen or dash of any length.
    [[nodiscard]] bool isDash(qsizetype index, qsizetype anchor) const;
    [[nodiscard]] TextRange range(qsizetype first, qsizetype end) const { return {atoms[first].range.start, atoms[end - 1].range.end}; }
};

[[nodiscard]] FigureAtoms cutAtoms(const TokenisedText &text, const FigureWords &words);

}
