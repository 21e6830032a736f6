// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/overviewrail.h"

#include "ui/reading/railticks.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr qreal endMargin = 3; // so that the first and last ticks are whole
constexpr qreal tickHeight = 2;

}

OverviewRail::OverviewRail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overview of the marks"));
    setAccessibleDescription(tr("A picture for the pointer. J and K step through the marks."));
    setFocusPolicy(Qt::NoFocus); // it would only be one more stop: the keys of the page go to every mark it shows
    setToolTip(tr("Where the marks lie in the article"));
    setCursor(Qt::PointingHandCursor);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
}

void OverviewRail::setColours(const Theme &theme)
{
    m_page = theme.page;
    m_border = theme.border;
    m_view = mixed(theme.text, theme.page, 0.1);
    update();
}

void OverviewRail::follow(ReadingPage &page, const MarkColours &colours)
{
    connect(&page, &ReadingPage::spansChanged, this, &OverviewRail::refresh);
    connect(&m_refresh, &QTimer::timeout, &page, [this, &page, &colours] { setTicks(railTicks(page, colours)); });
}

void OverviewRail::setTicks(const QList<RailTick> &ticks)
{
    m_ticks = ticks;
    m_picture = QPixmap();
    update();
}

void OverviewRail::setView(qreal top, qreal bottom)
{
    if (top == m_top && bottom == m_bottom)
        return;
    m_top = top;
    m_bottom = bottom;
    update();
}

qreal OverviewRail::yOf(qreal share) const
{
    return endMargin + share * (height() - 2 * endMargin);
}

void OverviewRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_page);
    const qreal top = yOf(m_top);
    const qreal least = 6; // or it cannot be seen in a long article
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_view);
    painter.drawRoundedRect(QRectF(1, top, width() - 2, std::max(least, yOf(m_bottom) - top)), 3, 3);
    if (m_picture.size() != size() * devicePixelRatio())
        m_picture = picture();
    painter.drawPixmap(0, 0, m_picture);
}

QPixmap OverviewRail::picture() const
{
    QPixmap picture(size() * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const qreal half = (width() - 4) / 2.0;
    const auto rows = qsizetype((height() - 2 * endMargin) / (tickHeight + 1));
    for (const RailTick &tick : thinned(m_ticks, rows)) {
        const QRectF place(tick.own ? 2 + half : 2, qRound(yOf(tick.share)) - tickHeight / 2, half - 1, tickHeight);
        painter.setOpacity(tick.opacity);
        painter.fillRect(place, tick.colour);
    }
    return picture;
}

void OverviewRail::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT pressed();
    choose(event->position().y());
}

void OverviewRail::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(event->position().y());
}

void OverviewRail::choose(qreal y)
{
    const qreal usable = std::max(1.0, height() - 2 * endMargin);
    Q_EMIT placeChosen(std::clamp((y - endMargin) / usable, 0.0, 1.0));
}

}
