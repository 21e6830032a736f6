// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QHBoxLayout;
QT_END_NAMESPACE

namespace pullquote
{

struct Palette;
struct Theme;

/// A row of the colours of the reader's marks, one of them chosen; their names are tooltips.
class ColourButtons : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColourButtons)
public:
    explicit ColourButtons(QWidget *parent = nullptr);

    void setPalette(const Palette &palette, const Theme &theme);
    /// Without a signal.
    void setCurrent(int colour);

Q_SIGNALS:
    /// By the reader, and another one than before.
    void chosen(int colour);

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    int m_current = 0;
};

}
