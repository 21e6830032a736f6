// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

struct FigureAtoms;
struct FigureQuantity;

/// What the quantity counts, in the text's own words: "vaccine doses" after "11 million", "youth unemployment" before
/// "rose to 9 percent". Empty where the sentence does not say it in a plain way.
[[nodiscard]] QString counted(const FigureAtoms &atoms, const FigureQuantity &quantity);

/// Who gives the figures of the sentence that atom @p index is in: "according to X", "X said". Empty where not plain.
[[nodiscard]] QString figureSource(const FigureAtoms &atoms, qsizetype index);

}
