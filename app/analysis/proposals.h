// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

namespace pullquote
{

// What the program proposes where the reader corrects with one key.

/// The words of @p range as an entity: of the name that they are, or are part of, where exactly one of that kind has it;
/// else a new one. With every other place where the same words stand alone and are not yet part of a name. Nothing but
/// space gives none.
[[nodiscard]] std::optional<AddEntity> addition(const Analysis &analysis, EntityKind kind, TextRange range, QStringView text);

/// The figure that the words of @p range give, without a value where they give none.
[[nodiscard]] std::optional<AddFigure> figureAddition(TextRange range, QStringView text);
[[nodiscard]] std::optional<AddQuote> quoteAddition(TextRange range, QStringView text);

/// The people who may have spoken the quote, at most @p most: those named nearest to it first.
[[nodiscard]] QList<qsizetype> speakerCandidates(const Analysis &analysis, qsizetype quote, qsizetype most = 9);

}
