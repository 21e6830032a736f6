// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/annotation/tagpath.h"
#include "ui/session/step.h"

#include <QtCore/QObject>

#include <functional>

namespace pullquote
{

class Workspace;

/**
 * What the reader does to tags: to those of a selection of marks or articles, or to a tag everywhere in the library, in the
 * bin as well. Each time one undo step. What would change nothing does nothing.
 */
class Tagging : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tagging)
public:
    /// The workspace owns this object.
    explicit Tagging(Workspace &workspace);

    /// Marks of the open article.
    void tagMarks(const QList<AnnotationId> &marks, const TagChange &change);
    void tagArticles(const QList<ArticleId> &articles, const TagChange &change);

    /// Calls @p tag and what lies below it @p to; where @p to is in use, the two become one.
    void rename(const QString &tag, const QString &to);
    /// Puts @p tag with what lies below it below @p parent, at the top where that is empty.
    void move(const QString &tag, const QString &parent);
    /// Makes @p tag and @p into one, called @p into.
    void merge(const QString &tag, const QString &into);
    /// Takes @p tag and what lies below it from everything that carries it, and out of the codebook.
    void remove(const QString &tag);
    /// Says in the codebook what @p tag is for; puts a tag that nothing carries into it.
    void describe(const QString &tag, const TagDescription &description);

private:
    using Retag = std::function<QStringList(const QStringList &)>;

    void renameAs(const QString &text, const QString &tag, const QString &to);
    /// Pushes the change of everything that carries @p tag, with that of the codebook.
    void changeEverywhere(const QString &text, const QString &tag, const Retag &retag, const CodebookEdit &codebook);

    Workspace &m_workspace;
};

}
