// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"
#include "app/annotation/annotation.h"
#include "app/base/result.h"
#include "ui/session/step.h"

namespace pullquote
{

class Library;

/**
 * The steps that the library has not taken yet, in the order in which they were made.
 *
 * Empty but for moments while the disk takes what it is given. Where it refuses, the steps wait here, and what is read from
 * the library meanwhile is read together with them.
 */
class UnsavedSteps
{
public:
    void add(const ArticleStep &step) { m_steps.append(step); }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// Writes them one after the other, up to the first that is refused; that one and those behind it stay.
    [[nodiscard]] Outcome write(Library &library);

    // What the article, or the library, has once everything is written.
    [[nodiscard]] Result<QList<Annotation>> annotations(Library &library, ArticleId article) const;
    [[nodiscard]] Result<QList<Correction>> corrections(Library &library, ArticleId article) const;
    [[nodiscard]] Result<QList<Correction>> standing(Library &library) const;
    [[nodiscard]] Result<QStringList> tags(Library &library, ArticleId article) const;
    [[nodiscard]] Result<Codebook> codebook(Library &library) const;

private:
    QList<ArticleStep> m_steps;
};

}
