// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingkeys.h"

#include "ui/reading/readingpage.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QStyleHints>
#include <QtWidgets/QWidget>

#include <optional>

namespace pullquote
{

namespace
{

std::optional<CaretStep> stepFor(const QKeyEvent &event)
{
    const bool further = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return further ? CaretStep::WordLeft : CaretStep::Left;
    case Qt::Key_Right:
        return further ? CaretStep::WordRight : CaretStep::Right;
    case Qt::Key_Up:
        return further ? CaretStep::BlockUp : CaretStep::LineUp;
    case Qt::Key_Down:
        return further ? CaretStep::BlockDown : CaretStep::LineDown;
    case Qt::Key_PageUp:
        return further ? std::optional(CaretStep::SentenceBack) : std::nullopt;
    case Qt::Key_PageDown:
        return further ? std::optional(CaretStep::SentenceForward) : std::nullopt;
    case Qt::Key_Home:
        return further ? CaretStep::TextStart : CaretStep::LineStart;
    case Qt::Key_End:
        return further ? CaretStep::TextEnd : CaretStep::LineEnd;
    default:
        return std::nullopt;
    }
}

/// What Page Up and Page Down move by: a page but for two lines, so that the eye keeps its place.
qreal pageStep(ReadingPage &page)
{
    return std::max(40.0, page.scroll().viewportHeight() - 3.2 * page.layout().typography().em());
}

}

ReadingKeys::ReadingKeys(ReadingPage &page, QWidget *view)
    : QObject(view)
    , m_page(page)
    , m_view(view)
{
    view->installEventFilter(this);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_lit = !m_lit;
        Q_EMIT blinked();
    });
    connect(&page, &ReadingPage::caretMoved, this, &ReadingKeys::restartBlink);
}

void ReadingKeys::setCaretMode(bool on)
{
    if (on == m_caretMode)
        return;
    m_caretMode = on;
    if (on)
        bringCaretIntoSight();
    restartBlink();
    Q_EMIT caretModeChanged(on);
}

bool ReadingKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && press(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        restartBlink();
    return QObject::eventFilter(watched, event);
}

bool ReadingKeys::press(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        m_page.select(0, m_page.article().text.size());
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return true;
    }
    if (event.key() == Qt::Key_F7 && event.modifiers() == Qt::NoModifier) {
        setCaretMode(!m_caretMode);
        return true;
    }
    if (event.key() == Qt::Key_Escape && !m_page.caret().selection().isEmpty()) {
        m_page.placeCaret(m_page.caret().position());
        return true;
    }
    if (m_caretMode && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && openImage())
        return true;
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if ((shift || m_caretMode) && moveCaret(event, shift))
        return true;
    return movePage(event);
}

bool ReadingKeys::moveCaret(const QKeyEvent &event, bool extend)
{
    const std::optional<CaretStep> step = stepFor(event);
    const bool pageUp = event.key() == Qt::Key_PageUp;
    const bool pageDown = event.key() == Qt::Key_PageDown;
    if (!step && !pageUp && !pageDown)
        return false;
    if (m_page.caret().selection().isEmpty())
        bringCaretIntoSight();
    if (step)
        m_page.stepCaret(*step, extend);
    else
        m_page.stepCaretVertically(pageUp ? -pageStep(m_page) : pageStep(m_page), extend);
    return true;
}

/// The first one below the paragraph that the caret stands in.
bool ReadingKeys::openImage()
{
    const auto images = imagesBelow(m_page.article(), blockAt(m_page.article(), m_page.caret().position()));
    if (images.empty())
        return false;
    Q_EMIT imageActivated(&images.front() - m_page.article().images.constData());
    return true;
}

bool ReadingKeys::movePage(const QKeyEvent &event)
{
    const qreal line = 2.5 * m_page.layout().typography().em();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        m_page.scrollBy(-line);
        return true;
    case Qt::Key_Down:
        m_page.scrollBy(line);
        return true;
    case Qt::Key_PageUp:
        m_page.scrollBy(-pageStep(m_page));
        return true;
    case Qt::Key_PageDown:
        m_page.scrollBy(pageStep(m_page));
        return true;
    case Qt::Key_Space:
        m_page.scrollBy(shift ? -pageStep(m_page) : pageStep(m_page));
        return true;
    case Qt::Key_Home:
        m_page.scrollTo(0);
        return true;
    case Qt::Key_End:
        m_page.scrollTo(m_page.scroll().maximum());
        return true;
    default:
        return false;
    }
}

void ReadingKeys::bringCaretIntoSight()
{
    const QRectF caret = m_page.caretRect();
    if (caret.bottom() < 0 || caret.top() > m_page.scroll().viewportHeight())
        m_page.placeCaret(m_page.firstVisiblePosition());
}

void ReadingKeys::restartBlink()
{
    m_lit = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_caretMode && m_view->hasFocus() && period > 1)
        m_blink.start(period / 2);
    else
        m_blink.stop();
    Q_EMIT blinked();
}

}
