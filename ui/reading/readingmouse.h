// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/spans.h"
#include "ui/reading/textsteps.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointF>
#include <QtCore/QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QMouseEvent;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class ReadingPage;

/**
 * The mouse on a reading page: clicks on marks, selection by character, word, sentence and block, and what lies under the
 * pointer.
 *
 * Watches the events of the viewport it is made for.
 */
class ReadingMouse : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingMouse)
public:
    /// @p page must outlive it; @p viewport becomes its parent, and the widget around that hears of the menu's key.
    ReadingMouse(ReadingPage &page, QWidget *viewport);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void activated(const pullquote::MarkKey &key, QPoint at);
    void hovered(const pullquote::MarkKey &key, QPoint at);
    void left();
    void imageActivated(qsizetype image);
    /// By the mouse at @p globalAt, where the caret is by now or a selection lies; null: by a key.
    void contextMenuRequested(std::optional<QPoint> globalAt);
    /// A selection was completed, for the clipboard of the middle button.
    void selectionMade();
    /// The same with Ctrl held when it began.
    void additionMade();

private:
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void hover(QPointF point);
    void leave();
    void openMenu(QPoint at, QPoint globalAt);
    void extendTo(QPointF point);
    void autoScroll();
    [[nodiscard]] const MarkSpan *spanAt(QPointF point) const;
    [[nodiscard]] const MarkSpan *noteAt(QPointF point) const;

    ReadingPage &m_page;
    QWidget *m_viewport;
    QTimer m_autoScroll;
    QElapsedTimer m_sinceClick;
    int m_clicks = 0;
    QPointF m_pressed;
    QPointF m_pointer;
    bool m_dragging = false;
    bool m_adding = false; ///< Ctrl was held
    TextRange m_origin; ///< what the first click selected; dragging never loses it
    SelectionUnit m_unit = SelectionUnit::Character;
    std::optional<MarkKey> m_hovered;
};

}
