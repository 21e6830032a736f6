// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/unsavedsteps.h"

#include "app/annotation/annotationset.h"
#include "app/library/correctionstore.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"

namespace pullquote
{

namespace
{

Outcome store(Library &library, const ArticleStep &step)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&step.step))
        return library.corrections().store(step.article, *correction);
    if (const auto *tags = std::get_if<ArticleTags>(&step.step))
        return library.tags().setOfArticle(step.article, tags->tags);
    if (const auto *codebook = std::get_if<CodebookEdit>(&step.step))
        return library.tags().store(*codebook);
    if (const auto *standing = std::get_if<StandingEdit>(&step.step))
        return library.corrections().storeStanding(standing->edit);
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

Result<QList<Correction>> UnsavedSteps::standing(Library &library) const
{
    auto corrections = library.corrections().standing();
    for (const ArticleStep &step : m_steps) {
        if (const auto *standing = std::get_if<StandingEdit>(&step.step); standing && corrections)
            (void)apply(standing->edit, *corrections);
    }
    return corrections;
}

Result<QStringList> UnsavedSteps::tags(Library &library, ArticleId article) const
{
    auto tags = library.tags().ofArticle(article);
    for (const ArticleStep &step : m_steps) {
        if (const auto *given = std::get_if<ArticleTags>(&step.step); given && tags && step.article == article)
            *tags = given->tags;
    }
    return tags;
}

Result<Codebook> UnsavedSteps::codebook(Library &library) const
{
    auto codebook = library.tags().codebook();
    for (const ArticleStep &step : m_steps) {
        if (const auto *edit = std::get_if<CodebookEdit>(&step.step); edit && codebook)
            (void)apply(*edit, *codebook);
    }
    return codebook;
}

}
