// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panelcontroller.h"

#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/marking.h"
#include "ui/session/workspace.h"
#include "ui/window/findcontroller.h"
#include "ui/window/readingcontroller.h"

#include <QtGui/QAction>

namespace pullquote
{

PanelController::PanelController(Workspace &workspace, SidePanel &panel, ArticleView &view, ReadingController &reading,
                                 FindController &find, QAction &shown)
    : QObject(&panel)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_reading(reading)
    , m_shown(shown)
{
    connect(&panel, &SidePanel::placeRequested, &view, [&view](TextRange place) { view.goTo(place); });
    connect(&panel, &SidePanel::noteEdited, &workspace.marking(), &Marking::setNote);
    connect(&panel, &SidePanel::tagsEdited, &workspace.marking(), &Marking::setTags);
    connect(&panel, &SidePanel::colourChosen, &workspace.marking(), &Marking::recolour);
    connect(&panel, &SidePanel::removalRequested, &workspace.marking(), &Marking::remove);
    connect(&reading, &ReadingController::markActivated, this, &PanelController::showMark);
    connect(&reading, &ReadingController::noteRequested, this, &PanelController::editNote);
    connect(&reading, &ReadingController::tagsRequested, this, [this](AnnotationId id) {
        bringUp();
        m_panel.editTags(id);
    });
    connect(&find, &FindController::notesRequested, this, [this](const QString &words) {
        bringUp();
        m_panel.findNotes(words);
    });
}

void PanelController::bringUp()
{
    if (!m_shown.isChecked())
        m_shown.trigger();
}

void PanelController::editNote(AnnotationId id)
{
    bringUp();
    m_panel.editNote(id);
}

void PanelController::showFindings()
{
    const std::optional<MarkKey> current = m_reading.current();
    m_panel.setFindings(m_workspace.article(), m_workspace.analysis(), m_workspace.findings().effects());
    m_reading.setCurrent(current ? current : m_reading.current()); // the new rows may have moved it
    if (current)
        showMark(*current);
}

void PanelController::showMark(const MarkKey &key)
{
    if (key.kind == MarkKind::Own)
        m_panel.showNote(key.annotation);
    else
        m_panel.showFinding(key.kind, key.item, key.part);
}

}
