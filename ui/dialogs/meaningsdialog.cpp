// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meaningsdialog.h"

#include "ui/theme/colourdot.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace pullquote
{

MeaningsDialog::MeaningsDialog(const Palette &initial, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_initial(initial)
{
    constexpr int keyed = 9; // the keys 1 to 9
    setWindowTitle(tr("Colours and Their Meanings"));
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(2, 1);
    auto *explanation = new QLabel(tr("What a colour means to you is shown wherever it is chosen, and goes along into exports."));
    explanation->setWordWrap(true);
    grid->addWidget(explanation, 0, 0, 1, 3);
    for (int colour = 0; colour < initial.colours.size(); ++colour) {
        const PaletteColour &entry = initial.colours.at(colour);
        auto *dot = new QLabel;
        dot->setPixmap(colourDot(entry.colour, theme).pixmap(fontMetrics().height()));
        auto *name = new QLineEdit(entry.name);
        name->setPlaceholderText(colourName(entry.colour));
        auto *label = new QLabel(colour < keyed ? QStringLiteral("&%1").arg(colour + 1) : QString());
        label->setBuddy(name);
        name->setAccessibleName(tr("Meaning of %1").arg(colourName(entry.colour)));
        grid->addWidget(label, colour + 1, 0);
        grid->addWidget(dot, colour + 1, 1);
        grid->addWidget(name, colour + 1, 2);
        m_names.append(name);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    grid->addWidget(buttons, int(initial.colours.size()) + 1, 0, 1, 3);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_names.isEmpty())
        m_names.first()->setFocus();
    resize(400, sizeHint().height());
}

Palette MeaningsDialog::meanings() const
{
    Palette given = m_initial;
    for (qsizetype colour = 0; colour < m_names.size(); ++colour) {
        const QString name = m_names.at(colour)->text().simplified();
        given.colours[colour].name = name.isEmpty() ? colourName(given.colours.at(colour).colour) : name;
    }
    return given;
}

}
