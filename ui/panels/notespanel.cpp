// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notespanel.h"

#include "app/annotation/annotationset.h"
#include "app/annotation/palette.h"
#include "ui/models/annotationmodel.h"
#include "ui/models/rowroles.h"
#include "ui/panels/noteeditor.h"
#include "ui/panels/rowlist.h"

#include <QtWidgets/QVBoxLayout>

namespace pullquote
{

NotesPanel::NotesPanel(AnnotationSet &set, QWidget *parent)
    : QWidget(parent)
    , m_set(set)
    , m_editor(new NoteEditor)
{
    // before the model's own connections: a view moves on from a row that goes, and the editor must have let go by then
    watchSet();
    m_model = new AnnotationModel(set, this);
    m_list = new RowList(*m_model, tr("Select words in the article and press H to mark them, or N to add a note."));
    m_list->setName(tr("Notes"));
    m_list->setSeveral();
    connect(m_list, &RowList::menuRequested, this, [this](const QModelIndex &, QPoint at) { Q_EMIT menuRequested(at); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor);
    m_editor->hide();

    connect(m_list, &RowList::aboutToFilter, this, &NotesPanel::flush);
    connect(m_list, &RowList::currentChanged, this, &NotesPanel::showCurrent);
    connect(m_list, &RowList::chosen, this, &NotesPanel::goTo);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] { Q_EMIT countChanged(count()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT countChanged(count()); });
    connectEditor();
}

void NotesPanel::watchSet()
{
    connect(&m_set, &AnnotationSet::aboutToRemove, this, [this](qsizetype row) {
        if (m_set.all()[static_cast<size_t>(row)].id == m_editor->annotation())
            m_editor->drop();
    });
    connect(&m_set, &AnnotationSet::aboutToReset, m_editor, &NoteEditor::drop);
    connect(&m_set, &AnnotationSet::changed, this, [this](qsizetype row) {
        const Annotation &annotation = m_set.all()[static_cast<size_t>(row)];
        if (annotation.id == m_editor->annotation())
            m_editor->setAnnotation(annotation);
    });
}

void NotesPanel::connectEditor()
{
    connect(m_editor, &NoteEditor::noteEdited, this, &NotesPanel::noteEdited);
    connect(m_editor, &NoteEditor::tagsEdited, this, &NotesPanel::tagsEdited);
    connect(m_editor, &NoteEditor::colourChosen, this, &NotesPanel::colourChosen);
    connect(m_editor, &NoteEditor::removalRequested, this, &NotesPanel::removalRequested);
    connect(m_editor, &NoteEditor::enlargementRequested, this, &NotesPanel::enlargementRequested);
}

void NotesPanel::setPalette(const Palette &palette, const Theme &theme)
{
    QList<MarkerColour> markers;
    for (const PaletteColour &entry : palette.colours)
        markers.append(theme.marker(entry.colour));
    m_list->setTheme(theme);
    m_list->setMarkers(markers);
    m_model->setPalette(palette);
    m_editor->setPalette(palette, theme, m_icons);
    m_theme = theme;
    m_editor->setKnownTags(m_knownTags, m_codebook, theme);
}

void NotesPanel::setImagePaste(const ImagePaste &paste)
{
    m_editor->setImagePaste(paste);
}

void NotesPanel::setDictionary(const DictionarySource &dictionary)
{
    m_editor->setDictionary(dictionary);
}

void NotesPanel::setLinkTargets(const LinkCompletion::Targets &targets)
{
    m_editor->setLinkTargets(targets);
}

void NotesPanel::setTags(const QStringList &known, const Codebook &codebook)
{
    m_knownTags = known;
    m_codebook = codebook;
    m_model->setCodebook(codebook);
    m_editor->setKnownTags(known, codebook, m_theme);
}

QWidget &NotesPanel::list() const
{
    return *m_list->view();
}

QList<AnnotationId> NotesPanel::selected() const
{
    QList<AnnotationId> marks;
    for (const QModelIndex &row : m_list->selected())
        marks.append({row.data(KeyRole).toUuid()});
    return marks;
}

int NotesPanel::count() const
{
    return m_model->rowCount();
}

void NotesPanel::filter(const QString &words)
{
    m_list->setFilter(words);
}

void NotesPanel::showNote(AnnotationId id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        m_list->setCurrent(index);
}

void NotesPanel::edit(AnnotationId id)
{
    showNote(id);
    m_editor->focusNote();
}

void NotesPanel::editTags(AnnotationId id)
{
    showNote(id);
    m_editor->focusTags();
}

AnnotationId NotesPanel::current() const
{
    return m_editor->annotation();
}

void NotesPanel::flush()
{
    m_editor->flush();
}

void NotesPanel::showCurrent(const QModelIndex &index)
{
    const Annotation *annotation = m_set.find(AnnotationId{index.data(KeyRole).toUuid()});
    m_editor->setVisible(annotation);
    if (annotation) {
        m_editor->setAnnotation(*annotation);
        return;
    }
    m_editor->flush();
    m_editor->drop();
}

void NotesPanel::goTo(const QModelIndex &index)
{
    const auto places = index.data(PlacesRole).value<QList<TextRange>>();
    if (!places.isEmpty())
        Q_EMIT placeRequested(places.first());
}

}
