// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/spans.h"

#include <QtCore/QMap>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class Chip;
struct Theme;

/**
 * Switches each kind of mark on and off, and tells how many there are.
 *
 * One row where there is room, more where there is not. Search hits have no chip: their bit stays as it was given.
 */
class ChipBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipBar)
public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Gives the chip of @p kind a menu, which must outlive the bar.
    void setMenu(MarkKind kind, QMenu *menu);
    /// A kind that is missing has none.
    void setCounts(const QMap<MarkKind, qsizetype> &counts);

    /// Without a signal. At first all kinds are visible.
    void setVisibleKinds(MarkKinds kinds);
    [[nodiscard]] MarkKinds visibleKinds() const { return m_kinds; }
    /// As a click on the chip does.
    void showKind(MarkKind kind, bool shown);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The reader switched a kind.
    void visibleKindsChanged(pullquote::MarkKinds kinds);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Puts the chips into rows of @p width, or only counts; returns the height.
    int arrange(int width, bool move) const;

    QList<Chip *> m_chips;
    MarkKinds m_kinds;
};

}
