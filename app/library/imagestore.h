// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/id.h"
#include "app/base/result.h"

namespace pullquote
{

class Database;

/**
 * The images of articles: Library::images() hands it out.
 *
 * An article is read with the places of its images, but without their bytes: those are for whoever draws them to ask for.
 * The same bytes are kept once, and go with the last version of an article that shows them.
 */
class ImageStore
{
public:
    explicit ImageStore(const Database &database)
        : m_database(database)
    {
    }

    /// Fails where no article has an image with this ArticleImage::hash.
    [[nodiscard]] Result<ImageFile> file(const QByteArray &hash) const;

    // Internal to app/library, within the caller's transaction where it writes.

    [[nodiscard]] Result<QList<ArticleImage>> of(VersionId version) const;
    /// Those of the current version.
    [[nodiscard]] Result<QList<ArticleImage>> of(ArticleId article) const;
    /// Makes those of @p imported the ones of the article's current version.
    [[nodiscard]] Outcome put(ArticleId article, const ImportedArticle &imported);
    /// Keeps what @p imported, which has the same text, brings that was not there before; an image that is kept already is
    /// not lost because it was not found this time.
    [[nodiscard]] Outcome complete(ArticleId article, const ImportedArticle &imported);

private:
    [[nodiscard]] Result<VersionId> currentVersion(ArticleId article) const;
    [[nodiscard]] Outcome keep(const QByteArray &hash, const ImageFile &file);

    const Database &m_database;
};

}
