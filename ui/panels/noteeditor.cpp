// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/noteeditor.h"

#include "ui/panels/colourbuttons.h"
#include "ui/panels/tagfield.h"
#include "ui/theme/icons.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

constexpr auto typingPause = 400ms;
constexpr int noteLines = 5;

}

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_colours(new ColourButtons)
    , m_delete(new QToolButton)
    , m_note(new QPlainTextEdit)
    , m_tags(new TagField)
{
    setAccessibleName(tr("Mark"));
    lay();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::flushNote);
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_tags, &QLineEdit::editingFinished, this, &NoteEditor::flushTags);
    connect(m_colours, &ColourButtons::chosen, this, [this](int colour) { Q_EMIT colourChosen(m_id, colour); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT removalRequested(m_id); });
    m_note->installEventFilter(this);
    drop();
}

void NoteEditor::lay()
{
    m_note->setPlaceholderText(tr("Note…"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 12);
    m_delete->setAutoRaise(true);
    m_delete->setIconSize(QSize(1, 1) * m_delete->fontMetrics().height());
    m_delete->setToolTip(tr("Delete this mark"));
    m_delete->setAccessibleName(tr("Delete this mark"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_colours);
    top->addStretch(1);
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
    m_delete->setIcon(icons.icon(u"delete"_s, theme));
}

void NoteEditor::setKnownTags(const QStringList &tags, const Codebook &codebook, const Theme &theme)
{
    m_tags->setKnownTags(tags, codebook, theme);
}

void NoteEditor::setAnnotation(const Annotation &annotation)
{
    if (annotation.id != m_id) {
        flush();
        m_id = annotation.id;
        setNote(annotation.note);
        setTags(annotation.tags);
        setEnabled(true);
    } else {
        if (annotation.note != m_knownNote)
            setNote(annotation.note);
        if (annotation.tags != m_knownTags)
            setTags(annotation.tags);
    }
    m_colours->setCurrent(annotation.colour);
}

void NoteEditor::drop()
{
    m_id = {};
    setNote({});
    setTags({});
    setEnabled(false);
}

void NoteEditor::flush()
{
    flushNote();
    flushTags();
}

void NoteEditor::flushNote()
{
    m_pause.stop();
    const QString note = m_note->toPlainText();
    if (m_id.isNull() || note == m_knownNote)
        return;
    m_knownNote = note; // before the signal: the set's echo comes back within it
    Q_EMIT noteEdited(m_id, note);
}

void NoteEditor::flushTags()
{
    const QStringList tags = m_tags->tags();
    if (m_id.isNull() || tags == m_knownTags)
        return;
    m_knownTags = tags;
    Q_EMIT tagsEdited(m_id, tags);
}

void NoteEditor::setNote(const QString &note)
{
    m_pause.stop();
    m_knownNote = note;
    if (note == m_note->toPlainText())
        return;
    const QSignalBlocker quiet(m_note);
    const int position = m_note->textCursor().position();
    m_note->setPlainText(note);
    QTextCursor cursor = m_note->textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(note.size())));
    m_note->setTextCursor(cursor);
    // the blocked signal is also what makes the field paint its placeholder anew
    m_note->viewport()->update();
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

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        flushNote();
    return QWidget::eventFilter(watched, event);
}

}
