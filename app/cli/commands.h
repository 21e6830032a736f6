// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace pullquote
{

struct CommandContext;

/**
 * Runs the command that @p arguments (the program's name first) ask for and returns the program's exit code: 0 when all
 * was done, 1 when some of it failed, 2 when the arguments make no sense. None where they ask for no command but for
 * the window: no arguments at all, or files to open.
 *
 * "export" draws, and so needs a QGuiApplication; the offscreen platform will do. The others need a QCoreApplication.
 */
[[nodiscard]] std::optional<int> runCommand(const QStringList &arguments, const CommandContext &context);

/// Whether runCommand() answers these arguments, be it with help or an error: main can then do without a display.
[[nodiscard]] bool isCommand(const QStringList &arguments);

}
