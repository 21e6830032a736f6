// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

namespace pullquote
{
using namespace Qt::StringLiterals;

bool printLine(const CommandContext &context, const QByteArray &line)
{
    return context.out.write(line + '\n') == line.size() + 1;
}

void printError(const CommandContext &context, const Error &error)
{
    QString line = u"pullquote: "_s + error.message;
    if (!error.advice.isEmpty())
        line += u' ' + error.advice;
    context.err.write(line.simplified().toUtf8() + '\n');
}

}
