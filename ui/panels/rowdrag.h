// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPoint>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QDropEvent;
class QMimeData;
class QMouseEvent;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class DropHint;
class RowView;

/**
 * Lets the reader drag rows of a list onto one another, and a variant of a name out of its row.
 *
 * While something is dragged, the target says what the drop would do. Rows here are the view's. What comes of a drop is asked
 * for once it is over, since it changes the rows.
 */
class RowDrag : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDrag)
public:
    /// @p view owns this object.
    explicit RowDrag(RowView &view);

    /// What is dragged from @p at in the view: the variant there, or the row there with those that are selected with it;
    /// null where there is no row.
    [[nodiscard]] std::unique_ptr<QMimeData> dragged(QPoint at) const;

Q_SIGNALS:
    /// These rows, dropped on row @p into.
    void rowsDropped(const QList<int> &rows, int into);
    /// @p variant of the name in @p row, dropped on row @p into, or outside all rows where that is -1.
    void variantDropped(int row, const QString &variant, int into);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Load;
    struct Target;
    [[nodiscard]] static std::optional<Load> load(const QMimeData &data);
    [[nodiscard]] std::optional<Target> targetAt(const Load &load, QPoint at) const;
    [[nodiscard]] QRect outside() const;
    [[nodiscard]] QString nameOf(int row) const;
    bool moved(const QMouseEvent &event);
    bool draggedOver(QDropEvent &event);
    bool dropped(QDropEvent &event);
    void scrollAt(QPoint at);

    RowView &m_view;
    DropHint *m_hint;
    std::optional<QPoint> m_pressed; ///< on a row, where a drag may begin
};

}
