// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingpage.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace pullquote
{

struct Theme;

/// Paints the images below one block, or what is to be said in their place.
void paintImages(QPainter &painter, ReadingPage &page, const PlacedBlock &placed, const Theme &theme);

/// Paints @p image into @p target. What is drawn on nothing, for white paper as a rule, gets white paper on a dark page.
void paintOnPaper(QPainter &painter, const QRectF &target, const QImage &image, const Theme &theme);

}
