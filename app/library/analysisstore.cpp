// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/analysisstore.h"

#include "app/library/analysiscodec.h"
#include "app/library/articlecodec.h"
#include "app/library/database.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

QVariantList encodedCounts(const FindingCounts &counts)
{
    return {counts.people, counts.organisations, counts.places, counts.policies, counts.figures, counts.quotes};
}

}

FindingCounts countsOf(const Analysis &analysis)
{
    return {int(analysis.people.size()), int(analysis.organisations.size()), int(analysis.places.size()),
            int(analysis.policies.size()), int(analysis.figures.size()), int(analysis.quotes.size())};
}

Result<std::optional<StoredAnalysis>> AnalysisStore::analysis(ArticleId article, const CodePoints &points) const
{
    const auto found = m_database.row(u"SELECT analyser, findings FROM analyses WHERE article = ?"_s, {article.value},
                                      [&points](const QSqlQuery &query) -> std::optional<StoredAnalysis> {
                                          auto analysis = decodedAnalysis(query.value(1).toString().toUtf8(), points);
                                          if (!analysis)
                                              return std::nullopt;
                                          return StoredAnalysis{*std::move(analysis), query.value(0).toString()};
                                      });
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(std::nullopt);
}

Outcome AnalysisStore::set(ArticleId article, const StoredAnalysis &stored, const FindingCounts &counts,
                           const CodePoints &points, const QDateTime &now)
{
    QVariantList values{article.value, stored.analyser, encodedTime(now)};
    values += encodedCounts(counts);
    values.append(QString::fromUtf8(encodedAnalysis(stored.analysis, points)));
    const Result<QSqlQuery> written = m_database.run(u"INSERT OR REPLACE INTO analyses (article, analyser, made, "
                                                     u"people, organisations, places, policies, figures, quotes, "
                                                     "findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                                     values);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Outcome AnalysisStore::setCounts(ArticleId article, const FindingCounts &counts)
{
    const Result<QSqlQuery> written = m_database.run(u"UPDATE analyses SET people = ?, organisations = ?, places = ?, "
                                                     "policies = ?, figures = ?, quotes = ? WHERE article = ?"_s,
                                                     encodedCounts(counts) + QVariantList{article.value});
    if (!written)
        return std::unexpected(written.error());
    return {};
}

}
