// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pullquote
{

/// How many cells of a terminal the text fills: a letter with its accents one, an ideograph or an emoji two.
[[nodiscard]] int cellWidth(QStringView text);

/// The text in lines of at most @p cells, broken at spaces; a longer word is broken where it must. At least one line.
[[nodiscard]] QStringList wrapped(QStringView text, int cells);

enum class CellAlignment { Left, Right };

/// One column of a table for a terminal.
struct TextColumn {
    int widest = 0; ///< cells it may grow to; longer text wraps
    CellAlignment alignment = CellAlignment::Left;
};

/**
 * Rows of text aligned in columns, two spaces apart, each line indented and ended by a line feed.
 *
 * A column is as wide as its widest cell, up to its limit; an empty column takes no room. Each row has one text a
 * column.
 */
[[nodiscard]] QString textTable(const QList<TextColumn> &columns, const QList<QStringList> &rows, int indent);

}
