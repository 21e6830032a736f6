// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/fuzzymatch.h"

#include <algorithm>

namespace pullquote
{

namespace
{

// Only their order matters, and that two words found at beginnings outweigh one found there and one found inside.
constexpr int wholeWordScore = 100;
constexpr int textBeginningScore = 90;
constexpr int wordBeginningScore = 80;
constexpr int beginningsScore = 60;
constexpr int insideScore = 40;
constexpr int detailScore = 30;
constexpr int scatteredScore = 10;

QChar bareLetter(QChar unit)
{
    while (unit.unicode() > 0x7f && unit.decompositionTag() == QChar::Canonical && !unit.decomposition().isEmpty())
        unit = unit.decomposition().at(0);
    return unit == u'’' ? QChar(u'\'') : unit.toLower();
}

/// A word of the query and where its letters stand in the folded text.
struct Found {
    int score = 0;
    QList<qsizetype> letters;
};

QList<qsizetype> run(qsizetype from, qsizetype length)
{
    QList<qsizetype> letters(length);
    std::ranges::generate(letters, [&from] { return from++; });
    return letters;
}

std::optional<Found> asPart(const FoldedText &text, QStringView word)
{
    const QStringView letters = text.letters();
    std::optional<Found> best;
    for (qsizetype at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        int score = insideScore;
        if (text.beginsWord(at)) {
            const bool whole = end == letters.size() || !letters.at(end).isLetterOrNumber();
            score = whole ? wholeWordScore : at == 0 ? textBeginningScore : wordBeginningScore;
        }
        if (!best || score > best->score)
            best = Found{score, run(at, word.size())};
    }
    return best;
}

/// Each run of letters as long as it goes, each from the beginning of a word on.
std::optional<Found> asBeginnings(const FoldedText &text, QStringView word)
{
    const QStringView letters = text.letters();
    Found found{beginningsScore, {}};
    qsizetype typed = 0;
    for (qsizetype at = 0; at < letters.size() && typed < word.size(); ++at) {
        const bool goesOn = !found.letters.isEmpty() && found.letters.last() == at - 1;
        if (letters.at(at) == word.at(typed) && (goesOn || text.beginsWord(at))) {
            found.letters.append(at);
            ++typed;
        }
    }
    return typed == word.size() ? std::optional(found) : std::nullopt;
}

/// For a slip of the fingers: letters were left out, but not so many that anything long would agree.
std::optional<Found> asScattered(const FoldedText &text, QStringView word)
{
    const QStringView letters = text.letters();
    const qsizetype widest = word.size() + word.size() / 2;
    for (qsizetype begin = 0; begin < letters.size(); ++begin) {
        if (!text.beginsWord(begin) || letters.at(begin) != word.at(0))
            continue;
        Found found{scatteredScore, {}};
        const qsizetype end = std::min(letters.size(), begin + widest);
        for (qsizetype at = begin; at < end && found.letters.size() < word.size(); ++at) {
            if (letters.at(at) == word.at(found.letters.size()))
                found.letters.append(at);
        }
        if (found.letters.size() == word.size())
            return found;
    }
    return std::nullopt;
}

std::optional<Found> find(const FoldedText &text, QStringView word)
{
    if (auto found = asPart(text, word); found && found->score > beginningsScore)
        return found;
    else if (auto beginnings = asBeginnings(text, word))
        return beginnings;
    else if (found)
        return found;
    return word.size() > 2 ? asScattered(text, word) : std::nullopt;
}

bool hasWordFrom(const FoldedText &text, QStringView word)
{
    for (qsizetype at = text.letters().indexOf(word); at >= 0; at = text.letters().indexOf(word, at + 1)) {
        if (text.beginsWord(at))
            return true;
    }
    return false;
}

}

FoldedText::FoldedText(QStringView text)
{
    m_letters.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isMark()) { // an accent on its own: from here on the places differ
            if (m_places.isEmpty())
                m_places = run(0, m_letters.size());
            continue;
        }
        if (!m_places.isEmpty() || at != m_letters.size())
            m_places.append(at);
        m_letters.append(bareLetter(text.at(at)));
    }
}

bool FoldedText::beginsWord(qsizetype letter) const
{
    return m_letters.at(letter).isLetterOrNumber() && (letter == 0 || !m_letters.at(letter - 1).isLetterOrNumber());
}

FuzzyQuery::FuzzyQuery(QStringView typed)
    : m_words(FoldedText(typed).letters().toString().simplified().split(u' ', Qt::SkipEmptyParts))
{
}

std::optional<FuzzyMatch> FuzzyQuery::match(const FoldedText &text, const FoldedText &detail) const
{
    FuzzyMatch match;
    for (const QString &word : m_words) {
        if (const auto found = find(text, word); found && (found->score > detailScore || !hasWordFrom(detail, word))) {
            match.score += found->score;
            for (const qsizetype letter : found->letters)
                match.places.append(text.placeOf(letter));
        } else if (hasWordFrom(detail, word)) {
            match.score += detailScore;
        } else {
            return std::nullopt;
        }
    }
    std::ranges::sort(match.places);
    const auto repeated = std::ranges::unique(match.places);
    match.places.erase(repeated.begin(), repeated.end());
    return match;
}

}
