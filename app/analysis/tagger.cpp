// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tagger.h"

#include "app/analysis/taggerfeatures.h"
#include "app/analysis/tokens.h"

namespace pullquote
{

namespace
{

/// Appends the names that @p labels, of the tokens from @p first on, make up.
void appendNames(const std::vector<Label> &labels, qsizetype first, const TaggerLattice &lattice, TagSequence &result)
{
    for (size_t token = 0; token < labels.size();) {
        size_t end = token + 1;
        if (labels[token] == outsideLabel) {
            token = end;
            continue;
        }
        while (end < labels.size() && isInside(labels[end]))
            ++end;
        const NameKind kind = kindOf(labels[token]);
        result.tags.append({first + static_cast<qsizetype>(token), first + static_cast<qsizetype>(end), kind});
        result.confidence.append(lattice.spanProbability(token, end, kind));
        token = end;
    }
}

}

Tagger::Tagger(TaggerModel model, const Lexicon &lexicon)
    : m_model(std::move(model))
    , m_lexicon(lexicon)
{
}

TagSequence Tagger::tag(const TokenisedText &text, const std::stop_token &stop) const
{
    const TaggerDocument document(text, m_lexicon, m_model.clusters());
    const std::vector<TokenFacts> &facts = document.facts();
    TaggerLattice lattice(m_model.transitions());
    TaggerFeatures features;
    std::vector<LabelScores> scores;
    std::vector<Label> labels;
    TagSequence result;
    for (const SentenceSpan &sentence : text.sentences) {
        if (stop.stop_requested())
            break;
        for (qsizetype token = sentence.firstToken; token < sentence.endToken;) {
            if (!facts[token].candidate) {
                ++token;
                continue;
            }
            const qsizetype first = token;
            scores.clear();
            for (; token < sentence.endToken && facts[token].candidate; ++token) {
                features.make(facts, token);
                for (const quint64 hash : features)
                    m_model.prefetch(hash);
                LabelScores &sum = scores.emplace_back();
                for (const quint64 hash : features)
                    m_model.addWeights(hash, sum);
            }
            lattice.best(scores, labels);
            if (std::ranges::any_of(labels, [](Label label) { return label != outsideLabel; })) {
                lattice.sum(scores);
                appendNames(labels, first, lattice, result);
            }
        }
    }
    return result;
}

}
