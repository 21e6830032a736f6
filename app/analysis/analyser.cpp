// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include "app/analysis/figures.h"
#include "app/analysis/figurewords.h"
#include "app/analysis/lexicon.h"
#include "app/analysis/linking.h"
#include "app/analysis/organisations.h"
#include "app/analysis/people.h"
#include "app/analysis/roles.h"
#include "app/analysis/tokens.h"

#include <utility>

namespace pullquote
{

struct Analyser::Tools {
    Lexicon lexicon;
    FigureWords figureWords;
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
    return Analyser(std::make_shared<const Tools>(std::move(*lexicon), FigureWords()));
}

Analysis Analyser::analyse(const Article &article, std::stop_token stop) const
{
    Analysis analysis;
    const TokenisedText text = tokenise(article);
    if (stop.stop_requested())
        return analysis;
    const QList<NameCandidate> names = findNames(text, m_tools->lexicon, {});
    if (stop.stop_requested())
        return analysis;
    analysis.people = linkPeople(text, names, m_tools->lexicon);
    addRoles(analysis.people, text, names, m_tools->lexicon);
    analysis.organisations = groupNames(text, names, NameKind::Organisation);
    analysis.places = groupNames(text, names, NameKind::Place);
    if (stop.stop_requested())
        return analysis;
    analysis.figures = findFigures(text, m_tools->figureWords);
    return analysis;
}

}
