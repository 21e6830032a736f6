// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/worddiff.h"

#include <QtGui/QColor>

QT_BEGIN_NAMESPACE
class QPalette;
class QTextCursor;
QT_END_NAMESPACE

namespace pullquote
{

/// What of a diff is written: both texts in one, or one of them with what the other lacks told apart.
enum class DiffSide { Both, Before, After };

/**
 * Writes the words of two texts at @p cursor, what was removed struck through and what was inserted underlined, each in a
 * colour of its own as well. @p ground says whether that is on light or dark.
 */
void writeDiff(QTextCursor &cursor, QStringView before, QStringView after, DiffSide side, const QPalette &ground);

/// Writes words around those that matter.
void writeContext(QTextCursor &cursor, const QString &words, const QPalette &ground);

/// How many words were removed and inserted, in words for the reader.
[[nodiscard]] QString diffSummary(QStringView before, QStringView after);

}
