// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

struct Analysis;
struct Article;

/// What was found in an article, in words for someone at a terminal @p columns wide (at least 40): the article, then
/// people, organisations, places, policies, figures and quotes. Ends with a line feed.
[[nodiscard]] QString analysisSummary(const Article &article, const Analysis &analysis, int columns = 88);

}
