// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/caret.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class ReadingPage;

/**
 * The keys that move through a reading page, and the caret that they move.
 *
 * Without caret browsing they move the page; with Shift they always select. Keys that mean nothing here go on to the
 * window, so that single letters can be its commands while the page has the focus.
 */
class ReadingKeys : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingKeys)
public:
    /// @p page must outlive it; @p view, whose keys it takes, becomes its parent.
    ReadingKeys(ReadingPage &page, QWidget *view);

    void setCaretMode(bool on);
    [[nodiscard]] bool caretMode() const { return m_caretMode; }
    /// False in the dark half of the blink.
    [[nodiscard]] bool caretLit() const { return m_caretMode && m_lit; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void caretModeChanged(bool on);
    void copyRequested();
    void imageActivated(qsizetype image);
    void blinked();

private:
    bool press(const QKeyEvent &event);
    bool moveCaret(const QKeyEvent &event, bool extend);
    bool openImage();
    bool movePage(const QKeyEvent &event);
    void bringCaretIntoSight();
    void restartBlink();

    ReadingPage &m_page;
    QWidget *m_view;
    QTimer m_blink;
    bool m_caretMode = false;
    bool m_lit = true;
};

}
