// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choicedialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace pullquote
{

ChoiceDialog::ChoiceDialog(const QString &title, const QString &label, const QStringList &choices, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(title);
    auto *words = new QLabel(label);
    words->setTextFormat(Qt::PlainText); // names come from the article
    words->setWordWrap(true);
    words->setBuddy(m_field);
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->installEventFilter(this);
    m_list->addItems(choices);
    m_list->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(380, 360);
    connect(m_field, &QLineEdit::textChanged, this, &ChoiceDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
    m_field->setFocus();
}

std::optional<qsizetype> ChoiceDialog::choice() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? std::optional<qsizetype>(m_list->currentRow()) : std::nullopt;
}

/// The arrows move in the list while the words are typed.
bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

void ChoiceDialog::filter(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool shown = m_list->item(row)->text().contains(words, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!shown);
        if (shown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_accept->setEnabled(first >= 0);
}

}
