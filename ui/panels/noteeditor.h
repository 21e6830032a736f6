// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/annotation/codebook.h"
#include "ui/notes/dictionary.h"
#include "ui/notes/imagepaste.h"
#include "ui/notes/linkcompletion.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

class ColourButtons;
class Icons;
class MarkdownEdit;
class NoteDraft;
class TagField;
struct Palette;
struct Theme;

/**
 * Edits colour, note and tags of one annotation.
 *
 * Typing in the note is announced as NoteDraft does it, tags when the reader turns to something else. What the editor
 * announced comes back to it from the set: such an echo leaves the field alone, the reader may have typed on.
 */
class NoteEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEditor)
public:
    explicit NoteEditor(QWidget *parent = nullptr);

    void setPalette(const Palette &palette, const Theme &theme, Icons &icons);
    void setLinkTargets(const LinkCompletion::Targets &targets);
    void setImagePaste(const ImagePaste &paste);
    void setDictionary(const DictionarySource &dictionary);
    void setKnownTags(const QStringList &tags, const Codebook &codebook, const Theme &theme);

    /// Shows @p shown, or its new state where it is shown already.
    void setAnnotation(const Annotation &shown);
    /// Shows none, and forgets what was not announced: for an annotation that is gone.
    void drop();
    /// The annotation shown, null where there is none.
    [[nodiscard]] AnnotationId annotation() const;

    /// Announces what is pending.
    void flush();

    void focusNote();
    void focusTags();

Q_SIGNALS:
    void noteEdited(pullquote::AnnotationId id, const QString &note);
    void tagsEdited(pullquote::AnnotationId id, const QStringList &tags);
    void colourChosen(pullquote::AnnotationId id, int colour);
    void removalRequested(pullquote::AnnotationId id);
    void enlargementRequested(pullquote::AnnotationId id);

private:
    void lay();
    void flushTags();
    void setTags(const QStringList &tags);

    ColourButtons *m_colours;
    QToolButton *m_enlarge;
    QToolButton *m_delete;
    MarkdownEdit *m_note;
    NoteDraft *m_draft;
    TagField *m_tags;
    QStringList m_knownTags; ///< as the set has them, or will have them once it was told
};

}
