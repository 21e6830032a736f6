// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/imagestore.h"

#include "app/annotation/noteimages.h"
#include "app/library/database.h"
#include "app/library/outcomeof.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

struct StateName {
    ImageState state;
    QLatin1StringView name;
};

constexpr std::array stateNames{
    StateName{ImageState::Kept, "kept"_L1},           StateName{ImageState::Remote, "remote"_L1},
    StateName{ImageState::Missing, "missing"_L1},     StateName{ImageState::Unreadable, "unreadable"_L1},
    StateName{ImageState::TooLarge, "too-large"_L1},
};

QString stateName(ImageState state)
{
    const auto found = std::ranges::find(stateNames, state, &StateName::state);
    return found == stateNames.end() ? u"missing"_s : QString(found->name);
}

ImageState stateNamed(const QString &name)
{
    const auto found = std::ranges::find(stateNames, name, &StateName::name);
    return found == stateNames.end() ? ImageState::Missing : found->state;
}

ArticleImage imageIn(const QSqlQuery &query)
{
    return {.block = qsizetype(query.value(0).toLongLong()),
            .address = query.value(1).toString(),
            .alternative = query.value(2).toString(),
            .state = stateNamed(query.value(3).toString()),
            .hash = query.value(4).toByteArray(),
            .size = {query.value(5).toInt(), query.value(6).toInt()}};
}

}

Result<ImageFile> ImageStore::file(const QByteArray &hash) const
{
    const auto found = m_database.row(u"SELECT bytes, media_type FROM images WHERE sha256 = ?"_s, {hash}, [](const QSqlQuery &query) {
        return ImageFile{query.value(0).toByteArray(), query.value(1).toString()};
    });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(Words::tr("The library does not have this image."), Words::tr("Import the article again to get it back."));
    return **found;
}

QHash<QByteArray, ImageFile> ImageStore::filesOf(const Article &article, const QList<Annotation> &annotations) const
{
    QSet<QByteArray> hashes;
    for (const ArticleImage &image : article.images) {
        if (image.state == ImageState::Kept)
            hashes.insert(image.hash);
    }
    for (const Annotation &annotation : annotations) {
        for (const QByteArray &hash : noteImages(annotation.note))
            hashes.insert(hash);
    }
    QHash<QByteArray, ImageFile> files;
    for (const QByteArray &hash : std::as_const(hashes)) {
        if (const Result<ImageFile> found = file(hash))
            files.insert(hash, *found);
    }
    return files;
}

Result<QList<ArticleImage>> ImageStore::of(VersionId version) const
{
    return m_database.rows(u"SELECT block, address, alternative, state, image, width, height FROM image_places "
                           "WHERE version = ? ORDER BY place"_s,
                           {version.value}, imageIn);
}

Result<QList<ArticleImage>> ImageStore::of(ArticleId article) const
{
    const Result<VersionId> version = currentVersion(article);
    return version ? of(*version) : std::unexpected(version.error());
}

Result<VersionId> ImageStore::currentVersion(ArticleId article) const
{
    const Result<qint64> version = m_database.number(u"SELECT id FROM versions WHERE article = ? AND current = 1"_s, {article.value});
    return version ? Result<VersionId>(VersionId{*version}) : std::unexpected(version.error());
}

Outcome keepImage(const Database &database, const QByteArray &hash, const ImageFile &file)
{
    return outcomeOf(database.run(u"INSERT INTO images (sha256, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                  {hash, file.mediaType, file.bytes}));
}

Outcome ImageStore::put(ArticleId article, const ImportedArticle &imported)
{
    const Result<VersionId> version = currentVersion(article);
    if (!version)
        return std::unexpected(version.error());
    Outcome done;
    for (auto image = imported.images.cbegin(); done && image != imported.images.cend(); ++image)
        done = keepImage(m_database, image.key(), *image);
    const QList<ArticleImage> &images = imported.article.images;
    if (done) // out of the way, and gone only once the new places hold what bytes they share
        done = outcomeOf(m_database.run(u"UPDATE image_places SET place = -1 - place WHERE version = ?"_s, {version->value}));
    for (qsizetype place = 0; done && place < images.size(); ++place) {
        const ArticleImage &image = images.at(place);
        const QVariant hash = image.hash.isEmpty() ? QVariant() : QVariant(image.hash);
        done = outcomeOf(m_database.run(
            u"INSERT INTO image_places (version, place, block, address, alternative, state, width, height, image) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {version->value, place, image.block, image.address, image.alternative, stateName(image.state),
             image.size.width(), image.size.height(), hash}));
    }
    if (done)
        done = outcomeOf(m_database.run(u"DELETE FROM image_places WHERE version = ? AND place < 0"_s, {version->value}));
    return done;
}

Outcome ImageStore::complete(ArticleId article, const ImportedArticle &imported)
{
    const auto before = of(article);
    if (!before)
        return std::unexpected(before.error());
    ImportedArticle completed = imported;
    for (ArticleImage &image : completed.article.images) {
        const auto known = std::ranges::find_if(*before, [&image](const ArticleImage &other) {
            return other.state == ImageState::Kept && other.block == image.block && other.address == image.address;
        });
        if (image.state != ImageState::Kept && known != before->end())
            image = *known;
    }
    return completed.article.images == *before ? Outcome() : put(article, completed);
}

}
