// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markhandles.h"

#include "ui/reading/articleview.h"
#include "ui/reading/readingpage.h"
#include "ui/reading/textsteps.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace pullquote
{

/// One knob: a disc on a stem that is as high as the line.
class MarkHandle : public QWidget
{
public:
    static constexpr int side = 16; // of what the mouse can take

    MarkHandle(MarkHandles &owner, ArticleView &view, RangeEnd end)
        : QWidget(view.viewport())
        , m_owner(owner)
        , m_view(view)
        , m_end(end)
    {
        setFixedSize(side, side);
        setCursor(Qt::SizeHorCursor);
        setToolTip(end == RangeEnd::Start ? MarkHandles::tr("Drag to move the start of the mark (Shift+Alt+Up, Shift+Alt+Down)")
                                          : MarkHandles::tr("Drag to move the end of the mark (Shift+Alt+Left, Shift+Alt+Right)"));
        setAccessibleName(end == RangeEnd::Start ? MarkHandles::tr("Start of the mark") : MarkHandles::tr("End of the mark"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal diameter = 10;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF disc(0, 0, diameter, diameter);
        disc.moveCenter(QRectF(rect()).center());
        painter.setPen(QPen(m_view.colours().theme.page, 1.5)); // apart from the letters around it
        painter.setBrush(m_view.colours().theme.accent);
        painter.drawEllipse(disc);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_owner.take(m_end, mapToParent(event->position()));
    }
    void mouseMoveEvent(QMouseEvent *event) override { m_owner.dragTo(mapToParent(event->position())); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_owner.drop();
    }

private:
    MarkHandles &m_owner;
    ArticleView &m_view;
    RangeEnd m_end;
};

MarkHandles::MarkHandles(ArticleView &view)
    : QObject(&view)
    , m_view(view)
    , m_start(new MarkHandle(*this, view, RangeEnd::Start))
    , m_end(new MarkHandle(*this, view, RangeEnd::End))
{
    constexpr int frame = 30; // ms
    m_autoScroll.setInterval(frame);
    connect(&m_autoScroll, &QTimer::timeout, this, &MarkHandles::autoScroll);
    connect(&view.page(), &ReadingPage::changed, this, &MarkHandles::place);
}

void MarkHandles::setRange(TextRange range)
{
    if (m_dragging)
        return;
    m_range = range;
    place();
}

std::optional<QLineF> MarkHandles::edgeOf(RangeEnd end) const
{
    ReadingPage &page = m_view.page();
    if (m_range.isEmpty() || m_range.end > page.article().text.size())
        return std::nullopt;
    const bool atEnd = end == RangeEnd::End;
    const qsizetype inside = atEnd ? m_range.end - 1 : m_range.start;
    const QList<QRectF> rects = page.rectsOf(snapped(page.article(), {inside, inside + 1}));
    const qsizetype block = blockAt(page.article(), inside);
    if (rects.isEmpty() || block < 0)
        return std::nullopt;
    const QRectF &rect = atEnd ? rects.last() : rects.first();
    const bool right = atEnd != page.layout().paragraph(block).rightToLeft;
    return right ? QLineF(rect.bottomRight(), rect.topRight()) : QLineF(rect.bottomLeft(), rect.topLeft());
}

void MarkHandles::place()
{
    for (auto [handle, end] : {std::pair(m_start, RangeEnd::Start), std::pair(m_end, RangeEnd::End)}) {
        const std::optional<QLineF> edge = edgeOf(end);
        handle->setVisible(edge.has_value());
        if (!edge)
            continue;
        // the start's over its line and the end's under it: neither lies on the marked words
        const QPointF centre = end == RangeEnd::Start ? edge->p2() - QPointF(0, 1) : edge->p1() + QPointF(0, 3);
        handle->move((centre - QPointF(MarkHandle::side, MarkHandle::side) / 2).toPoint());
    }
}

void MarkHandles::take(RangeEnd end, QPointF at)
{
    const std::optional<QLineF> edge = edgeOf(end);
    if (!edge)
        return;
    m_dragging = true;
    m_dragEnd = end;
    m_grip = at - edge->center();
}

void MarkHandles::dragTo(QPointF at)
{
    if (!m_dragging)
        return;
    m_pointer = at;
    const bool outside = at.y() < 0 || at.y() > m_view.page().scroll().viewportHeight();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
    ReadingPage &page = m_view.page();
    const qsizetype pointed = page.positionAt(at - m_grip);
    const qsizetype position = snapped(page.article(), {pointed, pointed}).start;
    const TextRange moved
        = m_dragEnd == RangeEnd::End ? TextRange{m_range.start, position} : TextRange{position, m_range.end};
    if (moved == m_range || moved.isEmpty() || moved.in(page.article().text).trimmed().isEmpty())
        return;
    m_range = moved;
    place();
    Q_EMIT dragged(m_range);
}

void MarkHandles::autoScroll()
{
    constexpr qreal fastest = 40; // px a frame
    const qreal height = m_view.page().scroll().viewportHeight();
    m_view.page().scrollBy(std::clamp((m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - height) * 0.3, -fastest, fastest));
    dragTo(m_pointer);
}

void MarkHandles::drop()
{
    if (!m_dragging)
        return;
    m_dragging = false;
    m_autoScroll.stop();
    Q_EMIT dropped(m_range);
}

}
