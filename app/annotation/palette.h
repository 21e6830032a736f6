// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

/// One colour a mark can have, with what it means to the reader.
struct PaletteColour {
    QString name; ///< the meaning, as the reader calls it: "Evidence"
    QString colour; ///< a key that each theme has a shade for ("yellow"), or the reader's own as "#rrggbb"

    friend bool operator==(const PaletteColour &, const PaletteColour &) = default;
};

/**
 * The colours of the reader's marks, in the order of the keys 1 to 9.
 *
 * Annotation::colour is an index into it, so colours may be renamed and repainted at any time, and added at the end,
 * but never taken out or put in another order: old marks would change their meaning.
 */
struct Palette {
    QList<PaletteColour> colours;

    /// The colour of a mark; the first one where @p index is out of bounds, as after an import from a larger palette.
    [[nodiscard]] PaletteColour at(int index) const;

    friend bool operator==(const Palette &, const Palette &) = default;
};

/// What a new library begins with, named in the reader's language.
[[nodiscard]] Palette defaultPalette();

}
