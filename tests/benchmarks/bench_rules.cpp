// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the built-in highlight rules read an article: megabytes of UTF-8 a second of processor time, in one thread,
// the median of a few runs, for each rule by itself.
#include "app/rules/highlightrules.h"
#include "resources/resources.h"
#include "tests/benchmarks/longtext.h"
#include "tests/benchmarks/measurement.h"

using namespace Qt::StringLiterals;
using namespace pullquote;

int main()
{
    constexpr int runs = 5;
    constexpr qsizetype bytes = 4'000'000;
    constexpr double leastMegabytesPerSecond = 10;
    registerResources();
    const Article article = longArticle(bytes);
    const double megabytes = static_cast<double>(article.text.toUtf8().size()) / 1e6;

    const double before = processorMilliseconds();
    const HighlightRules rules;
    print({u"rules.load_ms"_s, processorMilliseconds() - before, u"ms"_s, {}, {}});
    for (const HighlightRule &rule : rules.all()) {
        std::vector<double> speeds;
        for (int run = 0; run < runs; ++run) {
            const double start = processorMilliseconds();
            (void)rules.matches(rule.name, article.text);
            speeds.push_back(megabytes * 1000 / (processorMilliseconds() - start));
        }
        const QString words = rule.name.toLower().replace(u' ', u'_');
        print({u"rules.%1_mb_per_s"_s.arg(words), median(speeds), u"MB/s"_s, leastMegabytesPerSecond, {}, true});
    }
    return 0;
}
