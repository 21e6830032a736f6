// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/commands.h"

namespace pullquote
{

StepCommand::StepCommand(const QString &text, const QList<ArticleStep> &steps, StepPerformer perform)
    : QUndoCommand(text)
    , m_steps(steps)
    , m_perform(std::move(perform))
{
}

void StepCommand::redo()
{
    m_inverse = m_perform(m_steps);
}

void StepCommand::undo()
{
    m_steps = m_perform(m_inverse);
}

WritingCommand::WritingCommand(const QString &text, const QList<ArticleStep> &steps, StepPerformer perform, qint64 writing)
    : StepCommand(text, steps, std::move(perform))
    , m_writing(writing)
{
}

int WritingCommand::id() const
{
    return 1; // the only kind of command that merges
}

bool WritingCommand::mergeWith(const QUndoCommand *next)
{
    const auto *more = static_cast<const WritingCommand *>(next); // the stack has compared the ids
    if (more->m_writing != m_writing)
        return false;
    m_steps = more->m_steps;
    return true;
}

LibraryCommand::LibraryCommand(const QString &text, Function redo, Function undo)
    : QUndoCommand(text)
    , m_redo(std::move(redo))
    , m_undo(std::move(undo))
{
}

void LibraryCommand::redo()
{
    setObsolete(!m_redo());
}

void LibraryCommand::undo()
{
    setObsolete(!m_undo());
}

}
