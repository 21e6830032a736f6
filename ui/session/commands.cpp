// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/commands.h"

namespace pullquote
{

EditCommand::EditCommand(ArticleId article, const Edit &edit, EditPerformer perform)
    : QUndoCommand(description(edit.kind))
    , m_article(article)
    , m_edit(edit)
    , m_perform(std::move(perform))
{
}

void EditCommand::redo()
{
    m_inverse = m_perform(m_article, m_edit);
}

void EditCommand::undo()
{
    m_edit = m_perform(m_article, m_inverse);
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
