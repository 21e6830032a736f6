// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marklook.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QPalette>

#include <array>

namespace pullquote
{

/// A colour for the reader's own marks: text stands readably on the fill, the edge stands out from the page.
struct MarkerColour {
    QString key; ///< as PaletteColour::colour has it: "yellow"
    QColor fill;
    QColor edge;

    friend bool operator==(const MarkerColour &, const MarkerColour &) = default;
};

/**
 * Every colour that the window and the reading view use.
 *
 * Kept to in each of our themes: text on the page 7:1, text on any fill, tint or selection 4.5:1, the lines of marks
 * and the edges of fills 3:1 against the page.
 */
struct Theme {
    QString id; ///< "light", "sepia", "dark", "high-contrast"; what the settings keep
    QString name; ///< the name under which KSyntaxHighlighting's repository has the same file
    QString path; ///< of the file it was read from
    bool dark = false;

    QColor page; ///< behind the article and in lists and fields
    QColor panel; ///< behind everything around them
    QColor raised; ///< cards, menus and buttons
    QColor border;
    QColor text;
    QColor secondaryText;
    QColor link;
    QColor accent; ///< focus, the current mark
    QColor selection;
    QColor searchHit;
    QColor quoteTint;
    std::array<MarkLook, 7> marks; ///< of the automatic ones, by MarkKind; that of rules is the last
    QList<MarkerColour> markers;

    /// Of an automatic mark; for Own and SearchHit there is none, they are fills.
    [[nodiscard]] const MarkLook &mark(MarkKind kind) const
    {
        return kind == MarkKind::Rule ? marks.back() : marks.at(size_t(kind));
    }

    /// The fill for a colour of the reader's palette: one of ours by its key, or the reader's own "#rrggbb", softened
    /// so that text on it stays readable in this theme. The first of ours where @p key is neither.
    [[nodiscard]] MarkerColour marker(const QString &key) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The palette for the widgets around the article, so that the whole window follows the theme.
[[nodiscard]] QPalette windowPalette(const Theme &theme);

}
