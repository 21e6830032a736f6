// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/article/codepoints.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/library/imagestore.h"
#include "app/library/records.h"

#include <map>

namespace pullquote
{

class Database;

/// The texts that an article had before its present one, with their metadata, originals and analyses. Internal to
/// app/library; what writes runs within its caller's transaction.
class PastTexts
{
public:
    explicit PastTexts(const Database &database)
        : m_database(database)
        , m_images(database)
    {
    }

    /// Copies what the article has at present to its current version, and drops the present analysis.
    [[nodiscard]] Outcome putAway(ArticleId article);
    /// Makes what @p version had the article's present text and analysis.
    [[nodiscard]] Outcome bringBack(VersionId version, ArticleId article);

    // Of any version, the current one included.
    [[nodiscard]] Result<QString> text(VersionId version) const;
    [[nodiscard]] Result<Article> article(VersionId version) const;
    /// None where it was not analysed.
    [[nodiscard]] Result<std::optional<StoredAnalysis>> analysis(VersionId version) const;

private:
    const Database &m_database;
    ImageStore m_images;
};

/// The conversion of offsets for versions, each text read once.
class VersionPoints
{
public:
    explicit VersionPoints(const Database &database)
        : m_texts(database)
    {
    }

    /// That of an empty text where the version is gone.
    [[nodiscard]] const CodePoints &of(VersionId version);

private:
    PastTexts m_texts;
    std::map<VersionId, CodePoints> m_known;
};

}
