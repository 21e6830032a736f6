// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace pullquote
{

struct Analysis;
struct Article;

/// What is wrong with an article as an importer hands it over, one sentence a fault: its blocks must cover a normalised
/// text in order and apart.
[[nodiscard]] QStringList faultsOf(const Article &article);

/// What is wrong with an analysis of this article: ranges outside the text or through a character, lists out of order,
/// overlaps, speakers that are not there, confidences beyond 0 and 1.
[[nodiscard]] QStringList faultsOf(const Analysis &analysis, const Article &article);

}
