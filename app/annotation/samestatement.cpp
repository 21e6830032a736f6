// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/anchoring.h"

#include "app/annotation/approximatesearch.h"

#include <algorithm>
#include <array>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// A typo changes this many letters of a word at most, never its first one ("likely", "unlikely"), and leaves most of
/// it as it was; in shorter words another letter makes another word ("his", "him").
constexpr qsizetype typoLetters = 2;
constexpr qsizetype shortestTypo = 4;
constexpr double typoLikeness = 0.6;

/// Words of the text without the punctuation around them; marks within ("1.2", "isn't", "five-year") stay.
QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        QStringView word = text.sliced(start, at - start);
        const auto isEdge = [](QChar unit) { return unit.isPunct() && unit != u'%'; };
        while (!word.isEmpty() && isEdge(word.front()))
            word = word.sliced(1);
        while (!word.isEmpty() && isEdge(word.back()))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
        start = at + 1;
    }
    return words;
}

bool isNegation(QStringView word)
{
    static constexpr std::array negations{"not"_L1,     "no"_L1,     "never"_L1,   "nor"_L1,
                                          "neither"_L1, "none"_L1,   "nobody"_L1,  "nothing"_L1,
                                          "nowhere"_L1, "cannot"_L1, "without"_L1, "hardly"_L1};
    const QString lower = word.toString().toLower();
    return std::ranges::contains(negations, lower) || lower.endsWith("n't"_L1) || lower.endsWith(u"n’t"_s);
}

/// Number words that are one letter or two apart from one another, or from other words: "billion", "nine".
bool isNumberWord(QStringView word)
{
    static constexpr std::array numbers{"four"_L1,    "five"_L1,      "nine"_L1,     "fourteen"_L1, "fifteen"_L1,
                                        "sixteen"_L1, "seventeen"_L1, "nineteen"_L1, "forty"_L1,    "fifty"_L1,
                                        "sixty"_L1,   "seventy"_L1,   "million"_L1,  "billion"_L1,  "trillion"_L1};
    const QString lower = word.toString().toLower();
    return std::ranges::any_of(numbers, [&](QLatin1StringView number) { return lower.startsWith(number); });
}

/// Does the word carry what must not change: a digit, a sign of an amount, a capital, a negation, or letters that have
/// no case?
bool isProtected(QStringView word)
{
    const auto counts = [](QChar unit) {
        return unit.isDigit() || unit.isUpper() || unit.isSurrogate() || unit.isSymbol()
            || unit.category() == QChar::Letter_Other;
    };
    return std::ranges::any_of(word, counts) || isNegation(word) || isNumberWord(word);
}

bool sameSpelling(QStringView before, QStringView after)
{
    if (before == after)
        return true;
    return std::min(before.size(), after.size()) >= shortestTypo && before.front() == after.front()
        && editDistance(before, after) <= typoLetters && similarity(before, after) >= typoLikeness;
}

}

bool sameStatement(QStringView before, QStringView after)
{
    const QList<QStringView> old = wordsOf(before);
    const QList<QStringView> now = wordsOf(after);
    return std::ranges::equal(old, now, [](QStringView left, QStringView right) {
        if (isProtected(left) || isProtected(right))
            return left == right;
        return sameSpelling(left, right);
    });
}

}
