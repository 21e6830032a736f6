// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QCommandLineOption;
class QCommandLineParser;

namespace pullquote
{

struct CommandContext;

/**
 * One command of the command line: what it is called, what it takes, and what it does.
 *
 * A new command is a new file with such a value and one line in commands.cpp. The options --library and --help are
 * understood everywhere and need not be listed.
 */
struct Command {
    QString name;
    QString arguments; ///< as the usage line shows them: "FILE…"
    QString summary; ///< one sentence
    QList<QCommandLineOption> options;
    /// Returns an ExitCode. Called with options that exist; checks their values and the positional arguments itself.
    int (*run)(const QCommandLineParser &parser, const CommandContext &context) = nullptr;
};

[[nodiscard]] Command analyzeCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();

/// Says what was wrong and how to get help; returns WrongUsage.
int wrongUsage(const CommandContext &context, const QString &command, const QString &message);

}
