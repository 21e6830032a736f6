// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace pullquote
{

/// What a mark in the text stands for: up to Quote the analyser's findings, then the reader's own, hits of a search, and
/// words that a highlight rule found. Settings keep kinds by their number: new ones come last.
enum class MarkKind { Person, Organisation, Place, Policy, Figure, Quote, Own, SearchHit, Rule };
inline constexpr int markKindCount = 9;

/// How the line of an automatic mark is drawn; each kind has its own, so that none is told by its colour alone.
enum class MarkLine { Solid, Thin, ThinDouble, Dashed, Dotted, Bar, Wavy };

/// An automatic mark's colour and line. The line of a quote is a bar in the margin, its words lie on a tint.
struct MarkLook {
    QColor colour;
    MarkLine line = MarkLine::Solid;

    friend bool operator==(const MarkLook &, const MarkLook &) = default;
};

/**
 * Draws a mark's line from @p left to @p right with its upper edge at @p top, in device-independent pixels.
 *
 * Text, chips and lists draw their lines with this one, so that the reader learns them once. @p strong is for the
 * current mark. A Bar is drawn as a thick line here, for chips.
 */
void drawMarkLine(QPainter &painter, const MarkLook &look, qreal left, qreal right, qreal top, bool strong = false);

}
