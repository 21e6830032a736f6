// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace pullquote
{

/// runCommand() with this process's streams, the analyser (loaded when first asked for), the clock and the reader's own
/// library. registerResources() must have been called.
[[nodiscard]] std::optional<int> runCommandOnTerminal(const QStringList &arguments);

}
