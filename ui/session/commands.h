// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/session/step.h"

#include <QtGui/QUndoCommand>

#include <functional>

namespace pullquote
{

/// Makes steps wherever the reader is by then, and hands back those that undo them.
using StepPerformer = std::function<QList<ArticleStep>(const QList<ArticleStep> &)>;

/// Steps in one or several articles, done as a whole and undone as a whole.
class StepCommand : public QUndoCommand
{
public:
    StepCommand(const QString &text, const QList<ArticleStep> &steps, StepPerformer perform);

    void redo() override;
    void undo() override;

private:
    friend class WritingCommand;

    QList<ArticleStep> m_steps;
    QList<ArticleStep> m_inverse;
    StepPerformer m_perform;
};

/// A text as it is being written: commands that carry the same number of a writing become one on the stack.
class WritingCommand : public StepCommand
{
public:
    WritingCommand(const QString &text, const QList<ArticleStep> &steps, StepPerformer perform, qint64 writing);

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    qint64 m_writing;
};

/// A step that changed the library: an import, an article put in the bin or the archive. Where the library refuses, the
/// command is dropped from the stack: nothing happened that could be undone.
class LibraryCommand : public QUndoCommand
{
public:
    using Function = std::function<Outcome()>;

    LibraryCommand(const QString &text, Function redo, Function undo);

    void redo() override;
    void undo() override;

private:
    Function m_redo;
    Function m_undo;
};

}
