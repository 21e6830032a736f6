// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace pullquote
{

struct Theme;

/// What each colour of the reader's marks means, in the reader's words.
class MeaningsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeaningsDialog)
public:
    MeaningsDialog(const Palette &initial, const Theme &theme, QWidget *parent = nullptr);

    /// A colour whose meaning was emptied is called by its colour.
    [[nodiscard]] Palette meanings() const;

private:
    Palette m_initial;
    QList<QLineEdit *> m_names;
};

}
