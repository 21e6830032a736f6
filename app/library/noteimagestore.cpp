// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/noteimagestore.h"

#include "app/annotation/noteimages.h"
#include "app/library/database.h"
#include "app/library/imagestore.h"
#include "app/library/outcomeof.h"

#include <QtCore/QCryptographicHash>

namespace pullquote
{

using namespace Qt::StringLiterals;

Result<QByteArray> NoteImageStore::keep(ArticleId article, const ImageFile &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Outcome done = keepImage(m_database, hash, file);
    if (done)
        done = outcomeOf(m_database.run(u"INSERT INTO note_images (article, image, address, added) "
                                        "VALUES (?, ?, ?, unixepoch() * 1000) "
                                        "ON CONFLICT DO UPDATE SET added = excluded.added"_s,
                                        {article.value, hash, noteImageAddress(hash)}));
    if (done)
        done = transaction->commit();
    return done ? Result<QByteArray>(hash) : std::unexpected(done.error());
}

Outcome NoteImageStore::adopt(ArticleId article, const QString &note)
{
    for (const QByteArray &hash : noteImages(note)) {
        if (const Outcome adopted = outcomeOf(m_database.run(
                u"INSERT INTO note_images (article, image, address, added) "
                "SELECT ?, sha256, ?, unixepoch() * 1000 FROM images WHERE sha256 = ? ON CONFLICT DO NOTHING"_s,
                {article.value, noteImageAddress(hash), hash}));
            !adopted)
            return adopted;
    }
    return {};
}

Outcome NoteImageStore::purge(const QDateTime &moment)
{
    return outcomeOf(m_database.run(
        u"DELETE FROM note_images WHERE added < ? "
        "AND NOT EXISTS (SELECT 1 FROM annotations AS own WHERE own.article = note_images.article AND instr(own.note, address)) "
        "AND NOT EXISTS (SELECT 1 FROM deleted_marks AS own WHERE own.article = note_images.article AND instr(own.mark, address))"_s,
        {moment.toMSecsSinceEpoch()}));
}

}
