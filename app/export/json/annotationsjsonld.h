// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/markerink.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace pullquote
{

struct Annotation;
struct Article;

/**
 * The reader's marks as a page of W3C Web Annotations (JSON-LD), in one line.
 *
 * Selectors are the quote and the position, in Unicode code points, as alternatives of each other; a mark of several
 * runs has one target a run. The model has no colours, so each target names a style class that its style sheet
 * explains. A mark without runs targets the article as a whole, and so does an annotation for @p tags, those of the
 * article itself: it comes first, and has the same id for the same article each time.
 */
[[nodiscard]] QByteArray annotationsJsonLd(const Article &article, const QList<Annotation> &annotations,
                                           const QStringList &tags, const QList<MarkerInk> &markers);

}
