// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figureatoms.h"

#include "app/analysis/tokens.h"
#include "app/analysis/wordsections.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

const FigureWord noWord;

const FigureAtom &noAtom()
{
    static const FigureAtom atom = [] {
        FigureAtom none;
        none.sentence = -1;
        none.word = &noWord;
        return none;
    }();
    return atom;
}

/// End of the number at @p i: groups of three after commas, one decimal point or more.
qsizetype numberEnd(QStringView text, qsizetype i, qsizetype end)
{
    while (i < end) {
        const QChar c = text[i];
        const bool digitNext = i + 1 < end && text[i + 1].isDigit();
        if (c.isDigit()) {
            ++i;
        } else if (c == u'.' && digitNext) {
            ++i;
        } else if (c == u',' && digitNext) {
            qsizetype digits = 0;
            while (i + 1 + digits < end && text[i + 1 + digits].isDigit())
                ++digits;
            if (digits != 3)
                return i;
            ++i;
        } else {
            return i;
        }
    }
    return i;
}

/// End of the letters at @p i; points belong to them inside an abbreviation and at the end of the token.
qsizetype lettersEnd(QStringView text, qsizetype i, qsizetype end)
{
    for (; i < end; ++i) {
        const QChar c = text[i];
        if (c.isLetter() || c.isMark())
            continue;
        const bool letterNext = i + 1 < end && text[i + 1].isLetter();
        if ((c == u'\'' || c == u'’') && letterNext)
            continue;
        if (c == u'.' && (letterNext || i + 1 == end))
            continue;
        return i;
    }
    return i;
}

double numberValue(QStringView digits)
{
    QString plain = digits.toString();
    plain.remove(u',');
    return plain.toDouble();
}

FigureAtom nextAtom(QStringView text, qsizetype i, qsizetype end, const FigureWords &words)
{
    FigureAtom atom;
    atom.word = &noWord;
    const QChar c = text[i];
    if (c.isDigit()) {
        atom.kind = AtomKind::Number;
        atom.range = {i, numberEnd(text, i, end)};
        atom.value = numberValue(atom.range.in(text));
        return atom;
    }
    if (c.isLetter() || ((c == u'\'' || c == u'’') && i + 1 < end && text[i + 1].isLetter())) {
        atom.kind = AtomKind::Word;
        atom.range = {i, lettersEnd(text, i + 1, end)};
        atom.capitalised = c.isUpper();
    } else {
        const bool pair = c.isHighSurrogate() && i + 1 < end;
        atom.range = {i, i + (pair ? 2 : 1)};
    }
    atom.lower = lookupForm(atom.range.in(text));
    atom.word = &words.word(atom.lower);
    return atom;
}

QList<bool> headlines(const TokenisedText &text)
{
    QList<bool> result;
    result.reserve(text.sentences.size());
    for (const SentenceSpan &sentence : text.sentences) {
        int longWords = 0;
        int capitals = 0;
        for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Token &token = text.tokens[i];
            const bool counts = token.kind == TokenKind::Word && token.range.length() >= 4;
            longWords += counts;
            capitals += counts && token.capitalised;
        }
        result.append(longWords >= 3 && capitals * 10 >= longWords * 8);
    }
    return result;
}

}

const FigureAtom &FigureAtoms::at(qsizetype index) const
{
    return index >= 0 && index < atoms.size() ? atoms[index] : noAtom();
}

const FigureAtom &FigureAtoms::near(qsizetype index, qsizetype anchor) const
{
    const FigureAtom &atom = at(index);
    return atom.sentence == at(anchor).sentence ? atom : noAtom();
}

bool FigureAtoms::isWord(qsizetype index, qsizetype anchor, QStringView lower) const
{
    const FigureAtom &atom = near(index, anchor);
    return atom.kind == AtomKind::Word && atom.lower == lower;
}

bool FigureAtoms::isMark(qsizetype index, qsizetype anchor, QChar mark) const
{
    const FigureAtom &atom = near(index, anchor);
    return atom.kind == AtomKind::Mark && atom.range.length() == 1 && text[atom.range.start] == mark;
}

bool FigureAtoms::isDash(qsizetype index, qsizetype anchor) const
{
    const FigureAtom &atom = near(index, anchor);
    if (atom.kind != AtomKind::Mark || atom.range.length() != 1)
        return false;
    return text[atom.range.start].category() == QChar::Punctuation_Dash || text[atom.range.start] == u'−';
}

FigureAtoms cutAtoms(const TokenisedText &text, const FigureWords &words)
{
    FigureAtoms result{.text = text.text, .atoms = {}, .headlines = headlines(text)};
    result.atoms.reserve(text.tokens.size() + text.tokens.size() / 8);
    for (const Token &token : text.tokens) {
        const QStringView shown = token.range.in(text.text);
        const bool address = token.kind == TokenKind::Symbol || shown.contains(u'_') || shown.contains(u'@');
        for (qsizetype i = token.range.start; i < token.range.end;) {
            FigureAtom atom = nextAtom(text.text, i, token.range.end, words);
            const bool first = result.atoms.isEmpty();
            atom.sentence = token.sentence;
            atom.startsSentence = first || result.atoms.last().sentence != token.sentence;
            atom.glued = !first && result.atoms.last().range.end == atom.range.start;
            atom.inAddress = address && shown.size() > 1;
            i = atom.range.end;
            result.atoms.append(std::move(atom));
        }
    }
    return result;
}

}
