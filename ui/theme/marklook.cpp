// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marklook.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace pullquote
{

namespace
{

QPen penFor(const MarkLook &look, bool strong)
{
    QPen pen(look.colour);
    pen.setCapStyle(Qt::FlatCap);
    switch (look.line) {
    case MarkLine::Solid:
        pen.setWidthF(strong ? 3 : 2);
        break;
    case MarkLine::Thin:
    case MarkLine::ThinDouble:
        pen.setWidthF(strong ? 2 : 1);
        break;
    case MarkLine::Dashed:
        pen.setWidthF(strong ? 3 : 2);
        pen.setDashPattern({2.5, 1.5});
        break;
    case MarkLine::Dotted:
        pen.setWidthF(strong ? 3 : 2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2}); // with round caps a dash of no length is a dot
        break;
    case MarkLine::Bar:
        pen.setWidthF(strong ? 5 : 4);
        break;
    case MarkLine::Wavy:
        pen.setWidthF(strong ? 2 : 1.25);
        break;
    }
    return pen;
}

/// A wave from @p left to @p right whose upper edge is at @p top.
QPainterPath wave(qreal left, qreal right, qreal top, qreal thickness)
{
    constexpr qreal half = 3; // px, of one wave's length
    constexpr qreal height = 2.5; // without the thickness
    QPainterPath path(QPointF(left, top + thickness / 2 + height));
    bool upwards = true;
    for (qreal x = left; x < right; x += half) {
        const qreal next = std::min(x + half, right);
        path.lineTo(next, top + thickness / 2 + (upwards ? height * (1 - (next - x) / half) : height * (next - x) / half));
        upwards = !upwards;
    }
    return path;
}

}

void drawMarkLine(QPainter &painter, const MarkLook &look, qreal left, qreal right, qreal top, bool strong)
{
    const QPen pen = penFor(look, strong);
    const qreal inset = look.line == MarkLine::Dotted ? pen.widthF() / 2 : 0;
    const qreal middle = top + pen.widthF() / 2;
    painter.save();
    painter.setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing, look.line == MarkLine::Dotted || look.line == MarkLine::Wavy);
    if (look.line == MarkLine::Wavy) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave(left, right, top, pen.widthF()));
        painter.restore();
        return;
    }
    painter.drawLine(QLineF(left + inset, middle, right - inset, middle));
    if (look.line == MarkLine::ThinDouble)
        painter.drawLine(QLineF(left, middle + 2 * pen.widthF(), right, middle + 2 * pen.widthF()));
    painter.restore();
}

}
