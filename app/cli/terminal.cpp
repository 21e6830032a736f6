// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/analysis/analyser.h"
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/library/location.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>

#include <cstdio>
#include <unistd.h>

namespace pullquote
{

std::optional<int> runCommandOnTerminal(const QStringList &arguments)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return Failed;
    std::optional<Result<Analyser>> analyser;
    const auto analyse = [&analyser](const Article &article) -> Result<Analysis> {
        if (!analyser)
            analyser = Analyser::load();
        if (!*analyser)
            return std::unexpected(analyser->error());
        return (*analyser)->analyse(article);
    };
    // A command says what went wrong in a line of its own; QT_LOGGING_RULES still brings the details back.
    QLoggingCategory::setFilterRules(QStringLiteral("pullquote.*=false"));
    const CommandContext context{in, out, err, analyse, defaultLibraryPath(), QDateTime::currentDateTime(),
                                 isatty(fileno(stderr)) != 0};
    const std::optional<int> code = runCommand(arguments, context);
    // What a full disk or a closed pipe refuses may come to light only now.
    if (code != Succeeded || out.flush())
        return code;
    printError(context, refusedOutput(context));
    return Failed;
}

}
