// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * A kind of mark with its count: filled and underlined with the kind's own line while it is shown, a bare outline while
 * it is not. One with a menu shows an arrow at its end that opens it, as the down key does.
 */
class Chip : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)
public:
    explicit Chip(MarkKind kind, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCount(qsizetype count);
    /// The menu remains its owner's and must outlive the chip.
    void setMenu(QMenu *menu);
    [[nodiscard]] MarkKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Nothing for one with a menu, which has the counts of its rules: all chips shall stand in one row.
    [[nodiscard]] QString countText() const;
    void describe();
    void openMenu();
    /// At the end of the chip; empty where there is no menu.
    [[nodiscard]] QRect arrowRect() const;
    void drawArrow(QPainter &painter) const;
    void drawMark(QPainter &painter, const QRect &words) const;

    MarkKind m_kind;
    QMenu *m_menu = nullptr;
    qsizetype m_count = 0;
    Theme m_theme;
};

}
