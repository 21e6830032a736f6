// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/library/records.h"

#include <optional>

namespace pullquote
{

class CodePoints;
class Database;

/// The findings of the analyser, one analysis an article. Internal to app/library.
class AnalysisStore
{
public:
    explicit AnalysisStore(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<StoredAnalysis>> analysis(ArticleId article, const CodePoints &points) const;
    /// With @p counts, which are those of the corrected analysis and may differ from those of @p stored.
    [[nodiscard]] Outcome set(ArticleId article, const StoredAnalysis &stored, const FindingCounts &counts,
                              const CodePoints &points, const QDateTime &now);
    [[nodiscard]] Outcome setCounts(ArticleId article, const FindingCounts &counts);

private:
    const Database &m_database;
};

}
