// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QObject>

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

    /// Marks @p range; null where it holds nothing but space.
    AnnotationId highlight(TextRange range, int colour);
    void setNote(AnnotationId id, const QString &note);
    void setTags(AnnotationId id, const QStringList &tags);
    void recolour(AnnotationId id, int colour);
    void remove(AnnotationId id);

private:
    Workspace &m_workspace;
};

}
