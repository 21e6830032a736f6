// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QObject>

#include <functional>

namespace pullquote
{

class Workspace;

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
    /// The note on the article itself, empty at first where there is none yet.
    AnnotationId noteOnArticle();
    /// The note as it is being written: one undo step until the reader pauses, has written for a minute, or endWriting().
    void setNote(AnnotationId id, const QString &note);
    void endWriting();
    void setTags(AnnotationId id, const QStringList &tags);
    void recolour(AnnotationId id, int colour);
    void remove(AnnotationId id);

private:
    Workspace &m_workspace;
    std::function<QDateTime()> m_now;
    AnnotationId m_written; ///< whose note is being written; null where no writing goes on
    qint64 m_writing = 0; ///< the number of that writing
    QDateTime m_begun;
    QDateTime m_wrote; ///< last
};

}
