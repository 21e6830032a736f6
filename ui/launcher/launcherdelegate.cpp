// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/launcherdelegate.h"

#include "ui/launcher/launchermodel.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

constexpr int margin = 12; // device-independent px, as all below
constexpr int gap = 10;
constexpr int iconSize = 16;
constexpr int levelStep = 18;
constexpr qreal lineHeights = 1.9; ///< a row, in heights of the font: room for a finger, and calm

/// Where a run of matched letters stands in bold.
QList<QTextLayout::FormatRange> boldRuns(const QList<qsizetype> &places, qsizetype end)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> runs;
    for (const qsizetype place : places) {
        if (place < end) // the rest was cut off
            runs.append({static_cast<int>(place), 1, bold});
    }
    return runs;
}

void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, Qt::Alignment side, const QString &words)
{
    const QString cut = option.fontMetrics.elidedText(words, Qt::ElideRight, place.width());
    const auto alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place), static_cast<int>(alignment | Qt::TextSingleLine), cut);
}

}

LauncherDelegate::LauncherDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void LauncherDelegate::setTheme(Icons &icons, const Theme &theme)
{
    m_icons = &icons;
    m_theme = theme;
}

QSize LauncherDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, static_cast<int>(std::lround(option.fontMetrics.height() * lineHeights))};
}

void LauncherDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, mixed(m_theme.accent, m_theme.raised, 0.14));
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, mixed(m_theme.accent, m_theme.raised, 0.06));
    }
}

int LauncherDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, QRect place, const QModelIndex &index) const
{
    const QString title = index.data(TitleRole).toString();
    const QString cut = option.fontMetrics.elidedText(title, Qt::ElideRight, place.width());
    const bool whole = cut.size() == title.size();
    QTextLayout layout(cut, option.font);
    layout.setFormats(boldRuns(index.data(MatchRole).value<QList<qsizetype>>(), whole ? cut.size() : cut.size() - 1));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(option.rect.width());
    layout.endLayout();
    const int width = std::min(place.width(), static_cast<int>(std::ceil(line.naturalTextWidth())));
    place.setWidth(width);
    const QRect shown = QStyle::visualRect(option.direction, option.rect, place);
    layout.draw(&painter, QPointF(shown.left(), shown.top() + (shown.height() - line.height()) / 2));
    return width;
}

void LauncherDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    paintGround(*painter, option);

    QRect place = option.rect.adjusted(margin + index.data(LevelRole).toInt() * levelStep, 0, -margin, 0);
    if (const QString icon = index.data(IconNameRole).toString(); m_icons && !icon.isEmpty()) {
        const QRect square(place.left(), place.top() + (place.height() - iconSize) / 2, iconSize, iconSize);
        m_icons->icon(icon, m_theme).paint(painter, QStyle::visualRect(option.direction, option.rect, square), Qt::AlignCenter, QIcon::Disabled);
        place.setLeft(square.right() + 1 + gap);
    }
    const QString trailing = index.data(TrailingRole).toString();
    painter->setPen(m_theme.secondaryText);
    if (!trailing.isEmpty()) {
        drawWords(*painter, option, place, Qt::AlignRight, trailing);
        place.setRight(place.right() - option.fontMetrics.horizontalAdvance(trailing) - 2 * gap);
    }
    painter->setPen(m_theme.text);
    const int title = paintTitle(*painter, option, place, index);
    place.setLeft(place.left() + title + gap);
    painter->setPen(m_theme.secondaryText);
    if (place.width() > 2 * gap)
        drawWords(*painter, option, place, Qt::AlignLeft, index.data(DetailRole).toString());
    painter->restore();
}

}
