// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>

namespace pullquote
{

/**
 * One of a row of kinds of findings, of which one is chosen: a name and a count, on a ground and with the kind's own line
 * while it is the chosen one.
 */
class KindButton : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindButton)
public:
    KindButton(MarkKind kind, const QString &name, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCount(int count);
    [[nodiscard]] MarkKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkKind m_kind;
    int m_count = 0;
    Theme m_theme;
};

}
