// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/chip.h"

#include "ui/theme/contrast.h"

#include <QtCore/QLocale>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int gap = 5; // between the kind and its count
constexpr int topPadding = 5;
constexpr int lineRoom = 9; // below the words, for the kind's line

/// Half a line, so that the round ends keep clear of the words in any font.
int sidePadding(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

QString kindName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return Chip::tr("People");
    case MarkKind::Organisation:
        return Chip::tr("Organisations");
    case MarkKind::Place:
        return Chip::tr("Places");
    case MarkKind::Policy:
        return Chip::tr("Policies");
    case MarkKind::Figure:
        return Chip::tr("Figures");
    case MarkKind::Quote:
        return Chip::tr("Quotes");
    case MarkKind::Own:
        return Chip::tr("My marks");
    case MarkKind::Rule:
        return Chip::tr("Rules");
    case MarkKind::SearchHit:
        break;
    }
    return Chip::tr("Search hits");
}

bool isLined(MarkKind kind)
{
    return kind != MarkKind::Own && kind != MarkKind::SearchHit;
}

}

Chip::Chip(MarkKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover); // repaints under the pointer
    setText(kindName(kind));
    connect(this, &Chip::toggled, this, &Chip::describe);
    describe();
}

void Chip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void Chip::setCount(qsizetype count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    describe();
    updateGeometry();
    update();
}

void Chip::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(isRightToLeft() ? width() - m_menu->sizeHint().width() : 0, height() + 2)));
}

QRect Chip::arrowRect() const
{
    if (!m_menu)
        return {};
    const int wide = fontMetrics().height() + 4;
    return QStyle::visualRect(layoutDirection(), rect(), {width() - wide, 0, wide, height()});
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && arrowRect().contains(event->position().toPoint()))
        openMenu();
    else
        QAbstractButton::mousePressEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_menu && event->key() == Qt::Key_Down)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_menu)
        openMenu();
    else
        event->ignore();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    constexpr int rounding = 2; // widths are fractions: without it a label that fits is cut
    const QString count = countText();
    const int words = metrics.horizontalAdvance(text()) + (count.isEmpty() ? 0 : gap + metrics.horizontalAdvance(count));
    return {words + rounding + 2 * sidePadding(metrics) + (m_menu ? arrowRect().width() - 4 : 0), metrics.height() + topPadding + lineRoom};
}

QString Chip::countText() const
{
    return m_menu ? QString() : QLocale().toString(m_count);
}

void Chip::describe()
{
    setToolTip(isChecked() ? tr("Hide in the text: %1").arg(text()) : tr("Show in the text: %1").arg(text()));
    const QString state = isChecked() ? tr("shown") : tr("hidden");
    setAccessibleName(tr("%1, %2, %3", "a kind, its count, whether it is shown").arg(text(), QLocale().toString(m_count), state));
    if (m_menu)
        setToolTip(toolTip() + u'\n' + tr("Down key or arrow: choose which"));
    setAccessibleDescription(toolTip());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() || isDown();
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = outline.height() / 2;
    const QColor calm = isChecked() ? m_theme.border : mixed(m_theme.secondaryText, m_theme.panel, 0.5);
    const QColor edge = hasFocus() ? m_theme.accent : hovered ? m_theme.secondaryText : calm;
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? QBrush(m_theme.raised) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outline, radius, radius);

    const QFontMetrics metrics = fontMetrics();
    const QString count = countText();
    const int countWidth = metrics.horizontalAdvance(count);
    const int side = sidePadding(metrics);
    const QRect arrow = arrowRect();
    QRect words(side, topPadding, width() - 2 * side, metrics.height());
    if (!arrow.isEmpty() && isRightToLeft())
        words.setLeft(arrow.right());
    else if (!arrow.isEmpty())
        words.setRight(arrow.left());
    const int labelWidth = words.width() - countWidth - gap;
    if (isChecked())
        drawMark(painter, words);
    painter.setPen(isChecked() ? m_theme.text : m_theme.secondaryText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, labelWidth));
    painter.setPen(m_theme.secondaryText);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
    if (m_menu)
        drawArrow(painter);
}

void Chip::drawArrow(QPainter &painter) const
{
    const QPointF middle = QRectF(arrowRect()).center() + QPointF(isRightToLeft() ? 2 : -2, 1);
    const qreal half = fontMetrics().height() / 5.0;
    painter.setPen(QPen(m_theme.secondaryText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)}));
}

void Chip::drawMark(QPainter &painter, const QRect &words) const
{
    if (isLined(m_kind)) {
        drawMarkLine(painter, m_theme.mark(m_kind), words.left(), words.right() + 1, words.bottom() + 1);
        return;
    }
    if (m_theme.markers.isEmpty())
        return;
    // The reader's own marks are fills, here as in the text.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.markers.first().fill);
    painter.drawRoundedRect(words.adjusted(-4, 0, 4, 3), 3, 3);
}

}
