// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace pullquote
{

/// Lists the keys of the given actions.
class ShortcutList : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutList)
public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent);
};

}
