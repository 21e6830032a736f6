// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Icons;
struct Theme;

/// The actions of the Go menu: ways to a place, and back. What they do is connected by the GoController.
class GoActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoActions)
public:
    explicit GoActions(QWidget &window);

    void fillMenu(QMenu &menu);
    void setTheme(Icons &icons, const Theme &theme);

    QAction *back;
    QAction *forward;
    QAction *commandPalette;
    QAction *outline;
    QAction *paragraph;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key); ///< as WindowActions

    QWidget &m_window;
};

}
