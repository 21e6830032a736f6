// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialog>

namespace pullquote
{

class ImageCache;

/// One image of an article as large as the window has room for, on the colour of the page; Escape, Enter or a click closes
/// it.
class ImageViewer : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageViewer)
public:
    /// @p images must outlive it.
    ImageViewer(const ArticleImage &image, ImageCache &images, const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ArticleImage m_image;
    bool m_isDrawing; ///< of lines, not of pixels
    ImageCache &m_images;
    Theme m_theme;
};

}
