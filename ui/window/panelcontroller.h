// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class FindController;
class ReadingController;
class SidePanel;
class Workspace;
struct MarkKey;

/// Ties the panels beside the article to the workspace and the text: each shows what is current in the other.
class PanelController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelController)
public:
    /// @p shown is checked while the panels are to be seen. All must outlive it; @p panel becomes its parent.
    PanelController(Workspace &workspace, SidePanel &panel, ArticleView &view, ReadingController &reading,
                    FindController &find, QAction &shown);

    /// What was found in the open article, with the current mark's row current.
    void showFindings();
    /// Brings the note of @p id up for writing.
    void editNote(AnnotationId id);

private:
    void bringUp();
    void showMark(const MarkKey &key);

    Workspace &m_workspace;
    SidePanel &m_panel;
    ReadingController &m_reading;
    QAction &m_shown;
};

}
