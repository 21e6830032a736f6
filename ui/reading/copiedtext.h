// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/export/markerink.h"
#include "ui/reading/spans.h"

#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace pullquote
{

/// The part of @p article inside @p range for a place that takes plain text: a blank line between paragraphs, a line
/// break between the items of a list.
[[nodiscard]] QString copiedText(const Article &article, TextRange range);

/// The bytes of the image with an ArticleImage::hash.
using ImageBytes = std::function<std::optional<ImageFile>(const QByteArray &hash)>;

/**
 * The same for a place that takes rich text, as a piece of HTML: headings, paragraphs, block quotations, lists.
 *
 * The reader's own marks among @p spans become <mark> with their colour of @p inks, by MarkSpan::colour; what the
 * analyser found stays in the program. A selection inside one paragraph has no paragraph of its own, so that it can be
 * put into a sentence. An image that lies within it comes along, as @p images has it; where only its address is known,
 * a link to there.
 */
[[nodiscard]] QString copiedHtml(const Article &article, TextRange range, const Spans &spans, const QList<MarkerInk> &inks,
                                 const ImageBytes &images);

/// Both, for the clipboard; @p colours are PaletteColour::colour of the colours that the spans count.
[[nodiscard]] std::unique_ptr<QMimeData> copiedData(const Article &article, TextRange range, const Spans &spans,
                                                    const QStringList &colours, const ImageBytes &images);

}
