// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace pullquote
{

/// The entry of one tag in the codebook: its colour, and when to use it.
class TagDescriptionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDescriptionDialog)
public:
    TagDescriptionDialog(const QString &tag, const TagDescription &initial, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TagDescription description() const;

private:
    QComboBox *m_colour;
    QPlainTextEdit *m_words;
};

}
