// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotationset.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/session/analysisjob.h"
#include "ui/session/commands.h"
#include "ui/session/findings.h"
#include "ui/session/unsavedsteps.h"

#include <QtGui/QUndoStack>

namespace pullquote
{

class Correcting;
class Library;
class Marking;
class Recounting;
class Shelf;
class Tagging;

/**
 * The article that is open, and the one way by which the reader's steps reach it and the library.
 *
 * The only owner of the undo stack: each change that reaches the library goes through it. A step is in memory at once and
 * on disk before the call returns; where the disk refuses, the step stays in memory, failed() says so once, and each later step
 * and flush() tries again. In a library that can only be read all steps stay in memory, without a word.
 * What the reader can do is in marking(), correcting(), tagging() and shelf(). The library must outlive this object.
 */
class Workspace : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)
public:
    explicit Workspace(Library &library, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] ArticleId articleId() const { return m_id; } ///< null while no article is open
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Analysis &analysis() const { return m_findings.analysis(); } ///< with the reader's corrections
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Whether findings that are more likely wrong than right belong to the analysis; at first they do not.
    void setDoubtfulShown(bool shown);
    [[nodiscard]] AnnotationSet &annotations() { return m_annotations; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] Marking &marking() { return *m_marking; }
    [[nodiscard]] Correcting &correcting() { return *m_correcting; }
    [[nodiscard]] Shelf &shelf() { return *m_shelf; }
    [[nodiscard]] Tagging &tagging() { return *m_tagging; }
    [[nodiscard]] bool isAnalysing() const { return m_job.isRunning(); }

    void open(ArticleId id);
    /// Reads the article from the library, even where it is open: its text changed, or a step that is undone was there.
    void reopen(ArticleId id);
    void close();
    /// Everything that belongs to the open article is on disk; else says why it is not.
    [[nodiscard]] Outcome settle();

    // Of the library, with what it could not be told yet.
    [[nodiscard]] Result<QList<Annotation>> annotationsOf(ArticleId id) const;
    [[nodiscard]] Result<QStringList> tagsOf(ArticleId id) const;
    [[nodiscard]] Result<Codebook> codebook() const;

    /// Makes the edit in the open article, as an undo step.
    void push(const Edit &edit);
    /// The same, as one undo step with the edit before it where that was of the same @p writing; each writes the text whole.
    void pushWriting(const Edit &edit, qint64 writing);
    /// Makes the steps, in whichever articles, as one undo step called @p text.
    void push(const QString &text, const QList<ArticleStep> &steps);
    /// Does @p redo now, as an undo step called @p text; no step remains where it fails, which is reported.
    void changeLibrary(const QString &text, const LibraryCommand::Function &redo, const LibraryCommand::Function &undo);

    void keepReadPosition(qsizetype position);
    /// Writes what could not be written before; what still cannot stays in memory.
    [[nodiscard]] Outcome flush();
    /// Steps wait in memory, since they could not be written.
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    /// Writes the library to a new file together with what could not be written: where the disk refuses for good.
    [[nodiscard]] Outcome saveTo(const QString &path) const;

Q_SIGNALS:
    /// The reader turns to another article: last call to keep what belongs to the open one.
    void aboutToLeave();
    void articleOpened();
    void articleClosed();
    void analysisChanged(); ///< by the analyser or by a correction
    void libraryChanged(); ///< articles, their counts or tags
    void failed(const pullquote::Error &error);

private:
    [[nodiscard]] QList<ArticleStep> perform(const QList<ArticleStep> &steps);
    /// To marks and findings of the open article.
    [[nodiscard]] Step performHere(const Step &step);
    /// To what is not held in memory. Returns what takes it back.
    [[nodiscard]] Result<Step> inverseElsewhere(const ArticleStep &step) const;
    void readStanding();
    void keepAnalysis(const Analysis &analysis);
    template<typename T>
    [[nodiscard]] bool reported(const Result<T> &result);

    Library &m_library;
    ArticleId m_id;
    Article m_article;
    Findings m_findings;
    AnnotationSet m_annotations;
    AnalysisJob m_job;
    UnsavedSteps m_unsaved;
    QUndoStack m_undoStack;
    Marking *m_marking;
    Correcting *m_correcting;
    Shelf *m_shelf;
    Tagging *m_tagging;
    Recounting *m_recounting;
};

}
