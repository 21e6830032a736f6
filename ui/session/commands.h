// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correctionedit.h"
#include "app/annotation/edit.h"
#include "app/base/id.h"

#include <QtGui/QUndoCommand>

#include <functional>
#include <variant>

namespace pullquote
{

/// What the reader did to one article: to marks, notes and tags, or to the findings.
using Step = std::variant<Edit, CorrectionEdit>;
/// Makes a step in the article it belongs to, wherever the reader is by then, and hands back the step that undoes it.
using StepPerformer = std::function<Step(ArticleId, const Step &)>;

class StepCommand : public QUndoCommand
{
public:
    StepCommand(const QString &text, ArticleId article, const Step &step, StepPerformer perform);

    void redo() override;
    void undo() override;

private:
    ArticleId m_article;
    Step m_step;
    Step m_inverse;
    StepPerformer m_perform;
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
