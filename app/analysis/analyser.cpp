// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "app/analysis/wholecharacters.h"

#include <QtCore/QSet>

#include <utility>

namespace pullquote
{

namespace
{

/// A word that names a law is no person, however much it looks like one.
void dropPolicies(QList<Entity> &people, const QList<Entity> &policies)
{
    QSet<std::pair<qsizetype, qsizetype>> taken;
    for (const Entity &policy : policies) {
        for (const Mention &mention : policy.mentions)
            taken.insert({mention.range.start, mention.range.end});
    }
    for (Entity &person : people) {
        person.mentions.removeIf(
            [&](const Mention &mention) { return taken.contains({mention.range.start, mention.range.end}); });
    }
    people.removeIf([](const Entity &person) { return person.mentions.isEmpty(); });
}

}

struct Analyser::Tools {
    Lexicon lexicon;
    FigureWords figureWords;
    PolicyWords policyWords;
    QuoteWords quoteWords = builtInQuoteWords();
    Tagger tagger; ///< refers to the lexicon above, so these stay where they were made

    Tools(Lexicon words, TaggerModel model)
        : lexicon(std::move(words))
        , tagger(std::move(model), lexicon)
    {
    }
    Q_DISABLE_COPY_MOVE(Tools)
};

Analyser::Analyser(std::shared_ptr<const Tools> tools)
    : m_tools(std::move(tools))
{
}

Result<Analyser> Analyser::load()
{
    Result<Lexicon> lexicon = Lexicon::load();
    if (!lexicon)
        return std::unexpected(lexicon.error());
    Result<TaggerModel> model = TaggerModel::load();
    if (!model)
        return std::unexpected(model.error());
    return Analyser(std::make_shared<const Tools>(std::move(*lexicon), std::move(*model)));
}

Analysis Analyser::analyse(const Article &article, std::stop_token stop) const
{
    Analysis analysis;
    const TokenisedText text = tokenise(article);
    if (stop.stop_requested())
        return analysis;
    const TagSequence tagging = m_tools->tagger.tag(text, stop);
    if (stop.stop_requested())
        return analysis;
    const QList<NameCandidate> names = findNames(text, m_tools->lexicon, tagging);
    if (stop.stop_requested())
        return analysis;
    analysis.people = linkPeople(text, names, m_tools->lexicon);
    addRoles(analysis.people, text, names, m_tools->lexicon);
    if (stop.stop_requested())
        return analysis;
    analysis.policies = findPolicies(text, m_tools->policyWords);
    dropPolicies(analysis.people, analysis.policies);
    NamedGroups groups = groupNames(text, tagging, m_tools->lexicon, analysis.people, analysis.policies);
    analysis.organisations = std::move(groups.organisations);
    analysis.places = std::move(groups.places);
    if (stop.stop_requested())
        return analysis;
    analysis.figures = findFigures(text, m_tools->figureWords);
    if (stop.stop_requested())
        return analysis;
    analysis.quotes = attributeQuotes(findQuotes(article, text, m_tools->quoteWords), article, text, analysis.people,
                                      m_tools->lexicon, m_tools->quoteWords);
    widenToCharacters(analysis, article.text);
    return analysis;
}

}
