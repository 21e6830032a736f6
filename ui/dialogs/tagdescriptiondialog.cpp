// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagdescriptiondialog.h"

#include "ui/theme/colourdot.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPlainTextEdit>

namespace pullquote
{

TagDescriptionDialog::TagDescriptionDialog(const QString &tag, const TagDescription &initial, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_colour(new QComboBox)
    , m_words(new QPlainTextEdit(initial.words))
{
    setWindowTitle(tr("Describe Tag %1").arg(tag));
    m_colour->addItem(tr("None"), QString());
    for (const MarkerColour &marker : theme.markers)
        m_colour->addItem(colourDot(marker.key, theme), colourName(marker.key), marker.key);
    if (!initial.colour.isEmpty() && m_colour->findData(initial.colour) < 0)
        m_colour->addItem(colourDot(initial.colour, theme), initial.colour, initial.colour);
    m_colour->setCurrentIndex(m_colour->findData(initial.colour));
    m_words->setPlaceholderText(tr("When to use this tag, and when not"));
    m_words->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(tr("&Description:"), m_words);
    form->addRow(buttons);
    resize(420, 240);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TagDescription TagDescriptionDialog::description() const
{
    return {m_colour->currentData().toString(), m_words->toPlainText().trimmed()};
}

}
