// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/chipbar.h"

#include "ui/reading/chip.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int spacing = 4;
constexpr int rowSpacing = 4;

}

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    m_kinds.set();
    for (const MarkKind kind : {MarkKind::Person, MarkKind::Organisation, MarkKind::Place, MarkKind::Policy,
                                MarkKind::Figure, MarkKind::Quote, MarkKind::Rule, MarkKind::Own}) {
        auto *chip = new Chip(kind, this);
        connect(chip, &Chip::clicked, this, [this, kind](bool on) { showKind(kind, on); });
        m_chips.append(chip);
    }
    // Not Fixed: a layout would then hold the bar to the height of its size hint, one row, and hide the others.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Kinds of marks shown"));
}

void ChipBar::setTheme(const Theme &theme)
{
    for (Chip *chip : m_chips)
        chip->setTheme(theme);
}

void ChipBar::setCounts(const QMap<MarkKind, qsizetype> &counts)
{
    for (Chip *chip : m_chips)
        chip->setCount(counts.value(chip->kind()));
    updateGeometry();
    arrange(width(), true);
}

void ChipBar::setVisibleKinds(MarkKinds kinds)
{
    m_kinds = kinds;
    for (Chip *chip : m_chips)
        chip->setChecked(kinds.test(size_t(chip->kind())));
    updateGeometry();
    arrange(width(), true);
}

int ChipBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipBar::sizeHint() const
{
    int width = -spacing;
    int height = 0;
    for (const Chip *chip : m_chips) {
        width += chip->sizeHint().width() + spacing;
        height = std::max(height, chip->sizeHint().height());
    }
    return {width, height};
}

QSize ChipBar::minimumSizeHint() const
{
    QSize size;
    for (const Chip *chip : m_chips)
        size = size.expandedTo(chip->sizeHint());
    return size;
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    updateGeometry();
    arrange(width(), true);
}

int ChipBar::arrange(int width, bool move) const
{
    int left = 0;
    int top = 0;
    int rowHeight = 0;
    for (Chip *chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo({std::max(width, 1), QWIDGETSIZE_MAX});
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += rowHeight + rowSpacing;
            rowHeight = 0;
        }
        if (move)
            chip->setGeometry(isRightToLeft() ? width - left - size.width() : left, top, size.width(), size.height());
        left += size.width() + spacing;
        rowHeight = std::max(rowHeight, size.height());
    }
    return top + rowHeight;
}

void ChipBar::setMenu(MarkKind kind, QMenu *menu)
{
    (*std::ranges::find(m_chips, kind, &Chip::kind))->setMenu(menu);
    updateGeometry();
    arrange(width(), true);
}

void ChipBar::showKind(MarkKind kind, bool shown)
{
    setVisibleKinds(MarkKinds(m_kinds).set(size_t(kind), shown));
    Q_EMIT visibleKindsChanged(m_kinds);
}

}
