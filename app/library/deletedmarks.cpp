// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/deletedmarks.h"

#include "app/annotation/reanchoring.h"
#include "app/library/annotationcodec.h"
#include "app/library/articlecodec.h"
#include "app/library/database.h"
#include "app/library/outcomeof.h"
#include "app/library/pasttexts.h"
#include "app/library/revision.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

struct Row {
    VersionId version; ///< that the mark lay on
    QDateTime deleted;
    QByteArray mark;
};

const QString currentVersion = u"SELECT id FROM versions WHERE article = ? AND current = 1"_s;

}

Result<QList<DeletedMark>> DeletedMarks::of(ArticleId article) const
{
    const auto rows = m_database.rows(
        u"SELECT version, deleted, mark FROM deleted_marks WHERE article = ? ORDER BY deleted DESC, id"_s, {article.value},
        [](const QSqlQuery &query) {
            return Row{{query.value(0).toLongLong()}, decodedTime(query.value(1)), query.value(2).toString().toUtf8()};
        });
    if (!rows)
        return std::unexpected(rows.error());
    const auto current = m_database.row(currentVersion, {article.value}, [](const QSqlQuery &query) {
        return VersionId{query.value(0).toLongLong()};
    });
    if (!current)
        return std::unexpected(current.error());
    const PastTexts texts(m_database);
    const auto textOf = [&texts](VersionId version) { return texts.text(version).value_or(QString()); };
    const VersionId present = current->value_or(VersionId());
    const QString now = textOf(present);
    VersionPoints points(m_database);
    QList<DeletedMark> marks;
    for (const Row &row : *rows) {
        std::optional<Annotation> mark = decodedAnnotation(row.mark, points.of(row.version), points);
        if (!mark)
            continue; // a later program's
        if (row.version != present) {
            const QString before = textOf(row.version);
            mark = reanchored(*mark, {row.version, before, now, textOf});
        }
        marks.append({*std::move(mark), row.deleted});
    }
    return marks;
}

Outcome DeletedMarks::put(ArticleId article, const DeletedMark &mark, const CodePoints &points)
{
    VersionPoints earlier(m_database);
    const Result<QSqlQuery> kept = m_database.run(
        u"INSERT OR REPLACE INTO deleted_marks (id, article, version, deleted, mark) VALUES (?, ?, (%1), ?, ?)"_s.arg(currentVersion),
        {mark.annotation.id.value.toString(QUuid::WithoutBraces), article.value, article.value, encodedTime(mark.deleted),
         QString::fromUtf8(encodedAnnotation(mark.annotation, points, earlier))});
    if (!kept)
        return std::unexpected(kept.error());
    return {};
}

Outcome DeletedMarks::take(AnnotationId id)
{
    const Result<QSqlQuery> taken
        = m_database.run(u"DELETE FROM deleted_marks WHERE id = ?"_s, {id.value.toString(QUuid::WithoutBraces)});
    if (!taken)
        return std::unexpected(taken.error());
    return {};
}

Result<QList<DeletedRow>> DeletedMarks::rows(ArticleId article) const
{
    return m_database.rows(u"SELECT id, version, mark FROM deleted_marks WHERE article = ? ORDER BY id"_s, {article.value},
                           [](const QSqlQuery &query) {
                               return DeletedRow{{QUuid(query.value(0).toString())}, {query.value(1).toLongLong()}, query.value(2).toString()};
                           });
}

Outcome DeletedMarks::putBack(const QList<DeletedRow> &rows)
{
    for (const DeletedRow &row : rows) {
        const Outcome put = outcomeOf(m_database.run(u"UPDATE deleted_marks SET version = ?, mark = ? WHERE id = ?"_s,
                                                     {row.version.value, row.mark, row.id.value.toString(QUuid::WithoutBraces)}));
        if (!put)
            return put;
    }
    return {};
}

Outcome DeletedMarks::purge(const QDateTime &deletedBefore)
{
    const Result<QSqlQuery> purged
        = m_database.run(u"DELETE FROM deleted_marks WHERE deleted < ?"_s, {encodedTime(deletedBefore)});
    if (!purged)
        return std::unexpected(purged.error());
    return {};
}

}
