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
    QString colour; ///< a key that each theme has a shade for ("yellow"), or the reader's own as "#rrggbb"; empty once taken away

    [[nodiscard]] bool isThere() const { return !colour.isEmpty(); }
    friend bool operator==(const PaletteColour &, const PaletteColour &) = default;
};

/**
 * The colours of the reader's marks, in the order of the keys 1 to 9.
 *
 * Annotation::colour is an index into it, so colours may be renamed, repainted and added at any time, but never put in
 * another order: old marks would change their meaning. One that no mark has may be taken away; it leaves its place empty
 * for the next that is added. The first one stays.
 */
struct Palette {
    static constexpr qsizetype most = 12; ///< as many as the bar on a selection has room for, and a reader can tell apart

    QList<PaletteColour> colours;

    /// The colour of a mark; the first one where there is none at @p index, as after an import from a larger palette.
    [[nodiscard]] PaletteColour at(int index) const;
    [[nodiscard]] bool has(qsizetype index) const;
    /// In the first place that is free; its index, or -1 where there are as many as there can be.
    qsizetype add(const PaletteColour &colour);
    void takeAway(qsizetype index);

    friend bool operator==(const Palette &, const Palette &) = default;
};

/// So many of the colours have a key, 1 to 9.
inline constexpr int keyedColours = 9;

/// What a new library begins with, named in the reader's language.
[[nodiscard]] Palette defaultPalette();

}
