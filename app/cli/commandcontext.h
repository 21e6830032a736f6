// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <functional>

namespace pullquote
{

struct Article;

enum ExitCode { Succeeded = 0, Failed = 1, WrongUsage = 2 };

/// All that a command may touch besides files: given from outside, so that a test can stand in for terminal and
/// analyser.
struct CommandContext {
    QIODevice &in;
    QIODevice &out; ///< the program's output alone, in UTF-8
    QIODevice &err; ///< one line an error, "pullquote: …"
    std::function<Result<Analysis>(const Article &)> analyse; ///< called only by commands that need an analysis
    QString libraryPath; ///< of the library used where --library does not say another
    QDateTime now; ///< written into what is made
    bool showsProgress = false; ///< a reader watches err: long work may say how far it is
};

/// Writes one line of output; false where it could not be written, as to a closed pipe.
[[nodiscard]] bool printLine(const CommandContext &context, const QByteArray &line);

/// What to say where printLine() failed.
[[nodiscard]] Error refusedOutput(const CommandContext &context);

/// @p text on one line, in characters that a terminal shows and does not obey: names of files may hold any.
[[nodiscard]] QString onOneLine(const QString &text);

/// Writes the error as one line, message and advice.
void printError(const CommandContext &context, const Error &error);

}
