// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "app/annotation/reanchoring.h"
#include "app/library/library.h"
#include "ui/reading/articleview.h"
#include "ui/session/workspace.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

namespace pullquote
{

Navigator::Navigator(Workspace &workspace, ArticleView &view, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_view(view)
    , m_window(window)
{
    connect(&view, &ArticleView::jumped, this, &Navigator::leave);
    connect(&workspace, &Workspace::aboutToLeave, this, [this] { leave(m_view.firstVisiblePosition()); });
    qApp->installEventFilter(this); // lists and fields would keep the buttons of the mouse to themselves
}

void Navigator::leave(qsizetype position)
{
    if (m_travelling)
        return;
    m_history.leave({m_workspace.articleId(), position});
    Q_EMIT changed();
}

void Navigator::goToMark(ArticleId article, AnnotationId mark)
{
    const bool other = article != m_workspace.articleId();
    m_workspace.open(article);
    // in another article, where it was left is no place to return to
    const QScopedValueRollback travelling(m_travelling, other);
    const Annotation *found = m_workspace.annotations().find(mark);
    if (const QList<TextRange> places = found ? surePlaces(*found) : QList<TextRange>(); !places.isEmpty())
        m_view.goTo(places.first());
}

void Navigator::back()
{
    travel(&ReadingHistory::back);
}

void Navigator::forward()
{
    travel(&ReadingHistory::forward);
}

void Navigator::travel(Step step)
{
    const QScopedValueRollback travelling(m_travelling, true);
    std::optional<ReadingPlace> here;
    if (!m_workspace.articleId().isNull())
        here = ReadingPlace{m_workspace.articleId(), m_view.firstVisiblePosition()};
    std::optional<ReadingPlace> place = (m_history.*step)(here);
    while (place && !canShow(place->article))
        place = (m_history.*step)(std::nullopt);
    if (place) {
        m_workspace.open(place->article);
        if (m_workspace.articleId() == place->article)
            m_view.restorePosition(place->position);
    }
    Q_EMIT changed();
}

bool Navigator::canShow(ArticleId article) const
{
    const auto summary = m_workspace.library().summary(article);
    return summary && summary->deleted.isNull();
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        back();
    else if (button == Qt::ForwardButton)
        forward();
    else
        return false;
    return true;
}

}
