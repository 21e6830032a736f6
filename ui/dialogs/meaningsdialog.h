// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

/// The colours of the reader's marks and what each means, in the reader's words: given other names and shades, added, and,
/// where no mark has them, taken away.
class MeaningsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeaningsDialog)
public:
    /// Has the reader pick a colour, @p initial at first; invalid where none was picked.
    using Picker = std::function<QColor(const QColor &initial, QWidget *parent)>;

    /// Colours with an index in @p used cannot be taken away.
    MeaningsDialog(const Palette &initial, const QList<int> &used, const Theme &theme, QWidget *parent = nullptr,
                   Picker picker = picked);

    /// A colour whose meaning was emptied is called by its colour.
    [[nodiscard]] Palette meanings() const;

private:
    struct Row {
        QLabel *key;
        QToolButton *dot;
        QLineEdit *name;
        QToolButton *remove;
    };

    [[nodiscard]] static QColor picked(const QColor &initial, QWidget *parent);
    [[nodiscard]] Row makeRow(int colour);
    void showRow(int colour); ///< as the palette has it
    void pick(int colour);
    void add();
    void takeAway(int colour);
    void enableAdding();

    Palette m_palette;
    QList<int> m_used;
    Theme m_theme;
    Picker m_picker;
    QGridLayout *m_grid;
    QList<Row> m_rows; ///< by colour
    QPushButton *m_add;
};

}
