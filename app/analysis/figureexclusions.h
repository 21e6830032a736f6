// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

namespace pullquote
{

struct FigureAtoms;

/**
 * Where the run ends that begins at atom @p index and holds numbers that are no figures: a date, a time of day, a decade,
 * an ordinal, a year, an address, a telephone number, a part of a name ("Title 42", "COVID-19", "9/11"). @p index itself
 * where none begins.
 */
[[nodiscard]] qsizetype nonFigureEnd(const FigureAtoms &atoms, qsizetype index);

/// Whether the number written as a word at @p index is an idiom or part of a name: "Gang of Eight", "three-way".
[[nodiscard]] bool isNamedNumberWord(const FigureAtoms &atoms, qsizetype index);

/// Whether the digits at @p index look like a year.
[[nodiscard]] bool isYear(const FigureAtoms &atoms, qsizetype index);

}
