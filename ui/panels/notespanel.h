// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/base/id.h"
#include "app/base/range.h"
#include "ui/notes/dictionary.h"
#include "ui/notes/imagepaste.h"
#include "ui/notes/linkcompletion.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QWidget>

namespace pullquote
{

class AnnotationModel;
class AnnotationSet;
class NoteEditor;
class RowList;
struct Palette;

/// The reader's marks and notes: a list, and under it an editor for the current one. The set must outlive the panel.
class NotesPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesPanel)
public:
    explicit NotesPanel(AnnotationSet &set, QWidget *parent = nullptr);

    void setPalette(const Palette &palette, const Theme &theme);
    /// For completion, and their colours.
    void setTags(const QStringList &known, const Codebook &codebook);
    /// What a link in a note can lead to.
    void setLinkTargets(const LinkCompletion::Targets &targets);
    void setImagePaste(const ImagePaste &paste);
    void setDictionary(const DictionarySource &dictionary);
    /// The list, for keys and menus that act on what is selected in it.
    [[nodiscard]] QWidget &list() const;
    /// The marks selected in the list; never one that the filter hides.
    [[nodiscard]] QList<AnnotationId> selected() const;

    [[nodiscard]] int count() const;
    /// Shows the notes that have @p words.
    void filter(const QString &words);
    /// Makes @p id the current one; asks for nothing.
    void showNote(AnnotationId id);
    /// Makes @p id the current one and puts the focus into its note.
    void edit(AnnotationId id);
    /// Makes @p id the current one and puts the focus into its tags.
    void editTags(AnnotationId id);
    /// The annotation in the editor, null where there is none.
    [[nodiscard]] AnnotationId current() const;
    /// Announces what was typed last; before the article closes.
    void flush();

Q_SIGNALS:
    void placeRequested(pullquote::TextRange place);
    void countChanged(int count);
    /// As the reader types: see NoteDraft.
    void noteEdited(pullquote::AnnotationId id, const QString &note);
    void tagsEdited(pullquote::AnnotationId id, const QStringList &tags);
    void colourChosen(pullquote::AnnotationId id, int colour);
    void removalRequested(pullquote::AnnotationId id);
    /// The reader wants more room for the note.
    void enlargementRequested(pullquote::AnnotationId id);
    /// Of a row; @p at is global.
    void menuRequested(QPoint at);

private:
    void watchSet();
    void connectEditor();
    void showCurrent(const QModelIndex &index);
    void goTo(const QModelIndex &index);

    AnnotationSet &m_set;
    AnnotationModel *m_model;
    RowList *m_list;
    NoteEditor *m_editor;
    Icons m_icons;
    QStringList m_knownTags;
    Codebook m_codebook;
    Theme m_theme;
};

}
