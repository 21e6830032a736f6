// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/versionstore.h"

#include "app/library/annotationstore.h"
#include "app/library/articlecodec.h"
#include "app/library/articlestore.h"
#include "app/library/correctionstore.h"
#include "app/library/database.h"
#include "app/library/deletedmarks.h"
#include "app/library/outcomeof.h"
#include "app/library/relocation.h"

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// What @p wanted has, and @p others that it does not know; @p wanted has nothing that is gone from @p others.
template<typename Item>
QList<Item> reconciled(const QList<Item> &wanted, const QList<Item> &others)
{
    QList<Item> all;
    for (const Item &other : others) {
        const auto known = std::ranges::find(wanted, other.id, &Item::id);
        all.append(known == wanted.end() ? other : *known);
    }
    return all;
}

}

Result<QList<ArticleVersion>> VersionStore::of(ArticleId article) const
{
    return m_database.rows(
        u"SELECT id, imported, importer, current FROM versions WHERE article = ? AND withdrawn IS NULL ORDER BY id DESC"_s,
        {article.value}, [](const QSqlQuery &query) {
            return ArticleVersion{{query.value(0).toLongLong()},
                                  decodedTime(query.value(1)),
                                  query.value(2).toString(),
                                  query.value(3).toBool()};
        });
}

Outcome VersionStore::begin(ArticleId article, const QDateTime &now)
{
    return outcomeOf(m_database.run(u"INSERT INTO versions (article, imported, importer, current) VALUES (?, ?, ?, 1)"_s,
                                    {article.value, encodedTime(now), u"Pullquote " PULLQUOTE_VERSION ""_s}));
}

Result<VersionState> VersionStore::state(ArticleId article) const
{
    const Result<QString> text = m_articles.text(article);
    if (!text)
        return std::unexpected(text.error());
    const CodePoints points(*text);
    auto annotations = m_annotations.annotations(article, points);
    if (!annotations)
        return std::unexpected(annotations.error());
    auto corrections = m_corrections.of(article, points);
    if (!corrections)
        return std::unexpected(corrections.error());
    const auto version
        = m_database.number(u"SELECT id FROM versions WHERE article = ? AND current = 1"_s, {article.value});
    if (!version)
        return std::unexpected(version.error());
    auto deleted = DeletedMarks(m_database).rows(article);
    if (!deleted)
        return std::unexpected(deleted.error());
    return VersionState{article, {*version}, *std::move(annotations), *std::move(corrections), *std::move(deleted)};
}

TextChange VersionStore::change(VersionId from, QStringView before, QStringView after) const
{
    return {from, before, after, [this](VersionId version) { return m_texts.text(version).value_or(QString()); }};
}

Result<Revision> VersionStore::revise(ArticleId article, const QDateTime &now, const std::function<Outcome()> &writeNew)
{
    Result<VersionState> before = state(article);
    const Result<QString> oldText = m_articles.text(article);
    if (!before || !oldText)
        return std::unexpected(before ? oldText.error() : before.error());
    Outcome done = m_texts.putAway(article);
    if (done)
        done = outcomeOf(m_database.run(u"UPDATE versions SET current = 0 WHERE id = ?"_s, {before->version.value}));
    if (done)
        done = begin(article, now);
    if (done)
        done = writeNew();
    if (!done)
        return std::unexpected(done.error());
    const Result<VersionState> turned = state(article);
    const Result<QString> newText = m_articles.text(article);
    if (!turned || !newText)
        return std::unexpected(turned ? newText.error() : turned.error());
    const TextChange rewriting = change(before->version, *oldText, *newText);
    const VersionState after{article, turned->version, relocated(before->annotations, rewriting),
                             relocated(before->corrections, rewriting), before->deleted};
    if (done = write(after); !done)
        return std::unexpected(done.error());
    return Revision{*std::move(before), after};
}

Outcome VersionStore::turnTo(const VersionState &wanted)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<VersionState> left = state(wanted.article);
    const Result<QString> leftText = m_articles.text(wanted.article);
    const Result<QString> text = m_texts.text(wanted.version);
    if (!left || !leftText || !text)
        return std::unexpected(!left ? left.error() : !leftText ? leftText.error() : text.error());
    if (left->version == wanted.version)
        return {};
    const TextChange rewriting = change(left->version, *leftText, *text);
    const VersionState now{wanted.article, wanted.version,
                           reconciled(wanted.annotations, relocated(left->annotations, rewriting)),
                           reconciled(wanted.corrections, relocated(left->corrections, rewriting)), wanted.deleted};
    if (const Outcome turned = setCurrent(*left, wanted.version, QDateTime::currentDateTimeUtc()); !turned)
        return turned;
    if (const Outcome written = write(now); !written)
        return written;
    return transaction->commit();
}

Outcome VersionStore::setCurrent(const VersionState &left, VersionId version, const QDateTime &now)
{
    const QVariant withdrawn = version < left.version ? encodedTime(now) : QVariant();
    Outcome done = m_texts.putAway(left.article);
    if (done)
        done = m_texts.bringBack(version, left.article);
    if (done)
        done = outcomeOf(m_database.run(u"UPDATE versions SET current = 0, withdrawn = ? WHERE id = ?"_s,
                                        {withdrawn, left.version.value}));
    if (done)
        done = outcomeOf(
            m_database.run(u"UPDATE versions SET current = 1, withdrawn = NULL WHERE id = ?"_s, {version.value}));
    return done;
}

Outcome VersionStore::write(const VersionState &state)
{
    const Result<QString> text = m_articles.text(state.article);
    if (!text)
        return std::unexpected(text.error());
    const CodePoints points(*text);
    Edit edit;
    for (const Annotation &annotation : state.annotations)
        edit.changes.append(ReplaceAnnotation{annotation});
    Outcome done = m_annotations.change(state.article, edit, points);
    if (done)
        done = m_corrections.replaceAll(state.article, state.corrections, points);
    if (done)
        done = DeletedMarks(m_database).putBack(state.deleted); // one that was restored and deleted again lies on another text
    if (done)
        done = outcomeOf(m_database.run(
            u"UPDATE reading SET position = min(position, (SELECT length FROM articles WHERE id = article)) "
            "WHERE article = ?"_s,
            {state.article.value}));
    return done;
}

Outcome VersionStore::purge(const QDateTime &moment)
{
    return outcomeOf(m_database.run(u"DELETE FROM versions WHERE withdrawn < ?"_s, {encodedTime(moment)}));
}

}
