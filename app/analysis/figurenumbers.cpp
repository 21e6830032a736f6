// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figurenumbers.h"

#include "app/analysis/figureatoms.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads one number; the position moves over it.
class NumberReader
{
public:
    NumberReader(const FigureAtoms &atoms, qsizetype first, bool money)
        : m_atoms(atoms)
        , m_first(first)
        , m_money(money)
    {
    }

    [[nodiscard]] std::optional<FigureNumber> read()
    {
        const FigureAtom &atom = m_atoms.at(m_first);
        m_number.end = m_first + 1;
        if (atom.kind == AtomKind::Number)
            return digits(atom.value);
        if (isVulgarFraction(m_first))
            return vulgarFraction();
        if (atom.kind != AtomKind::Word)
            return {};
        switch (atom.word->number) {
        case NumberRole::Small:
        case NumberRole::Tens:
            return words();
        case NumberRole::Vague:
            return vague();
        default:
            break;
        }
        if (atom.lower == "half"_L1)
            return half();
        if (atom.lower == "a"_L1 || atom.lower == "an"_L1)
            return article();
        if (atom.lower == "several"_L1 || atom.lower == "few"_L1 || atom.lower == "many"_L1)
            return someScale(m_first + 1);
        return {};
    }

private:
    const FigureAtoms &m_atoms;
    qsizetype m_first = 0;
    bool m_money = false;
    FigureNumber m_number;

    [[nodiscard]] const FigureAtom &near(qsizetype index) const { return m_atoms.near(index, m_first); }
    [[nodiscard]] bool isWord(qsizetype index, QStringView word) const { return m_atoms.isWord(index, m_first, word); }
    [[nodiscard]] NumberRole role(qsizetype index) const { return near(index).word->number; }
    /// @p index, or the atom after the hyphen that joins the atom there to the one before.
    [[nodiscard]] qsizetype afterHyphen(qsizetype index) const
    {
        return m_atoms.isDash(index, m_first) && near(index).glued && near(index + 1).glued ? index + 1 : index;
    }

    [[nodiscard]] bool isVulgarFraction(qsizetype index) const
    {
        const FigureAtom &atom = near(index);
        return atom.kind == AtomKind::Mark && atom.lower.size() == 1 && atom.lower[0].decompositionTag() == QChar::Fraction;
    }

    [[nodiscard]] double vulgarValue(qsizetype index) const
    {
        const QStringList parts = near(index).lower[0].decomposition().split(QChar(0x2044)); // fraction slash
        return parts.size() == 2 && parts[1].toDouble() > 0 ? parts[0].toDouble() / parts[1].toDouble() : 0;
    }

    std::optional<FigureNumber> vulgarFraction()
    {
        m_number.value = vulgarValue(m_first);
        m_number.fraction = true;
        scale();
        return m_number;
    }

    std::optional<FigureNumber> digits(double value)
    {
        m_number.digits = true;
        const QStringView shown = near(m_first).range.in(m_atoms.text);
        m_number.plain = !shown.contains(u',') && !shown.contains(u'.');
        m_number.value = value;
        addFraction();
        scale();
        return m_number;
    }

    /// "10 1/2", "1/2", "2½", "2 and a half", "2-and-a-half".
    void addFraction()
    {
        if (isVulgarFraction(m_number.end)) {
            *m_number.value += vulgarValue(m_number.end);
            ++m_number.end;
            m_number.plain = false;
            return;
        }
        if (const double alone = slashFraction(m_first); alone > 0) {
            m_number.value = alone;
            m_number.end = m_first + 3;
            m_number.fraction = true;
            m_number.plain = false;
            return;
        }
        const qsizetype next = afterHyphen(m_number.end);
        if (const double part = slashFraction(next); part > 0) {
            *m_number.value += part;
            m_number.end = next + 3;
            m_number.plain = false;
        }
        andAHalf();
    }

    /// The value of "3/4" at @p index; 0 for "9/11", "24/7" and everything else.
    [[nodiscard]] double slashFraction(qsizetype index) const
    {
        const FigureAtom &top = near(index);
        const FigureAtom &bottom = near(index + 2);
        if (top.kind != AtomKind::Number || bottom.kind != AtomKind::Number || !m_atoms.isMark(index + 1, m_first, u'/'))
            return 0;
        if (!near(index + 1).glued || !bottom.glued || m_atoms.isMark(index + 3, m_first, u'/'))
            return 0;
        const double below = bottom.value;
        const bool usual = below == 2 || below == 3 || below == 4 || below == 5 || below == 8 || below == 10 || below == 16;
        return usual && top.value < below ? top.value / below : 0;
    }

    void andAHalf()
    {
        qsizetype i = afterHyphen(m_number.end);
        if (!isWord(i, u"and"))
            return;
        i = afterHyphen(i + 1);
        if (!isWord(i, u"a"))
            return;
        i = afterHyphen(i + 1);
        if (!isWord(i, u"half") && !isWord(i, u"quarter"))
            return;
        *m_number.value += 1.0 / near(i).word->denominator;
        m_number.end = i + 1;
        m_number.plain = false;
    }

    /// Multiplies by the scale words that follow.
    void scale()
    {
        for (;;) {
            const qsizetype i = afterHyphen(m_number.end);
            const FigureAtom &atom = near(i);
            const NumberRole role = atom.word->number;
            const bool letter = role == NumberRole::ScaleLetter && isScaleLetter(i);
            const bool dozen = role == NumberRole::Group && atom.lower == "dozen"_L1;
            if (role != NumberRole::Scale && !letter && !dozen)
                return;
            if (m_number.value)
                *m_number.value *= atom.word->value;
            m_number.scaled = true;
            m_number.plain = false;
            m_number.end = i + 1;
            if (letter)
                return;
        }
    }

    /// Whether the letter after digits is a scale: always with money ("$5m"), else only where it is no unit of measure.
    [[nodiscard]] bool isScaleLetter(qsizetype index) const
    {
        const FigureAtom &atom = near(index);
        if (m_number.scaled || !m_number.digits || (!atom.glued && atom.lower.size() < 2))
            return false;
        if (m_money || (atom.lower != "m"_L1 && atom.lower != "t"_L1))
            return true;
        const FigureAtom &next = near(index + 1);
        if (atom.lower == "m"_L1) // newspapers that write "3m" at all mean millions far more often than metres
            return !next.word->is(FigureRole::Length);
        return next.kind == AtomKind::Word && (next.word->is(FigureRole::Plural) || next.lower.endsWith(u's'));
    }

    /// "twenty-five", "two hundred and fifty thousand", "two and a half", "two-thirds".
    std::optional<FigureNumber> words()
    {
        const bool one = near(m_first).lower == "one"_L1;
        if (const auto fraction = wordFraction())
            return fraction;
        double total = 0;
        double current = 0;
        qsizetype i = m_first;
        qsizetype end = m_first;
        NumberRole last = NumberRole::None;
        for (;;) {
            const FigureAtom &atom = near(i);
            const NumberRole role = atom.word->number;
            if (role == NumberRole::Tens && (last == NumberRole::None || last == NumberRole::Scale)) {
                current += atom.word->value;
            } else if (role == NumberRole::Small && continuesSmall(last, atom.word->value)) {
                current += atom.word->value;
            } else if (role == NumberRole::Scale && last != NumberRole::None) {
                addScale(total, current, atom.word->value);
            } else {
                break;
            }
            last = role;
            end = ++i;
            i = nextWord(i, last);
        }
        m_number.end = end;
        m_number.value = total + current;
        m_number.scaled = total + current >= 100;
        if (isWord(end, u"and"))
            andAHalf();
        if (afterHyphen(end) != end && isWord(afterHyphen(end), u"and"))
            andAHalf();
        scale();
        m_number.one = one && m_number.end == m_first + 1;
        return m_number;
    }

    static bool continuesSmall(NumberRole last, double value)
    {
        return last == NumberRole::None || last == NumberRole::Scale || (last == NumberRole::Tens && value < 10 && value > 0);
    }

    static void addScale(double &total, double &current, double scale)
    {
        if (scale == 100) {
            current = (current == 0 ? 1 : current) * 100;
            return;
        }
        total += (current == 0 ? 1 : current) * scale;
        current = 0;
    }

    /// The word that may continue the number after @p i: over a hyphen, or over the "and" of "two hundred and fifty".
    [[nodiscard]] qsizetype nextWord(qsizetype i, NumberRole last) const
    {
        const qsizetype hyphened = afterHyphen(i);
        if (hyphened != i)
            return hyphened;
        const bool joins = last == NumberRole::Scale && isWord(i, u"and")
            && (role(i + 1) == NumberRole::Tens || role(i + 1) == NumberRole::Small) && !isWord(i + 1, u"one");
        return joins ? i + 1 : i;
    }

    /// "two-thirds", "one quarter", "three fifths".
    std::optional<FigureNumber> wordFraction()
    {
        const double top = near(m_first).word->value;
        const qsizetype i = afterHyphen(m_first + 1);
        const int below = near(i).word->denominator;
        if (below == 0 || top == 0 || near(m_first).word->number != NumberRole::Small)
            return {};
        const bool plural = near(i).lower.endsWith(u's') || near(i).lower == "halves"_L1;
        const bool single = top == 1 && (i > m_first + 1 || isWord(i + 1, u"of") || near(i).lower == "half"_L1);
        if (!(plural && top > 1) && !single)
            return {};
        m_number.value = top / below;
        m_number.fraction = true;
        m_number.partitive = true;
        m_number.end = i + 1;
        return m_number;
    }

    std::optional<FigureNumber> vague()
    {
        const bool needsMore = isWord(m_first, u"tens") || isWord(m_first, u"scores");
        if (needsMore && !isWord(m_first + 1, u"of"))
            return {};
        if (isWord(m_first, u"tens") && role(m_first + 2) != NumberRole::Vague)
            return {};
        while (isWord(m_number.end, u"of") && role(m_number.end + 1) == NumberRole::Vague)
            m_number.end += 2;
        m_number.partitive = true;
        m_number.scaled = true;
        return m_number;
    }

    /// "half a million", "half-million", "half of", "half the".
    std::optional<FigureNumber> half()
    {
        m_number.fraction = true;
        m_number.value = 0.5;
        m_number.partitive = true;
        qsizetype i = afterHyphen(m_first + 1);
        if (isWord(i, u"a") || isWord(i, u"an"))
            i = afterHyphen(i + 1);
        const NumberRole next = role(i);
        if (next != NumberRole::Scale && next != NumberRole::Group)
            return m_number;
        *m_number.value *= near(i).word->value;
        m_number.end = i + 1;
        m_number.scaled = true;
        m_number.fraction = false;
        m_number.partitive = false;
        return m_number;
    }

    /// "a hundred", "a dozen", "a couple", "a quarter of", "a third of", "a half-million", "a few hundred".
    std::optional<FigureNumber> article()
    {
        const qsizetype i = m_first + 1;
        const FigureAtom &next = near(i);
        if (next.lower == "few"_L1)
            return someScale(i + 1);
        if (next.lower == "half"_L1 || (next.lower == "quarter"_L1 && isScale(afterHyphen(i + 1))))
            return articleFraction(i);
        if (next.word->number == NumberRole::Group || next.word->number == NumberRole::Scale) {
            m_number.value = next.word->value;
            m_number.scaled = next.lower != "couple"_L1;
            m_number.end = i + 1;
            if (next.lower == "couple"_L1 && isWord(i + 1, u"of") && (isScale(i + 2) || role(i + 2) == NumberRole::Group))
                ++m_number.end;
            scale();
            return m_number;
        }
        if (next.word->denominator > 2 && !next.lower.endsWith(u's')
            && (isWord(i + 1, u"of") || (isWord(m_first - 1, u"by") && near(i + 1).kind != AtomKind::Number))) {
            m_number.value = 1.0 / next.word->denominator;
            m_number.fraction = true;
            m_number.partitive = true;
            m_number.end = i + 1;
            return m_number;
        }
        return {};
    }

    [[nodiscard]] bool isScale(qsizetype index) const { return role(index) == NumberRole::Scale; }

    /// "a half-million", "a quarter million"; no "a half" alone.
    std::optional<FigureNumber> articleFraction(qsizetype index)
    {
        const qsizetype i = afterHyphen(index + 1);
        const FigureAtom &scaleWord = near(i);
        const bool group = scaleWord.lower == "dozen"_L1;
        m_number.value = 1.0 / near(index).word->denominator;
        if (isScale(i) || group) {
            *m_number.value *= scaleWord.word->value;
            m_number.scaled = true;
            m_number.end = i + 1;
            return m_number;
        }
        if (scaleWord.word->unit < 0 && scaleWord.lower != "century"_L1 && scaleWord.lower != "decade"_L1)
            return {};
        m_number.fraction = true;
        m_number.end = index + 1;
        return m_number;
    }

    /// "several hundred", "a few thousand": a quantity without a value.
    std::optional<FigureNumber> someScale(qsizetype index)
    {
        if (!isScale(index) && role(index) != NumberRole::Group)
            return {};
        if (near(index).lower == "couple"_L1)
            return {};
        m_number.end = index + 1;
        scale();
        m_number.scaled = true;
        return m_number;
    }
};

}

std::optional<FigureNumber> readNumber(const FigureAtoms &atoms, qsizetype first, bool money)
{
    return NumberReader(atoms, first, money).read();
}

}
