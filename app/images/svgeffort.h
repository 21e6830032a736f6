// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

QT_BEGIN_NAMESPACE
class QByteArray;
QT_END_NAMESPACE

namespace pullquote
{

/// Whether drawing @p svg comes to an end within seconds. Parts that use parts make work for years out of a few lines,
/// and a renderer once begun cannot be stopped.
[[nodiscard]] bool isDrawnSoon(const QByteArray &svg);

}
