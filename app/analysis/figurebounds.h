// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

namespace pullquote
{

class FigureWords;
struct FigureAtoms;
struct FigureQuantity;

/// What the words around a number make of it, and how far they reach; atom indices.
struct FigureBounds {
    qsizetype first = 0; ///< of "more than" in "more than 70,000"
    qsizetype end = 0; ///< after "or so" in "300 or so"
    bool approximate = false; ///< "nearly", "or so"
    bool atLeast = false; ///< "more than", "or more": the number is the least it can be
    bool atMost = false; ///< "up to", "or less": the number is the most it can be
};

/// The words before atom @p index that say how exact the number there is; nothing before @p floor belongs to it.
[[nodiscard]] FigureBounds boundsBefore(const FigureAtoms &atoms, const FigureWords &words, qsizetype index, qsizetype floor);

/// The same with what stands after the quantity: "or more", "-plus".
[[nodiscard]] FigureBounds boundsAround(const FigureAtoms &atoms, const FigureWords &words, const FigureQuantity &quantity, qsizetype floor);

}
