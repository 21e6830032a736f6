// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

class QString;

namespace pullquote
{

struct Analysis;
struct Article;

/**
 * An analysis as one line of JSON, "pullquote-analysis/1", without a line feed at its end.
 *
 * Other programs read this: members keep their names, their order and their meaning, and what is not known is null.
 * Offsets are Unicode code points into the line's own "text". Beyond what the format promises a mention says why it was
 * linked ("reason"), a quote where its cue stands ("cueStart", "cueEnd") and how sure its finder was ("confidence").
 *
 * @p file is what the caller wants named as the source of the article; empty is written as null.
 */
[[nodiscard]] QByteArray analysisJson(const Article &article, const Analysis &analysis, const QString &file);

}
