// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlesource.h"
#include "app/cli/command.h"
#include "app/cli/commandcontext.h"
#include "app/library/library.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

QString stateName(Addition::State state)
{
    switch (state) {
    case Addition::State::Added:
        return u"added"_s;
    case Addition::State::AlreadyThere:
        return u"already there"_s;
    case Addition::State::Restored:
        return u"restored"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Outcome importOne(const QString &file, Library &library, const CommandContext &context)
{
    const Result<ImportedArticle> imported = articleFrom(file, context);
    if (!imported)
        return std::unexpected(imported.error());
    const Result<Addition> addition = library.addArticle(*imported);
    if (!addition)
        return std::unexpected(addition.error());
    const QString title = imported->article.title.isEmpty() ? file : imported->article.title;
    const QString line = u"%1\t%2\t%3"_s.arg(addition->id.value).arg(stateName(addition->state), title);
    if (!printLine(context, line.toUtf8()))
        return failure(u"Imported “%1”, but cannot say so: %2."_s.arg(file, context.out.errorString()));
    return {};
}

int run(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(context, u"import"_s, u"Name a file, or “-” for the input."_s);
    const Result<std::unique_ptr<Library>> library = Library::open(context.libraryPath);
    if (!library) {
        printError(context, library.error());
        return Failed;
    }
    int code = Succeeded;
    for (const QString &file : files) {
        const Outcome outcome = importOne(file, **library, context);
        if (outcome)
            continue;
        printError(context, outcome.error());
        code = Failed;
    }
    return code;
}

}

Command importCommand()
{
    return {u"import"_s, u"FILE…|-"_s, u"Take articles into the library; prints number, state and title."_s, {}, run};
}

}
