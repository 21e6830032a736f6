// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

/// The text without the sequences that colour a terminal, move its cursor or set its title (ECMA-48), as a saved
/// terminal session has them. They must go as a whole: without its first character "ESC[31m" leaves "[31m" behind.
[[nodiscard]] QString withoutTerminalSequences(const QString &text);

}
