// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace pullquote
{

struct Theme;

// The dot that shows a tag's colour, beside its words and never instead of them. @p colour is a key as Theme::marker takes it.

/// As large as fits into @p place, in its middle; nothing where @p colour is empty.
void drawColourDot(QPainter &painter, const QRectF &place, const QString &colour, const Theme &theme);
/// For lists and boxes that take an icon; with nothing in it where @p colour is empty, so that words stand in one line.
[[nodiscard]] QIcon colourDot(const QString &colour, const Theme &theme);
/// Up to three in a row, overlapping, for a field that holds several.
[[nodiscard]] QIcon colourDots(const QStringList &colours, const Theme &theme);
/// The theme's word for one of its colours: "Yellow".
[[nodiscard]] QString colourName(const QString &colour);

}
