// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include "app/library/correctionstore.h"
#include "app/library/library.h"
#include "app/library/librarycopy.h"
#include "ui/session/correcting.h"
#include "ui/session/marking.h"
#include "ui/session/recounting.h"
#include "ui/session/shelf.h"
#include "ui/session/tagging.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Whether the step shows in the text of its article, and is held in memory while that is open.
bool changesText(const Step &step)
{
    return std::holds_alternative<Edit>(step) || std::holds_alternative<CorrectionEdit>(step);
}

}

Workspace::Workspace(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_marking(new Marking(*this))
    , m_correcting(new Correcting(*this))
    , m_shelf(new Shelf(*this))
    , m_tagging(new Tagging(*this))
    , m_recounting(new Recounting(library, this))
{
    connect(&m_job, &AnalysisJob::finished, this, &Workspace::keepAnalysis);
    connect(&m_job, &AnalysisJob::failed, this, &Workspace::failed);
    connect(m_recounting, &Recounting::counted, this, &Workspace::libraryChanged);
    readStanding();
    m_recounting->start();
}

Workspace::~Workspace() = default;

/// Says what went wrong, if anything did; true where all went well.
template<typename T>
bool Workspace::reported(const Result<T> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void Workspace::open(ArticleId id)
{
    if (id == m_id)
        return;
    if (!m_id.isNull())
        Q_EMIT aboutToLeave();
    reopen(id);
}

/// Without the last call, whose edits could not be pushed while a step is being undone.
void Workspace::reopen(ArticleId id)
{
    const auto article = m_library.article(id);
    if (!reported(article))
        return;
    const auto annotations = m_unsaved.annotations(m_library, id);
    if (!reported(annotations))
        return;
    const auto corrections = m_unsaved.corrections(m_library, id);
    if (!reported(corrections))
        return;
    m_job.cancel();
    m_id = id;
    m_article = *article;
    m_findings.reset(m_article.text, *corrections);
    m_annotations.setAll(*annotations);
    Q_EMIT articleOpened();

    if (!m_library.isReadOnly())
        (void)reported(m_library.markOpened(id));
    const QString version = QString::number(analyserVersion);
    if (const auto stored = m_library.analysis(id); reported(stored) && *stored && (*stored)->analyser == version) {
        m_findings.setFound((*stored)->analysis);
        Q_EMIT analysisChanged();
    } else {
        m_job.start(m_article);
    }
    Q_EMIT libraryChanged();
}

void Workspace::close()
{
    m_job.cancel();
    m_id = {};
    m_article = {};
    m_findings.reset({}, {});
    m_annotations.setAll({});
    Q_EMIT articleClosed();
}

void Workspace::keepAnalysis(const Analysis &analysis)
{
    m_findings.setFound(analysis);
    if (!m_library.isReadOnly())
        (void)reported(m_library.setAnalysis(m_id, {analysis, QString::number(analyserVersion)}));
    Q_EMIT analysisChanged();
    Q_EMIT libraryChanged();
}

void Workspace::setDoubtfulShown(bool shown)
{
    m_findings.setDoubtfulShown(shown);
    if (!m_id.isNull())
        Q_EMIT analysisChanged();
}

void Workspace::push(const Edit &edit)
{
    push(description(edit.kind), {{m_id, edit}});
}

void Workspace::pushWriting(const Edit &edit, qint64 writing)
{
    m_undoStack.push(new WritingCommand(description(edit.kind), {{m_id, edit}},
                                        [this](const QList<ArticleStep> &each) { return perform(each); }, writing));
}

void Workspace::push(const QString &text, const QList<ArticleStep> &steps)
{
    m_undoStack.push(new StepCommand(text, steps, [this](const QList<ArticleStep> &each) { return perform(each); }));
}

void Workspace::changeLibrary(const QString &text, const LibraryCommand::Function &redo, const LibraryCommand::Function &undo)
{
    const auto told = [this](const LibraryCommand::Function &change) {
        return [this, change]() -> Outcome {
            const Outcome outcome = change();
            (void)reported(outcome);
            Q_EMIT libraryChanged();
            return outcome;
        };
    };
    m_undoStack.push(new LibraryCommand(text, told(redo), told(undo)));
}

QList<ArticleStep> Workspace::perform(const QList<ArticleStep> &steps)
{
    if (steps.size() == 1 && changesText(steps.first().step) && steps.first().article != m_id)
        reopen(steps.first().article); // an undo may belong to an article that was left since: the reader shall see it
    const bool isKnown = m_library.isReadOnly() || hasUnsaved(); // the reader has been told
    QList<ArticleStep> inverse;
    for (const ArticleStep &step : steps) {
        const bool here = changesText(step.step) && step.article == m_id;
        const Result<Step> undoing = here ? performHere(step.step) : inverseElsewhere(step);
        if (!reported(undoing))
            continue; // the article cannot be read: there is nothing to change, and nothing to take back
        m_unsaved.add(step);
        inverse.prepend({step.article, *undoing});
    }
    const Outcome written = flush();
    if (!isKnown)
        (void)reported(written);
    const auto has = [&steps]<typename Kind>() {
        return std::ranges::any_of(steps, [](const ArticleStep &step) { return std::holds_alternative<Kind>(step.step); });
    };
    if (has.operator()<StandingEdit>()) {
        readStanding();
        if (written && !m_id.isNull())
            (void)reported(m_library.corrections().recount(m_id)); // at once, the others when there is time
        if (written)
            m_recounting->start();
    }
    if (has.operator()<StandingEdit>() || has.operator()<CorrectionEdit>())
        Q_EMIT analysisChanged();
    Q_EMIT libraryChanged();
    return inverse;
}

Step Workspace::performHere(const Step &step)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&step))
        return m_findings.apply(*correction);
    return apply(std::get<Edit>(step), m_annotations);
}

Result<Step> Workspace::inverseElsewhere(const ArticleStep &step) const
{
    if (std::holds_alternative<ArticleTags>(step.step))
        return tagsOf(step.article).transform([](const QStringList &tags) -> Step { return ArticleTags{tags}; });
    if (const auto *edit = std::get_if<CodebookEdit>(&step.step))
        return codebook().transform([&](Codebook entries) -> Step { return apply(*edit, entries); });
    if (const auto *standing = std::get_if<StandingEdit>(&step.step)) {
        return m_unsaved.standing(m_library).transform([&](QList<Correction> corrections) -> Step {
            return StandingEdit{apply(standing->edit, corrections)};
        });
    }
    if (const auto *correction = std::get_if<CorrectionEdit>(&step.step)) {
        return m_unsaved.corrections(m_library, step.article).transform([&](QList<Correction> corrections) -> Step {
            return apply(*correction, corrections);
        });
    }
    return annotationsOf(step.article).transform([&](const QList<Annotation> &annotations) -> Step {
        AnnotationSet set;
        set.setAll(annotations);
        return apply(std::get<Edit>(step.step), set);
    });
}

void Workspace::readStanding()
{
    if (const auto standing = m_unsaved.standing(m_library); reported(standing))
        m_findings.setStanding(*standing);
}

Result<QList<Annotation>> Workspace::annotationsOf(ArticleId id) const
{
    return m_unsaved.annotations(m_library, id);
}

Result<QStringList> Workspace::tagsOf(ArticleId id) const
{
    return m_unsaved.tags(m_library, id);
}

Result<Codebook> Workspace::codebook() const
{
    return m_unsaved.codebook(m_library);
}

Outcome Workspace::flush()
{
    return m_unsaved.write(m_library);
}

Outcome Workspace::settle()
{
    if (!m_id.isNull())
        Q_EMIT aboutToLeave();
    return flush();
}

Outcome Workspace::saveTo(const QString &path) const
{
    if (const Outcome copied = copyLibrary(m_library, path); !copied)
        return copied;
    const auto copy = Library::open(path);
    return copy ? UnsavedSteps(m_unsaved).write(**copy) : std::unexpected(copy.error());
}

void Workspace::keepReadPosition(qsizetype position)
{
    if (!m_id.isNull() && !m_library.isReadOnly())
        (void)reported(m_library.setReadPosition(m_id, position));
}

}
