// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/halves.h"

namespace pullquote
{

Halves::Halves(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void Halves::even()
{
    const int half = (orientation() == Qt::Horizontal ? width() : height()) / 2;
    setSizes({half, half});
}

void Halves::resizeEvent(QResizeEvent *event)
{
    constexpr int twoColumns = 760; // px
    const Qt::Orientation fitting = width() < twoColumns ? Qt::Vertical : Qt::Horizontal;
    const bool turns = fitting != orientation();
    setOrientation(fitting);
    QSplitter::resizeEvent(event);
    if (turns)
        even();
}

}
