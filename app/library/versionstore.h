// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/reanchoring.h"
#include "app/base/result.h"
#include "app/library/pasttexts.h"

namespace pullquote
{

class AnnotationStore;
class ArticleStore;
class CorrectionStore;
class Database;

/**
 * The versions of each article's text: Library::versions() hands it out.
 *
 * One version is current: its text is the article's, and marks, corrections and analysis lie on it. The others are kept
 * as they were read.
 */
class VersionStore
{
public:
    VersionStore(const Database &database, const ArticleStore &articles, AnnotationStore &annotations,
                 CorrectionStore &corrections)
        : m_database(database)
        , m_articles(articles)
        , m_annotations(annotations)
        , m_corrections(corrections)
        , m_texts(database)
    {
    }

    /// Newest first, without those that were taken back.
    [[nodiscard]] Result<QList<ArticleVersion>> of(ArticleId article) const;
    [[nodiscard]] Result<Article> article(VersionId version) const { return m_texts.article(version); }
    /// As it was found, without the reader's corrections; none where that version was never analysed.
    [[nodiscard]] Result<std::optional<StoredAnalysis>> analysis(VersionId version) const { return m_texts.analysis(version); }

    /// Makes the version of @p state the current one, with the marks and corrections as they are in it; those that are
    /// not are taken along to the text. A later version that is left counts as taken back. All of it or nothing.
    [[nodiscard]] Outcome turnTo(const VersionState &state);

    // Internal to app/library, within the caller's transaction.

    /// Notes the first version of an article that was just taken in.
    [[nodiscard]] Outcome begin(ArticleId article, const QDateTime &now);
    /// Makes what @p write writes into `articles` and `originals` the article's new version, and takes its marks and
    /// corrections along.
    [[nodiscard]] Result<Revision> revise(ArticleId article, const QDateTime &now, const std::function<Outcome()> &write);
    /// Deletes the versions that were taken back before @p moment.
    [[nodiscard]] Outcome purge(const QDateTime &moment);

private:
    [[nodiscard]] Result<VersionState> state(ArticleId article) const;
    /// Writes the annotations and corrections of @p state on the present text, in the place of those stored.
    [[nodiscard]] Outcome write(const VersionState &state);
    [[nodiscard]] Outcome setCurrent(const VersionState &left, VersionId version, const QDateTime &now);
    [[nodiscard]] TextChange change(VersionId from, QStringView before, QStringView after) const;

    const Database &m_database;
    const ArticleStore &m_articles;
    AnnotationStore &m_annotations;
    CorrectionStore &m_corrections;
    PastTexts m_texts;
};

}
