// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/noteattachments.h"

#include "app/annotation/noteimages.h"
#include "app/export/pdf/annotatedpdf.h"

#include <QtCore/QMimeDatabase>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QList<QByteArray> namedImages(const PdfSource &source)
{
    QList<QByteArray> hashes;
    for (const Annotation &annotation : source.annotations) {
        for (const QByteArray &hash : noteImages(annotation.note)) {
            if (source.images.contains(hash) && !hashes.contains(hash))
                hashes.append(hash);
        }
    }
    return hashes;
}

QString fileName(qsizetype index, const ImageFile &image)
{
    return u"note-image-%1.%2"_s.arg(QString::number(index + 1), QMimeDatabase().mimeTypeForName(image.mediaType).preferredSuffix());
}

}

QList<NoteAttachment> noteAttachments(const PdfSource &source)
{
    QList<NoteAttachment> attachments;
    for (const QByteArray &hash : namedImages(source)) {
        const ImageFile image = source.images.value(hash);
        attachments.append({fileName(attachments.size(), image), u"An image in a note"_s, image});
    }
    return attachments;
}

QList<Annotation> withAttachedImages(const PdfSource &source)
{
    const QList<QByteArray> hashes = namedImages(source);
    QList<Annotation> annotations = source.annotations;
    for (Annotation &annotation : annotations) {
        annotation.note = withImageAddresses(annotation.note, [&](const QByteArray &hash) {
            const qsizetype index = hashes.indexOf(hash);
            return index < 0 ? QString() : fileName(index, source.images.value(hash));
        });
    }
    return annotations;
}

}
