// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/counttabbar.h"

#include "ui/theme/contrast.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int padding = 6;
constexpr int barHeight = 3;

}

CountTabBar::CountTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setExpanding(true);
    setDrawBase(false);
    setMouseTracking(true);
    setAccessibleName(tr("Findings and notes"));
}

void CountTabBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void CountTabBar::setTab(int index, const QString &name, int count)
{
    if (m_tabs.size() <= index)
        m_tabs.resize(index + 1);
    m_tabs[index] = {name, count};
    setTabText(index, tr("%1 %2", "name of a tab, and how many rows it has").arg(name, QLocale().toString(count)));
}

QSize CountTabBar::tabSizeHint(int index) const
{
    return minimumTabSizeHint(index);
}

QSize CountTabBar::minimumTabSizeHint(int index) const
{
    const QFontMetrics metrics = fontMetrics();
    const QString name = index < m_tabs.size() ? m_tabs[index].name : tabText(index);
    return {metrics.horizontalAdvance(name) + 2 * padding, 2 * metrics.height() + 2 * padding + barHeight};
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
    for (int index = 0; index < static_cast<int>(m_tabs.size()); ++index) {
        if (isTabVisible(index))
            paintTab(painter, index);
    }
}

void CountTabBar::paintTab(QPainter &painter, int index) const
{
    const QRect place = tabRect(index);
    const bool current = index == currentIndex();
    const bool hovered = place.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    if (hovered && !current)
        painter.fillRect(place.adjusted(0, 0, 0, -1), mixed(m_theme.accent, m_theme.panel, 0.08));
    if (current)
        painter.fillRect(QRect(place.left(), place.bottom() - barHeight + 1, place.width(), barHeight), m_theme.accent);

    const int line = fontMetrics().height();
    QRect words(place.left(), place.top() + padding, place.width(), line);
    painter.setFont(font());
    painter.setPen(current || hovered ? m_theme.text : m_theme.secondaryText);
    painter.drawText(words, Qt::AlignCenter, m_tabs[index].name);
    words.translate(0, line);
    painter.setPen(current ? m_theme.accent : m_theme.secondaryText);
    painter.drawText(words, Qt::AlignCenter, QLocale().toString(m_tabs[index].count));
    if (current && hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(place.adjusted(2, 2, -2, -2));
    }
}

}
