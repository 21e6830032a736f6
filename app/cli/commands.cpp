// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/command.h"
#include "app/cli/commandcontext.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

const QList<Command> &commands()
{
    static const QList<Command> table{analyzeCommand(), exportCommand(), importCommand(), listCommand()};
    return table;
}

QCommandLineOption libraryOption()
{
    return {u"library"_s, u"Use the library in this file."_s, u"PATH"_s};
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, u"Show this help."_s};
}

QCommandLineOption versionOption()
{
    return {{u"v"_s, u"version"_s}, u"Show the version."_s};
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return u"  %1 %2\n"_s.arg(names.join(u", "_s) + value, -26).arg(option.description());
}

QString programHelp()
{
    QString help = u"Usage: pullquote [--library PATH] [FILE…]\n       pullquote COMMAND [options] …\n\n"_s
        + u"Reads news and policy articles closely: people, policies, figures and quotes.\n"_s
        + u"Without a command the window opens.\n\nCommands:\n"_s;
    for (const Command &command : commands())
        help += u"  %1 %2\n"_s.arg(command.name, -26).arg(command.summary);
    help += u"\nOptions:\n"_s + optionLine(libraryOption()) + optionLine(helpOption()) + optionLine(versionOption());
    return help + u"\n“pullquote COMMAND --help” tells more about a command.\n"_s;
}

QString commandHelp(const Command &command)
{
    QString help = u"Usage: pullquote %1 [options] %2\n\n%3\n\nOptions:\n"_s.arg(command.name, command.arguments,
                                                                                 command.summary);
    for (const QCommandLineOption &option : command.options)
        help += optionLine(option);
    return help + optionLine(libraryOption()) + optionLine(helpOption());
}

int print(const CommandContext &context, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (context.out.write(bytes) == bytes.size())
        return Succeeded;
    printError(context, refusedOutput(context));
    return Failed;
}

/// Index of the first argument that is no option; the value of --library is none either.
qsizetype firstWord(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--library"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-') || arguments[i] == "-"_L1)
            return i;
    }
    return arguments.size();
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

/// A word that is no command and can be no file either: most likely a command with a slip in it.
bool isMistypedCommand(const QString &word)
{
    return !word.contains(u'.') && !word.contains(u'/') && !word.contains(u':') && !QFileInfo::exists(word);
}

bool asksFor(const QStringList &arguments, QStringView option, QStringView shortOption)
{
    return arguments.contains(option) || arguments.contains(shortOption);
}

int run(const Command &command, QStringList arguments, const CommandContext &context)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(command.options);
    parser.addOptions({libraryOption(), helpOption()});
    if (!parser.parse(arguments))
        return wrongUsage(context, command.name, parser.errorText());
    if (parser.isSet(u"help"_s))
        return print(context, commandHelp(command));
    CommandContext ownContext = context;
    if (parser.isSet(u"library"_s))
        ownContext.libraryPath = parser.value(u"library"_s);
    return command.run(parser, ownContext);
}

}

int wrongUsage(const CommandContext &context, const QString &command, const QString &message)
{
    const QString help = command.isEmpty() ? u"pullquote --help"_s : u"pullquote %1 --help"_s.arg(command);
    printError(context, {message, u"“%1” shows how it goes."_s.arg(help)});
    return WrongUsage;
}

bool isCommand(const QStringList &arguments)
{
    const qsizetype word = firstWord(arguments);
    if (word < arguments.size() && (commandNamed(arguments[word]) || isMistypedCommand(arguments[word])))
        return true;
    return asksFor(arguments, u"--help", u"-h") || asksFor(arguments, u"--version", u"-v");
}

std::optional<int> runCommand(const QStringList &arguments, const CommandContext &context)
{
    const qsizetype word = firstWord(arguments);
    const Command *command = word < arguments.size() ? commandNamed(arguments[word]) : nullptr;
    if (command) {
        QStringList own = arguments;
        own.removeAt(word);
        return run(*command, own, context);
    }
    if (asksFor(arguments, u"--help", u"-h"))
        return print(context, programHelp());
    if (asksFor(arguments, u"--version", u"-v"))
        return print(context, u"pullquote " PULLQUOTE_VERSION "\n"_s);
    if (word < arguments.size() && isMistypedCommand(arguments[word]))
        return wrongUsage(context, {}, u"There is no command “%1”."_s.arg(arguments[word]));
    return {};
}

}
