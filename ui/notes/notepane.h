// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "ui/notes/dictionary.h"
#include "ui/notes/imagepaste.h"
#include "ui/notes/linkcompletion.h"
#include "ui/theme/sourcehighlighter.h"

#include <QtWidgets/QDockWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

class Icons;
class MarkdownEdit;
class NoteDraft;
class NotePreview;

/**
 * The larger editor for a note, below the article or wherever the reader drags it, with the note as it reads beside it.
 *
 * Shows the note it was opened with until it is closed or the mark is gone. Typing is announced as NoteDraft does it.
 */
class NotePane : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePane)
public:
    explicit NotePane(QWidget *parent = nullptr);

    void setTheme(Icons &icons, const Theme &theme);
    void setLinkTargets(const LinkCompletion::Targets &targets);
    void setImagePaste(const ImagePaste &paste);
    void setDictionary(const DictionarySource &dictionary);

    /// Shows the note of @p annotation and takes the focus.
    void open(const Annotation &annotation);
    /// The new state of the annotation that is shown; does nothing for another.
    void refresh(const Annotation &annotation);
    /// Announces what is pending and closes.
    void finish();
    /// Closes for an annotation that is gone, with what was typed last.
    void drop();
    void flush();
    /// The annotation whose note is shown, null where there is none.
    [[nodiscard]] AnnotationId annotation() const;

    [[nodiscard]] NotePreview &preview() { return *m_preview; }

Q_SIGNALS:
    void noteEdited(pullquote::AnnotationId id, const QString &note);
    /// The reader is done with the note, which was announced before.
    void finished();

private:
    void layTitle();
    void layBody();
    void showPreview();
    QAction *add(const QString &text, const QList<QKeySequence> &keys);
    QToolButton *button(QAction *action);

    QLabel *m_title;
    MarkdownEdit *m_edit;
    NoteDraft *m_draft;
    NotePreview *m_preview;
    QAction *m_previewShown;
    QAction *m_close;
    Theme m_theme;
    std::optional<SourceHighlighter> m_highlighter; ///< once the pane was opened
};

}
