// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlesource.h"
#include "app/cli/command.h"
#include "app/cli/commandcontext.h"
#include "app/export/json/analysisjson.h"
#include "app/export/text/analysissummary.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

Outcome analyse(const QString &file, bool asJson, bool isFirst, const CommandContext &context)
{
    const Result<ImportedArticle> imported = articleFrom(file, context);
    if (!imported)
        return std::unexpected(imported.error());
    const Result<Analysis> analysis = context.analyse(imported->article);
    if (!analysis)
        return std::unexpected(analysis.error());
    QByteArray output;
    if (asJson)
        output = analysisJson(imported->article, *analysis, file);
    else
        output = (isFirst ? "" : "\n") + analysisSummary(imported->article, *analysis).toUtf8().chopped(1);
    if (!printLine(context, output))
        return failure(u"Cannot write the analysis of “%1”: %2."_s.arg(file, context.out.errorString()));
    return {};
}

int run(const QCommandLineParser &parser, const CommandContext &context)
{
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return wrongUsage(context, u"analyze"_s, u"There is no format “%1”; there are text and json."_s.arg(format));
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(context, u"analyze"_s, u"Name a file, or “-” for the input."_s);
    if (const Outcome sound = checkSources(files); !sound)
        return wrongUsage(context, u"analyze"_s, sound.error().message);
    int code = Succeeded;
    bool isFirst = true;
    for (const QString &file : files) {
        const Outcome outcome = analyse(file, format == "json"_L1, isFirst, context);
        isFirst = false;
        if (outcome)
            continue;
        printError(context, outcome.error());
        code = Failed;
    }
    return code;
}

}

Command analyzeCommand()
{
    return {u"analyze"_s,
            u"FILE…|-"_s,
            u"Print the people, policies, figures and quotes in each file."_s,
            {{u"format"_s, u"“text” to read, “json” for one object a line."_s, u"FORMAT"_s, u"text"_s}},
            run};
}

}
