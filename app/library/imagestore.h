// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/article/article.h"
#include "app/base/id.h"
#include "app/base/result.h"

namespace pullquote
{

class Database;

/**
 * The images of articles, and the bytes of those in notes: Library::images() hands it out.
 *
 * An article is read with the places of its images, but without their bytes: those are for whoever draws them to ask for.
 * The same bytes are kept once, and go with the last version of an article that shows them, and the last note.
 */
class ImageStore
{
public:
    explicit ImageStore(const Database &database)
        : m_database(database)
    {
    }

    /// Fails where no article and no note has an image with this ArticleImage::hash.
    [[nodiscard]] Result<ImageFile> file(const QByteArray &hash) const;

    /// Those that @p article shows and the notes of @p annotations name, by their hash; what is not there is left out.
    [[nodiscard]] QHash<QByteArray, ImageFile> filesOf(const Article &article, const QList<Annotation> &annotations) const;

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

    const Database &m_database;
};

/// Keeps the bytes, once, for a row that is about to name them. Internal to app/library, within the caller's transaction.
[[nodiscard]] Outcome keepImage(const Database &database, const QByteArray &hash, const ImageFile &file);

}
