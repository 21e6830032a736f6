// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/findingref.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace pullquote
{

/// What a figure says: value or range, unit, what it counts. Numbers are written as the reader's language writes them.
class FigureDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDialog)
public:
    FigureDialog(const QString &words, const FigureValue &initial, QWidget *parent = nullptr);

    /// None while a number cannot be read.
    [[nodiscard]] std::optional<FigureValue> value() const;

private:
    QLineEdit *addNumber(const QString &name, std::optional<double> number);

    QLineEdit *m_value;
    QLineEdit *m_low;
    QLineEdit *m_high;
    QCheckBox *m_approximate;
    QComboBox *m_unit;
    QLineEdit *m_of;
    QPushButton *m_accept = nullptr;
};

}
