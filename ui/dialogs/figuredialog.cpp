// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figuredialog.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

struct Number {
    bool readable = true;
    std::optional<double> value; ///< none for an empty field
};

Number numberIn(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return {};
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        bool read = false;
        if (const double value = locale.toDouble(text, &read); read)
            return {true, value};
    }
    return {false, std::nullopt};
}

}

FigureDialog::FigureDialog(const QString &words, const FigureValue &initial, QWidget *parent)
    : QDialog(parent)
    , m_value(addNumber(tr("Value"), initial.value))
    , m_low(addNumber(tr("From"), initial.low))
    , m_high(addNumber(tr("To"), initial.high))
    , m_approximate(new QCheckBox(tr("&approximate")))
    , m_unit(new QComboBox)
    , m_of(new QLineEdit(initial.of))
{
    setWindowTitle(tr("Correct Figure"));
    auto *quoted = new QLabel(u'“' + words.simplified() + u'”');
    quoted->setTextFormat(Qt::PlainText);
    quoted->setWordWrap(true);
    m_approximate->setChecked(initial.approximate);
    m_unit->setEditable(true);
    m_unit->addItems({QString(), u"percent"_s, u"percentage points"_s, u"USD"_s, u"EUR"_s, u"GBP"_s, u"years"_s, u"days"_s});
    m_unit->setCurrentText(initial.unit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *form = new QFormLayout(this);
    form->addRow(quoted);
    form->addRow(tr("&Value:"), m_value);
    form->addRow(tr("&From:"), m_low);
    form->addRow(tr("&To:"), m_high);
    form->addRow(QString(), m_approximate);
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("&Counts:"), m_of);
    form->addRow(buttons);
    resize(380, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_value->setFocus();
    m_value->selectAll();
}

QLineEdit *FigureDialog::addNumber(const QString &name, std::optional<double> number)
{
    auto *field = new QLineEdit(number ? QLocale().toString(*number, 'f', QLocale::FloatingPointShortest) : QString());
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, [this] { m_accept->setEnabled(value().has_value()); });
    return field;
}

std::optional<FigureValue> FigureDialog::value() const
{
    const Number value = numberIn(*m_value);
    const Number low = numberIn(*m_low);
    const Number high = numberIn(*m_high);
    if (!value.readable || !low.readable || !high.readable)
        return std::nullopt;
    return FigureValue{value.value, low.value, high.value, m_approximate->isChecked(), m_unit->currentText().trimmed(),
                       m_of->text().trimmed()};
}

}
