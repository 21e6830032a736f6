// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/reading/readingstyle.h"

#include <QtGui/QFont>

#include <array>

namespace pullquote
{

/// How one kind of block is set; lengths in px.
struct BlockStyle {
    QFont font;
    qreal lineStep = 0; ///< from one baseline to the next
    qreal baseline = 0; ///< below the upper edge of a line
    qreal characterWidth = 0; ///< on average, in English prose
    qreal indent = 0; ///< on the side where lines begin
    qreal endIndent = 0;
    bool secondary = false; ///< in the theme's secondary colour
    bool balanced = false; ///< lines of nearly equal length
};

/// The fonts and distances of every kind of block for one reading style.
class Typography
{
public:
    explicit Typography(const ReadingStyle &style = {});

    [[nodiscard]] const ReadingStyle &style() const { return m_style; }
    [[nodiscard]] const BlockStyle &styleOf(const Block &block) const;
    /// Above @p block, which follows @p previous; none for the first block of the article.
    [[nodiscard]] qreal spaceAbove(const Block *previous, const Block &block) const;
    /// Above @p block where an image stands between it and @p previous.
    [[nodiscard]] qreal spaceBelowImage(const Block &previous, const Block &block) const;
    /// Of the first line of @p block, which follows @p previous, beyond the block's own indent.
    [[nodiscard]] qreal firstLineIndent(const Block *previous, const Block &block) const;
    /// Of a full line of running text.
    [[nodiscard]] qreal measureWidth() const;
    /// Of the small line over the title that names outlet and date.
    [[nodiscard]] const BlockStyle &kicker() const { return m_kicker; }
    [[nodiscard]] qreal kickerSpace() const { return 0.75 * m_em; }
    /// Of the words in the place of an image that cannot be shown.
    [[nodiscard]] const BlockStyle &imageWords() const { return m_styles.at(size_t(BlockKind::Caption)); }
    [[nodiscard]] qreal imagePadding() const { return 0.9 * m_em; } ///< around them
    [[nodiscard]] qreal imageSpace() const { return qRound(1.1 * m_em); } ///< above an image
    [[nodiscard]] qreal pageMargin() const { return 2.6 * m_em; } ///< above the first block
    [[nodiscard]] qreal pageFoot() const { return 6 * m_em; } ///< below the last block
    [[nodiscard]] qreal em() const { return m_em; }

private:
    static constexpr int headingLevels = 3;

    ReadingStyle m_style;
    qreal m_em;
    std::array<BlockStyle, 9> m_styles; ///< by BlockKind
    std::array<BlockStyle, headingLevels> m_headings;
    std::array<BlockStyle, headingLevels> m_listItems;
    BlockStyle m_kicker;
};

}
