// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/unsavedsteps.h"

#include "app/annotation/annotationset.h"
#include "app/library/correctionstore.h"
#include "app/library/library.h"

namespace pullquote
{

namespace
{

Outcome store(Library &library, const ArticleStep &step)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&step.step))
        return library.corrections().store(step.article, *correction);
    return library.store(step.article, std::get<Edit>(step.step));
}

}

Outcome UnsavedSteps::write(Library &library)
{
    while (!m_steps.isEmpty()) {
        if (const Outcome stored = store(library, m_steps.first()); !stored)
            return stored;
        m_steps.removeFirst();
    }
    return {};
}

Result<QList<Annotation>> UnsavedSteps::annotations(Library &library, ArticleId article) const
{
    const auto stored = library.annotations(article);
    if (!stored || m_steps.isEmpty())
        return stored;
    AnnotationSet annotations;
    annotations.setAll(*stored);
    for (const ArticleStep &step : m_steps) {
        if (const auto *edit = std::get_if<Edit>(&step.step); edit && step.article == article)
            (void)apply(*edit, annotations);
    }
    return QList<Annotation>(annotations.all().begin(), annotations.all().end());
}

Result<QList<Correction>> UnsavedSteps::corrections(Library &library, ArticleId article) const
{
    auto corrections = library.corrections().of(article);
    for (const ArticleStep &step : m_steps) {
        if (const auto *edit = std::get_if<CorrectionEdit>(&step.step); edit && corrections && step.article == article)
            (void)apply(*edit, *corrections);
    }
    return corrections;
}

}
