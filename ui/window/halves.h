// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSplitter>

namespace pullquote
{

/// Two pages beside one another or, where that would leave each less than a column of text, one above the other.
class Halves : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Halves)
public:
    explicit Halves(QWidget *parent = nullptr);

    /// Gives both the same room.
    void even();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

}
