// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/annotationstore.h"

#include "app/annotation/annotationset.h"
#include "app/article/codepoints.h"
#include "app/library/annotationcodec.h"
#include "app/library/articlecodec.h"
#include "app/library/database.h"
#include "app/library/pasttexts.h"
#include "app/library/tagstore.h"

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// An annotation and the row it lies in.
struct StoredAnnotation {
    qint64 number = 0;
    Annotation annotation;
};

struct StoredSegment {
    qint64 number = 0;
    Segment segment;
};

struct StoredTag {
    qint64 number = 0;
    QString path;
};

QString encodedId(AnnotationId id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

/// The words of all segments, for the search index.
QString markedWords(const Annotation &annotation)
{
    QStringList words;
    for (const Segment &segment : annotation.segments)
        words.append(segment.quote.exact);
    return words.join(u'\n');
}

StoredAnnotation annotationIn(const QSqlQuery &query)
{
    StoredAnnotation stored;
    stored.number = query.value(0).toLongLong();
    Annotation &annotation = stored.annotation;
    annotation.id = {QUuid::fromString(query.value(1).toString())};
    annotation.colour = query.value(2).toInt();
    annotation.author = query.value(3).toString();
    annotation.created = decodedTime(query.value(4));
    annotation.modified = decodedTime(query.value(5));
    annotation.note = query.value(6).toString();
    return stored;
}

TextRange rangeIn(const QSqlQuery &query, int column)
{
    return {qsizetype(query.value(column).toLongLong()), qsizetype(query.value(column + 1).toLongLong())};
}

/// Of a row that begins with the annotation's number.
Segment segmentIn(const QSqlQuery &query, const CodePoints &points, VersionPoints &earlier)
{
    Segment segment;
    segment.range = points.toUtf16(rangeIn(query, 1));
    segment.quote = {query.value(3).toString(), query.value(4).toString(), query.value(5).toString()};
    segment.state = decodedAnchor(query.value(6).toString());
    segment.proposal = points.toUtf16(rangeIn(query, 7));
    segment.earlier.version = {query.value(9).toLongLong()};
    if (!segment.earlier.version.isNull())
        segment.earlier.range = earlier.of(segment.earlier.version).toUtf16(rangeIn(query, 10));
    return segment;
}

/// The annotation in row @p number; null where the row is not among those read.
Annotation *annotationOf(QList<StoredAnnotation> &stored, qint64 number)
{
    const auto found = std::ranges::lower_bound(stored, number, {}, &StoredAnnotation::number);
    return found != stored.end() && found->number == number ? &found->annotation : nullptr;
}

}

Result<QList<Annotation>> AnnotationStore::annotations(ArticleId article, const CodePoints &points) const
{
    return read(u"article = ?"_s, {article.value}, points);
}

Result<QList<Annotation>> AnnotationStore::read(const QString &condition, const QVariantList &values,
                                                const CodePoints &points) const
{
    // One read transaction would be tidier; but what another process adds in between is only left out until it is read
    // next.
    Result<QList<StoredAnnotation>> stored = m_database.rows(
        u"SELECT number, id, colour, author, created, modified, note FROM annotations WHERE %1 ORDER BY number"_s.arg(condition),
        values, annotationIn);
    if (!stored)
        return std::unexpected(stored.error());
    VersionPoints earlier(m_database);
    const auto segments = m_database.rows(
        u"SELECT annotation, \"start\", \"end\", exact, prefix, suffix, anchor, proposed_start, proposed_end, "
        "earlier_version, earlier_start, earlier_end FROM segments WHERE annotation IN "
        "(SELECT number FROM annotations WHERE %1) ORDER BY annotation, place"_s.arg(condition),
        values, [&points, &earlier](const QSqlQuery &query) {
            return StoredSegment{query.value(0).toLongLong(), segmentIn(query, points, earlier)};
        });
    if (!segments)
        return std::unexpected(segments.error());
    const auto tags = m_database.rows(
        u"SELECT annotation, path FROM annotation_tags JOIN tags ON tags.id = tag WHERE annotation IN "
        "(SELECT number FROM annotations WHERE %1) ORDER BY annotation, place"_s.arg(condition),
        values,
        [](const QSqlQuery &query) { return StoredTag{query.value(0).toLongLong(), query.value(1).toString()}; });
    if (!tags)
        return std::unexpected(tags.error());

    for (const StoredSegment &segment : *segments) {
        if (Annotation *annotation = annotationOf(*stored, segment.number))
            annotation->segments.append(segment.segment);
    }
    for (const StoredTag &tag : *tags) {
        if (Annotation *annotation = annotationOf(*stored, tag.number))
            annotation->tags.append(tag.path);
    }
    QList<Annotation> annotations;
    for (StoredAnnotation &each : *stored)
        annotations.append(std::move(each.annotation));
    std::ranges::sort(annotations, comesBefore);
    return annotations;
}

Result<QList<int>> AnnotationStore::usedColours() const
{
    return m_database.rows(u"SELECT colour FROM annotations UNION SELECT json_extract(mark, '$.colour') FROM deleted_marks"_s, {},
                           [](const QSqlQuery &query) { return query.value(0).toInt(); });
}

Outcome AnnotationStore::store(ArticleId article, const Edit &edit, const CodePoints &points)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Outcome changed = change(article, edit, points); !changed)
        return changed;
    return transaction->commit();
}

Outcome AnnotationStore::change(ArticleId article, const Edit &edit, const CodePoints &points)
{
    for (const Change &change : edit.changes) {
        Outcome done;
        if (const auto *insertion = std::get_if<InsertAnnotation>(&change))
            done = insert(article, insertion->annotation, points);
        else if (const auto *replacement = std::get_if<ReplaceAnnotation>(&change))
            done = replace(article, replacement->annotation, points);
        else if (const auto *removal = std::get_if<RemoveAnnotation>(&change))
            done = remove(article, *removal, points);
        if (!done)
            return done;
    }
    return tidyTags(m_database);
}

Outcome AnnotationStore::insert(ArticleId article, const Annotation &annotation, const CodePoints &points)
{
    const Result<std::optional<qint64>> present = numberOf(article, annotation.id);
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return replace(article, annotation, points);
    if (const Outcome taken = m_deleted.take(annotation.id); !taken)
        return taken;
    const Result<QSqlQuery> inserted = m_database.run(
        u"INSERT INTO annotations (id, article, colour, author, created, modified, marked, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {encodedId(annotation.id), article.value, annotation.colour, annotation.author, encodedTime(annotation.created),
         encodedTime(annotation.modified), markedWords(annotation), annotation.note});
    if (!inserted)
        return std::unexpected(inserted.error());
    return writeParts(article, inserted->lastInsertId().toLongLong(), annotation, points);
}

Outcome AnnotationStore::replace(ArticleId article, const Annotation &annotation, const CodePoints &points)
{
    const Result<std::optional<qint64>> number = numberOf(article, annotation.id);
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return {};
    const Result<QSqlQuery> updated = m_database.run(
        u"UPDATE annotations SET colour = ?, author = ?, created = ?, modified = ?, marked = ?, note = ? WHERE number = ?"_s,
        {annotation.colour, annotation.author, encodedTime(annotation.created), encodedTime(annotation.modified),
         markedWords(annotation), annotation.note, **number});
    if (!updated)
        return std::unexpected(updated.error());
    for (const QString &table : {u"segments"_s, u"annotation_tags"_s}) {
        const Result<QSqlQuery> cleared
            = m_database.run(u"DELETE FROM "_s + table + u" WHERE annotation = ?", {**number});
        if (!cleared)
            return std::unexpected(cleared.error());
    }
    return writeParts(article, **number, annotation, points);
}

Outcome AnnotationStore::remove(ArticleId article, const RemoveAnnotation &removal, const CodePoints &points)
{
    const QVariantList place{article.value, encodedId(removal.id)};
    if (removal.deleted.isValid()) {
        const auto mark = read(u"article = ? AND id = ?"_s, place, points);
        if (!mark)
            return std::unexpected(mark.error());
        if (mark->isEmpty())
            return {};
        if (const Outcome kept = m_deleted.put(article, {mark->first(), removal.deleted}, points); !kept)
            return kept;
    }
    const Result<QSqlQuery> removed = m_database.run(u"DELETE FROM annotations WHERE article = ? AND id = ?"_s, place);
    if (!removed)
        return std::unexpected(removed.error());
    return {};
}

Outcome AnnotationStore::writeParts(ArticleId article, qint64 number, const Annotation &annotation, const CodePoints &points)
{
    for (qsizetype place = 0; place < annotation.segments.size(); ++place) {
        if (const Outcome written = writeSegment(number, place, annotation.segments.at(place), points); !written)
            return written;
    }
    for (qsizetype place = 0; place < annotation.tags.size(); ++place) {
        if (const Outcome written = writeTag(number, place, annotation.tags.at(place)); !written)
            return written;
    }
    return m_images.adopt(article, annotation.note);
}

Outcome AnnotationStore::writeSegment(qint64 number, qsizetype place, const Segment &segment, const CodePoints &points)
{
    const TextRange range = points.fromUtf16(segment.range);
    const TextRange proposal = points.fromUtf16(segment.proposal);
    TextRange earlier;
    if (!segment.earlier.version.isNull())
        earlier = VersionPoints(m_database).of(segment.earlier.version).fromUtf16(segment.earlier.range);
    const Result<QSqlQuery> written = m_database.run(
        u"INSERT INTO segments (annotation, place, \"start\", \"end\", exact, prefix, suffix, anchor, proposed_start, "
        "proposed_end, earlier_version, earlier_start, earlier_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {number, qint64(place), qint64(range.start), qint64(range.end), segment.quote.exact, segment.quote.prefix,
         segment.quote.suffix, encodedAnchor(segment.state), qint64(proposal.start),
         qint64(proposal.end), segment.earlier.version.value, qint64(earlier.start), qint64(earlier.end)});
    if (!written)
        return std::unexpected(written.error());
    return {};
}

Outcome AnnotationStore::writeTag(qint64 number, qsizetype place, const QString &path)
{
    if (const Outcome known = ensureTag(m_database, path); !known)
        return known;
    const Result<QSqlQuery> tagged = m_database.run(
        u"INSERT INTO annotation_tags (annotation, place, tag) SELECT ?, ?, id FROM tags WHERE path = ?"_s,
        {number, qint64(place), path});
    if (!tagged)
        return std::unexpected(tagged.error());
    return {};
}

Result<std::optional<qint64>> AnnotationStore::numberOf(ArticleId article, AnnotationId id) const
{
    return m_database.row(u"SELECT number FROM annotations WHERE article = ? AND id = ?"_s,
                          {article.value, encodedId(id)},
                          [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
}

}
