// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QFont>

namespace pullquote
{

/// Points in the 96-dpi pixels that QTextDocument counts margins in, whatever the resolution of its paint device.
[[nodiscard]] constexpr double documentPixels(double points)
{
    return points * 96 / 72;
}

/**
 * The faces of a printed article: a serif for reading, a sans for tables and small print, each with fallbacks that every
 * desktop has. Ligatures are off: a PDF whose "ffi" is one glyph often gives no letters back.
 */
[[nodiscard]] QFont printedSerif(double points, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont printedSans(double points, QFont::Weight weight = QFont::Normal);

/// The characters of @p text, each once, that no installed font can draw; white space and invisible ones left out.
[[nodiscard]] QString charactersWithoutGlyph(QStringView text);

}
