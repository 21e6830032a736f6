// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandcontext.h"
#include "app/cli/openlibrary.h"
#include "app/library/library.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

/// Number, date, outlet and title, parted by tabs.
QByteArray line(const ArticleSummary &article)
{
    const QString date = article.published.toString(Qt::ISODate);
    const QString title = article.title.isEmpty() ? u"Untitled article"_s : article.title;
    return QStringList{QString::number(article.id.value), date, article.outlet, title}.join(u'\t').toUtf8();
}

int run(const QCommandLineParser &parser, const CommandContext &context)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(context, u"list"_s, u"“list” takes no files."_s);
    const Result<std::unique_ptr<Library>> library = openExistingLibrary(context);
    const Result<QList<ArticleSummary>> articles = library ? (*library)->articles() : std::unexpected(library.error());
    if (!articles) {
        printError(context, articles.error());
        return Failed;
    }
    for (const ArticleSummary &article : *articles) {
        if (!printLine(context, line(article))) {
            printError(context, refusedOutput(context));
            return Failed;
        }
    }
    return Succeeded;
}

}

Command listCommand()
{
    return {u"list"_s, {}, u"List the articles in the library: number, date, outlet and title."_s, {}, run};
}

}
