// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace pullquote
{

/// A line around a widget while it has the focus by a key; who clicked into it need not be told where they are. Becomes
/// the child of the widget and covers it.
class FocusRing : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)
public:
    explicit FocusRing(QWidget *around);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

}
