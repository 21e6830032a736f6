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

Error refusedOutput(const CommandContext &context)
{
    return {u"Cannot write the output: %1."_s.arg(context.out.errorString()), {}};
}

QString onOneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return line;
}

void printError(const CommandContext &context, const Error &error)
{
    QString line = u"pullquote: "_s + error.message;
    if (!error.advice.isEmpty())
        line += u' ' + error.advice;
    context.err.write(onOneLine(line).toUtf8() + '\n');
}

}
