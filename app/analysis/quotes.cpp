// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quotes.h"

#include "app/analysis/quotekinds.h"
#include "app/analysis/quoteruns.h"
#include "app/article/article.h"

namespace pullquote
{

QList<Quote> findQuotes(const Article &article, const TokenisedText &text, const QuoteWords &words)
{
    QList<Quote> quotes;
    const QList<QuotedRun> runs = findQuotedRuns(article);
    const QList<RunKind> kinds = runKinds(runs, article, text, words);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (kinds[i] != RunKind::Speech)
            continue;
        Quote quote;
        quote.range = runs[i].range;
        quotes.append(quote);
    }
    return quotes;
}

}
