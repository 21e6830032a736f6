// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figureranges.h"

#include "app/analysis/figureatoms.h"
#include "app/analysis/figureexclusions.h"

#include <algorithm>
#include <array>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double widestRange = 3; ///< "rise 2% to 5%" is a range, "fell 5% to 45%" is none

class Joiner
{
public:
    Joiner(const FigureAtoms &atoms, const FigureWords &words, FigureQuantity quantity)
        : m_atoms(atoms)
        , m_words(words)
        , m_first(std::move(quantity))
    {
    }

    FigureQuantity join()
    {
        if (!m_first.hyphened && ratio())
            return m_first;
        const qsizetype start = partner();
        if (!isNear(start))
            return m_first;
        auto second = readQuantity(m_atoms, m_words, start);
        if (!second || !second->value || !m_first.value || second->number.one)
            return m_first;
        if (nonFigureEnd(m_atoms, start) > start && !m_glued)
            return m_first;
        if (toOne(*second))
            return m_first;
        return range(*second);
    }

private:
    const FigureAtoms &m_atoms;
    const FigureWords &m_words;
    FigureQuantity m_first;
    bool m_glued = false; ///< joined by a hyphen or dash, without "to"
    bool m_or = false;
    bool m_and = false;
    bool m_hyphenTo = false; ///< "5-to-4"

    [[nodiscard]] const FigureAtom &near(qsizetype index) const { return m_atoms.near(index, m_first.first); }
    [[nodiscard]] bool isNear(qsizetype index) const { return near(index).sentence >= 0; }
    [[nodiscard]] bool isWord(qsizetype index, QStringView word) const { return m_atoms.isWord(index, m_first.first, word); }
    [[nodiscard]] bool isDash(qsizetype index) const { return m_atoms.isDash(index, m_first.first); }

    [[nodiscard]] qsizetype afterHyphen(qsizetype i) const
    {
        return isDash(i) && near(i).glued && near(i + 1).glued ? i + 1 : i;
    }

    /// "one in five", "three out of four", "two of every three".
    bool ratio()
    {
        if (!m_first.unit.isEmpty() || !m_first.value || m_first.number.scaled || m_first.number.fraction || *m_first.value > 99)
            return false;
        qsizetype i = afterHyphen(m_first.number.end);
        bool every = false;
        if (isWord(i, u"out") && isWord(i + 1, u"of"))
            i += 2;
        else if (isWord(i, u"in"))
            i = afterHyphen(i + 1); // "one-in-five"
        else if (isWord(i, u"of") && (isWord(i + 1, u"every") || near(i + 1).kind == AtomKind::Number
                                       || near(i + 1).word->number == NumberRole::Small))
            ++i;
        else
            return false;
        if (isWord(i, u"every")) {
            every = true;
            ++i;
        }
        if (!isNear(i)) // the line ends in between
            return false;
        const auto whole = readNumber(m_atoms, i, false);
        if (!whole || !whole->value || *whole->value <= *m_first.value || isYear(m_atoms, i) || whole->fraction)
            return false;
        const FigureAtom &next = near(whole->end);
        const bool timed = next.word->unit >= 0 && m_words.unit(next.word->unit).duration;
        if ((timed && !every && !m_first.number.one) || next.lower == "%"_L1 || next.lower == "percent"_L1)
            return false;
        m_first.value = *m_first.value / *whole->value;
        m_first.end = m_first.after = whole->end;
        m_first.shape = FigureShape::Ratio;
        return true;
    }

    /// Where the second number begins; -1 where none is joined.
    qsizetype partner()
    {
        qsizetype i = m_first.end;
        if (m_first.hyphened) // "8-to-16-meter": the word after the hyphen is "to", which is no unit
            return -1;
        const bool open = isDash(i) && near(i).glued && !near(i + 1).glued && isWord(i + 1, u"to"); // "18- to 24-year-old"
        if (open) {
            return i + 2;
        }
        if (isDash(i) && near(i).glued && isWord(i + 1, u"to") && near(i + 1).glued && isDash(i + 2)) {
            m_hyphenTo = true;
            return i + 3;
        }
        if (isDash(i) && near(i).glued && near(i + 1).glued) {
            m_glued = true;
            return i + 1;
        }
        m_or = isWord(i, u"or");
        m_and = isWord(i, u"and") && isBetween();
        if (!isWord(i, u"to") && !m_or && !m_and)
            return -1;
        static constexpr std::array skipped{u"as", u"more", u"much", u"than", u"about", u"nearly", u"almost", u"around", u"many"};
        ++i;
        for (int words = 0; words < 4 && std::ranges::any_of(skipped, [&](const char16_t *word) { return isWord(i, word); }); ++words)
            ++i;
        return i;
    }

    [[nodiscard]] bool isBetween() const
    {
        for (qsizetype i = m_first.first - 1; i >= m_first.first - 6; --i) {
            if (isWord(i, u"between"))
                return true;
        }
        return false;
    }

    /// "5-to-1", "a 3 to 1 margin".
    bool toOne(const FigureQuantity &second)
    {
        const FigureAtom &next = near(second.end);
        const bool odds = next.lower == "margin"_L1 || next.lower == "ratio"_L1 || next.lower == "odds"_L1
            || next.lower == "advantage"_L1 || next.lower == "majority"_L1 || next.lower == "edge"_L1;
        const bool one = second.value == 1 && *m_first.value > 1 && !second.number.scaled && m_first.unit.isEmpty() && !m_or && !m_and;
        if (!one || !(odds || m_hyphenTo || m_glued || isWord(m_first.end, u"to")))
            return false;
        m_first.end = m_first.after = second.end;
        m_first.shape = FigureShape::Ratio;
        return true;
    }

    /// Whether a verb of change stands before, with "from": "fell from 58 to 55 percent".
    [[nodiscard]] bool changes() const
    {
        if (!isWord(m_first.first - 1, u"from"))
            return false;
        for (qsizetype i = m_first.first - 2; i > m_first.first - 9; --i) {
            const QString &word = near(i).lower;
            if (word == "ranging"_L1 || word == "ranges"_L1 || word == "range"_L1 || word == "ranged"_L1)
                return false;
            if (near(i).word->is(FigureRole::Change) || word == "up"_L1 || word == "down"_L1 || word == "raise"_L1
                || word == "raised"_L1 || word == "cut"_L1 || word == "lower"_L1 || word == "lowered"_L1)
                return true;
        }
        return false;
    }

    /// "fell 5% to 45%", "rose by 2 points to 48": the first number is how far it went, the second where it got.
    [[nodiscard]] bool isStepAndLevel(const FigureQuantity &second) const
    {
        if (m_first.unit.isEmpty() || second.unit.isEmpty() || !isWord(m_first.end, u"to"))
            return false;
        if (isWord(m_first.first - 1, u"by"))
            return true;
        const FigureWord &verb = *near(m_first.first - 1).word;
        const bool moves = verb.is(FigureRole::Change) && !verb.is(FigureRole::Function); // "fell", but not "is"
        return moves && m_first.shape == FigureShape::Percent && *second.value > widestRange * *m_first.value;
    }

    /// "voted 218 to 214", "by a vote of 58 to 41", "failed 4-5".
    [[nodiscard]] bool isVote(const FigureQuantity &second) const
    {
        static constexpr std::array words{u"vote", u"votes", u"voted", u"voting", u"ruled", u"tally", u"score", u"defeated", u"beat", u"won", u"lost",
                                         u"failed", u"passed", u"split", u"approved", u"rejected"};
        const bool plain = m_first.number.plain && second.number.plain && m_first.unit.isEmpty() && second.unit.isEmpty();
        const FigureAtom &next = near(second.end);
        const bool counts = next.kind == AtomKind::Word && !next.word->is(FigureRole::Function); // "won 30 to 35 seats"
        for (qsizetype i = m_first.first - 1; plain && !counts && (m_glued || isWord(m_first.end, u"to")) && i > m_first.first - 5; --i) {
            if (std::ranges::any_of(words, [&](const char16_t *word) { return isWord(i, word); }))
                return true;
        }
        return false;
    }

    FigureQuantity range(FigureQuantity &second)
    {
        if (isVote(second))
            return merged(second, *m_first.value, false);
        if (isStepAndLevel(second))
            return m_first;
        const bool sameUnit = m_first.unit.isEmpty() || m_first.unit == second.unit
            || (second.unit.isEmpty() && m_first.shape == FigureShape::Money);
        if (!sameUnit || (m_or && *second.value <= *m_first.value))
            return m_first;
        const bool scaleShared = second.number.scaled && !m_first.number.scaled && second.number.digits == m_first.number.digits;
        const double scale = scaleShared ? scaleOf(second) : 1;
        const double low = *m_first.value * scale;
        const bool ascending = low < *second.value;
        const bool separate = !m_glued && !m_hyphenTo && (!ascending || (changes() && !m_and && !m_or));
        if (separate) {
            if (m_first.unit.isEmpty() && (ascending || second.shape == FigureShape::Percent)) {
                m_first.unit = second.unit;
                m_first.shape = second.shape;
            }
            return m_first;
        }
        if (m_or && m_first.number.end != m_first.end)
            return m_first;
        return merged(second, low, ascending);
    }

    FigureQuantity merged(FigureQuantity &second, double low, bool ascending)
    {
        const bool score = (!ascending || m_hyphenTo) && second.unit.isEmpty() && m_first.unit.isEmpty();
        m_first.shape = score || (m_glued && second.unit.isEmpty() && m_first.unit.isEmpty() && scoreFollows(second.after))
            ? FigureShape::Score
            : (m_first.unit.isEmpty() ? second.shape : m_first.shape);
        if (ascending && m_first.shape != FigureShape::Score) {
            m_first.low = low;
            m_first.high = second.value;
        }
        m_first.value.reset();
        m_first.unit = m_first.unit.isEmpty() ? second.unit : m_first.unit;
        m_first.end = second.end;
        m_first.after = second.after;
        m_first.hyphened = second.hyphened;
        m_first.number.plain = false;
        m_first.number.one = false;
        return m_first;
    }

    /// A vote, a game: no range of a count.
    [[nodiscard]] bool scoreFollows(qsizetype i) const
    {
        const QString &word = near(i).lower;
        return word == "vote"_L1 || word == "decision"_L1 || word == "ruling"_L1 || word == "win"_L1 || word == "victory"_L1
            || word == "loss"_L1 || word == "split"_L1 || word == "tie"_L1;
    }

    /// 1,000,000 of "5 to 10 million".
    [[nodiscard]] double scaleOf(const FigureQuantity &second) const
    {
        for (qsizetype i = second.first; i < second.end; ++i) {
            const FigureAtom &atom = near(i);
            const double own = atom.kind == AtomKind::Number ? atom.value : atom.word->number == NumberRole::Small ? atom.word->value : 0;
            if (own > 0)
                return *second.value / own;
        }
        return 1;
    }
};

}

FigureQuantity joined(const FigureAtoms &atoms, const FigureWords &words, FigureQuantity quantity)
{
    return Joiner(atoms, words, std::move(quantity)).join();
}

}
