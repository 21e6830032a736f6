// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QTextCursor;
QT_END_NAMESPACE

namespace pullquote
{

// What the formatting keys do to Markdown: each changes the selection of a cursor as one step of its document's undo, and
// leaves selected what the reader would go on with.

/// Puts @p sign ("**", "_") on both sides of the selection, or takes it away where it stands there already.
void toggleSign(QTextCursor &cursor, const QString &sign);
/// Makes the selection the words of a link, with the caret where its address belongs; an address becomes the address.
void makeLink(QTextCursor &cursor);
/// Makes the lines of the selection items of a list, or plain lines again where all of them are items.
void toggleList(QTextCursor &cursor);
/// Starts the next line with what an item of a list starts with where @p cursor is in one; the end of an empty item ends
/// the list. False where the cursor is in no list, and nothing was done.
[[nodiscard]] bool continueList(QTextCursor &cursor);

}
