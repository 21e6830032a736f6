// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/edit.h"
#include "app/base/result.h"
#include "app/base/id.h"
#include "app/library/deletedmarks.h"
#include "app/library/noteimagestore.h"

#include <QtCore/QVariant>

namespace pullquote
{

class CodePoints;
class Database;

/// The reader's marks, notes and tags. Internal to app/library.
///
/// Takes the conversion for the article's text from its caller; ranges in the file are code points.
class AnnotationStore
{
public:
    explicit AnnotationStore(const Database &database)
        : m_database(database)
        , m_deleted(database)
        , m_images(database)
    {
    }

    /// Where those go that the reader deletes.
    [[nodiscard]] DeletedMarks &deleted() { return m_deleted; }
    /// Where those are that notes name.
    [[nodiscard]] NoteImageStore &images() { return m_images; }
    [[nodiscard]] Result<QList<Annotation>> annotations(ArticleId article, const CodePoints &points) const;
    /// Of any mark, deleted ones included.
    [[nodiscard]] Result<QList<int>> usedColours() const;
    /// All changes in one transaction.
    [[nodiscard]] Outcome store(ArticleId article, const Edit &edit, const CodePoints &points);
    /// The same within the caller's transaction.
    [[nodiscard]] Outcome change(ArticleId article, const Edit &edit, const CodePoints &points);

private:
    [[nodiscard]] Outcome insert(ArticleId article, const Annotation &annotation, const CodePoints &points);
    [[nodiscard]] Outcome replace(ArticleId article, const Annotation &annotation, const CodePoints &points);
    [[nodiscard]] Outcome remove(ArticleId article, const RemoveAnnotation &removal, const CodePoints &points);
    /// Those for which @p condition holds, an SQL expression that takes @p values.
    [[nodiscard]] Result<QList<Annotation>> read(const QString &condition, const QVariantList &values,
                                                 const CodePoints &points) const;
    /// Segments, tags and images of the annotation in row @p number; of the first two in place of those it had.
    [[nodiscard]] Outcome writeParts(ArticleId article, qint64 number, const Annotation &annotation, const CodePoints &points);
    [[nodiscard]] Outcome writeSegment(qint64 number, qsizetype place, const Segment &segment, const CodePoints &points);
    [[nodiscard]] Outcome writeTag(qint64 number, qsizetype place, const QString &path);
    [[nodiscard]] Result<std::optional<qint64>> numberOf(ArticleId article, AnnotationId id) const;

    const Database &m_database;
    DeletedMarks m_deleted;
    NoteImageStore m_images;
};

}
