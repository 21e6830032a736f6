// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QRgb>

namespace pullquote
{

/// A colour of the reader's marks as it is printed: what it means to the reader, and its shade on white paper.
struct MarkerInk {
    QString name;
    QRgb rgb = 0xffffe066;

    friend bool operator==(const MarkerInk &, const MarkerInk &) = default;
};

}
