// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/imagecontroller.h"

#include "app/library/imagestore.h"
#include "app/library/library.h"
#include "ui/reading/articleview.h"
#include "ui/reading/imageviewer.h"
#include "ui/session/workspace.h"

namespace pullquote
{

ImageController::ImageController(Workspace &workspace, const QList<ArticleView *> &views, QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_images([&workspace](const QByteArray &hash) {
        const Result<ImageFile> file = workspace.library().images().file(hash);
        return file ? std::optional(*file) : std::nullopt; // the page says in the image's place that it cannot be read
    })
{
    for (ArticleView *view : views) {
        view->setImages(m_images);
        connect(view, &ArticleView::imageActivated, this, [this, view](qsizetype image) { open(*view, image); });
    }
}

void ImageController::open(const ArticleView &view, qsizetype index)
{
    const ArticleImage &image = view.article().images.at(index);
    if (image.state != ImageState::Kept)
        return;
    auto *viewer = new ImageViewer(image, m_images, view.colours().theme, &m_window);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

}
