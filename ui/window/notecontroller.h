// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include "app/base/range.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class Icons;
class ImageCache;
class NotePane;
class NotesPanel;
class ReadingController;
class Workspace;
struct NoteLink;
struct Theme;

/// Ties the larger editor for notes to the workspace: which note it shows, and what is typed there.
class NoteController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteController)
public:
    /// Images in notes come from @p images. The editor opens below the columns of @p window, which becomes the parent. All must outlive this object.
    NoteController(Workspace &workspace, NotesPanel &panel, ArticleView &view, ReadingController &reading,
                   ImageCache &images, QMainWindow &window);

    [[nodiscard]] NotePane &pane() { return *m_pane; }
    void setTheme(Icons &icons, const Theme &theme);

    /// Opens the larger editor: for the note that is being written, else for the mark that a reading key would act on, else
    /// for the one current in the panel, else for the note on the article.
    void enlarge();
    /// Stores what was typed last.
    void flush();

private:
    void watchMarks();
    void open(AnnotationId id);
    void readTitles();
    /// Everything that a link can lead to, as it stands in the brackets.
    [[nodiscard]] QStringList linkTargets() const;
    void follow(const NoteLink &link);
    [[nodiscard]] bool leads(const NoteLink &link) const;
    /// Of a person's first mention or a figure in the open article; empty where there is none.
    [[nodiscard]] TextRange placeOf(const NoteLink &link) const;
    [[nodiscard]] AnnotationId wanted();

    Workspace &m_workspace;
    NotesPanel &m_panel;
    ReadingController &m_reading;
    ArticleView &m_view;
    NotePane *m_pane;
    QHash<QString, ArticleId> m_titles; ///< folded, as they were when the editor opened
};

}
