// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

namespace pullquote
{

/**
 * An article of about @p bytes bytes of UTF-8: the sample article again and again, with other people, places and
 * numbers each time, so that what is found grows with the length as it does in a collection of articles.
 *
 * The same size always gives the same article. registerResources() must have been called.
 */
[[nodiscard]] Article longArticle(qsizetype bytes);

}
