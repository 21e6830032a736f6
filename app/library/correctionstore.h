// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correctionedit.h"
#include "app/base/result.h"

#include <QtCore/QVariant>

namespace pullquote
{

class AnalysisStore;
class ArticleStore;
class CodePoints;
class Database;

/**
 * What the reader put right in the findings: Library::corrections() hands it out.
 *
 * Keeps the counts of findings that the list of articles shows those of the corrected analysis.
 */
class CorrectionStore
{
public:
    CorrectionStore(const Database &database, const ArticleStore &articles, AnalysisStore &analyses)
        : m_database(database)
        , m_articles(articles)
        , m_analyses(analyses)
    {
    }

    /// Those that hold in every article, in the order in which they apply.
    [[nodiscard]] Result<QList<Correction>> standing() const;
    /// Makes the same changes to them on disk that apply() makes in memory, all of them or none. From then on the counts
    /// of findings are due to be made anew: see recount().
    [[nodiscard]] Outcome storeStanding(const CorrectionEdit &edit);
    /// Brings the counts of the article's findings up to date with those that hold in every article; true where they
    /// are others now. Analyses nothing.
    [[nodiscard]] Result<bool> recount(ArticleId article);
    /// What the standing corrections are known by for which not all articles were counted; empty where all were.
    [[nodiscard]] Result<QString> dueRecount() const;
    /// All articles were counted for @p due; without effect where others stand by now.
    [[nodiscard]] Outcome endRecount(const QString &due);

    /// The article's own, in the order in which they apply. Those of a later program that this one does not know stay in the file unread.
    [[nodiscard]] Result<QList<Correction>> of(ArticleId article) const;
    /// Those that hold in every article, and the article's own: what its analysis is corrected with.
    [[nodiscard]] Result<QList<Correction>> allOf(ArticleId article, const CodePoints &points) const;
    /// For a caller that has read the article's text already.
    [[nodiscard]] Result<QList<Correction>> of(ArticleId article, const CodePoints &points) const;
    /// Makes the same changes on disk that apply() makes in memory, all of them or none.
    [[nodiscard]] Outcome store(ArticleId article, const CorrectionEdit &edit);
    /// Internal to app/library, within the caller's transaction: the article's corrections are @p corrections, by @p points
    /// of its text, and those of a later program.
    [[nodiscard]] Outcome replaceAll(ArticleId article, const QList<Correction> &corrections, const CodePoints &points);

private:
    [[nodiscard]] Result<QList<Correction>> read(const QString &statement, const QVariantList &values, const CodePoints &points,
                                                 bool standing) const;
    [[nodiscard]] Outcome insert(ArticleId article, const Correction &correction, const CodePoints &points);
    [[nodiscard]] Outcome remove(ArticleId article, CorrectionId id);
    [[nodiscard]] Outcome insertStanding(const Correction &correction);
    [[nodiscard]] Outcome removeStanding(CorrectionId id);
    [[nodiscard]] Result<bool> recount(ArticleId article, const QString &text, const CodePoints &points);

    const Database &m_database;
    const ArticleStore &m_articles;
    AnalysisStore &m_analyses;
};

}
