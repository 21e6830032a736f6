// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kindbutton.h"

#include "ui/theme/contrast.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int sidePadding = 8;
constexpr int gap = 5; // between the name and its count
constexpr int topPadding = 3;
constexpr int lineRoom = 7; // below the words, for the kind's line
constexpr int radius = 4;
constexpr int rounding = 2; // widths are fractions: without it words that fit are cut

}

KindButton::KindButton(MarkKind kind, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover); // repaints under the pointer
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0);
}

void KindButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void KindButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2", "a kind of findings, and how many there are").arg(text(), QLocale().toString(count)));
    updateGeometry();
    update();
}

QSize KindButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(text()) + gap + metrics.horizontalAdvance(QLocale().toString(m_count));
    return {words + rounding + 2 * sidePadding, metrics.height() + topPadding + lineRoom};
}

QSize KindButton::minimumSizeHint() const
{
    const int count = fontMetrics().horizontalAdvance(QLocale().toString(m_count));
    return {2 * sidePadding + gap + 2 * count, sizeHint().height()};
}

void KindButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hovered = underMouse() || isDown();
    if (isChecked() || hovered) {
        painter.setPen(isChecked() ? QPen(m_theme.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? m_theme.raised : mixed(m_theme.accent, m_theme.panel, 0.08));
        painter.drawRoundedRect(outline, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline, radius, radius);
    }
    const QFontMetrics metrics = fontMetrics();
    const QString count = QLocale().toString(m_count);
    const int room = width() - 2 * sidePadding - gap - metrics.horizontalAdvance(count);
    const QString name = metrics.elidedText(text(), Qt::ElideRight, room);
    const int used = std::min(metrics.horizontalAdvance(name), room) + gap + metrics.horizontalAdvance(count);
    const QRect words((width() - used) / 2, topPadding, used, metrics.height());
    painter.setPen(isChecked() ? m_theme.text : m_theme.secondaryText);
    painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), name);
    painter.setPen(m_theme.secondaryText);
    painter.drawText(words, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip), count);
    if (isChecked())
        drawMarkLine(painter, m_theme.mark(m_kind), words.left(), words.right() + 1, words.bottom() + 1);
}

}
