// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/markruns.h"

#include <QtCore/QLineF>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace pullquote
{

class ArticleView;
class MarkHandle;

/**
 * Two knobs at the ends of a stretch of text, which the mouse takes to give it other ends.
 *
 * They only tell where an end is taken; whoever set the range shows what becomes of it. A range is never empty, ends between
 * characters as the reader sees them, and neither end passes the other.
 */
class MarkHandles : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkHandles)
public:
    /// The knobs are children of the viewport of @p view, which becomes the parent.
    explicit MarkHandles(ArticleView &view);

    /// Where the knobs stand; nowhere for an empty range. Ignored while one of them is being dragged.
    void setRange(TextRange range);
    [[nodiscard]] TextRange range() const { return m_range; }

Q_SIGNALS:
    /// While a knob is dragged: the range as it would be.
    void dragged(pullquote::TextRange range);
    /// The knob was let go, wherever it stands by then.
    void dropped(pullquote::TextRange range);

private:
    friend class MarkHandle;
    void place();
    /// The line's edge at that end, from its foot upwards, in px of the viewport; null while out of sight.
    [[nodiscard]] std::optional<QLineF> edgeOf(RangeEnd end) const;
    void take(RangeEnd end, QPointF at);
    void dragTo(QPointF at);
    void drop();
    void autoScroll();

    ArticleView &m_view;
    MarkHandle *m_start;
    MarkHandle *m_end;
    TextRange m_range;
    QTimer m_autoScroll;
    bool m_dragging = false;
    RangeEnd m_dragEnd = RangeEnd::End;
    QPointF m_grip; ///< from the middle of the line's edge to the pointer
    QPointF m_pointer;
};

}
