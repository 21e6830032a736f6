// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

/// How the beginning of a paragraph is shown.
enum class ParagraphLook {
    Spaced, ///< by the space above it
    Indented, ///< by an indent of its first line, as in books
};

/// What the reader can set about the page. An em is the size of running text.
struct ReadingStyle {
    QString family = QStringLiteral("Noto Serif");
    int textSize = 18; ///< px
    qreal lineHeight = 1.55; ///< of running text, as a multiple of its size
    int measure = 66; ///< characters of running text in a full line
    qreal letterSpacing = 0; ///< em, added between letters
    qreal wordSpacing = 0; ///< em, added to spaces
    ParagraphLook paragraphs = ParagraphLook::Spaced;
    qreal paragraphSpacing = 0.85; ///< em, between paragraphs that are spaced
    bool dimImages = false; ///< on a dark page

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

/// The least and the most of a setting.
template<typename Value>
struct Bounds {
    Value least;
    Value most;
};

// Beyond these, text can no longer be read at length.
inline constexpr Bounds<int> textSizeBounds = {12, 40};
inline constexpr Bounds<qreal> lineHeightBounds = {1.2, 2.0};
inline constexpr Bounds<int> measureBounds = {45, 90};
// At least what WCAG 2.2, success criterion 1.4.12 asks a text to bear: letters 0.12 em, words 0.16 em apart, and
// paragraphs twice the size of the text, of which the line height already gives a part.
inline constexpr Bounds<qreal> letterSpacingBounds = {0, 0.15};
inline constexpr Bounds<qreal> wordSpacingBounds = {0, 0.5};
inline constexpr Bounds<qreal> paragraphSpacingBounds = {0.3, 2.0};

/// @p style with every setting inside its bounds; a file of settings may say anything.
[[nodiscard]] ReadingStyle bounded(ReadingStyle style);

}
