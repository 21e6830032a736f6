// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figurebounds.h"

#include "app/analysis/figureatoms.h"
#include "app/analysis/figurequantities.h"

#include <algorithm>
#include <array>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlusMinus(const FigureAtoms &atoms, qsizetype end, qsizetype anchor)
{
    return atoms.isMark(end - 1, anchor, u'-') && atoms.isMark(end - 2, anchor, u'/') && atoms.isMark(end - 3, anchor, u'+');
}

/// The approximator that ends before atom @p end, null where there is none.
const Approximator *approximatorBefore(const FigureAtoms &atoms, const FigureWords &words, qsizetype end, qsizetype anchor)
{
    const QList<Approximator> &list = words.approximators(atoms.near(end - 1, anchor).lower);
    const auto found = std::ranges::find_if(list, [&](const Approximator &entry) {
        const qsizetype count = entry.words.size();
        for (qsizetype k = 0; k < count; ++k) {
            if (atoms.near(end - count + k, anchor).lower != entry.words[k])
                return false;
        }
        return true;
    });
    return found == list.cend() ? nullptr : &*found;
}

void add(FigureBounds &bounds, Bound bound)
{
    bounds.approximate = bounds.approximate || bound == Bound::About;
    bounds.atLeast = bounds.atLeast || bound == Bound::AtLeast;
    bounds.atMost = bounds.atMost || bound == Bound::AtMost;
}

/// "or more", "or so", "+", "-plus", "and older".
void readTail(const FigureAtoms &atoms, const FigureQuantity &quantity, FigureBounds &bounds)
{
    static constexpr std::array least{u"more", u"higher", u"older", u"longer", u"above", u"over"};
    static constexpr std::array most{u"less", u"fewer", u"younger", u"lower", u"under", u"below"};
    const qsizetype anchor = quantity.first;
    const qsizetype end = quantity.end;
    const auto isOf = [&](const auto &list, qsizetype index) {
        return std::ranges::any_of(list, [&](const char16_t *word) { return atoms.isWord(index, anchor, word); });
    };
    const bool joins = atoms.isWord(end, anchor, u"or") || (quantity.shape == FigureShape::Age && atoms.isWord(end, anchor, u"and"));
    const bool so = joins && atoms.isWord(end + 1, anchor, u"so");
    if (joins && (so || isOf(least, end + 1) || isOf(most, end + 1))) {
        add(bounds, so ? Bound::About : isOf(least, end + 1) ? Bound::AtLeast : Bound::AtMost);
        bounds.end = end + 2;
    } else if (atoms.isMark(end, anchor, u'+') && atoms.near(end, anchor).glued) {
        add(bounds, Bound::AtLeast);
        bounds.end = end + 1;
    } else if (quantity.hyphened && atoms.isWord(end - 1, anchor, u"plus")) {
        add(bounds, Bound::AtLeast);
    }
}

}

FigureBounds boundsBefore(const FigureAtoms &atoms, const FigureWords &words, qsizetype index, qsizetype floor)
{
    FigureBounds bounds;
    bounds.first = bounds.end = index;
    for (;;) {
        const Approximator *found = approximatorBefore(atoms, words, bounds.first, index);
        const qsizetype length = isPlusMinus(atoms, bounds.first, index) ? 3 : found ? found->words.size() : 0;
        if (length == 0 || bounds.first - length < floor)
            return bounds;
        add(bounds, length == 3 && !found ? Bound::Exact : found->bound);
        bounds.first -= length;
    }
}

FigureBounds boundsAround(const FigureAtoms &atoms, const FigureWords &words, const FigureQuantity &quantity, qsizetype floor)
{
    FigureBounds bounds = boundsBefore(atoms, words, quantity.first, floor);
    bounds.end = quantity.end;
    readTail(atoms, quantity, bounds);
    return bounds;
}

}
