// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/commands.h"

namespace pullquote
{

StepCommand::StepCommand(const QString &text, ArticleId article, const Step &step, StepPerformer perform)
    : QUndoCommand(text)
    , m_article(article)
    , m_step(step)
    , m_perform(std::move(perform))
{
}

void StepCommand::redo()
{
    m_inverse = m_perform(m_article, m_step);
}

void StepCommand::undo()
{
    m_step = m_perform(m_article, m_inverse);
}

LibraryCommand::LibraryCommand(const QString &text, std::function<void()> redo, std::function<void()> undo)
    : QUndoCommand(text)
    , m_redo(std::move(redo))
    , m_undo(std::move(undo))
{
}

void LibraryCommand::redo()
{
    m_redo();
}

void LibraryCommand::undo()
{
    m_undo();
}

}
