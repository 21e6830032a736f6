// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

/**
 * The sentences of one block of news text, as ranges in @p text without the spaces between them.
 *
 * Knows that "Sen.", "U.S.", "Nov.", "Mr.", initials and decimal points do not end a sentence, and that a closing
 * quotation mark belongs to the sentence it closes. Linear in the length.
 */
[[nodiscard]] QList<TextRange> sentences(QStringView text);

}
