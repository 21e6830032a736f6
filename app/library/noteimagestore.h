// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QtCore/QDateTime>

namespace pullquote
{

class Database;

/**
 * The images that the reader put into notes: Library::noteImages() hands it out, ImageStore::file() their bytes.
 *
 * An image belongs to each article with a note that names it (app/annotation/noteimages.h) and goes with the last of
 * them. One that no note names any longer is kept for a while, since the step that took it out may be undone.
 */
class NoteImageStore
{
public:
    explicit NoteImageStore(const Database &database)
        : m_database(database)
    {
    }

    /// Keeps the image with the article, for a note that will name it. Returns its ArticleImage::hash.
    [[nodiscard]] Result<QByteArray> keep(ArticleId article, const ImageFile &file);

    // Internal to app/library, within the caller's transaction.

    /// What @p note, which is one on @p article, names and some article has belongs to this article, too.
    [[nodiscard]] Outcome adopt(ArticleId article, const QString &note);
    /// Deletes what came in before @p moment and no note names, deleted marks included.
    [[nodiscard]] Outcome purge(const QDateTime &moment);

private:
    const Database &m_database;
};

}
