// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

/**
 * The words of @p text as Unicode parts them (UAX #29), with each sign and line feed as one of its own and without spaces.
 *
 * A character of a script without spaces between words is a word; an emoji is never cut. Linear in the length.
 */
[[nodiscard]] QList<TextRange> textWords(QStringView text);

/**
 * Which part of the shorter text's runs of four words the other text has too, from 0 to 1: two versions of an article
 * share most of them, two articles next to none. 0 for texts of less than four words, unless they are the same.
 */
[[nodiscard]] double sharedPassages(QStringView left, QStringView right);

}
