// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

struct Article;

/// The words of @p range in quotation marks, with what it takes to find them again: authors, title, outlet, date, the
/// paragraph's number (title, byline and the like do not count) and the address. Parts the article does not give are left out.
[[nodiscard]] QString quoteWithCitation(const Article &article, TextRange range);

/// The number of the paragraph that @p position lies in, from 1; 0 in the title and other blocks that are not counted.
[[nodiscard]] int paragraphNumber(const Article &article, qsizetype position);
/// The counted paragraphs in their order: the first is number 1.
[[nodiscard]] QList<TextRange> numberedParagraphs(const Article &article);

}
