// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listconfirmation.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace pullquote
{

ListConfirmation::ListConfirmation(const QString &title, const QString &text, const QStringList &rows,
                                   const QString &actionWord, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *list = new QListWidget;
    list->addItems(rows);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setAlternatingRowColors(true);
    list->setVisible(!rows.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(actionWord, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(480, rows.isEmpty() ? sizeHint().height() : 360);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
}

}
