// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notecontroller.h"

#include "ui/notes/notepane.h"
#include "ui/panels/notespanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/marking.h"
#include "ui/session/workspace.h"
#include "ui/window/readingcontroller.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

namespace pullquote
{

NoteController::NoteController(Workspace &workspace, NotesPanel &panel, ArticleView &view, ReadingController &reading,
                               QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_reading(reading)
    , m_pane(new NotePane(&window))
{
    window.addDockWidget(Qt::BottomDockWidgetArea, m_pane);
    m_pane->hide(); // the window shows what it takes in
    // what was typed before the focus went elsewhere is one step, what follows another
    connect(qApp, &QApplication::focusChanged, &workspace.marking(), &Marking::endWriting);
    connect(m_pane, &NotePane::noteEdited, &workspace.marking(), &Marking::setNote);
    connect(m_pane, &NotePane::finished, &view, qOverload<>(&QWidget::setFocus));
    connect(&panel, &NotesPanel::enlargementRequested, this, &NoteController::open);
    watchMarks();
}

void NoteController::watchMarks()
{
    AnnotationSet &set = m_workspace.annotations();
    connect(&set, &AnnotationSet::changed, m_pane, [this, &set](qsizetype row) { m_pane->refresh(set.all()[size_t(row)]); });
    connect(&set, &AnnotationSet::aboutToRemove, m_pane, [this, &set](qsizetype row) {
        if (set.all()[size_t(row)].id == m_pane->annotation())
            m_pane->drop();
    });
    connect(&set, &AnnotationSet::aboutToReset, m_pane, &NotePane::drop);
}

void NoteController::setTheme(Icons &icons, const Theme &theme)
{
    m_pane->setTheme(icons, theme);
}

void NoteController::enlarge()
{
    open(wanted());
}

AnnotationId NoteController::wanted()
{
    if (m_panel.isAncestorOf(QApplication::focusWidget()) && !m_panel.current().isNull())
        return m_panel.current();
    if (const AnnotationId id = m_reading.target(); !id.isNull())
        return id;
    return m_panel.current().isNull() ? m_workspace.marking().noteOnArticle() : m_panel.current();
}

void NoteController::open(AnnotationId id)
{
    m_panel.flush(); // the editor begins with what was typed there last
    if (const Annotation *annotation = m_workspace.annotations().find(id))
        m_pane->open(*annotation);
}

void NoteController::flush()
{
    m_pane->flush();
}

}
