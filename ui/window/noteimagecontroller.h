// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtGui/QImage>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace pullquote
{

class ImageCache;
class NotePane;
class NotesPanel;
class Workspace;

/// Keeps the images that are pasted into notes or dropped on them, and gives them to the preview.
class NoteImageController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteImageController)
public:
    /// All must outlive this object.
    NoteImageController(Workspace &workspace, ImageCache &images, NotePane &pane, NotesPanel &panel, QObject *parent);

private:
    /// Keeps the images that @p data brings; returns Markdown that shows them. One that cannot be kept is said and left out.
    [[nodiscard]] QString keep(const QMimeData &data);
    /// Returns its hash.
    [[nodiscard]] Result<QByteArray> keep(const QByteArray &bytes);
    /// As wide as it is, but no wider than @p widest; null for one that the library does not have.
    [[nodiscard]] QImage image(const QByteArray &hash, int widest, qreal devicePixelRatio);
    [[nodiscard]] QSize sizeOf(const QByteArray &hash);

    Workspace &m_workspace;
    ImageCache &m_images;
    QHash<QByteArray, QSize> m_sizes; ///< CSS px, empty for what is no image
};

}
