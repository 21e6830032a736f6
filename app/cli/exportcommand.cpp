// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/corrected.h"
#include "app/article/codepoints.h"
#include "app/cli/articlesource.h"
#include "app/cli/command.h"
#include "app/cli/commandcontext.h"
#include "app/cli/openlibrary.h"
#include "app/export/markershades.h"
#include "app/export/pdf/annotatedpdf.h"
#include "app/library/correctionstore.h"
#include "app/library/imagestore.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

/// What there is to export, and what the reader put right in its findings.
struct Source {
    PdfSource pdf;
    QList<Correction> corrections;
};

Result<Source> sourceFromFile(const QString &file, const CommandContext &context)
{
    Result<ImportedArticle> imported = articleFrom(file, context);
    if (!imported)
        return std::unexpected(imported.error());
    PdfSource source;
    source.article = std::move(imported->article);
    source.images = std::move(imported->images);
    source.markers = markerShades(defaultPalette());
    if (file != "-"_L1)
        source.input = QFileInfo(file).absoluteFilePath();
    return Source{std::move(source), {}};
}

Result<Source> sourceFromLibrary(ArticleId id, const CommandContext &context)
{
    const Result<std::unique_ptr<Library>> library = openExistingLibrary(context);
    if (!library)
        return std::unexpected(library.error());
    Result<Article> article = (*library)->article(id);
    if (!article)
        return std::unexpected(article.error());
    Result<QList<Annotation>> annotations = (*library)->annotations(id);
    if (!annotations)
        return std::unexpected(annotations.error());
    Result<QList<Correction>> corrections = (*library)->corrections().allOf(id, CodePoints(article->text));
    if (!corrections)
        return std::unexpected(corrections.error());
    const Result<QStringList> tags = (*library)->tags().ofArticle(id);
    if (!tags)
        return std::unexpected(tags.error());
    const Result<Palette> palette = (*library)->palette();
    if (!palette)
        return std::unexpected(palette.error());
    PdfSource source;
    source.article = std::move(*article);
    source.annotations = std::move(*annotations);
    source.images = (*library)->images().filesOf(source.article, source.annotations);
    source.tags = *tags;
    source.markers = markerShades(*palette);
    return Source{std::move(source), std::move(*corrections)};
}

/// In the working folder, named after the file or the article's number.
QString defaultOutput(const QString &argument)
{
    if (argument == "-"_L1)
        return u"article.pdf"_s;
    if (const std::optional<ArticleId> id = articleId(argument))
        return u"article-%1.pdf"_s.arg(id->value);
    return QFileInfo(argument).completeBaseName() + u".pdf"_s;
}

/// What an export must not be written over: it would be lost, and a device would become a file.
Outcome checkOutput(const QString &output, bool named, const CommandContext &context)
{
    const QFileInfo target(output);
    if (!target.exists())
        return {};
    const QFileInfo library(context.libraryPath);
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (target.canonicalFilePath() == QFileInfo(library.absoluteFilePath() + part).canonicalFilePath())
            return failure(u"Cannot write to “%1”: it belongs to the library."_s.arg(output), u"Name another file with -o."_s);
    }
    if (!target.isFile())
        return failure(u"Cannot write to “%1”: it is no ordinary file."_s.arg(output), u"Name another file with -o."_s);
    if (!named)
        return failure(u"Cannot write to “%1”: it is there already."_s.arg(output), u"Name it, or another file, with -o."_s);
    return {};
}

Outcome exportPdf(const QString &argument, const QString &output, const CommandContext &context)
{
    const std::optional<ArticleId> id = articleId(argument);
    Result<Source> source = id ? sourceFromLibrary(*id, context) : sourceFromFile(argument, context);
    if (!source)
        return std::unexpected(source.error());
    const Result<Analysis> analysis = context.analyse(source->pdf.article);
    if (!analysis)
        return std::unexpected(analysis.error());
    source->pdf.analysis = corrected(*analysis, source->corrections, source->pdf.article.text).analysis;
    source->pdf.created = context.now;
    return writeAnnotatedPdf(source->pdf, output);
}

int run(const QCommandLineParser &parser, const CommandContext &context)
{
    const QString format = parser.value(u"to"_s);
    if (format != "pdf"_L1)
        return wrongUsage(context, u"export"_s, u"There is no format “%1”; there is pdf."_s.arg(format));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return wrongUsage(context, u"export"_s, u"Name one file, or the number of an article in the library."_s);
    const QString output = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : defaultOutput(arguments.first());
    const Outcome outcome = checkOutput(output, parser.isSet(u"output"_s), context)
                                .and_then([&] { return exportPdf(arguments.first(), output, context); });
    if (!outcome)
        printError(context, outcome.error());
    return outcome ? Succeeded : Failed;
}

}

Command exportCommand()
{
    return {u"export"_s,
            u"FILE|ID|-"_s,
            u"Write an article with its findings and marks to a new file."_s,
            {{u"to"_s, u"The format: pdf."_s, u"FORMAT"_s, u"pdf"_s},
             {{u"o"_s, u"output"_s}, u"Write to this file."_s, u"OUT"_s}},
            run};
}

}
