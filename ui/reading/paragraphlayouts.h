// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/imageframes.h"

#include <QtCore/QCache>
#include <QtGui/QTextLayout>

#include <memory>
#include <vector>

namespace pullquote
{

/// The band that one line takes, in px below the upper edge of its block.
struct LineBox {
    qreal top = 0;
    qreal baseline = 0;
    qreal bottom = 0;
};

/// A block with its lines. Line positions count from the block's upper edge and the column's left one.
struct LaidOutParagraph {
    QTextLayout layout;
    std::vector<LineBox> boxes; ///< one a line
    std::vector<ImageFrame> images; ///< below the lines
    qreal height = 0; ///< with the space above
    bool rightToLeft = false; ///< its base direction
    bool mixedDirections = false; ///< a run of it may be several rectangles a line

    /// Where lines and images end.
    [[nodiscard]] qreal bottom() const { return images.empty() ? boxes.back().bottom : images.back().rect.bottom(); }
};

/**
 * The paragraphs that were laid out last; of a long article there are never more than these.
 *
 * What find() and insert() return stays alive until capacity other paragraphs have been laid out, which is more than
 * any screen holds.
 */
class ParagraphLayouts
{
public:
    static constexpr qsizetype capacity = 600;

    ParagraphLayouts() { m_cache.setMaxCost(capacity); }

    [[nodiscard]] const LaidOutParagraph *find(qsizetype block) const { return m_cache.object(block); }
    const LaidOutParagraph &insert(qsizetype block, std::unique_ptr<LaidOutParagraph> paragraph);
    void clear() { m_cache.clear(); }

    /// How many paragraphs have been laid out since the beginning, for tests: opening must not lay out everything.
    [[nodiscard]] qsizetype made() const { return m_made; }

private:
    QCache<qsizetype, LaidOutParagraph> m_cache;
    qsizetype m_made = 0;
};

}
