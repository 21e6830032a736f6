// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noteimagecontroller.h"

#include "app/annotation/noteimages.h"
#include "app/import/imagefiles.h"
#include "app/library/library.h"
#include "app/library/noteimagestore.h"
#include "ui/notes/notepane.h"
#include "ui/notes/notepreview.h"
#include "ui/panels/notespanel.h"
#include "ui/reading/imagecache.h"
#include "ui/session/workspace.h"
#include "ui/window/pastedimages.h"

using namespace Qt::StringLiterals;

namespace pullquote
{

NoteImageController::NoteImageController(Workspace &workspace, ImageCache &images, NotePane &pane, NotesPanel &panel,
                                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_images(images)
{
    const ImagePaste paste{&bringsImages, [this](const QMimeData &data) { return keep(data); }};
    pane.setImagePaste(paste);
    panel.setImagePaste(paste);
    NotePreview &preview = pane.preview();
    preview.setImageSource([this, &preview](const QByteArray &hash, int widest) { return image(hash, widest, preview.devicePixelRatio()); });
    connect(&m_images, &ImageCache::decoded, &preview, &NotePreview::showImage);
}

QString NoteImageController::keep(const QMimeData &data)
{
    QStringList written;
    for (const PastedImage &pasted : pastedImages(data)) {
        if (const Result<QByteArray> hash = keep(pasted.bytes))
            written.append(noteImageMarkdown(pasted.words, *hash));
        else
            Q_EMIT m_workspace.failed(hash.error());
    }
    return written.join(u"\n\n"_s);
}

Result<QByteArray> NoteImageController::keep(const QByteArray &bytes)
{
    const auto header = acceptedImage(bytes);
    if (header)
        return m_workspace.library().noteImages().keep(m_workspace.articleId(), {bytes, header->mediaType});
    if (header.error() == ImageState::TooLarge)
        return failure(tr("The image is too large for a note."),
                       tr("Make it smaller than %1 MB and %2 million pixels, and paste it again.")
                           .arg(largestImageFile / (1024 * 1024))
                           .arg(mostPixels / 1'000'000));
    return failure(tr("This is no image that a note can show."), tr("Paste a PNG, JPEG, GIF, WebP or SVG image."));
}

QSize NoteImageController::sizeOf(const QByteArray &hash)
{
    if (const auto known = m_sizes.constFind(hash); known != m_sizes.cend())
        return *known;
    const std::optional<ImageFile> file = m_images.file(hash);
    if (!file)
        return {}; // it may come yet
    const auto header = acceptedImage(file->bytes);
    return *m_sizes.insert(hash, header ? header->size : QSize());
}

QImage NoteImageController::image(const QByteArray &hash, int widest, qreal devicePixelRatio)
{
    QSizeF size = sizeOf(hash);
    if (size.isEmpty() || m_images.isBroken(hash))
        return {};
    if (size.width() > widest)
        size = size.scaled(QSizeF(widest, size.height()), Qt::KeepAspectRatio);
    const QSize pixels = (size * devicePixelRatio).toSize().expandedTo({1, 1});
    QImage image = m_images.image(hash, pixels);
    if (image.isNull()) {
        image = QImage(pixels, QImage::Format_ARGB32_Premultiplied); // keeps the place
        image.fill(Qt::transparent);
    } else if (image.size() != pixels) {
        image = image.scaled(pixels);
    }
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

}
