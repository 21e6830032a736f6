// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowview.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace pullquote
{

RowView::RowView(const RowStyle &style, QWidget *parent)
    : QListView(parent)
    , m_delegate(new RowDelegate(style, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust); // rows wrap, so a new width gives them new heights
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // with these the reader gathers rows and turns to none
        const bool gathers = QGuiApplication::keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
        if (selectionMode() == QAbstractItemView::SingleSelection || !gathers)
            Q_EMIT chosen(index);
    });
}

void RowView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void RowView::setMarkers(const QList<MarkerColour> &markers)
{
    m_delegate->setMarkers(markers);
    viewport()->update();
}

void RowView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QString RowView::variantAt(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return index.isValid() ? m_delegate->variantAt(option, index, at) : QString();
}

int RowView::heightOf(int rows) const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < std::min(rows, model()->rowCount()); ++row)
        height += sizeHintForRow(row);
    return height;
}

void RowView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    if (hasFocus()) { // there is no row that could show it
        painter.setPen(QPen(palette().color(QPalette::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    const QRect place = viewport()->rect().adjusted(margin, margin, -margin, -margin);
    painter.drawText(place, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(currentIndex());
    event->accept();
}

}
