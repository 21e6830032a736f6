// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marklook.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>

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
    }
    return pen;
}

}

void drawMarkLine(QPainter &painter, const MarkLook &look, qreal left, qreal right, qreal top, bool strong)
{
    const QPen pen = penFor(look, strong);
    const qreal inset = look.line == MarkLine::Dotted ? pen.widthF() / 2 : 0;
    const qreal middle = top + pen.widthF() / 2;
    painter.save();
    painter.setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing, look.line == MarkLine::Dotted);
    painter.drawLine(QLineF(left + inset, middle, right - inset, middle));
    if (look.line == MarkLine::ThinDouble)
        painter.drawLine(QLineF(left, middle + 2 * pen.widthF(), right, middle + 2 * pen.widthF()));
    painter.restore();
}

}
