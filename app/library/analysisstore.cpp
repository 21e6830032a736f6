// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/analysisstore.h"

#include "app/library/analysiscodec.h"
#include "app/library/articlecodec.h"
#include "app/library/database.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

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

Outcome AnalysisStore::set(ArticleId article, const StoredAnalysis &stored, const CodePoints &points,
                           const QDateTime &now)
{
    const Analysis &analysis = stored.analysis;
    QVariantList values{article.value, stored.analyser, encodedTime(now)};
    for (const qsizetype count : {analysis.people.size(), analysis.organisations.size(), analysis.places.size(),
                                  analysis.policies.size(), analysis.figures.size(), analysis.quotes.size()})
        values.append(qint64(count));
    values.append(QString::fromUtf8(encodedAnalysis(analysis, points)));
    const Result<QSqlQuery> written = m_database.run(u"INSERT OR REPLACE INTO analyses (article, analyser, made, "
                                                     u"people, organisations, places, policies, figures, quotes, "
                                                     "findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                                     values);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

}
