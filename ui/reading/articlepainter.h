// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markpainter.h"

namespace pullquote
{

/// A run that is lit up for a moment.
struct Highlight {
    TextRange range;
    qreal strength = 0; ///< 0 to 1
};

/// Paints the part of @p page that is in sight: marks, selection, text and images.
void paintArticle(QPainter &painter, ReadingPage &page, const MarkColours &colours, const Highlight &highlight);

}
