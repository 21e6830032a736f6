// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/base/result.h"

namespace pullquote
{

class CodePoints;
class Database;
struct DeletedRow;

/// A mark that the reader deleted.
struct DeletedMark {
    Annotation annotation;
    QDateTime deleted; ///< UTC

    friend bool operator==(const DeletedMark &, const DeletedMark &) = default;
};

/**
 * The marks that the reader deleted, kept as long as articles in the bin: Library::deletedMarks() hands it out.
 *
 * A mark comes here by a RemoveAnnotation that carries its moment, and leaves by an insertion of its id (edit.h).
 */
class DeletedMarks
{
public:
    explicit DeletedMarks(const Database &database)
        : m_database(database)
    {
    }

    /// Those of @p article, last deleted first, on its present text: what was deleted on an earlier version is anchored anew.
    [[nodiscard]] Result<QList<DeletedMark>> of(ArticleId article) const;

    // Internal to app/library, within the caller's transaction.

    /// @p points is for the article's present text.
    [[nodiscard]] Outcome put(ArticleId article, const DeletedMark &mark, const CodePoints &points);
    /// Does nothing where it is not there.
    [[nodiscard]] Outcome take(AnnotationId id);
    /// Without a look at the present text.
    [[nodiscard]] Result<QList<DeletedRow>> rows(ArticleId article) const;
    /// Gives those of @p rows that are still here what they had.
    [[nodiscard]] Outcome putBack(const QList<DeletedRow> &rows);
    [[nodiscard]] Outcome purge(const QDateTime &deletedBefore);

private:
    const Database &m_database;
};

}
