// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markpainter.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>

#include <memory>

namespace pullquote
{

class ArticleView;

/**
 * The article from afar: set very small in as many columns as fit, with all its marks, to see where they gather.
 *
 * A click, or the arrow keys and Enter, choose a place to read on at. The columns are one long strip of the article that is
 * cut between its lines.
 */
class ArticleOverview : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleOverview)
public:
    explicit ArticleOverview(QWidget *parent = nullptr);
    ~ArticleOverview() override;

    /// Takes article, marks and colours over from @p view, and frames what is in sight there.
    void showArticle(const ArticleView &view);
    /// The framed place, which Enter chooses.
    [[nodiscard]] qsizetype place() const { return m_place.start; }
    [[nodiscard]] qsizetype columnCount() const { return m_cuts.size() - 1; }

Q_SIGNALS:
    void placeChosen(qsizetype position);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setColumns();
    void paintStrip();
    void cutColumns(int count);
    /// The part of the strip that column @p column shows, and where it stands in the viewport.
    [[nodiscard]] QRectF columnRect(qsizetype column) const;
    /// A point of the viewport, on the strip.
    [[nodiscard]] QPointF onStrip(QPointF point) const;
    void moveBy(qreal distance);
    void stepPlace(int paragraphs);

    std::unique_ptr<ReadingPage> m_page;
    MarkColours m_colours;
    TextRange m_place; ///< what is in sight in the reading view
    QPixmap m_strip;
    QList<qreal> m_cuts; ///< where columns begin on the strip, and where the last one ends
};

}
