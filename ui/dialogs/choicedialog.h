// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace pullquote
{

/// Picks one of several rows: typing filters, the arrows move, Enter picks.
class ChoiceDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceDialog)
public:
    ChoiceDialog(const QString &title, const QString &label, const QStringList &choices, QWidget *parent = nullptr);

    /// The row among all choices, filtered or not.
    [[nodiscard]] std::optional<qsizetype> choice() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);

    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_accept = nullptr;
};

}
