// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rowdelegate.h"

#include <QtWidgets/QListView>

namespace pullquote
{

/// A list of rows as RowDelegate paints them, with words in its middle while it has none.
class RowView : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowView)
public:
    explicit RowView(const RowStyle &style, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setMarkers(const QList<MarkerColour> &markers);
    void setEmptyText(const QString &text);

    /// The variant of a name that @p at is on, in the viewport; empty where it is on none.
    [[nodiscard]] QString variantAt(QPoint at) const;
    /// The height of the first @p rows rows, for a list that must not scroll.
    [[nodiscard]] int heightOf(int rows) const;

Q_SIGNALS:
    /// The reader clicked a row, or pressed Enter on the current one.
    void chosen(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowDelegate *m_delegate;
    QString m_emptyText;
};

}
