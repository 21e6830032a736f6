// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace pullquote
{

/// What the point after a word says about the end of a sentence.
enum class AbbreviationKind {
    None, ///< a plain word: the point ends the sentence
    Binding, ///< always followed by more: "Sen.", "Mr.", "No."
    Free, ///< may end a sentence or not: "U.S.", "Inc.", "Mich.", "a.m."
    Initial, ///< one upper-case letter: "F." of a name
};

/// Judges @p word, given without its last point ("U.S" for "U.S."), by a short list of what news text uses and by
/// shape.
[[nodiscard]] AbbreviationKind abbreviationKind(QStringView word);

}
