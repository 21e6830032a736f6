// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/drophint.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace pullquote
{

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showTarget(const QRect &target, const QString &words, bool offered)
{
    m_target = target;
    m_words = words;
    m_offered = offered;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Accent);
    const int margin = fontMetrics().height() / 2;
    const QRect frame = m_target.intersected(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(accent, 2, m_offered ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_offered ? QBrush(palette().color(QPalette::Base)) : Qt::NoBrush);
    painter.drawRoundedRect(frame, 4, 4);

    const int width = std::min(fontMetrics().horizontalAdvance(m_words) + 2 * margin, frame.width() - 2);
    QRect label(0, 0, width, fontMetrics().height() + margin);
    label.moveCenter(frame.center());
    label.moveRight(m_offered ? label.right() : frame.right() - 1); // the row's own words stay in sight
    const QString words = fontMetrics().elidedText(m_words, Qt::ElideMiddle, width - margin);
    painter.setPen(m_offered ? palette().color(QPalette::Text) : palette().color(QPalette::Base));
    if (!m_offered) {
        painter.setBrush(accent);
        painter.drawRoundedRect(label, 4, 4);
    }
    painter.drawText(label, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, words);
}

}
