// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace pullquote
{

struct Article;

/// Looks at the whole text: to be asked once an article, not at each step of the page.
[[nodiscard]] qsizetype wordCount(const Article &article);
/// What the status bar says of an open article of @p words: how much text, how long it takes to read.
[[nodiscard]] QString lengthText(qsizetype words);
/// What is left to read of @p words, for @p progress from 0 to 1.
[[nodiscard]] QString progressText(qsizetype words, double progress);
/// What an action is called where nothing underlines a letter: "Open…", not "&Open…".
[[nodiscard]] QString plainText(const QAction &action);
/// The keys of an action as the reader's keyboard names them, the first one first; empty where it has none.
[[nodiscard]] QString keysText(const QAction &action);
/// What the reader is told where the library in @p path can only be read.
[[nodiscard]] Error readOnlyNotice(const QString &path);
/// The words of the about box.
[[nodiscard]] QString aboutText();

}
