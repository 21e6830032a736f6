// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/analysis/analyser.h"
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/library/location.h"

#include <QtCore/QFile>

#include <cstdio>

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
    const CommandContext context{in, out, err, analyse, defaultLibraryPath(), QDateTime::currentDateTime()};
    const std::optional<int> code = runCommand(arguments, context);
    // What a full disk or a closed pipe refuses may come to light only now.
    return code == Succeeded && !out.flush() ? Failed : code;
}

}
