// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/flash.h"

#include <QtCore/QEasingCurve>

namespace pullquote
{

Flash::Flash(QObject *parent)
    : QVariantAnimation(parent)
{
    constexpr int milliseconds = 1100;
    setStartValue(1.0);
    setEndValue(0.0);
    setDuration(milliseconds);
    setEasingCurve(QEasingCurve::InQuad);
}

void Flash::light(TextRange range, bool fading)
{
    stop();
    m_range = range;
    m_fading = fading;
    start();
}

qreal Flash::strength() const
{
    if (state() != Running)
        return 0;
    return m_fading ? currentValue().toDouble() : 1;
}

}
