// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figureexclusions.h"

#include "app/analysis/figureatoms.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

bool isNumber(const FigureAtoms &atoms, qsizetype index, qsizetype anchor)
{
    return atoms.near(index, anchor).kind == AtomKind::Number;
}

bool isMonth(const FigureAtoms &atoms, qsizetype index, qsizetype anchor)
{
    const FigureAtom &atom = atoms.near(index, anchor);
    return atom.capitalised && atom.word->is(FigureRole::Month);
}

/// The atom after an ordinal's letters at @p index ("16th"), or @p index.
qsizetype afterOrdinal(const FigureAtoms &atoms, qsizetype index, qsizetype anchor)
{
    const FigureAtom &atom = atoms.near(index, anchor);
    const bool suffix = atom.glued
        && (atom.lower == "st"_L1 || atom.lower == "nd"_L1 || atom.lower == "rd"_L1 || atom.lower == "th"_L1);
    return suffix ? index + 1 : index;
}

/// "Oct. 4", "September 9 to 22, 2016", "June 16th", "May 2012".
qsizetype afterMonthFirst(const FigureAtoms &atoms, qsizetype index)
{
    if (!isMonth(atoms, index, index) || !isNumber(atoms, index + 1, index))
        return index;
    qsizetype end = afterOrdinal(atoms, index + 2, index);
    const bool joins = atoms.isDash(end, index) || atoms.isWord(end, index, u"to") || atoms.isWord(end, index, u"and");
    if (joins && isNumber(atoms, end + 1, index) && atoms.near(end + 1, index).value <= 31
        && !atoms.isMark(end + 2, index, u'%') && !atoms.isWord(end + 2, index, u"percent"))
        end = afterOrdinal(atoms, end + 2, index);
    if (atoms.isMark(end, index, u',') && isNumber(atoms, end + 1, index) && isYear(atoms, end + 1))
        end += 2;
    return end;
}

/// "4 October", "the 4th of July", "9-22 September".
qsizetype afterDayFirst(const FigureAtoms &atoms, qsizetype index)
{
    if (atoms.at(index).value > 31)
        return index;
    qsizetype end = afterOrdinal(atoms, index + 1, index);
    if (atoms.isDash(end, index) && isNumber(atoms, end + 1, index))
        end = afterOrdinal(atoms, end + 2, index);
    if (atoms.isWord(end, index, u"of"))
        ++end;
    return isMonth(atoms, end, index) ? end + 1 : index;
}

/// "8:30 p.m.", "12:05:30", "7-9 a.m.", "6 o'clock".
qsizetype afterTime(const FigureAtoms &atoms, qsizetype index)
{
    qsizetype end = index + 1;
    while (atoms.isMark(end, index, u':') && atoms.near(end, index).glued && isNumber(atoms, end + 1, index)
           && atoms.near(end + 1, index).glued)
        end += 2;
    const bool clock = end > index + 1;
    qsizetype mark = end;
    if (!clock && (atoms.isDash(end, index) || atoms.isWord(end, index, u"to")) && isNumber(atoms, end + 1, index))
        mark = end + 2;
    const bool timed = atoms.near(mark, index).word->is(FigureRole::TimeMark) && atoms.at(index).value <= 24;
    if (timed)
        return mark + 1;
    if (atoms.isWord(mark, index, u"o") && atoms.isWord(mark + 2, index, u"clock"))
        return mark + 3;
    return clock ? end : index;
}

/// "9/11", "24/7", "10/12/2016", "555-01-23", "2016-09-15", "2015-16".
qsizetype afterChain(const FigureAtoms &atoms, qsizetype index)
{
    const auto joined = [&](qsizetype mark) {
        return atoms.near(mark, index).glued && isNumber(atoms, mark + 1, index) && atoms.near(mark + 1, index).glued;
    };
    if (atoms.isMark(index + 1, index, u'/') && joined(index + 1)) {
        const double top = atoms.at(index).value;
        const double bottom = atoms.at(index + 2).value;
        const bool fraction = top < bottom && (bottom == 2 || bottom == 3 || bottom == 4 || bottom == 5 || bottom == 8)
            && !atoms.isMark(index + 3, index, u'/');
        qsizetype end = index + 3;
        while (atoms.isMark(end, index, u'/') && joined(end))
            end += 2;
        return fraction ? index : end;
    }
    if (!atoms.isDash(index + 1, index) || !joined(index + 1))
        return index;
    qsizetype end = index + 3;
    while (atoms.isDash(end, index) && joined(end))
        end += 2;
    const bool phone = atoms.at(index).range.length() >= 3 && atoms.at(index + 2).range.length() == 4
        && atoms.range(index, index + 3).in(atoms.text).size() == 8
        && (atoms.near(end, index).kind != AtomKind::Word || atoms.near(end, index).word->is(FigureRole::Function));
    return end > index + 3 || isYear(atoms, index) || phone ? end : index;
}

/// "131 West 23rd Street".
qsizetype afterAddress(const FigureAtoms &atoms, qsizetype index)
{
    for (qsizetype i = index + 1; i < index + 6; ++i) {
        const FigureAtom &atom = atoms.near(i, index);
        if (atom.capitalised && i > index + 1 && atom.word->is(FigureRole::Street))
            return i + 1;
        const bool part = atom.capitalised || (atom.kind == AtomKind::Number && i > index + 1)
            || afterOrdinal(atoms, i, index) > i;
        if (!part)
            return index;
    }
    return index;
}

/// Whether a count may follow: a unit, a scale, per cent, or a plural noun in lower case.
bool countFollows(const FigureAtoms &atoms, qsizetype index)
{
    const FigureAtom &next = atoms.near(index + 1, index);
    if (next.kind == AtomKind::Mark)
        return next.lower == "%"_L1 || (atoms.isDash(index + 1, index) && next.glued);
    if (next.word->unit >= 0 || next.word->currency >= 0 || next.word->number != NumberRole::None
        || next.word->is(FigureRole::Plural) || next.lower == "percent"_L1 || next.lower == "percentage"_L1
        || next.lower == "per"_L1 || next.lower == "points"_L1)
        return true;
    for (qsizetype i = index + 1; i < index + 4; ++i) {
        const FigureAtom &atom = atoms.near(i, index);
        if (atom.kind != AtomKind::Word || atom.word->is(FigureRole::Function))
            return false;
        if (atom.lower.size() > 3 && atom.lower.endsWith(u's') && !atom.lower.endsWith("ss"_L1))
            return true;
    }
    return false;
}

/// "Title 42", "No. 2", "COVID-19", "F-16", "C2I", "#1", "Boeing 737".
bool isNamePart(const FigureAtoms &atoms, qsizetype index)
{
    const FigureAtom &atom = atoms.at(index);
    const FigureAtom &before = atoms.near(index - 1, index);
    if (atom.inAddress)
        return true;
    if (atom.glued && before.kind == AtomKind::Word && before.word->currency < 0)
        return true;
    if (atom.glued && (before.lower == "#"_L1 || before.lower == "№"_L1 || before.lower == "@"_L1 || (before.lower == "'"_L1 && atoms.near(index - 2, index).lower != "'"_L1) || before.lower == "."_L1))
        return true;
    const FigureAtom &further = atoms.near(index - 2, index);
    if (atom.glued && before.glued && atoms.isDash(index - 1, index) && further.kind == AtomKind::Word && further.lower != "to"_L1
        && further.word->number == NumberRole::None)
        return true;
    if (before.kind != AtomKind::Word)
        return false;
    const bool counts = countFollows(atoms, index);
    if (before.word->is(FigureRole::NameHead))
        return !(counts && (before.word->is(FigureRole::HeadBeforeCount) || atoms.inHeadline(index)));
    const bool name = before.capitalised && !before.startsSentence && !before.word->is(FigureRole::Function)
        && !before.word->is(FigureRole::Age) && before.word->number == NumberRole::None && before.word->currency < 0;
    return name && !counts && !atoms.inHeadline(index);
}

/// "1990s", "'80s", "3D", "401(k)".
bool hasNameSuffix(const FigureAtoms &atoms, qsizetype index)
{
    const FigureAtom &next = atoms.near(index + 1, index);
    if (!next.glued)
        return false;
    if (next.lower == "s"_L1 || next.lower == "'s"_L1)
        return true;
    if (atoms.isMark(index + 1, index, u'('))
        return atoms.near(index + 2, index).glued && atoms.near(index + 2, index).range.length() == 1;
    if (next.kind != AtomKind::Word)
        return false;
    const FigureWord &word = *next.word;
    if (next.capitalised && next.lower.size() == 1 && word.number == NumberRole::None)
        return true; // "5G"
    return word.unit < 0 && word.number == NumberRole::None && word.currency < 0 && next.lower != "x"_L1
        && next.lower != "pc"_L1;
}

/// A number alone before a point or bracket at the start of a paragraph: an entry of a list.
bool isListNumber(const FigureAtoms &atoms, qsizetype index)
{
    return atoms.at(index).startsSentence && atoms.at(index).value < 100
        && (atoms.isMark(index + 1, index, u'.') || atoms.isMark(index + 1, index, u')')) && atoms.at(index + 1).glued;
}

bool isBareYear(const FigureAtoms &atoms, qsizetype index)
{
    if (!isYear(atoms, index))
        return false;
    const FigureAtom &next = atoms.near(index + 1, index);
    const FigureWord &word = *next.word;
    if (next.lower == "%"_L1 || next.lower == "percent"_L1 || word.number == NumberRole::Scale || word.unit >= 0)
        return false;
    const double value = atoms.at(index).value;
    const FigureAtom &before = atoms.near(index - 1, index);
    const bool dated = value >= 1900 && value <= 2059;
    const bool timed = before.lower == "in"_L1 || before.lower == "since"_L1 || before.lower == "the"_L1 || before.lower == "of"_L1
        || before.lower == "by"_L1 || before.lower == "from"_L1 || before.lower == "until"_L1
        || before.lower == "and"_L1 || before.lower == "to"_L1 || before.lower == "("_L1;
    const bool counted = before.lower == "than"_L1 || before.lower == "nearly"_L1 || before.lower == "about"_L1
        || before.lower == "least"_L1 || before.lower == "almost"_L1 || before.lower == "some"_L1;
    if (counted && countFollows(atoms, index))
        return false;
    return dated || timed || !countFollows(atoms, index);
}

}

bool isYear(const FigureAtoms &atoms, qsizetype index)
{
    const FigureAtom &atom = atoms.at(index);
    if (atom.kind != AtomKind::Number || atom.range.length() != 4 || atom.value < 1500 || atom.value > 2099)
        return false;
    return !atom.range.in(atoms.text).contains(u'.');
}

qsizetype nonFigureEnd(const FigureAtoms &atoms, qsizetype index)
{
    if (const qsizetype end = afterMonthFirst(atoms, index); end > index)
        return end;
    if (atoms.at(index).kind != AtomKind::Number)
        return index;
    for (const auto rule : {afterDayFirst, afterTime, afterChain, afterAddress}) {
        if (const qsizetype end = rule(atoms, index); end > index)
            return end;
    }
    if (const qsizetype end = afterOrdinal(atoms, index + 1, index); end > index + 1)
        return end;
    const bool named = isNamePart(atoms, index) || hasNameSuffix(atoms, index) || isListNumber(atoms, index);
    return named || isBareYear(atoms, index) ? index + 1 : index;
}

bool isNamedNumberWord(const FigureAtoms &atoms, qsizetype index)
{
    const FigureAtom &atom = atoms.at(index);
    const FigureAtom &before = atoms.near(index - 1, index);
    const FigureAtom &next = atoms.near(index + 1, index);
    const bool hyphened = atoms.isDash(index + 1, index) && next.glued && atoms.near(index + 2, index).glued;
    const FigureAtom &partner = hyphened ? atoms.near(index + 2, index) : next;
    if (partner.word->is(FigureRole::Idiom) || (next.word->is(FigureRole::TimeMark) && atom.word->denominator == 0)) // "three o'clock"
        return true;
    if (before.word->is(FigureRole::NameHead) && !before.word->is(FigureRole::HeadBeforeCount) && atom.word->denominator == 0)
        return true;
    if (atom.glued && atoms.isDash(index - 1, index) && before.glued && atoms.near(index - 2, index).kind == AtomKind::Word)
        return true;
    if (!atom.capitalised || atom.startsSentence || atoms.inHeadline(index))
        return false;
    return before.kind == AtomKind::Word || next.capitalised;
}

}
