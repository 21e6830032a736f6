// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/migrations.h"

#include <QtCore/QList>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

// Offsets in the file are Unicode code points, so that other programs can read it; times are milliseconds since 1970,
// UTC; lists of names and blocks are JSON. Rows of what came from outside (articles, originals) are updated by a new
// version of the text alone; what the reader does to an article is in `reading`, so that a turned page does not write the
// whole text again.

/// Version 1: articles, originals, analyses, annotations with tags, settings, and the search index over them.
QStringList firstTables()
{
    return {
        // The text comes last: SQLite reads a row only as far as it must.
        u"CREATE TABLE articles ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, standfirst TEXT NOT NULL, bylines TEXT NOT NULL, "
        "outlet TEXT NOT NULL, published TEXT, source TEXT NOT NULL, language TEXT NOT NULL, added INTEGER NOT NULL, "
        "length INTEGER NOT NULL, text_hash BLOB NOT NULL, text_version INTEGER NOT NULL, blocks TEXT NOT NULL, "
        "text TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX articles_by_text ON articles (text_hash)"_s,

        u"CREATE TABLE originals ("
        "article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, media_type TEXT NOT NULL, "
        "file_name TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL, "
        "packing TEXT NOT NULL CHECK (packing IN ('none', 'zlib')), bytes BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX originals_by_hash ON originals (sha256)"_s,

        u"CREATE TABLE reading ("
        "article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, opened INTEGER, "
        "position INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)), "
        "deleted INTEGER) STRICT"_s,

        u"CREATE TABLE analyses ("
        "article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, analyser TEXT NOT NULL, "
        "made INTEGER NOT NULL, people INTEGER NOT NULL, organisations INTEGER NOT NULL, places INTEGER NOT NULL, "
        "policies INTEGER NOT NULL, figures INTEGER NOT NULL, quotes INTEGER NOT NULL, findings TEXT NOT NULL) STRICT"_s,

        // `marked` holds the words of all segments once more: the index reads what it indexes from one row.
        u"CREATE TABLE annotations ("
        "number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
        "article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, colour INTEGER NOT NULL, author TEXT NOT "
        "NULL, "
        "created INTEGER, modified INTEGER, marked TEXT NOT NULL, note TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX annotations_by_article ON annotations (article)"_s,
        u"CREATE TABLE segments ("
        "annotation INTEGER NOT NULL REFERENCES annotations ON DELETE CASCADE, place INTEGER NOT NULL, "
        "\"start\" INTEGER NOT NULL, \"end\" INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, "
        "suffix TEXT NOT NULL, PRIMARY KEY (annotation, place)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE tags (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT"_s,
        u"CREATE TABLE annotation_tags ("
        "annotation INTEGER NOT NULL REFERENCES annotations ON DELETE CASCADE, place INTEGER NOT NULL, "
        "tag INTEGER NOT NULL REFERENCES tags, PRIMARY KEY (annotation, place)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag)"_s,

        u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
    };
}

/// External content: the index holds no copy of the texts, and so must be told the old ones to forget them.
QStringList firstSearchIndex()
{
    return {
        u"CREATE VIRTUAL TABLE article_index USING fts5 ("
        "title, standfirst, bylines, outlet, text, content = 'articles', content_rowid = 'id', "
        "tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"CREATE TRIGGER articles_indexed AFTER INSERT ON articles BEGIN "
        "INSERT INTO article_index (rowid, title, standfirst, bylines, outlet, text) "
        "VALUES (new.id, new.title, new.standfirst, new.bylines, new.outlet, new.text); END"_s,
        u"CREATE TRIGGER articles_forgotten AFTER DELETE ON articles BEGIN "
        "INSERT INTO article_index (article_index, rowid, title, standfirst, bylines, outlet, text) "
        "VALUES ('delete', old.id, old.title, old.standfirst, old.bylines, old.outlet, old.text); END"_s,
        u"CREATE TRIGGER articles_indexed_anew AFTER UPDATE OF title, standfirst, bylines, outlet, text ON articles "
        u"BEGIN "
        "INSERT INTO article_index (article_index, rowid, title, standfirst, bylines, outlet, text) "
        "VALUES ('delete', old.id, old.title, old.standfirst, old.bylines, old.outlet, old.text); "
        "INSERT INTO article_index (rowid, title, standfirst, bylines, outlet, text) "
        "VALUES (new.id, new.title, new.standfirst, new.bylines, new.outlet, new.text); END"_s,

        u"CREATE VIRTUAL TABLE annotation_index USING fts5 ("
        "note, marked, content = 'annotations', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"CREATE TRIGGER annotations_indexed AFTER INSERT ON annotations BEGIN "
        "INSERT INTO annotation_index (rowid, note, marked) VALUES (new.number, new.note, new.marked); END"_s,
        u"CREATE TRIGGER annotations_forgotten AFTER DELETE ON annotations BEGIN "
        "INSERT INTO annotation_index (annotation_index, rowid, note, marked) "
        "VALUES ('delete', old.number, old.note, old.marked); END"_s,
        u"CREATE TRIGGER annotations_indexed_anew AFTER UPDATE OF note, marked ON annotations BEGIN "
        "INSERT INTO annotation_index (annotation_index, rowid, note, marked) "
        "VALUES ('delete', old.number, old.note, old.marked); "
        "INSERT INTO annotation_index (rowid, note, marked) VALUES (new.number, new.note, new.marked); END"_s,
    };
}

/// Version 2: the reader's corrections of findings. `step` is JSON (correctioncodec.h).
QStringList corrections()
{
    return {
        u"CREATE TABLE corrections ("
        "id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, place INTEGER NOT NULL, "
        "made INTEGER, step TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX corrections_by_article ON corrections (article, place)"_s,
    };
}

/// Version 3: tags of articles, and the codebook of all tags. `folded` is the path without case (tagpath.h).
QStringList articleTags()
{
    return {
        u"CREATE TABLE article_tags ("
        "article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, tag INTEGER NOT NULL REFERENCES tags, "
        "place INTEGER NOT NULL, made INTEGER NOT NULL, PRIMARY KEY (article, tag)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX article_tags_by_tag ON article_tags (tag)"_s,
        u"CREATE TABLE codebook ("
        "folded TEXT PRIMARY KEY, path TEXT NOT NULL, colour TEXT NOT NULL, words TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
    };
}

/// Version 4: earlier states of an article's text. The present one stays in `articles`, `originals` and `analyses`; a text
/// that is past lies in `past_texts` with what belonged to it.
QStringList versions()
{
    return {
        u"CREATE TABLE versions ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, "
        "imported INTEGER NOT NULL, importer TEXT NOT NULL, current INTEGER NOT NULL CHECK (current IN (0, 1)), "
        "withdrawn INTEGER) STRICT"_s,
        u"CREATE UNIQUE INDEX versions_current ON versions (article) WHERE current = 1"_s,
        u"CREATE INDEX versions_by_article ON versions (article, id)"_s,
        u"INSERT INTO versions (article, imported, importer, current) SELECT id, added, '', 1 FROM articles"_s,
        u"CREATE TABLE past_texts ("
        "version INTEGER PRIMARY KEY REFERENCES versions ON DELETE CASCADE, "
        "title TEXT NOT NULL, standfirst TEXT NOT NULL, bylines TEXT NOT NULL, outlet TEXT NOT NULL, published TEXT, "
        "source TEXT NOT NULL, language TEXT NOT NULL, length INTEGER NOT NULL, text_hash BLOB NOT NULL, "
        "text_version INTEGER NOT NULL, blocks TEXT NOT NULL, media_type TEXT NOT NULL, file_name TEXT NOT NULL, "
        "size INTEGER NOT NULL, sha256 BLOB NOT NULL, packing TEXT NOT NULL, "
        "analyser TEXT, made INTEGER, people INTEGER, organisations INTEGER, places INTEGER, policies INTEGER, "
        "figures INTEGER, quotes INTEGER, findings TEXT, text TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX articles_by_source ON articles (source) WHERE source <> ''"_s,
        u"CREATE INDEX originals_by_file ON originals (file_name) WHERE file_name <> ''"_s,

        // How sure a run's place is; of one that has none, where it may belong and where it stood in which version.
        u"ALTER TABLE segments ADD COLUMN anchor TEXT NOT NULL DEFAULT 'exact' "
        "CHECK (anchor IN ('exact', 'moved', 'uncertain', 'orphan'))"_s,
        u"ALTER TABLE segments ADD COLUMN proposed_start INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE segments ADD COLUMN proposed_end INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE segments ADD COLUMN earlier_version INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE segments ADD COLUMN earlier_start INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE segments ADD COLUMN earlier_end INTEGER NOT NULL DEFAULT 0"_s,
    };
}

/// Version 5: marks that the reader deleted, as JSON (annotationcodec.h) on the version of the text that they lay on.
QStringList deletedMarks()
{
    return {
        u"CREATE TABLE deleted_marks ("
        "id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, version INTEGER NOT NULL, "
        "deleted INTEGER NOT NULL, mark TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX deleted_marks_by_article ON deleted_marks (article, deleted)"_s,
    };
}

/// Version 6: corrections that hold in every article. `step` is JSON, its entities without places.
QStringList standingCorrections()
{
    return {
        u"CREATE TABLE standing_corrections ("
        "id TEXT PRIMARY KEY, place INTEGER NOT NULL, made INTEGER, step TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
    };
}

/// Version 7: images. Their places belong to a version of the text; their bytes are kept once, however many places name
/// them, and as long as one does. `block` and `place` count from 0, width and height are CSS px.
QStringList images()
{
    return {
        u"CREATE TABLE images ("
        "sha256 BLOB NOT NULL PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE image_places ("
        "version INTEGER NOT NULL REFERENCES versions ON DELETE CASCADE, place INTEGER NOT NULL, block INTEGER NOT NULL, "
        "address TEXT NOT NULL, alternative TEXT NOT NULL, state TEXT NOT NULL, width INTEGER NOT NULL, "
        "height INTEGER NOT NULL, image BLOB REFERENCES images, PRIMARY KEY (version, place)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX image_places_by_image ON image_places (image) WHERE image IS NOT NULL"_s,
        u"CREATE TRIGGER images_forgotten AFTER DELETE ON image_places WHEN old.image IS NOT NULL BEGIN "
        "DELETE FROM images WHERE sha256 = old.image "
        "AND NOT EXISTS (SELECT 1 FROM image_places WHERE image = old.image); END"_s,
    };
}

/// Version 8: images in notes, which belong to the article as long as `address` stands in one of its notes. Their bytes are
/// in `images`, and stay as long as an article or a note has them.
QStringList noteImages()
{
    return {
        u"CREATE TABLE note_images ("
        "article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, image BLOB NOT NULL REFERENCES images, "
        "address TEXT NOT NULL, added INTEGER NOT NULL, PRIMARY KEY (article, image)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX note_images_by_image ON note_images (image)"_s,
        u"DROP TRIGGER images_forgotten"_s,
        u"CREATE TRIGGER images_forgotten AFTER DELETE ON image_places WHEN old.image IS NOT NULL BEGIN "
        "DELETE FROM images WHERE sha256 = old.image "
        "AND NOT EXISTS (SELECT 1 FROM image_places WHERE image = old.image) "
        "AND NOT EXISTS (SELECT 1 FROM note_images WHERE image = old.image); END"_s,
        u"CREATE TRIGGER note_images_forgotten AFTER DELETE ON note_images BEGIN "
        "DELETE FROM images WHERE sha256 = old.image "
        "AND NOT EXISTS (SELECT 1 FROM image_places WHERE image = old.image) "
        "AND NOT EXISTS (SELECT 1 FROM note_images WHERE image = old.image); END"_s,
    };
}

}

std::span<const Migration> migrations()
{
    static const QList<Migration> all{
        {1, firstTables() + firstSearchIndex()},
        {2, corrections()},
        {3, articleTags()},
        {4, versions()},
        {5, deletedMarks()},
        {6, standingCorrections()},
        {7, images()},
        {8, noteImages()},
    };
    return all;
}

}
