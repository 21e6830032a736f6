// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quotes.h"

#include "app/analysis/quotekinds.h"
#include "app/analysis/quoteruns.h"
#include "app/analysis/speakertranscripts.h"
#include "app/article/article.h"

namespace pullquote
{

QList<Quote> findQuotes(const Article &article, const TokenisedText &text, const QuoteWords &words)
{
    QList<Quote> quotes;
    const QList<QuotedRun> runs = findQuotedRuns(article);
    const QList<RunKind> kinds = runKinds(runs, article, text, words);
    const QList<TextRange> lines = transcriptLines(article);
    const auto append = [&quotes](TextRange range) {
        Quote quote;
        quote.range = range;
        quotes.append(quote);
    };
    qsizetype line = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (; line < lines.size() && lines[line].start <= runs[i].range.start; ++line)
            append(lines[line]);
        const bool inLine = line > 0 && lines[line - 1].overlaps(runs[i].range);
        if (kinds[i] == RunKind::Speech && !inLine)
            append(runs[i].range);
    }
    for (; line < lines.size(); ++line)
        append(lines[line]);
    return quotes;
}

}
