// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingmouse.h"

#include "ui/reading/notesigns.h"
#include "ui/reading/readingpage.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

namespace pullquote
{

namespace
{

/// By the number of clicks.
constexpr std::array clickUnits
    = {SelectionUnit::Character, SelectionUnit::Word, SelectionUnit::Sentence, SelectionUnit::Block};

}

ReadingMouse::ReadingMouse(ReadingPage &page, QWidget *viewport)
    : QObject(viewport)
    , m_page(page)
    , m_viewport(viewport)
{
    constexpr int frame = 30; // ms
    m_autoScroll.setInterval(frame);
    connect(&m_autoScroll, &QTimer::timeout, this, &ReadingMouse::autoScroll);
    viewport->setMouseTracking(true);
    viewport->setCursor(Qt::IBeamCursor);
    viewport->installEventFilter(this);
    if (QWidget *view = viewport->parentWidget())
        view->installEventFilter(this); // keys go there, the one for the menu, too
}

bool ReadingMouse::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto &menu = static_cast<QContextMenuEvent &>(*event);
        if (menu.reason() == QContextMenuEvent::Keyboard)
            Q_EMIT contextMenuRequested(std::nullopt);
        else if (watched == m_viewport)
            openMenu(menu.pos(), menu.globalPos());
        return true;
    }
    if (watched != m_viewport)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        press(static_cast<QMouseEvent &>(*event));
        return static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent &>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent &>(*event));
        return static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    case QEvent::Leave:
        leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ReadingMouse::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const bool soon = m_sinceClick.isValid() && m_sinceClick.elapsed() < QApplication::doubleClickInterval();
    const bool near = (event.position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    // Qt counts in pairs: it tells the second and fourth click in time from the first and third; the rest is ours
    if (soon && near)
        m_clicks = m_clicks % int(clickUnits.size()) + 1;
    else
        m_clicks = event.type() == QEvent::MouseButtonDblClick ? 2 : 1;
    m_sinceClick.restart();
    m_pressed = event.position();
    m_pointer = m_pressed;
    m_dragging = false;
    m_adding = event.modifiers().testFlag(Qt::ControlModifier);
    const qsizetype position = m_page.positionAt(m_pressed);
    if (m_clicks == 1 && event.modifiers().testFlag(Qt::ShiftModifier)) {
        m_unit = SelectionUnit::Character;
        m_origin = {m_page.caret().anchor(), m_page.caret().anchor()};
        m_dragging = true;
        m_page.placeCaret(position, true);
        return;
    }
    m_unit = clickUnits.at(size_t(m_clicks) - 1);
    m_origin = unitAt(m_page.article(), position, m_unit);
    m_page.select(m_origin.start, m_origin.end);
}

void ReadingMouse::move(const QMouseEvent &event)
{
    m_pointer = event.position();
    if (!(event.buttons() & Qt::LeftButton)) {
        hover(m_pointer);
        return;
    }
    if (!m_dragging && (m_pointer - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    extendTo(m_pointer);
    const bool outside = m_pointer.y() < 0 || m_pointer.y() > m_page.scroll().viewportHeight();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
}

void ReadingMouse::extendTo(QPointF point)
{
    const qsizetype position = m_page.positionAt(point);
    const TextRange unit = unitAt(m_page.article(), position, m_unit);
    if (position < m_origin.start)
        m_page.select(m_origin.end, unit.start);
    else
        m_page.select(m_origin.start, std::max(unit.end, m_origin.end));
}

void ReadingMouse::autoScroll()
{
    const qreal height = m_page.scroll().viewportHeight();
    const qreal beyond = m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - height;
    constexpr qreal fastest = 120; // px a frame
    m_page.scrollBy(std::clamp(beyond * 0.4, -fastest, fastest));
    extendTo({m_pointer.x(), std::clamp(m_pointer.y(), 0.0, height - 1)});
}

void ReadingMouse::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_autoScroll.stop();
    if (!m_page.caret().selection().isEmpty()) {
        Q_EMIT selectionMade();
        if (m_adding)
            Q_EMIT additionMade();
    } else if (!m_dragging && !m_adding) {
        if (const std::optional<qsizetype> image = m_page.imageAt(event.position()))
            Q_EMIT imageActivated(*image);
        else if (const MarkSpan *span = spanAt(event.position()))
            Q_EMIT activated(span->key, event.position().toPoint());
    }
    m_dragging = false;
}

const MarkSpan *ReadingMouse::noteAt(QPointF point) const
{
    for (const PlacedBlock &placed : m_page.scroll().visible()) {
        for (const NoteSign &sign : noteSigns(m_page, placed)) {
            if (sign.rect.adjusted(-3, -3, 3, 3).contains(point))
                return sign.span;
        }
    }
    return nullptr;
}

const MarkSpan *ReadingMouse::spanAt(QPointF point) const
{
    const std::vector<const MarkSpan *> spans = m_page.spansUnder(point);
    return spans.empty() ? noteAt(point) : spans.front();
}

void ReadingMouse::hover(QPointF point)
{
    const MarkSpan *span = spanAt(point);
    const PageLayout &layout = m_page.layout();
    const bool inColumn = point.x() >= layout.columnLeft() && point.x() <= layout.columnLeft() + layout.columnWidth();
    const bool inText = inColumn && !m_page.imageAt(point);
    const Qt::CursorShape shape = inText ? Qt::IBeamCursor : span || inColumn ? Qt::PointingHandCursor : Qt::ArrowCursor;
    if (m_viewport->cursor().shape() != shape)
        m_viewport->setCursor(shape);
    if (!span) {
        leave();
        return;
    }
    if (m_hovered == span->key)
        return;
    m_hovered = span->key;
    Q_EMIT hovered(span->key, point.toPoint());
}

void ReadingMouse::leave()
{
    if (!m_hovered)
        return;
    m_hovered.reset();
    Q_EMIT left();
}

void ReadingMouse::openMenu(QPoint at, QPoint globalAt)
{
    const qsizetype position = m_page.positionAt(at);
    if (!m_page.caret().selection().contains(position)) {
        m_page.placeCaret(position);
        if (const MarkSpan *span = spanAt(at))
            Q_EMIT activated(span->key, at);
    }
    Q_EMIT contextMenuRequested(globalAt);
}

}
