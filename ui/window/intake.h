// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QDropEvent;
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Shelf;

/// Takes articles into the library from what other programs drop on the window, from the clipboard, and from the sample.
class Intake : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Intake)
public:
    /// @p window, on which files, text and addresses may be dropped from here on, becomes its parent.
    Intake(Shelf &shelf, QWidget &window);

    void paste();
    void openSample();
    /// Takes or refuses what enters the window or falls on it. What the program's own @p source drags is refused; null for
    /// other programs.
    void offer(QDropEvent &event, const QObject *source);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Why nothing came in.
    void refused(const QString &reason);

private:
    void take(const QMimeData &dropped);

    Shelf &m_shelf;
};

}
