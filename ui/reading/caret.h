// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <optional>

namespace pullquote
{

class PageLayout;

/// A step of the caret. Left and right are those of the screen, in either writing direction.
enum class CaretStep {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    SentenceBack,
    SentenceForward,
    BlockUp,
    BlockDown,
    TextStart,
    TextEnd
};

/**
 * The caret and the selection behind it.
 *
 * The selection runs from the anchor, where it began, to the position, where the caret stands; either may come first.
 * Steps follow what is seen on the page, so they need its layout.
 */
class Caret
{
public:
    explicit Caret(PageLayout &page)
        : m_page(page)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] TextRange selection() const;

    /// To @p position, and with @p extend leaving the anchor where it is.
    void place(qsizetype position, bool extend = false);
    /// Selects from @p anchor to @p position.
    void select(qsizetype anchor, qsizetype position);
    void step(CaretStep step, bool extend);
    /// Lines up or down until @p distance px are covered.
    void stepVertically(qreal distance, bool extend);

private:
    [[nodiscard]] qsizetype sideways(bool left, bool word) const;
    [[nodiscard]] qsizetype lineEdge(bool end) const;
    [[nodiscard]] qsizetype blockEdge(bool up) const;
    [[nodiscard]] qsizetype lineAway(bool up);
    [[nodiscard]] qsizetype targetOf(CaretStep step);

    PageLayout &m_page;
    qsizetype m_anchor = 0;
    qsizetype m_position = 0;
    std::optional<qreal> m_column; ///< x that steps up and down keep to
};

}
