// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edit.h"
#include "app/base/id.h"

#include <QtGui/QUndoCommand>

#include <functional>

namespace pullquote
{

/// Makes an edit in the article it belongs to, wherever the reader is by then, and hands back the edit that undoes it.
using EditPerformer = std::function<Edit(ArticleId, const Edit &)>;

/// A step that changed marks, notes or tags of one article.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(ArticleId article, const Edit &edit, EditPerformer perform);

    void redo() override;
    void undo() override;

private:
    ArticleId m_article;
    Edit m_edit;
    Edit m_inverse;
    EditPerformer m_perform;
};

/// A step that changed the library: an import, an article put in the bin or the archive.
class LibraryCommand : public QUndoCommand
{
public:
    LibraryCommand(const QString &text, std::function<void()> redo, std::function<void()> undo);

    void redo() override;
    void undo() override;

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

}
