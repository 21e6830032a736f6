// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QObject>

#include <functional>

namespace pullquote
{

class Workspace;
struct DeletedMark;

/// How many places were marked at once, and how many had been already.
struct MarkedPlaces {
    qsizetype made = 0;
    qsizetype already = 0;
};

/// What the reader does to the marks of the open article, each time one undo step. What would change nothing does nothing.
class Marking : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Marking)
public:
    /// The workspace owns this object.
    explicit Marking(Workspace &workspace);

    /// What steps take for now; for tests.
    void setClock(const std::function<QDateTime()> &clock) { m_now = clock; }

    /// Marks @p range; null where it holds nothing but space.
    AnnotationId highlight(TextRange range, int colour);
    /// Marks each of @p ranges that no mark covers exactly; @p words name the step.
    MarkedPlaces highlightAll(const QList<TextRange> &ranges, int colour, const QString &words);
    /// The note on the article itself, empty at first where there is none yet.
    AnnotationId noteOnArticle();
    /// The note as it is being written: one undo step until the reader pauses, has written for a minute, or endWriting().
    void setNote(AnnotationId id, const QString &note);
    void endWriting();
    void setTags(AnnotationId id, const QStringList &tags);
    void recolour(AnnotationId id, int colour);
    /// Gives the mark other runs (markruns.h).
    void setSegments(AnnotationId id, const QList<Segment> &segments);
    /// The same as one of many small changes: one undo step with those before it until the reader pauses.
    void resize(AnnotationId id, const QList<Segment> &segments);
    /// Kept for a while: see DeletedMarks.
    void remove(AnnotationId id);
    void restore(const QList<DeletedMark> &marks);

Q_SIGNALS:
    /// Last call to keep what is being written on the mark.
    void aboutToRemove(pullquote::AnnotationId id);

private:
    /// Small steps on one mark that become one.
    struct Run {
        AnnotationId id; ///< null where none goes on
        qint64 number = 0;
        QDateTime begun;
        QDateTime last;
    };
    [[nodiscard]] Annotation newMark(const QList<Segment> &segments, int colour) const;
    void goOn(Run &run, AnnotationId id, const QDateTime &now);

    Workspace &m_workspace;
    std::function<QDateTime()> m_now;
    Run m_writing; ///< of a note
    Run m_resizing;
    qint64 m_runs = 0; ///< so far
};

}
