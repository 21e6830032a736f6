// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changecontroller.h"

#include "app/annotation/reanchoring.h"
#include "ui/reading/articleview.h"
#include "ui/reading/changebar.h"
#include "ui/session/markchanges.h"
#include "ui/session/shelf.h"
#include "ui/session/workspace.h"
#include "ui/window/markreview.h"
#include "ui/window/versionlist.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Shows @p dialog beside the window, in front of it.
void bringUp(QDialog &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

}

ChangeController::ChangeController(Workspace &workspace, ArticleView &view, ChangeBar &bar, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_view(view)
    , m_bar(bar)
    , m_window(window)
    , m_review(add(window, u"reviewMarks"_s, tr("&Review Marks…")))
    , m_versions(add(window, u"versions"_s, tr("&Versions…")))
    , m_pickHere(add(view, u"pickPlace"_s, tr("Mark &Belongs Here")))
    , m_cancel(add(view, u"cancelPlace"_s, tr("&Leave Mark as It Is")))
{
    m_review->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_versions->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_pickHere->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    for (QAction *action : {m_pickHere, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
    }
    connect(m_review, &QAction::triggered, this, &ChangeController::review);
    connect(m_versions, &QAction::triggered, this, &ChangeController::showVersions);
    connect(m_pickHere, &QAction::triggered, this, &ChangeController::pick);
    connect(m_cancel, &QAction::triggered, this, &ChangeController::endPicking);
    connectBar();
}

QAction *ChangeController::add(QWidget &widget, const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    widget.addAction(action);
    return action;
}

void ChangeController::connectBar()
{
    connect(&m_bar, &ChangeBar::reviewRequested, this, &ChangeController::review);
    connect(&m_bar, &ChangeBar::versionsRequested, this, &ChangeController::showVersions);
    connect(&m_bar, &ChangeBar::dismissed, this, &ChangeController::dismiss);
    connect(&m_workspace.shelf(), &Shelf::versionTurned, this, [this](ArticleId id, bool isNew) {
        if (isNew)
            m_changed.insert(id);
        else
            m_changed.remove(id);
        refresh();
    });
    connect(&m_workspace, &Workspace::articleOpened, this, &ChangeController::endPicking);
    connect(&m_workspace, &Workspace::articleClosed, this, &ChangeController::endPicking);
    onMarksChanged(m_workspace, *this, [this] { refresh(); });
}

void ChangeController::fillMenu(QMenu &menu)
{
    menu.addActions({m_review, m_pickHere, m_cancel});
    menu.addSeparator();
    menu.addAction(m_versions);
}

void ChangeController::setArticleOpen(bool open)
{
    m_review->setEnabled(open);
    m_versions->setEnabled(open);
}

void ChangeController::refresh()
{
    if (!m_picking.isNull())
        return;
    const AnchorCounts counts = anchorCounts(m_workspace.annotations().all());
    const bool justChanged = m_changed.contains(m_workspace.articleId());
    // Orphans can stay for ever, and are in the list of notes; a mark to check can be seen nowhere else.
    if (!m_workspace.articleId().isNull() && (justChanged || counts.uncertain > 0))
        m_bar.showCounts(counts, justChanged);
    else
        m_bar.hide();
}

void ChangeController::dismiss()
{
    if (!m_picking.isNull()) {
        endPicking();
        return;
    }
    m_changed.remove(m_workspace.articleId());
    m_bar.hide();
    m_view.setFocus();
}

void ChangeController::review()
{
    if (!m_reviewList) {
        m_reviewList = new MarkReview(m_workspace, &m_window);
        connect(m_reviewList, &MarkReview::proposalShown, &m_view, [this](TextRange place) { m_view.goTo(place); });
        connect(m_reviewList, &MarkReview::acceptRequested, this, &ChangeController::accept);
        connect(m_reviewList, &MarkReview::detachRequested, this, &ChangeController::detach);
        connect(m_reviewList, &MarkReview::placeRequested, this, &ChangeController::beginPicking);
    }
    bringUp(*m_reviewList);
}

void ChangeController::showVersions()
{
    if (!m_versionList) {
        m_versionList = new VersionList(m_workspace, &m_window);
        m_versionList->setAttribute(Qt::WA_DeleteOnClose); // it would compare anew with each article that is opened
        connect(m_versionList, &VersionList::placeChosen, &m_view, [this](TextRange place) { m_view.goTo(place); });
    }
    bringUp(*m_versionList);
}

void ChangeController::change(AnnotationId id, const QString &text, const QList<Segment> &segments)
{
    const Annotation *mark = m_workspace.annotations().find(id);
    if (mark && !segments.isEmpty())
        m_workspace.push(text, {{m_workspace.articleId(), rangeChange(*mark, segments, QDateTime::currentDateTimeUtc())}});
}

void ChangeController::accept(AnnotationId id)
{
    if (const Annotation *mark = m_workspace.annotations().find(id))
        change(id, tr("Accept place of mark"), acceptedSegments(*mark, m_workspace.article().text));
}

void ChangeController::detach(AnnotationId id)
{
    if (const Annotation *mark = m_workspace.annotations().find(id))
        change(id, tr("Detach mark"), detachedSegments(*mark));
}

void ChangeController::beginPicking(AnnotationId id)
{
    const Annotation *mark = m_workspace.annotations().find(id);
    if (!mark)
        return;
    constexpr qsizetype longest = 60; // units: the bar is a line or two
    const QString words = mark->segments.first().quote.exact.simplified();
    m_picking = id;
    m_hadCaret = m_view.caretMode();
    m_view.setCaretMode(true); // the keyboard can select
    m_pickHere->setEnabled(true);
    m_cancel->setEnabled(true);
    m_bar.askForPlace(words.size() > longest ? QString(words.first(longest) + u'…') : words);
    if (m_reviewList)
        m_reviewList->hide();
    m_window.activateWindow();
    m_view.setFocus();
}

void ChangeController::pick()
{
    const Annotation *mark = m_workspace.annotations().find(m_picking);
    const TextRange selected = m_view.selection();
    if (!mark || selected.isEmpty())
        return; // the bar says what to do
    const QList<Segment> placed = placedSegments(*mark, m_workspace.article().text, selected);
    const AnnotationId id = m_picking;
    m_view.setSelection({selected.end, selected.end});
    endPicking();
    change(id, tr("Place mark"), placed);
}

void ChangeController::endPicking()
{
    const bool wasPicking = !m_picking.isNull();
    m_picking = {};
    m_pickHere->setEnabled(false);
    m_cancel->setEnabled(false);
    if (wasPicking)
        m_view.setCaretMode(m_hadCaret);
    refresh();
    if (wasPicking && m_reviewList)
        bringUp(*m_reviewList);
}

}
