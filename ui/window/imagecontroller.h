// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/imagecache.h"

namespace pullquote
{

class ArticleView;
class Workspace;

/// Brings the images of articles from the library to the pages that show them, and opens those that are clicked larger.
class ImageController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageController)
public:
    /// Becomes a child of @p window; @p views must be gone before it, and it uses @p workspace while they are there.
    ImageController(Workspace &workspace, const QList<ArticleView *> &views, QWidget &window);

    [[nodiscard]] ImageCache &cache() { return m_images; }

private:
    void open(const ArticleView &view, qsizetype image);

    QWidget &m_window;
    ImageCache m_images;
};

}
