// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>

namespace pullquote
{

/**
 * A kind of mark with its count: filled and underlined with the kind's own line while it is shown, a bare outline while
 * it is not.
 */
class Chip : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)
public:
    explicit Chip(MarkKind kind, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCount(qsizetype count);
    [[nodiscard]] MarkKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void drawMark(QPainter &painter, const QRect &words) const;

    MarkKind m_kind;
    qsizetype m_count = 0;
    Theme m_theme;
};

}
