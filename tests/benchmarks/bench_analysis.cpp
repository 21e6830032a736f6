// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis costs in processor time, in one thread: as a whole, and stage by stage as Analyser runs them. A
// megabyte is a million bytes of UTF-8. The ratio of a stage is its cost a megabyte in the eight times longer article
// over that in the shorter one: 1 where it is linear.
#include "app/analysis/analyser.h"
#include "app/analysis/figures.h"
#include "app/analysis/figurewords.h"
#include "app/analysis/lexicon.h"
#include "app/analysis/linking.h"
#include "app/analysis/organisations.h"
#include "app/analysis/people.h"
#include "app/analysis/policies.h"
#include "app/analysis/policywords.h"
#include "app/analysis/quotes.h"
#include "app/analysis/quotewords.h"
#include "app/analysis/roles.h"
#include "app/analysis/speakers.h"
#include "app/analysis/tagger.h"
#include "app/analysis/tokens.h"
#include "resources/resources.h"
#include "tests/benchmarks/longtext.h"
#include "tests/benchmarks/measurement.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

constexpr int runs = 5;
constexpr qsizetype shortBytes = 1'000'000; // the longer article has eight times as many

double megabytes(const Article &article)
{
    return static_cast<double>(article.text.toUtf8().size()) / 1e6;
}

/// Median of the processor time that @p work takes, in milliseconds.
template<typename Work>
double timeOf(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double start = processorMilliseconds();
        work();
        times.push_back(processorMilliseconds() - start);
    }
    return median(times);
}

constexpr std::array stageNames = {"tokenise"_L1, "tag"_L1,    "names"_L1,   "link"_L1,   "roles"_L1,
                                   "policies"_L1, "groups"_L1, "figures"_L1, "quotes"_L1, "speakers"_L1};
using StageTimes = std::array<double, stageNames.size()>;

/// The stages of Analyser::analyse(), each with the time it takes.
class Stages
{
    Q_DISABLE_COPY_MOVE(Stages)
public:
    Stages(Lexicon lexicon, TaggerModel model)
        : m_lexicon(std::move(lexicon))
        , m_tagger(std::move(model), m_lexicon)
    {
    }

    /// Median milliseconds of each stage for a megabyte of @p article.
    [[nodiscard]] StageTimes timesPerMegabyte(const Article &article) const
    {
        std::array<std::vector<double>, stageNames.size()> times;
        for (int run = 0; run < runs; ++run) {
            const StageTimes once = timesOf(article);
            for (size_t stage = 0; stage < once.size(); ++stage)
                times[stage].push_back(once[stage] / megabytes(article));
        }
        StageTimes medians{};
        std::ranges::transform(times, medians.begin(),
                               [](const std::vector<double> &values) { return median(values); });
        return medians;
    }

private:
    Lexicon m_lexicon;
    FigureWords m_figureWords;
    PolicyWords m_policyWords;
    QuoteWords m_quoteWords = builtInQuoteWords();
    Tagger m_tagger;

    [[nodiscard]] StageTimes timesOf(const Article &article) const
    {
        StageTimes times{};
        double last = processorMilliseconds();
        auto lap = [&times, &last, stage = size_t(0)]() mutable {
            const double time = processorMilliseconds();
            times.at(stage++) = time - last;
            last = time;
        };
        const TokenisedText text = tokenise(article);
        lap();
        const TagSequence tagging = m_tagger.tag(text);
        lap();
        const QList<NameCandidate> names = findNames(text, m_lexicon, tagging);
        lap();
        QList<Entity> people = linkPeople(text, names, m_lexicon);
        lap();
        addRoles(people, text, names, m_lexicon);
        lap();
        const QList<Entity> policies = findPolicies(text, m_policyWords);
        lap();
        const NamedGroups groups = groupNames(text, tagging, m_lexicon, people, policies);
        lap();
        const QList<Figure> figures = findFigures(text, m_figureWords);
        lap();
        const QList<Quote> quotes = findQuotes(article, text, m_quoteWords);
        lap();
        const QList<Quote> attributed = attributeQuotes(quotes, article, text, people, m_lexicon, m_quoteWords);
        lap();
        return times;
    }
};

void measureStages(const Article &article, const Article &longer)
{
    Result<Lexicon> lexicon = Lexicon::load();
    Result<TaggerModel> model = TaggerModel::load();
    if (!lexicon || !model)
        qFatal("The word lists or the model cannot be read.");
    const Stages stages(std::move(*lexicon), std::move(*model));
    const StageTimes times = stages.timesPerMegabyte(article);
    const StageTimes longerTimes = stages.timesPerMegabyte(longer);
    const auto sum = [](const StageTimes &all) { return std::accumulate(all.begin(), all.end(), 0.0); };
    print({u"analyse.linear_ratio"_s, sum(longerTimes) / sum(times), u"×"_s, 1.3, {}});
    for (size_t stage = 0; stage < stageNames.size(); ++stage) {
        print({u"analyse.stage_%1"_s.arg(stageNames[stage]),
               times[stage],
               u"ms/MB"_s,
               {},
               longerTimes[stage] / times[stage]});
    }
}

}

int main()
{
    registerResources();
    print({u"model.load_ms"_s, timeOf([] { (void)Analyser::load(); }), u"ms"_s, 50, {}});
    const Result<Analyser> analyser = Analyser::load();
    if (!analyser) {
        std::fprintf(stderr, "bench_analysis: %s\n", qPrintable(analyser.error().message));
        return 1;
    }
    const Article brief = longArticle(5000);
    print({u"analyse.article_ms"_s, timeOf([&] { (void)analyser->analyse(brief); }), u"ms"_s, 10, {}});
    const Article article = longArticle(shortBytes);
    const double time = timeOf([&] { (void)analyser->analyse(article); });
    print({u"analyse.mb_per_s"_s, 1000 * megabytes(article) / time, u"MB/s"_s, 1, {}, true});
    measureStages(article, longArticle(8 * shortBytes));
    return 0;
}
