// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include "app/annotation/selectors.h"
#include "app/import/importers.h"
#include "app/library/correctionstore.h"
#include "app/library/library.h"

#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace pullquote
{

Workspace::Workspace(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_job, &AnalysisJob::finished, this, &Workspace::keepAnalysis);
    connect(&m_job, &AnalysisJob::failed, this, &Workspace::failed);
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
    show(id);
}

/// open() without the last call, whose edits could not be pushed while a step is being undone.
void Workspace::show(ArticleId id)
{
    const auto article = m_library.article(id);
    if (!reported(article))
        return;
    const auto annotations = m_library.annotations(id);
    if (!reported(annotations))
        return;
    const auto corrections = m_library.corrections().of(id);
    if (!reported(corrections))
        return;
    m_job.cancel();
    m_id = id;
    m_article = *article;
    m_findings.reset(m_article.text, *corrections);
    m_annotations.setAll(*annotations);
    Q_EMIT articleOpened();

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

void Workspace::importFiles(const QStringList &paths)
{
    ArticleId last;
    for (const QString &path : paths) {
        if (const auto id = take(importFile(path)); reported(id))
            last = *id;
    }
    if (!last.isNull())
        open(last);
}

void Workspace::importText(const QString &text)
{
    if (const auto id = take(pullquote::importText(text)); reported(id))
        open(*id);
}

Result<ArticleId> Workspace::take(const Result<ImportedArticle> &imported)
{
    if (!imported)
        return std::unexpected(imported.error());
    const auto addition = m_library.addArticle(*imported);
    if (!addition)
        return std::unexpected(addition.error());
    const ArticleId id = addition->id;
    if (addition->state != Addition::State::AlreadyThere) {
        // The article is in already; doing it again after an undo takes it out of the bin.
        m_undoStack.push(new LibraryCommand(
            tr("Import “%1”").arg(imported->article.title), [this, id] { change(id, m_library.restore(id)); },
            [this, id] { change(id, m_library.remove(id)); }));
    }
    return id;
}

void Workspace::moveToBin(ArticleId id)
{
    m_undoStack.push(new LibraryCommand(
        tr("Move article to bin"), [this, id] { change(id, m_library.remove(id)); },
        [this, id] { change(id, m_library.restore(id)); }));
}

void Workspace::setArchived(ArticleId id, bool archived)
{
    m_undoStack.push(new LibraryCommand(
        archived ? tr("Archive article") : tr("Take article out of archive"),
        [this, id, archived] { change(id, m_library.setArchived(id, archived)); },
        [this, id, archived] { change(id, m_library.setArchived(id, !archived)); }));
}

void Workspace::change(ArticleId id, const Outcome &outcome)
{
    (void)reported(outcome);
    if (const auto summary = m_library.summary(id); id == m_id && summary && !summary->deleted.isNull())
        close();
    Q_EMIT libraryChanged();
}

AnnotationId Workspace::highlight(TextRange range, int colour)
{
    Annotation annotation;
    annotation.segments = segments(m_article.text, range);
    if (annotation.segments.isEmpty())
        return {};
    annotation.id = {QUuid::createUuid()};
    annotation.colour = colour;
    annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
    push(insertion(annotation));
    return annotation.id;
}

void Workspace::setNote(AnnotationId id, const QString &note)
{
    if (const Annotation *annotation = m_annotations.find(id); annotation && annotation->note != note)
        push(noteChange(*annotation, note, QDateTime::currentDateTimeUtc()));
}

void Workspace::setTags(AnnotationId id, const QStringList &tags)
{
    if (const Annotation *annotation = m_annotations.find(id); annotation && annotation->tags != tags)
        push(tagChange(*annotation, tags, QDateTime::currentDateTimeUtc()));
}

void Workspace::recolour(AnnotationId id, int colour)
{
    if (const Annotation *annotation = m_annotations.find(id); annotation && annotation->colour != colour)
        push(recolouring(*annotation, colour, QDateTime::currentDateTimeUtc()));
}

void Workspace::removeAnnotation(AnnotationId id)
{
    if (m_annotations.find(id))
        push(removal(id));
}

void Workspace::correct(const QList<CorrectionStep> &steps)
{
    if (m_id.isNull() || steps.isEmpty())
        return;
    CorrectionEdit edit;
    qint64 place = placeAfter(m_findings.corrections());
    for (const CorrectionStep &step : steps)
        edit.changes.append(InsertCorrection{{{QUuid::createUuid()}, place++, QDateTime::currentDateTimeUtc(), step}});
    push(description(steps.first()), edit);
}

void Workspace::revert(CorrectionId id)
{
    if (const Correction *correction = m_findings.find(id))
        push(tr("Revert “%1”").arg(description(correction->step)), CorrectionEdit{{RemoveCorrection{id}}});
}

void Workspace::push(const Edit &edit)
{
    push(description(edit.kind), edit);
}

void Workspace::push(const QString &text, const Step &step)
{
    m_undoStack.push(new StepCommand(text, m_id, step, [this](ArticleId article, const Step &each) { return perform(article, each); }));
}

Step Workspace::perform(ArticleId article, const Step &step)
{
    if (m_id != article)
        show(article); // an undo may belong to an article that was left since
    if (m_id != article)
        return Edit(); // it cannot be opened, which failed() has said; the marks shown are another's
    const auto *correction = std::get_if<CorrectionEdit>(&step);
    const Step inverse = correction ? Step(m_findings.apply(*correction)) : Step(apply(std::get<Edit>(step), m_annotations));
    m_unsaved.append({article, step});
    (void)reported(flush());
    if (correction)
        Q_EMIT analysisChanged();
    Q_EMIT libraryChanged();
    return inverse;
}

Outcome Workspace::store(const UnsavedStep &step)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&step.step))
        return m_library.corrections().store(step.article, *correction);
    return m_library.store(step.article, std::get<Edit>(step.step));
}

Outcome Workspace::flush()
{
    while (!m_unsaved.isEmpty()) {
        if (const Outcome stored = store(m_unsaved.first()); !stored)
            return stored;
        m_unsaved.removeFirst();
    }
    return {};
}

void Workspace::keepReadPosition(qsizetype position)
{
    if (!m_id.isNull())
        (void)reported(m_library.setReadPosition(m_id, position));
}

}
