// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
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
    case Addition::State::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Stores what is found in the article, unless the library has it from this analyser already.
Outcome storeAnalysis(ArticleId id, Library &library, const CommandContext &context)
{
    const QString version = QString::number(analyserVersion);
    const Result<std::optional<StoredAnalysis>> stored = library.analysis(id);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored && (*stored)->analyser == version)
        return {};
    // The library's own text: an article that was there already may have been read by another importer.
    const Result<Article> article = library.article(id);
    if (!article)
        return std::unexpected(article.error());
    Result<Analysis> analysis = context.analyse(*article);
    if (!analysis)
        return std::unexpected(analysis.error());
    return library.setAnalysis(id, {std::move(*analysis), version});
}

/// Puts @p words on a line that the next call replaces, for who watches a terminal.
void showProgress(const QString &words, const CommandContext &context)
{
    if (context.showsProgress)
        context.err.write("\r\x1b[K" + words.toUtf8());
}

Outcome importOne(const QString &file, Library &library, bool analyses, const CommandContext &context)
{
    const Result<ImportedArticle> imported = articleFrom(file, context);
    if (!imported)
        return std::unexpected(imported.error());
    const Result<Addition> addition = library.addArticle(*imported);
    if (!addition)
        return std::unexpected(addition.error());
    const Outcome analysed = analyses ? storeAnalysis(addition->id, library, context) : Outcome();
    showProgress({}, context);
    const QString title = onOneLine(imported->article.title.isEmpty() ? file : imported->article.title);
    const QString line = u"%1\t%2\t%3"_s.arg(addition->id.value).arg(stateName(addition->state), title);
    if (!printLine(context, line.toUtf8()))
        return failure(u"Imported “%1”, but cannot say so: %2."_s.arg(file, context.out.errorString()));
    if (!analysed)
        return failure(u"Imported “%1”, but not what is found in it: %2"_s.arg(file, analysed.error().message),
                       analysed.error().advice);
    return {};
}

Result<std::unique_ptr<Library>> openToWrite(const CommandContext &context)
{
    Result<std::unique_ptr<Library>> library = Library::open(context.libraryPath);
    if (library && (*library)->isReadOnly()) {
        return failure(u"Nothing can be imported into the library “%1”: it may only be read."_s.arg(context.libraryPath),
                       u"See that the file and its folder are yours to write, or name another library with --library."_s);
    }
    return library;
}

int run(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(context, u"import"_s, u"Name a file, or “-” for the input."_s);
    if (const Outcome sound = checkSources(files); !sound)
        return wrongUsage(context, u"import"_s, sound.error().message);
    const Result<std::unique_ptr<Library>> library = openToWrite(context);
    if (!library) {
        printError(context, library.error());
        return Failed;
    }
    int code = Succeeded;
    const bool analyses = !parser.isSet(u"no-analysis"_s);
    for (qsizetype done = 0; done < files.size(); ++done) {
        showProgress(u"File %1 of %2"_s.arg(done + 1).arg(files.size()), context);
        const Outcome outcome = importOne(files[done], **library, analyses, context);
        if (outcome)
            continue;
        showProgress({}, context);
        printError(context, outcome.error());
        code = Failed;
    }
    return code;
}

}

Command importCommand()
{
    return {u"import"_s,
            u"FILE…|-"_s,
            u"Take articles into the library and analyse them; prints number, state and title."_s,
            {{u"no-analysis"_s, u"Leave the analysis to when an article is opened."_s}},
            run};
}

}
