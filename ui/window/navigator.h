// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/readinghistory.h"

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class Workspace;

/**
 * Remembers where the reader was before each jump, in this article or to another, and takes them back there.
 *
 * Jumps are what the view calls so, and other articles that are opened. Listens to the back and forward buttons of the
 * mouse anywhere in the window. All must outlive this object.
 */
class Navigator : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)
public:
    Navigator(Workspace &workspace, ArticleView &view, QWidget &window);

    /// To a mark in any article of the library, as one jump.
    void goToMark(ArticleId article, AnnotationId mark);
    void back();
    void forward();
    [[nodiscard]] const ReadingHistory &history() const { return m_history; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// There may be other places to go back or forward to.
    void changed();

private:
    using Step = std::optional<ReadingPlace> (ReadingHistory::*)(const std::optional<ReadingPlace> &);

    void leave(qsizetype position);
    void travel(Step step);
    [[nodiscard]] bool canShow(ArticleId article) const;

    Workspace &m_workspace;
    ArticleView &m_view;
    QWidget &m_window;
    ReadingHistory m_history;
    bool m_travelling = false; ///< what moves now is the way back, not another jump
};

}
