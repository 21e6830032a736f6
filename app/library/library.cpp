// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include "app/analysis/corrected.h"
#include "app/article/codepoints.h"
#include "app/base/logging.h"
#include "app/library/analysisstore.h"
#include "app/library/annotationstore.h"
#include "app/library/articlestore.h"
#include "app/library/correctionstore.h"
#include "app/library/database.h"
#include "app/library/articleintake.h"
#include "app/library/migrations.h"
#include "app/library/searchindex.h"
#include "app/library/settingsstore.h"
#include "app/library/tagstore.h"
#include "app/library/versionstore.h"

namespace pullquote
{

struct Library::Parts {
    explicit Parts(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {
    }

    std::unique_ptr<Database> database;
    ArticleStore articles{*database};
    AnalysisStore analyses{*database};
    CorrectionStore corrections{*database, articles, analyses};
    AnnotationStore annotations{*database};
    TagStore tags{*database};
    VersionStore versions{*database, articles, annotations, corrections};
    ArticleIntake intake{*database, articles, versions};
    SettingsStore settings{*database};
    SearchIndex index{*database};
};

namespace
{

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Calls @p work with the conversion of offsets for the article's text.
template<typename Work>
auto withCodePoints(const ArticleStore &articles, ArticleId id, Work work)
    -> std::invoke_result_t<Work, const CodePoints &>
{
    const Result<QString> text = articles.text(id);
    if (!text)
        return std::unexpected(text.error());
    return work(CodePoints(*text));
}

}

Library::Library(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    if (allowedAccess(path) == Access::Read)
        return openToRead(path);
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<MigrationOutcome> migrated = migrate(**database, migrations()); !migrated)
        return std::unexpected(migrated.error());
    std::unique_ptr<Library> library(new Library(std::make_unique<Parts>(*std::move(database))));
    // A library that another program is writing to just now can be read all the same, and emptied next time.
    if (const Outcome emptied = library->emptyBin(now().addDuration(-keptInBin)); !emptied)
        qCInfo(lcLibrary).noquote() << "The bin was not emptied:" << emptied.error().message;
    return library;
}

Result<std::unique_ptr<Library>> Library::openToRead(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Access::Read);
    if (!database)
        return std::unexpected(database.error());
    if (const Result<MigrationOutcome> current = migrate(**database, migrations()); !current)
        return std::unexpected(current.error());
    return std::unique_ptr<Library>(new Library(std::make_unique<Parts>(*std::move(database))));
}

bool Library::isReadOnly() const
{
    return m_parts->database->access() == Access::Read;
}

QString Library::path() const
{
    return m_parts->database->path();
}

Result<Addition> Library::addArticle(const ImportedArticle &imported)
{
    return m_parts->intake.add(imported, now());
}

Result<QList<ArticleSummary>> Library::articles() const
{
    return m_parts->articles.summaries(false);
}

Result<QList<ArticleSummary>> Library::bin() const
{
    return m_parts->articles.summaries(true);
}

Result<ArticleSummary> Library::summary(ArticleId id) const
{
    return m_parts->articles.summary(id);
}

Result<Article> Library::article(ArticleId id) const
{
    return m_parts->articles.article(id);
}

Result<Original> Library::original(ArticleId id) const
{
    return m_parts->articles.original(id);
}

const ImageStore &Library::images() const
{
    return m_parts->articles.images();
}

Outcome Library::remove(ArticleId id)
{
    return m_parts->articles.setDeleted(id, now());
}

Outcome Library::restore(ArticleId id)
{
    return m_parts->articles.setDeleted(id, {});
}

Outcome Library::emptyBin(const QDateTime &moment)
{
    if (const Outcome purged = m_parts->versions.purge(moment); !purged)
        return purged;
    if (const Outcome purged = m_parts->annotations.deleted().purge(moment); !purged)
        return purged;
    if (const Outcome purged = m_parts->annotations.images().purge(moment); !purged)
        return purged;
    return m_parts->articles.purge(moment);
}

NoteImageStore &Library::noteImages()
{
    return m_parts->annotations.images();
}

DeletedMarks &Library::deletedMarks()
{
    return m_parts->annotations.deleted();
}

VersionStore &Library::versions()
{
    return m_parts->versions;
}

Outcome Library::setArchived(ArticleId id, bool archived)
{
    return m_parts->articles.setArchived(id, archived);
}

Outcome Library::markOpened(ArticleId id)
{
    return m_parts->articles.setOpened(id, now());
}

Result<qsizetype> Library::readPosition(ArticleId id) const
{
    return m_parts->articles.readPosition(id);
}

Outcome Library::setReadPosition(ArticleId id, qsizetype position)
{
    return m_parts->articles.setReadPosition(id, position);
}

Result<std::optional<StoredAnalysis>> Library::analysis(ArticleId id) const
{
    return withCodePoints(m_parts->articles, id,
                          [&](const CodePoints &points) { return m_parts->analyses.analysis(id, points); });
}

Outcome Library::setAnalysis(ArticleId id, const StoredAnalysis &analysis)
{
    const Result<QString> text = m_parts->articles.text(id);
    if (!text)
        return std::unexpected(text.error());
    const CodePoints points(*text);
    const Result<QList<Correction>> put = m_parts->corrections.allOf(id, points);
    if (!put)
        return std::unexpected(put.error());
    const FindingCounts counts = countsOf(corrected(analysis.analysis, *put, *text).analysis);
    return m_parts->analyses.set(id, analysis, counts, points, now());
}

CorrectionStore &Library::corrections()
{
    return m_parts->corrections;
}

Result<QList<Annotation>> Library::annotations(ArticleId id) const
{
    return withCodePoints(m_parts->articles, id,
                          [&](const CodePoints &points) { return m_parts->annotations.annotations(id, points); });
}

Outcome Library::store(ArticleId id, const Edit &edit)
{
    return withCodePoints(m_parts->articles, id,
                          [&](const CodePoints &points) { return m_parts->annotations.store(id, edit, points); });
}

TagStore &Library::tags()
{
    return m_parts->tags;
}

Result<Palette> Library::palette() const
{
    return m_parts->settings.palette();
}

Outcome Library::setPalette(const Palette &palette)
{
    return m_parts->settings.setPalette(palette);
}

Result<QList<int>> Library::usedColours() const
{
    return m_parts->annotations.usedColours();
}

Result<QList<SearchHit>> Library::search(const QString &query, int limit) const
{
    return m_parts->index.search(query, limit);
}

}
