// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowdrag.h"

#include "ui/models/rowroles.h"
#include "ui/panels/drophint.h"
#include "ui/panels/rowview.h"

#include <QtCore/QDataStream>
#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QDropEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

const QString rowsType = u"application/x-pullquote-rows"_s;

/// The words under the pointer while they are dragged.
QPixmap picture(const QString &words, const QWidget &widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const QString shown = metrics.elidedText(words, Qt::ElideRight, 30 * metrics.averageCharWidth());
    const QSize size(metrics.horizontalAdvance(shown) + metrics.height(), metrics.height() * 3 / 2);
    QPixmap pixmap(size * widget.devicePixelRatio());
    pixmap.setDevicePixelRatio(widget.devicePixelRatio());
    pixmap.fill(widget.palette().color(QPalette::Base));
    QPainter painter(&pixmap);
    painter.setFont(widget.font());
    painter.setPen(widget.palette().color(QPalette::Text));
    painter.drawRect(QRect({}, size).adjusted(0, 0, -1, -1));
    painter.drawText(QRect({}, size), Qt::AlignCenter, shown);
    return pixmap;
}

}

struct RowDrag::Load {
    QList<int> rows;
    QString variant; ///< of the name in the only row
};

struct RowDrag::Target {
    int row = -1; ///< outside all rows
    QRect rect;
    QString words;
};

RowDrag::RowDrag(RowView &view)
    : QObject(&view)
    , m_view(view)
    , m_hint(new DropHint(view.viewport()))
{
    view.setDragEnabled(true); // so that pressing one of several selected rows leaves the others selected
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

std::unique_ptr<QMimeData> RowDrag::dragged(QPoint at) const
{
    const QModelIndex index = m_view.indexAt(at);
    if (!index.isValid())
        return nullptr;
    Load load{{index.row()}, m_view.variantAt(at)};
    if (load.variant.isEmpty() && m_view.selectionModel()->isSelected(index)) {
        load.rows.clear();
        for (const QModelIndex &row : m_view.selectionModel()->selectedRows())
            load.rows.append(row.row());
        std::ranges::sort(load.rows);
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << load.rows << load.variant;
    auto data = std::make_unique<QMimeData>();
    data->setData(rowsType, bytes);
    data->setText(!load.variant.isEmpty() ? load.variant : load.rows.size() == 1 ? nameOf(index.row()) : tr("%L1 rows").arg(load.rows.size()));
    return data;
}

std::optional<RowDrag::Load> RowDrag::load(const QMimeData &data)
{
    if (!data.hasFormat(rowsType))
        return std::nullopt;
    Load load;
    QDataStream stream(data.data(rowsType));
    stream >> load.rows >> load.variant;
    return stream.status() == QDataStream::Ok && !load.rows.isEmpty() ? std::optional(load) : std::nullopt;
}

QString RowDrag::nameOf(int row) const
{
    return m_view.model()->index(row, 0).data(TitleRole).toString();
}

QRect RowDrag::outside() const
{
    const QRect list = m_view.viewport()->rect();
    const int height = 2 * m_view.fontMetrics().height();
    return {list.left(), list.bottom() + 1 - height, list.width(), height};
}

std::optional<RowDrag::Target> RowDrag::targetAt(const Load &load, QPoint at) const
{
    const QModelIndex index = m_view.indexAt(at);
    const bool isVariant = !load.variant.isEmpty();
    if (isVariant && (!index.isValid() || outside().contains(at)))
        return Target{-1, outside(), tr("Split “%1” off “%2”").arg(load.variant, nameOf(load.rows.first()))};
    if (!index.isValid() || load.rows.contains(index.row()))
        return std::nullopt;
    const QRect rect = m_view.visualRect(index);
    const QString name = nameOf(index.row());
    if (isVariant)
        return Target{index.row(), rect, tr("“%1” is “%2”").arg(load.variant, name)};
    if (load.rows.size() > 1)
        return Target{index.row(), rect, tr("Merge %L1 into “%2”").arg(load.rows.size()).arg(name)};
    return Target{index.row(), rect, tr("Merge “%1” into “%2”").arg(nameOf(load.rows.first()), name)};
}

bool RowDrag::moved(const QMouseEvent &event)
{
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint from = *m_pressed;
    if ((event.position().toPoint() - from).manhattanLength() < QApplication::startDragDistance())
        return true; // the view would begin to select
    m_pressed.reset();
    if (std::unique_ptr<QMimeData> data = dragged(from)) {
        auto *drag = new QDrag(&m_view);
        drag->setPixmap(picture(data->text(), m_view));
        drag->setMimeData(data.release());
        drag->exec(Qt::MoveAction);
        m_hint->hide();
    }
    return true;
}

bool RowDrag::draggedOver(QDropEvent &event)
{
    const std::optional<Load> load = RowDrag::load(*event.mimeData());
    if (!load)
        return false;
    const QPoint at = event.position().toPoint();
    if (const auto target = targetAt(*load, at))
        m_hint->showTarget(target->rect, target->words);
    else if (!load->variant.isEmpty())
        m_hint->showTarget(outside(), tr("Split “%1” off here").arg(load->variant), true);
    else
        m_hint->hide();
    scrollAt(at);
    event.acceptProposedAction(); // where nothing would come of it, too: other places must not take it for theirs
    return true;
}

bool RowDrag::dropped(QDropEvent &event)
{
    const std::optional<Load> load = RowDrag::load(*event.mimeData());
    if (!load)
        return false;
    m_hint->hide();
    event.acceptProposedAction();
    const auto target = targetAt(*load, event.position().toPoint());
    if (!target)
        return true;
    QMetaObject::invokeMethod(
        this,
        [this, load = *load, row = target->row] {
            if (load.variant.isEmpty())
                Q_EMIT rowsDropped(load.rows, row);
            else
                Q_EMIT variantDropped(load.rows.first(), load.variant, row);
        },
        Qt::QueuedConnection);
    return true;
}

void RowDrag::scrollAt(QPoint at)
{
    const int edge = m_view.fontMetrics().height();
    QScrollBar *bar = m_view.verticalScrollBar();
    if (at.y() < edge)
        bar->setValue(bar->value() - edge);
    else if (at.y() > m_view.viewport()->height() - edge)
        bar->setValue(bar->value() + edge);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QPoint at = press->position().toPoint();
        const bool begins = press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier && m_view.indexAt(at).isValid();
        m_pressed = begins ? std::optional(at) : std::nullopt;
        break;
    }
    case QEvent::MouseButtonRelease:
        m_pressed.reset();
        break;
    case QEvent::MouseMove:
        if (moved(*static_cast<QMouseEvent *>(event)))
            return true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
        if (draggedOver(*static_cast<QDropEvent *>(event)))
            return true;
        break;
    case QEvent::DragLeave:
        m_hint->hide();
        break;
    case QEvent::Drop:
        if (dropped(*static_cast<QDropEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}
