// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/base/result.h"
#include "app/library/records.h"

namespace pullquote
{

class Database;

/**
 * The tags of the library, as marks and articles carry them, and the codebook that describes them: Library::tags() hands
 * it out.
 *
 * Tags of marks are written with their marks (Library::store). A tag exists as long as something carries it or the
 * codebook has it. Spellings that differ in case are one tag here (tagpath.h).
 */
class TagStore
{
public:
    explicit TagStore(const Database &database)
        : m_database(database)
    {
    }

    /// Those in use outside the bin and those of the codebook, in the order of their paths.
    [[nodiscard]] Result<QList<TagCount>> all() const;
    /// The articles outside the bin that carry @p tag or one below it, themselves or on a mark.
    [[nodiscard]] Result<QList<ArticleId>> articlesWith(const QString &tag) const;
    /// What carries @p tag or one below it, in the bin as well; by article, the tags of the article itself first.
    [[nodiscard]] Result<QList<TagUse>> uses(const QString &tag) const;

    [[nodiscard]] Result<QStringList> ofArticle(ArticleId article) const;
    [[nodiscard]] Outcome setOfArticle(ArticleId article, const QStringList &tags);

    [[nodiscard]] Result<Codebook> codebook() const;
    /// Makes the same changes on disk that apply() makes in memory, all of them or none.
    [[nodiscard]] Outcome store(const CodebookEdit &edit);

private:
    /// The spellings of @p tag and of those below it, as a list in JSON.
    [[nodiscard]] Result<QString> pathsAtOrBelow(const QString &tag) const;

    const Database &m_database;
};

// For stores that write tags, within their transaction.

/// Sees to it that a row of `tags` has @p path.
[[nodiscard]] Outcome ensureTag(const Database &database, const QString &path);
/// Forgets the rows of `tags` that nothing refers to.
[[nodiscard]] Outcome tidyTags(const Database &database);

}
