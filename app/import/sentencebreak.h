// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace pullquote
{

/// Whether @p paragraph ends as a sentence, a label or a list's head does, closing quotation marks and brackets aside.
[[nodiscard]] bool endsSentence(QStringView paragraph);

/// Whether @p after plainly goes on with the sentence that @p before breaks off. Neither is empty; both are one line.
/// Rather no than a wrong yes: a heading before a paragraph must stay a heading.
[[nodiscard]] bool continuesSentence(QStringView before, QStringView after);

}
