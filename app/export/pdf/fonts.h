// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>

namespace pullquote
{

/// Dots an inch of the pages: marks are right to a sixteenth of a point.
inline constexpr int printResolution = 1200;

/// Points in the 96-dpi pixels that QTextDocument counts most lengths in, whatever the resolution of its paint device.
[[nodiscard]] constexpr double documentPixels(double points)
{
    return points * 96 / 72;
}

/// Points in pixels of the paint device, in which QTextDocument takes the left and right margins of a block.
[[nodiscard]] constexpr double devicePixels(double points)
{
    return points * printResolution / 72;
}

/**
 * The faces of a printed article: a serif for reading, a sans for tables and small print, each with fallbacks that
 * every desktop has. Ligatures are off: a PDF whose "ffi" is one glyph often gives no letters back. The Arabic faces
 * are named because a PDF of theirs gives its letters back: others have joined forms that no character maps to.
 */
[[nodiscard]] QFont printedSerif(double points, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont printedSans(double points, QFont::Weight weight = QFont::Normal);

/// The characters of @p text, each once, that no installed font can draw; white space and invisible ones left out.
[[nodiscard]] QString charactersWithoutGlyph(QStringView text);

}
