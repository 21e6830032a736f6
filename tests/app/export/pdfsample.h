// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/annotatedpdf.h"

#include <QtCore/QString>

/// An invented article of several pages with findings and marks of every kind, to export.
namespace pullquote::pdfsample
{

/// The @p occurrence-th place (from 0) where the words stand in the text.
[[nodiscard]] TextRange rangeOf(const Article &article, const QString &words, qsizetype occurrence = 0);

[[nodiscard]] Annotation mark(const Article &article, QList<TextRange> ranges, const QString &note = {},
                              const QStringList &tags = {}, int colour = 0);

/// The article alone, with @p filler extra paragraphs.
[[nodiscard]] Article article(int filler);

/// The article with its findings and marks.
[[nodiscard]] PdfSource source(int filler = 12);

}
