// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notedraft.h"

#include <QtCore/QEvent>
#include <QtGui/QTextCursor>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

constexpr auto longestUnsaved = 800ms; // with the writing itself less than the second that is promised

/// Changes the text of @p field to @p text only where they differ.
void changeText(QPlainTextEdit &field, const QString &text)
{
    const QString old = field.toPlainText();
    auto start = std::ranges::mismatch(old, text).in1 - old.begin();
    if (start > 0 && old.at(start - 1).isHighSurrogate())
        --start;
    const auto oldRest = QStringView(old).sliced(start);
    const auto newRest = QStringView(text).sliced(start);
    qsizetype same = std::mismatch(oldRest.rbegin(), oldRest.rend(), newRest.rbegin(), newRest.rend()).first - oldRest.rbegin();
    if (same > 0 && oldRest.at(oldRest.size() - same).isLowSurrogate())
        --same;
    QTextCursor cursor(field.document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(old.size() - same), QTextCursor::KeepAnchor);
    cursor.insertText(newRest.chopped(same).toString());
}

}

NoteDraft::NoteDraft(QPlainTextEdit &field)
    : QObject(&field)
    , m_field(field)
{
    m_pending.setSingleShot(true);
    m_pending.setInterval(longestUnsaved);
    connect(&m_pending, &QTimer::timeout, this, &NoteDraft::flush);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pending.isActive() && m_field.toPlainText() != m_known)
            m_pending.start();
    });
    field.installEventFilter(this);
}

void NoteDraft::setAnnotation(const Annotation &annotation)
{
    if (annotation.id == m_id) {
        if (annotation.note == m_known)
            return;
        m_known = annotation.note;
        m_pending.stop();
        changeText(m_field, m_known);
        return;
    }
    flush();
    m_id = annotation.id;
    m_known = annotation.note;
    m_field.setPlainText(m_known); // with a new history: undo must not bring the other note's words here
}

void NoteDraft::drop()
{
    m_id = {};
    m_known.clear();
    m_pending.stop();
    m_field.clear();
}

void NoteDraft::flush()
{
    m_pending.stop();
    const QString note = m_field.toPlainText();
    if (m_id.isNull() || note == m_known)
        return;
    m_known = note; // before the signal: the set's echo comes back within it
    Q_EMIT noteEdited(m_id, note);
}

bool NoteDraft::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QObject::eventFilter(watched, event);
}

}
