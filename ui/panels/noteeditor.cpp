// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noteeditor.h"

#include "ui/notes/markdownedit.h"
#include "ui/notes/notedraft.h"
#include "ui/panels/colourbuttons.h"
#include "ui/panels/tagfield.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int noteLines = 5;

}

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_colours(new ColourButtons)
    , m_enlarge(new QToolButton)
    , m_delete(new QToolButton)
    , m_note(new MarkdownEdit)
    , m_draft(new NoteDraft(*m_note))
    , m_tags(new TagField)
{
    setAccessibleName(tr("Mark"));
    lay();
    connect(m_draft, &NoteDraft::noteEdited, this, &NoteEditor::noteEdited);
    connect(m_tags, &QLineEdit::editingFinished, this, &NoteEditor::flushTags);
    connect(m_colours, &ColourButtons::chosen, this, [this](int colour) { Q_EMIT colourChosen(annotation(), colour); });
    connect(m_enlarge, &QToolButton::clicked, this, [this] { Q_EMIT enlargementRequested(annotation()); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT removalRequested(annotation()); });
    drop();
}

void NoteEditor::lay()
{
    m_note->setPlaceholderText(tr("Note…"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 12);
    m_enlarge->setToolTip(tr("Larger editor, with a preview"));
    m_delete->setToolTip(tr("Delete this mark"));
    for (QToolButton *button : {m_enlarge, m_delete}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(1, 1) * button->fontMetrics().height());
        button->setAccessibleName(button->toolTip());
    }

    auto *top = new QHBoxLayout;
    top->addWidget(m_colours);
    top->addStretch(1);
    top->addWidget(m_enlarge);
    top->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_tags);
}

void NoteEditor::setPalette(const Palette &palette, const Theme &theme, Icons &icons)
{
    m_colours->setPalette(palette, theme);
    m_enlarge->setIcon(icons.icon(u"enlarge"_s, theme));
    m_delete->setIcon(icons.icon(u"delete"_s, theme));
}

void NoteEditor::setImagePaste(const ImagePaste &paste)
{
    m_note->setImagePaste(paste);
}

void NoteEditor::setDictionary(const DictionarySource &dictionary)
{
    m_note->setDictionary(dictionary);
}

void NoteEditor::setLinkTargets(const LinkCompletion::Targets &targets)
{
    m_note->setLinkTargets(targets);
}

void NoteEditor::setKnownTags(const QStringList &tags, const Codebook &codebook, const Theme &theme)
{
    m_tags->setKnownTags(tags, codebook, theme);
}

AnnotationId NoteEditor::annotation() const
{
    return m_draft->annotation();
}

void NoteEditor::setAnnotation(const Annotation &shown)
{
    if (shown.id != annotation()) {
        flushTags();
        m_draft->setAnnotation(shown);
        setTags(shown.tags);
        setEnabled(true);
    } else {
        m_draft->setAnnotation(shown);
        if (shown.tags != m_knownTags)
            setTags(shown.tags);
    }
    m_colours->setCurrent(shown.colour);
}

void NoteEditor::drop()
{
    m_draft->drop();
    setTags({});
    setEnabled(false);
}

void NoteEditor::flush()
{
    m_draft->flush();
    flushTags();
}

void NoteEditor::flushTags()
{
    const QStringList tags = m_tags->tags();
    if (annotation().isNull() || tags == m_knownTags)
        return;
    m_knownTags = tags;
    Q_EMIT tagsEdited(annotation(), tags);
}

void NoteEditor::setTags(const QStringList &tags)
{
    m_knownTags = tags;
    m_tags->setTags(tags);
}

void NoteEditor::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void NoteEditor::focusTags()
{
    m_tags->setFocus(Qt::OtherFocusReason);
    m_tags->end(false);
}

}
