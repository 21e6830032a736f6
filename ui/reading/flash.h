// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QVariantAnimation>

namespace pullquote
{

/// Lights a run of the text up for a moment, so that the eye finds it after a jump. Where the desktop wants no
/// animation it stays lit for the same time and goes out at once.
class Flash : public QVariantAnimation
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Flash)
public:
    explicit Flash(QObject *parent = nullptr);

    void light(TextRange range, bool fading);
    [[nodiscard]] TextRange range() const { return m_range; }
    /// 0 (dark) to 1.
    [[nodiscard]] qreal strength() const;

private:
    TextRange m_range;
    bool m_fading = true;
};

}
