// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/pasttexts.h"

#include "app/library/analysiscodec.h"
#include "app/library/articlestore.h"
#include "app/library/database.h"

#include <QtCore/QCoreApplication>

#include <initializer_list>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto analysisColumns = "analyser, made, people, organisations, places, policies, figures, quotes, findings"_L1;

struct Command {
    QString statement;
    QVariantList values;
};

Outcome runAll(const Database &database, std::initializer_list<Command> commands)
{
    for (const Command &command : commands) {
        if (const Result<QSqlQuery> done = database.run(command.statement, command.values); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/// @p columns of the version, wherever they lie; takes the version twice.
QString ofVersion(QLatin1StringView columns)
{
    return u"SELECT %1 FROM past_texts WHERE version = ? UNION ALL SELECT %1 FROM articles "
           "WHERE id = (SELECT article FROM versions WHERE id = ? AND current = 1)"_s.arg(columns);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error noSuchVersionError(VersionId id)
{
    return {Words::tr("The library has no version %1 of an article.").arg(id.value),
            Words::tr("It may have been deleted in another window.")};
}

}

Outcome PastTexts::putAway(ArticleId article)
{
    return runAll(m_database,
                  {{u"INSERT INTO past_texts (version, %1, %2, %3) SELECT versions.id, %1, %2, %3 FROM versions "
                    "JOIN articles ON articles.id = versions.article JOIN originals ON originals.article = articles.id "
                    "LEFT JOIN analyses ON analyses.article = articles.id WHERE articles.id = ? AND current = 1"_s
                        .arg(articleColumns, originalColumns, analysisColumns),
                    {article.value}},
                   {u"DELETE FROM analyses WHERE article = ?"_s, {article.value}}});
}

Outcome PastTexts::bringBack(VersionId version, ArticleId article)
{
    const auto copied = [](const QString &table, QLatin1StringView columns, const QString &key) {
        return u"UPDATE %1 SET (%2) = (SELECT %2 FROM past_texts WHERE version = ?) WHERE %3 = ?"_s.arg(table, columns,
                                                                                                    key);
    };
    return runAll(m_database,
                  {{copied(u"articles"_s, articleColumns, u"id"_s), {version.value, article.value}},
                   {copied(u"originals"_s, originalColumns, u"article"_s), {version.value, article.value}},
                   {u"INSERT OR REPLACE INTO analyses (article, %1) SELECT ?, %1 FROM past_texts "
                    "WHERE version = ? AND findings IS NOT NULL"_s.arg(analysisColumns),
                    {article.value, version.value}},
                   {u"DELETE FROM past_texts WHERE version = ?"_s, {version.value}}});
}

Result<QString> PastTexts::text(VersionId version) const
{
    const auto found = m_database.row(ofVersion("text"_L1), {version.value, version.value},
                                      [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<QString>(**found) : std::unexpected(noSuchVersionError(version));
}

Result<Article> PastTexts::article(VersionId version) const
{
    auto found = m_database.row(ofVersion(articleFields), {version.value, version.value}, articleIn);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(noSuchVersionError(version));
    auto images = m_images.of(version);
    if (!images)
        return std::unexpected(images.error());
    (*found)->images = *std::move(images);
    return **std::move(found);
}

Result<std::optional<StoredAnalysis>> PastTexts::analysis(VersionId version) const
{
    const Result<QString> words = text(version);
    if (!words)
        return std::unexpected(words.error());
    const CodePoints points(*words);
    const auto found = m_database.row(
        u"SELECT analyser, findings FROM past_texts WHERE version = ? AND findings IS NOT NULL UNION ALL "
        "SELECT analyser, findings FROM analyses "
        "WHERE article = (SELECT article FROM versions WHERE id = ? AND current = 1)"_s,
        {version.value, version.value}, [&points](const QSqlQuery &query) -> std::optional<StoredAnalysis> {
            auto analysis = decodedAnalysis(query.value(1).toString().toUtf8(), points);
            if (!analysis)
                return std::nullopt;
            return StoredAnalysis{*std::move(analysis), query.value(0).toString()};
        });
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(std::nullopt);
}

const CodePoints &VersionPoints::of(VersionId version)
{
    const auto known = m_known.find(version);
    if (known != m_known.end())
        return known->second;
    return m_known.emplace(version, CodePoints(m_texts.text(version).value_or(QString()))).first->second;
}

}
