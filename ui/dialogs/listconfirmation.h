// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace pullquote
{

/// Asks whether to go on with what concerns all of a list, and shows that list first. Cancel is the default.
class ListConfirmation : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListConfirmation)
public:
    ListConfirmation(const QString &title, const QString &text, const QStringList &rows, const QString &actionWord,
                     QWidget *parent = nullptr);
};

}
