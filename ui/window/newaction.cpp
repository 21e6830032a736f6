// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newaction.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace pullquote
{

QAction *newAction(QObject &owner, const QString &name, const QString &text, const QKeySequence &key, QWidget &window)
{
    auto *action = new QAction(text, &owner);
    action->setObjectName(name);
    action->setShortcut(key);
    window.addAction(action);
    return action;
}

QAction *newReadingAction(QObject &owner, const QString &name, const QString &text, const QKeySequence &key,
                          const QList<QWidget *> &readers)
{
    auto *action = new QAction(text, &owner);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget *reader : readers)
        reader->addAction(action);
    return action;
}

}
