// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleoverview.h"

#include "ui/reading/articlepainter.h"
#include "ui/reading/articleview.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int textSize = 6; // px: too small to read, large enough to know headings and paragraphs by their shape
constexpr qreal margin = 16; // around the columns, px

}

ArticleOverview::ArticleOverview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_page(std::make_unique<ReadingPage>())
{
    setAccessibleName(tr("Overview of the article"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(m_page.get(), &ReadingPage::imageDecoded, this, [this] {
        if (isVisible())
            paintStrip();
    });
}

ArticleOverview::~ArticleOverview() = default;

void ArticleOverview::showArticle(const ArticleView &view)
{
    ReadingPage &source = view.page();
    m_colours = view.colours();
    ReadingStyle style = source.layout().typography().style();
    style.textSize = textSize;
    m_page->setStyle(style);
    if (source.images() != m_page->images())
        m_page->setImages(source.images());
    m_page->setArticle(source.article());
    m_page->setSpans(source.spans().all());
    m_page->setKinds(source.kinds());
    m_place = view.visibleRange();
    setPalette(windowPalette(m_colours.theme));
    setColumns();
    m_page->show(m_place.start, 0.2);
    paintStrip();
}

void ArticleOverview::setColumns()
{
    const qreal column = m_page->layout().typography().measureWidth() + 2 * PageLayout::sideMargin;
    const int count = std::max(1, int((viewport()->width() - 2 * margin) / column));
    m_page->resize({column, count * std::max(1.0, viewport()->height() - 2 * margin)});
    m_cuts.resize(count + 1);
}

void ArticleOverview::paintStrip()
{
    const qreal ratio = devicePixelRatioF();
    const QSizeF size(m_page->layout().columnLeft() * 2 + m_page->layout().columnWidth(), m_page->scroll().viewportHeight());
    m_strip = QPixmap((size * ratio).toSize());
    m_strip.setDevicePixelRatio(ratio);
    m_strip.fill(m_colours.theme.page);
    QPainter painter(&m_strip);
    paintArticle(painter, *m_page, m_colours, {m_place, 0.5});
    cutColumns(int(columnCount()));
    const QSignalBlocker blocker(horizontalScrollBar());
    horizontalScrollBar()->setRange(0, qRound(m_page->scroll().maximum()));
    horizontalScrollBar()->setPageStep(int(m_page->scroll().viewportHeight()));
    horizontalScrollBar()->setValue(qRound(m_page->scroll().value()));
    viewport()->update();
}

void ArticleOverview::cutColumns(int count)
{
    const qreal height = viewport()->height() - 2 * margin;
    m_cuts = {0};
    for (int column = 1; column <= count; ++column) {
        const qreal furthest = m_cuts.last() + height;
        const qsizetype position = m_page->positionAt({0, furthest});
        const QList<QRectF> line = m_page->rectsOf({position, position + 1});
        const bool cutsLine = !line.isEmpty() && line.first().top() < furthest && line.first().bottom() > furthest
            && line.first().top() > m_cuts.last();
        m_cuts.append(cutsLine ? line.first().top() : furthest);
    }
}

QRectF ArticleOverview::columnRect(qsizetype column) const
{
    const qreal width = m_strip.deviceIndependentSize().width();
    const qreal used = qreal(columnCount()) * width;
    const qreal left = std::max(margin, (viewport()->width() - used) / 2);
    return {left + qreal(column) * width, margin, width, m_cuts.at(column + 1) - m_cuts.at(column)};
}

QPointF ArticleOverview::onStrip(QPointF point) const
{
    const qreal step = m_strip.deviceIndependentSize().width();
    const auto column = std::clamp<qsizetype>(qsizetype((point.x() - columnRect(0).left()) / step), 0, columnCount() - 1);
    const QRectF rect = columnRect(column);
    return {point.x() - rect.left(), m_cuts.at(column) + std::clamp(point.y() - rect.top(), 0.0, rect.height() - 1)};
}

void ArticleOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_colours.theme.page);
    const qreal ratio = m_strip.devicePixelRatio();
    for (qsizetype column = 0; column < columnCount(); ++column) {
        const QRectF target = columnRect(column);
        const QRectF source(0, m_cuts.at(column) * ratio, target.width() * ratio, target.height() * ratio);
        painter.drawPixmap(target, m_strip, source);
    }
}

void ArticleOverview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setColumns();
    paintStrip();
}

void ArticleOverview::scrollContentsBy(int, int)
{
    m_page->scrollTo(horizontalScrollBar()->value());
    paintStrip();
}

void ArticleOverview::moveBy(qreal distance)
{
    m_page->scrollBy(distance);
    paintStrip();
}

void ArticleOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT placeChosen(m_page->positionAt(onStrip(event->position())));
}

void ArticleOverview::wheelEvent(QWheelEvent *event)
{
    constexpr qreal notch = 120; // eighths of a degree
    moveBy(-event->angleDelta().y() / notch * viewport()->height() / 2);
}

void ArticleOverview::stepPlace(int paragraphs)
{
    const QList<Block> &blocks = m_page->article().blocks;
    if (blocks.isEmpty())
        return;
    const auto after = std::ranges::upper_bound(blocks, m_place.start, {}, [](const Block &block) { return block.range.start; });
    const qsizetype here = std::max<qsizetype>(0, after - blocks.begin() - 1);
    m_place = blocks.at(std::clamp<qsizetype>(here + paragraphs, 0, blocks.size() - 1)).range;
    m_page->ensureVisible(m_place);
    paintStrip();
}

void ArticleOverview::keyPressEvent(QKeyEvent *event)
{
    const qreal column = viewport()->height() - 2 * margin;
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT dismissed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT placeChosen(m_place.start);
        break;
    case Qt::Key_Up:
        stepPlace(-1);
        break;
    case Qt::Key_Down:
        stepPlace(1);
        break;
    case Qt::Key_Left:
        moveBy(-column);
        break;
    case Qt::Key_Right:
        moveBy(column);
        break;
    case Qt::Key_PageUp:
        moveBy(-m_page->scroll().viewportHeight());
        break;
    case Qt::Key_PageDown:
        moveBy(m_page->scroll().viewportHeight());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

}
