// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meaningsdialog.h"

#include "ui/theme/colourdot.h"

#include <QtWidgets/QColorDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

enum Column { KeyColumn, DotColumn, NameColumn, RemoveColumn };

}

MeaningsDialog::MeaningsDialog(const Palette &initial, const QList<int> &used, const Theme &theme, QWidget *parent, Picker picker)
    : QDialog(parent)
    , m_palette(initial)
    , m_used(used)
    , m_theme(theme)
    , m_picker(std::move(picker))
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(tr("&Add Colour…")))
{
    setWindowTitle(tr("Colours and Their Meanings"));
    auto *explanation = new QLabel(tr("What a colour means to you is shown wherever it is chosen, and goes along into exports. A "
                                      "colour of your own is made lighter or darker where it needs to be for text to be read on it."));
    explanation->setWordWrap(true);
    m_grid->setColumnStretch(NameColumn, 1);
    for (int colour = 0; colour < initial.colours.size(); ++colour) {
        m_rows.append(makeRow(colour));
        showRow(colour);
    }
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &MeaningsDialog::add);
    enableAdding();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(m_grid);
    column->addStretch();
    column->addWidget(buttons);
    if (!m_rows.isEmpty())
        m_rows.first().name->setFocus();
    resize(440, sizeHint().height());
}

QColor MeaningsDialog::picked(const QColor &initial, QWidget *parent)
{
    return QColorDialog::getColor(initial, parent, tr("Colour of Marks"), QColorDialog::DontUseNativeDialog);
}

MeaningsDialog::Row MeaningsDialog::makeRow(int colour)
{
    Row row{new QLabel, new QToolButton, new QLineEdit(m_palette.colours.at(colour).name), new QToolButton};
    if (colour < keyedColours) {
        row.key->setText(u"&%1"_s.arg(colour + 1));
        row.key->setBuddy(row.name);
    }
    const int side = fontMetrics().height();
    row.dot->setIconSize({side, side});
    row.dot->setAutoRaise(true);
    row.dot->setToolTip(tr("Another shade…"));
    row.remove->setText(u"×"_s);
    row.remove->setAutoRaise(true);
    m_grid->addWidget(row.key, colour, KeyColumn);
    m_grid->addWidget(row.dot, colour, DotColumn);
    m_grid->addWidget(row.name, colour, NameColumn);
    m_grid->addWidget(row.remove, colour, RemoveColumn);
    connect(row.dot, &QToolButton::clicked, this, [this, colour] { pick(colour); });
    connect(row.remove, &QToolButton::clicked, this, [this, colour] { takeAway(colour); });
    return row;
}

void MeaningsDialog::showRow(int colour)
{
    const Row &row = m_rows.at(colour);
    const QString &shade = m_palette.colours.value(colour).colour;
    const QString name = colourName(shade);
    row.dot->setIcon(colourDot(shade, m_theme));
    row.dot->setAccessibleName(tr("Another shade for %1").arg(name));
    row.name->setPlaceholderText(name);
    row.name->setAccessibleName(tr("Meaning of %1").arg(name));
    const bool used = m_used.contains(colour);
    row.remove->setEnabled(!used);
    row.remove->setToolTip(used ? tr("There are marks of this colour") : tr("Take this colour away"));
    row.remove->setAccessibleName(tr("Take %1 away").arg(name));
    const bool there = m_palette.has(colour);
    for (QWidget *part : std::initializer_list<QWidget *>{row.key, row.dot, row.name})
        part->setVisible(there);
    row.remove->setVisible(there && colour > 0); // new marks are of the first
}

void MeaningsDialog::pick(int colour)
{
    const QColor shade = m_picker(m_theme.marker(m_palette.colours.at(colour).colour).edge, this);
    if (!shade.isValid())
        return;
    m_palette.colours[colour].colour = shade.name();
    showRow(colour);
}

void MeaningsDialog::add()
{
    const QColor shade = m_picker(m_theme.accent, this);
    if (!shade.isValid())
        return;
    const int colour = int(m_palette.add({{}, shade.name()}));
    if (colour == m_rows.size())
        m_rows.append(makeRow(colour));
    m_rows.at(colour).name->clear();
    showRow(colour);
    m_rows.at(colour).name->setFocus();
    enableAdding();
}

void MeaningsDialog::takeAway(int colour)
{
    m_palette.takeAway(colour);
    showRow(colour);
    enableAdding();
    m_rows.first().name->setFocus(); // the button that had it is gone
}

void MeaningsDialog::enableAdding()
{
    Palette more = m_palette;
    const bool room = more.add({{}, m_theme.accent.name()}) >= 0;
    m_add->setEnabled(room);
    m_add->setToolTip(room ? QString() : tr("There are as many as can be told apart."));
}

Palette MeaningsDialog::meanings() const
{
    Palette given = m_palette;
    for (qsizetype colour = 0; colour < given.colours.size(); ++colour) {
        if (!given.has(colour))
            continue;
        const QString name = m_rows.at(colour).name->text().simplified();
        given.colours[colour].name = name.isEmpty() ? colourName(given.colours.at(colour).colour) : name;
    }
    return given;
}

}
