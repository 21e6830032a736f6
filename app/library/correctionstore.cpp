// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correctionstore.h"

#include "app/analysis/corrected.h"
#include "app/article/codepoints.h"
#include "app/library/analysisstore.h"
#include "app/library/articlecodec.h"
#include "app/library/articlestore.h"
#include "app/library/correctioncodec.h"
#include "app/library/database.h"
#include "app/library/outcomeof.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

QString encodedId(CorrectionId id)
{
    return id.value.toString(QUuid::WithoutBraces);
}

}

Result<QList<Correction>> CorrectionStore::of(ArticleId article) const
{
    const Result<QString> text = m_articles.text(article);
    if (!text)
        return std::unexpected(text.error());
    return of(article, CodePoints(*text));
}

Result<QList<Correction>> CorrectionStore::of(ArticleId article, const CodePoints &points) const
{
    return read(u"SELECT id, place, made, step FROM corrections WHERE article = ? ORDER BY place, id"_s, {article.value}, points, false);
}

Result<QList<Correction>> CorrectionStore::standing() const
{
    return read(u"SELECT id, place, made, step FROM standing_corrections ORDER BY place, id"_s, {}, CodePoints(u""), true);
}

Result<QList<Correction>> CorrectionStore::allOf(ArticleId article, const CodePoints &points) const
{
    return standing().and_then([&](const QList<Correction> &everywhere) {
        return of(article, points).transform([&](const QList<Correction> &own) { return everywhere + own; });
    });
}

Result<QList<Correction>> CorrectionStore::read(const QString &statement, const QVariantList &values, const CodePoints &points,
                                                bool standing) const
{
    const auto rows = m_database.rows(statement, values, [&](const QSqlQuery &query) -> std::optional<Correction> {
        auto step = decodedStep(query.value(3).toString().toUtf8(), points);
        if (!step)
            return std::nullopt;
        return Correction{{QUuid::fromString(query.value(0).toString())}, query.value(1).toLongLong(),
                          decodedTime(query.value(2)), *std::move(step), standing};
    });
    if (!rows)
        return std::unexpected(rows.error());
    QList<Correction> corrections;
    for (const std::optional<Correction> &row : *rows) {
        if (row)
            corrections.append(*row);
    }
    return corrections;
}

Outcome CorrectionStore::storeStanding(const CorrectionEdit &edit)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const auto &change : edit.changes) {
        const auto *insertion = std::get_if<InsertCorrection>(&change);
        const Outcome done = insertion ? insertStanding(insertion->correction) : removeStanding(std::get<RemoveCorrection>(change).id);
        if (!done)
            return done;
    }
    // in the file, so that the next program goes on where this one ends too early
    const Outcome due = outcomeOf(m_database.run(u"INSERT OR REPLACE INTO settings (key, value) VALUES ('recount', ?)"_s,
                                                 {encodedId({QUuid::createUuid()})}));
    if (!due)
        return due;
    return transaction->commit();
}

Outcome CorrectionStore::store(ArticleId article, const CorrectionEdit &edit)
{
    const Result<QString> text = m_articles.text(article);
    if (!text)
        return std::unexpected(text.error());
    const CodePoints points(*text);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const auto &change : edit.changes) {
        Outcome done;
        if (const auto *insertion = std::get_if<InsertCorrection>(&change))
            done = insert(article, insertion->correction, points);
        else if (const auto *removal = std::get_if<RemoveCorrection>(&change))
            done = remove(article, removal->id);
        if (!done)
            return done;
    }
    if (const Result<bool> counted = recount(article, *text, points); !counted)
        return std::unexpected(counted.error());
    return transaction->commit();
}

Outcome CorrectionStore::replaceAll(ArticleId article, const QList<Correction> &corrections, const CodePoints &points)
{
    const Result<QList<Correction>> stored = of(article, points);
    if (!stored)
        return std::unexpected(stored.error());
    for (const Correction &old : *stored) {
        if (const Outcome removed = remove(article, old.id); !removed)
            return removed;
    }
    for (const Correction &correction : corrections) {
        if (const Outcome inserted = insert(article, correction, points); !inserted)
            return inserted;
    }
    return {};
}

Outcome CorrectionStore::insert(ArticleId article, const Correction &correction, const CodePoints &points)
{
    const Result<QSqlQuery> inserted = m_database.run(
        u"INSERT INTO corrections (id, article, place, made, step) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {encodedId(correction.id), article.value, correction.place, encodedTime(correction.made),
         QString::fromUtf8(encodedStep(correction.step, points))});
    if (!inserted)
        return std::unexpected(inserted.error());
    return {};
}

Outcome CorrectionStore::remove(ArticleId article, CorrectionId id)
{
    const Result<QSqlQuery> removed
        = m_database.run(u"DELETE FROM corrections WHERE article = ? AND id = ?"_s, {article.value, encodedId(id)});
    if (!removed)
        return std::unexpected(removed.error());
    return {};
}

Outcome CorrectionStore::insertStanding(const Correction &correction)
{
    const QByteArray step = encodedStep(correction.step, CodePoints(u""));
    const Result<QSqlQuery> inserted = m_database.run(
        u"INSERT INTO standing_corrections (id, place, made, step) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {encodedId(correction.id), correction.place, encodedTime(correction.made), QString::fromUtf8(step)});
    if (!inserted)
        return std::unexpected(inserted.error());
    return {};
}

Outcome CorrectionStore::removeStanding(CorrectionId id)
{
    const Result<QSqlQuery> removed = m_database.run(u"DELETE FROM standing_corrections WHERE id = ?"_s, {encodedId(id)});
    if (!removed)
        return std::unexpected(removed.error());
    return {};
}

Result<QString> CorrectionStore::dueRecount() const
{
    return m_database
        .row(u"SELECT value FROM settings WHERE key = 'recount'"_s, {}, [](const QSqlQuery &query) { return query.value(0).toString(); })
        .transform([](const std::optional<QString> &due) { return due.value_or(QString()); });
}

Outcome CorrectionStore::endRecount(const QString &due)
{
    return outcomeOf(m_database.run(u"DELETE FROM settings WHERE key = 'recount' AND value = ?"_s, {due}));
}

Result<bool> CorrectionStore::recount(ArticleId article)
{
    const Result<QString> text = m_articles.text(article);
    return text ? recount(article, *text, CodePoints(*text)) : std::unexpected(text.error());
}

Result<bool> CorrectionStore::recount(ArticleId article, const QString &text, const CodePoints &points)
{
    const auto stored = m_analyses.analysis(article, points);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return false;
    const auto corrections = allOf(article, points);
    if (!corrections)
        return std::unexpected(corrections.error());
    const auto before = m_articles.summary(article);
    if (!before)
        return std::unexpected(before.error());
    const FindingCounts counts = countsOf(corrected((*stored)->analysis, *corrections, text).analysis);
    if (counts == before->findings)
        return false;
    return m_analyses.setCounts(article, counts).transform([] { return true; });
}

}
