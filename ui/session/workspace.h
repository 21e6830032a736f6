// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotationset.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "ui/session/analysisjob.h"
#include "ui/session/commands.h"
#include "ui/session/findings.h"

#include <QtGui/QUndoStack>

namespace pullquote
{

class Library;

/**
 * The article that is open, and everything the reader does to it and to the library.
 *
 * The only owner of the undo stack: each change that reaches the library goes through it. A change is in memory at once and
 * on disk before the call returns; where the disk refuses, the change stays in memory, failed() says so once, and each later
 * change and flush() tries again. The library must outlive this object.
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
    [[nodiscard]] bool isAnalysing() const { return m_job.isRunning(); }

    void open(ArticleId id);
    void close();
    /// Takes the files into the library and opens the last one; each file that cannot be read is reported by failed().
    void importFiles(const QStringList &paths);
    void importText(const QString &text);
    void moveToBin(ArticleId id);
    void setArchived(ArticleId id, bool archived);

    /// Marks @p range; null where it holds nothing but space.
    AnnotationId highlight(TextRange range, int colour);
    void setNote(AnnotationId id, const QString &note);
    void setTags(AnnotationId id, const QStringList &tags);
    void recolour(AnnotationId id, int colour);
    void removeAnnotation(AnnotationId id);

    /// Puts findings right, as one undo step that is named after the first of @p steps.
    void correct(const QList<CorrectionStep> &steps);
    void revert(CorrectionId id);

    void keepReadPosition(qsizetype position);
    /// Writes what could not be written before; what still cannot stays in memory.
    [[nodiscard]] Outcome flush();

Q_SIGNALS:
    /// The reader turns to another article: last call to keep what belongs to the open one.
    void aboutToLeave();
    void articleOpened();
    void articleClosed();
    void analysisChanged(); ///< by the analyser or by a correction
    void libraryChanged(); ///< articles, their counts or tags
    void failed(const pullquote::Error &error);

private:
    struct UnsavedStep {
        ArticleId article;
        Step step;
    };

    void show(ArticleId id);
    [[nodiscard]] Result<ArticleId> take(const Result<ImportedArticle> &imported);
    void push(const Edit &edit);
    void push(const QString &text, const Step &step);
    Step perform(ArticleId article, const Step &step);
    [[nodiscard]] Outcome store(const UnsavedStep &step);
    void change(ArticleId id, const Outcome &outcome);
    void keepAnalysis(const Analysis &analysis);
    template<typename T>
    [[nodiscard]] bool reported(const Result<T> &result);

    Library &m_library;
    ArticleId m_id;
    Article m_article;
    Findings m_findings;
    AnnotationSet m_annotations;
    AnalysisJob m_job;
    QList<UnsavedStep> m_unsaved;
    QUndoStack m_undoStack;
};

}
