// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/anchoring.h"

#include "app/annotation/approximatesearch.h"

#include <algorithm>
#include <cstdlib>

namespace pullquote
{

namespace
{

// The weights of Hypothesis' client (src/annotator/anchoring/match-quote.ts).
constexpr double wordsWeight = 50;
constexpr double contextWeight = 20; ///< of each side
constexpr double positionWeight = 2;
constexpr double allWeights = wordsWeight + 2 * contextWeight + positionWeight;

/// Changed words are taken without asking from this score, and only this far ahead of the next place; places under the
/// last one are no places.
constexpr double sureScore = 0.90;
constexpr double sureMargin = 0.10;
constexpr double leastScore = 0.70;

/// Unchanged words are taken without asking where this part of their neighbourhood is left - of either side, if they
/// stand or stood elsewhere too - or where they are too long to stand here by chance: longer, if nobody can tell
/// whether they stood in one place only.
constexpr double sureContext = 0.5;
constexpr double sureSide = 0.4;
constexpr qsizetype unmistakable = 24;
constexpr qsizetype unmistakableByItself = 40;
/// Words shorter than this must be the same: nearly any few letters are found nearly anywhere.
constexpr qsizetype shortestFuzzy = 12;
/// As many errors as Hypothesis allows.
constexpr qsizetype mostErrors = 256;
/// Neighbours are compared over this many units: further off, changes do not speak against a place.
constexpr qsizetype comparedContext = 48;

/// A place where the words of a mark may stand, and what speaks for it, each from 0 to 1.
struct Candidate {
    TextRange range;
    double words = 0;
    double before = 0; ///< its neighbours on this side
    double after = 0;
    double score = 0;

    [[nodiscard]] double context() const { return (before + after) / 2; }
};

class Anchoring
{
public:
    Anchoring(const Segment &segment, const SearchedText &text)
        : m_old(segment.range)
        , m_exact(SearchedText::fold(segment.quote.exact))
        , m_prefix(SearchedText::fold(segment.quote.prefix))
        , m_suffix(SearchedText::fold(segment.quote.suffix))
        , m_whole(text)
        , m_text(text.folded())
    {
    }

    [[nodiscard]] Anchor anchor(const SearchedText &oldText) const;

private:
    [[nodiscard]] Candidate candidateAt(TextRange range) const;
    [[nodiscard]] QList<Candidate> sameWords() const;
    [[nodiscard]] QList<Candidate> similarWords() const;
    [[nodiscard]] TextRange wholeWords(TextRange range) const;
    [[nodiscard]] bool isSure(const Candidate &best, bool standsOnce, const SearchedText &oldText) const;

    TextRange m_old;
    QString m_exact;
    QString m_prefix;
    QString m_suffix;
    const SearchedText &m_whole;
    QStringView m_text; ///< folded
};

/// How much of one side's neighbours is left: as they ran on without a change, or alike as a whole where that is more.
double sideFit(QStringView before, QStringView now)
{
    if (before.isEmpty())
        return 1;
    const auto [left, right] = std::ranges::mismatch(before, now);
    const double run = double(left - before.begin()) / double(before.size());
    return std::max(run,
                    similarity(before.first(std::min(before.size(), comparedContext)),
                               now.first(std::min({now.size(), before.size(), comparedContext}))));
}

QString reversed(QStringView text)
{
    QString backwards(text.size(), Qt::Uninitialized);
    std::ranges::reverse_copy(text, backwards.begin());
    return backwards;
}

Candidate Anchoring::candidateAt(TextRange range) const
{
    const QStringView words = range.in(m_text);
    const qsizetype from = std::max<qsizetype>(0, range.start - m_prefix.size());
    Candidate candidate{range, words == m_exact ? 1.0 : similarity(m_exact, words),
                        sideFit(reversed(m_prefix), reversed(m_text.sliced(from, range.start - from))),
                        sideFit(m_suffix, m_text.sliced(range.end))};
    const double off = double(std::abs(range.start - m_old.start)) / double(std::max<qsizetype>(1, m_text.size()));
    candidate.score = (wordsWeight * candidate.words + 2 * contextWeight * candidate.context()
                       + positionWeight * std::max(0.0, 1 - off))
        / allWeights;
    return candidate;
}

QList<Candidate> Anchoring::sameWords() const
{
    QList<Candidate> found;
    for (const qsizetype at : m_whole.places(m_exact))
        found.append(candidateAt({at, at + m_exact.size()}));
    return found;
}

QList<Candidate> Anchoring::similarWords() const
{
    if (m_exact.size() < shortestFuzzy)
        return {};
    const QString passage = m_prefix.last(std::min(m_prefix.size(), comparedContext)) + m_exact
        + m_suffix.first(std::min(m_suffix.size(), comparedContext));
    const auto matches = approximateMatches(m_text, m_whole.partsLike(passage), m_exact, std::min(mostErrors, m_exact.size() / 2));
    QList<Candidate> found;
    for (const ApproximateMatch &match : matches)
        found.append(candidateAt(wholeWords(match.range)));
    return found;
}

/// Matches end where the errors are fewest, which may be within a word.
TextRange Anchoring::wholeWords(TextRange range) const
{
    const auto isWord = [this](qsizetype at) {
        return at >= 0 && at < m_text.size() && (m_text.at(at).isLetterOrNumber() || m_text.at(at).isSurrogate());
    };
    while (range.start < range.end && m_text.at(range.start).isSpace())
        ++range.start;
    while (range.start < range.end && m_text.at(range.end - 1).isSpace())
        --range.end;
    if (isWord(range.start))
        while (isWord(range.start - 1))
            --range.start;
    if (isWord(range.end - 1))
        while (isWord(range.end))
            ++range.end;
    return range;
}

/// May the reader be spared the question, if there is no other place?
bool Anchoring::isSure(const Candidate &best, bool standsOnce, const SearchedText &oldText) const
{
    if (best.range.in(m_text) != m_exact)
        return best.score >= sureScore && sameStatement(m_exact, best.range.in(m_text));
    const bool known = !oldText.text().isNull();
    const bool once = standsOnce && (!known || oldText.places(m_exact).size() == 1);
    if (once && m_exact.size() >= (known ? unmistakable : unmistakableByItself))
        return true;
    return best.context() >= sureContext && ((known && once) || std::min(best.before, best.after) >= sureSide);
}

Anchor Anchoring::anchor(const SearchedText &oldText) const
{
    const bool inside = m_old.start >= 0 && !m_old.isEmpty() && m_old.end <= m_text.size();
    if (inside && m_old.in(m_text) == m_exact && candidateAt(m_old).context() >= 1)
        return {AnchorState::Exact, m_old};
    QList<Candidate> found = sameWords();
    const qsizetype same = found.size();
    if (std::ranges::none_of(found, [](const Candidate &place) { return place.context() >= 1; })) {
        // The right place may have been edited while the same words stand elsewhere too.
        for (const Candidate &place : similarWords()) {
            if (std::ranges::none_of(found, [&](const Candidate &other) { return other.range.overlaps(place.range); }))
                found.append(place);
        }
    }
    found.removeIf(
        [this](const Candidate &place) { return place.score < leastScore && place.range.in(m_text) != m_exact; });
    if (found.isEmpty())
        return {};
    std::ranges::stable_sort(found, std::ranges::greater{}, &Candidate::score);
    const Candidate &best = found.first();
    const bool ahead = found.size() == 1 || best.score - found.at(1).score >= sureMargin;
    const bool stands = best.range == m_old && best.range.in(m_text) == m_exact;
    if (!ahead || !isSure(best, same == 1, oldText))
        return {AnchorState::Uncertain, best.range};
    return {stands ? AnchorState::Exact : AnchorState::Moved, best.range};
}

}

Anchor anchor(const Segment &segment, const SearchedText &text, const SearchedText &oldText)
{
    if (segment.quote.exact.isEmpty())
        return {};
    return Anchoring(segment, text).anchor(oldText);
}

}
