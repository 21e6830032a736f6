// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"
#include "app/library/records.h"

#include <optional>

namespace pullquote
{

class ArticleStore;
class Database;
class VersionStore;

/// Takes an article in: as a new one, as one that is there already, or as another version of it. Internal to app/library.
class ArticleIntake
{
public:
    ArticleIntake(const Database &database, ArticleStore &articles, VersionStore &versions)
        : m_database(database)
        , m_articles(articles)
        , m_versions(versions)
    {
    }

    /// One transaction.
    [[nodiscard]] Result<Addition> add(const ImportedArticle &imported, const QDateTime &now);

private:
    struct Hashes;
    struct Known;
    [[nodiscard]] Result<Addition> taken(const ImportedArticle &imported, const Hashes &hashes, const QDateTime &now);
    [[nodiscard]] Result<std::optional<Known>> same(const Article &article, const Hashes &hashes) const;
    /// The article that @p imported is another version of.
    [[nodiscard]] Result<std::optional<ArticleId>> changed(const ImportedArticle &imported) const;
    [[nodiscard]] Result<ArticleId> insert(const ImportedArticle &imported, const Hashes &hashes, const QDateTime &now);
    [[nodiscard]] Outcome replace(ArticleId id, const ImportedArticle &imported, const Hashes &hashes);

    const Database &m_database;
    ArticleStore &m_articles;
    VersionStore &m_versions;
};

}
