// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figurequantities.h"

#include "app/analysis/figureatoms.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

class QuantityReader
{
public:
    QuantityReader(const FigureAtoms &atoms, const FigureWords &words, qsizetype first)
        : m_atoms(atoms)
        , m_words(words)
    {
        m_quantity.first = first;
    }

    [[nodiscard]] std::optional<FigureQuantity> read()
    {
        const qsizetype start = sign();
        const auto number = readNumber(m_atoms, start, start > m_quantity.first);
        if (!number)
            return {};
        m_quantity.number = *number;
        m_quantity.value = number->value;
        m_quantity.end = m_quantity.after = number->end;
        m_quantity.approximate = !number->value;
        unit();
        return m_quantity;
    }

private:
    const FigureAtoms &m_atoms;
    const FigureWords &m_words;
    FigureQuantity m_quantity;

    [[nodiscard]] const FigureAtom &near(qsizetype index) const { return m_atoms.near(index, m_quantity.first); }
    [[nodiscard]] bool isWord(qsizetype index, QStringView word) const { return m_atoms.isWord(index, m_quantity.first, word); }

    /// The atom after a currency sign at the start, with the unit set; the start where there is none.
    qsizetype sign()
    {
        const qsizetype first = m_quantity.first;
        const FigureAtom &atom = near(first);
        int currency = atom.kind == AtomKind::Mark ? atom.word->currency : -1;
        qsizetype next = first + 1;
        if (atom.kind == AtomKind::Word) {
            const FigureAtom &after = near(first + 1);
            if (after.kind == AtomKind::Mark && after.glued && after.word->currency >= 0) {
                currency = m_words.word(atom.lower + after.lower).currency;
                next = first + 2;
            } else if (isWord(first, u"rs") && m_atoms.isMark(first + 1, first, u'.') && near(first + 2).kind == AtomKind::Number) {
                currency = atom.word->currency;
                next = first + 2;
            } else if (atom.capitalised && after.kind == AtomKind::Number && isCode(atom)) {
                QString code = atom.lower;
                currency = m_words.word(code.remove(u'.')).currency;
            }
        }
        if (currency < 0 || near(next).kind == AtomKind::Mark)
            return first;
        m_quantity.unit = m_words.currency(currency);
        m_quantity.shape = FigureShape::Money;
        return next;
    }

    /// "USD", "Rs.", "RM": a code of capitals, or the rupee's abbreviation.
    [[nodiscard]] bool isCode(const FigureAtom &atom) const
    {
        const QStringView shown = atom.range.in(m_atoms.text);
        return (shown.size() <= 3 && shown.toString().isUpper()) || atom.lower == "rs"_L1 || atom.lower == "rs."_L1;
    }

    [[nodiscard]] qsizetype afterHyphen(qsizetype index) const
    {
        return m_atoms.isDash(index, m_quantity.first) && near(index).glued && near(index + 1).glued ? index + 1 : index;
    }

    void unit()
    {
        if (m_quantity.shape == FigureShape::Money) {
            if (near(m_quantity.end).word->currency >= 0 && !near(m_quantity.end).capitalised && near(m_quantity.end).kind == AtomKind::Word)
                m_quantity.end = m_quantity.after = m_quantity.end + 1;
            return;
        }
        const qsizetype start = m_quantity.end;
        const qsizetype joined = afterHyphen(start);
        m_quantity.hyphened = joined > start;
        if (percent(joined) || money(joined) || degrees(joined) || measure(joined))
            return;
        if (m_quantity.hyphened && near(joined).kind == AtomKind::Word && !near(joined).word->is(FigureRole::Function)
            && near(joined).word->number == NumberRole::None) {
            m_quantity.end = joined + 1;
            m_quantity.after = isWord(joined, u"plus") ? joined + 1 : joined;
        } else {
            m_quantity.hyphened = false;
        }
    }

    void set(FigureShape shape, const QString &name, qsizetype end)
    {
        m_quantity.shape = shape;
        m_quantity.unit = name;
        m_quantity.end = m_quantity.after = end;
    }

    bool percent(qsizetype i)
    {
        qsizetype end = i;
        if (m_quantity.number.fraction && (isWord(i, u"a") || (isWord(i, u"of") && (isWord(i + 1, u"a") || isWord(i + 1, u"one")))))
            i += isWord(i, u"a") ? 1 : 2; // "half a percentage point", "a third of one percent"
        else if (m_quantity.number.fraction && isWord(i, u"of") && near(i + 1).kind == AtomKind::Number && near(i + 1).value == 1)
            i += 2;
        if (near(i).lower == "%"_L1 || isWord(i, u"percent") || isWord(i, u"pct")
            || (isWord(i, u"pc") && near(i).glued))
            end = i + 1;
        else if (isWord(i, u"per") && (isWord(i + 1, u"cent") || isWord(i + 1, u"cents")))
            end = i + 2;
        if (end > i) {
            const bool points = near(end).lower.startsWith("point"_L1);
            set(FigureShape::Percent, points ? u"percentage points"_s : u"percent"_s, points ? end + 1 : end);
            return true;
        }
        const bool percentage = isWord(i, u"percentage") || isWord(i, u"basis");
        const qsizetype point = percentage ? afterHyphen(i + 1) : i;
        if (!isWord(point, u"points") && !isWord(point, u"point"))
            return false;
        const QString name = isWord(i, u"percentage") ? u"percentage points"_s : isWord(i, u"basis") ? u"basis points"_s : u"points"_s;
        set(percentage ? FigureShape::Percent : FigureShape::Measure, name, point + 1);
        return true;
    }

    /// "5 million dollars", "2 billion Canadian dollars", "a million-dollar".
    bool money(qsizetype i)
    {
        qsizetype end = i;
        int currency = -1;
        if (isWord(i, u"of") && m_quantity.number.partitive)
            ++i;
        QString phrase;
        for (qsizetype k = i; k < i + 3 && near(k).kind == AtomKind::Word; ++k) {
            phrase += (phrase.isEmpty() ? QString() : u" "_s) + near(k).lower;
            const bool zone = isWord(k + 1, u"zone") || isWord(k + 1, u"area"); // "19 euro zone countries"
            if (const int found = m_words.word(phrase).currency; found >= 0 && !zone) {
                currency = found;
                end = k + 1;
            }
        }
        const bool american = isWord(i, u"u.s.") || isWord(i, u"us") || isWord(i, u"american");
        if (american && near(i + 1).word->currency >= 0) {
            currency = near(i + 1).word->currency;
            end = i + 2;
        }
        const bool pounds = isWord(i, u"pounds") && m_quantity.number.scaled && !isWord(i + 1, u"of");
        if (pounds) {
            set(FigureShape::Money, u"GBP"_s, i + 1);
            return true;
        }
        if (currency < 0)
            return false;
        set(FigureShape::Money, m_words.currency(currency), end);
        return true;
    }

    /// "20 degrees Celsius", "75 °F", "20°".
    bool degrees(qsizetype i)
    {
        if (!isDegreeSign(i) && near(i).word->unit < 0)
            return false;
        const bool degree = isDegreeSign(i) || m_words.unit(near(i).word->unit).plural == "degrees"_L1;
        if (!degree)
            return false;
        const FigureAtom &scale = near(afterHyphen(i + 1));
        const bool celsius = scale.lower == "celsius"_L1 || scale.lower == "c"_L1 || scale.lower == "centigrade"_L1;
        const bool fahrenheit = scale.lower == "fahrenheit"_L1 || scale.lower == "f"_L1;
        const qsizetype end = celsius || fahrenheit ? afterHyphen(i + 1) + 1 : i + 1;
        set(FigureShape::Measure, celsius ? u"degrees Celsius"_s : fahrenheit ? u"degrees Fahrenheit"_s : u"degrees"_s, end);
        return true;
    }

    [[nodiscard]] bool isDegreeSign(qsizetype i) const { return m_atoms.isMark(i, m_quantity.first, u'°'); }

    bool measure(qsizetype i)
    {
        const qsizetype numberEnd = m_quantity.end;
        if (isWord(i, u"of") && m_quantity.number.partitive)
            ++i;
        else if (m_quantity.number.fraction && (isWord(i, u"a") || isWord(i, u"an") || isWord(i, u"of")))
            i += isWord(i, u"of") && (isWord(i + 1, u"a") || isWord(i + 1, u"an")) ? 2 : 1;
        else if (isWord(i, u"of") && isWord(numberEnd - 1, u"couple"))
            ++i;
        for (int adjectives = 0; adjectives < 2 && near(i).word->is(FigureRole::UnitAdjective); ++adjectives)
            ++i;
        QString area;
        if (near(i).word->is(FigureRole::AreaWord)) {
            area = near(i).lower + u" "_s;
            i = afterHyphen(i + 1);
        }
        const FigureAtom &atom = near(i);
        if (atom.word->unit < 0 || atom.kind != AtomKind::Word || isRealOrdinal(i) || (atom.lower.size() == 1 && !atom.glued))
            return false;
        const bool glued = atom.glued;
        set(FigureShape::Measure, area + m_words.unit(atom.word->unit).plural, i + 1);
        m_quantity.end = m_quantity.hyphened || glued ? i + 1 : numberEnd;
        centuries(numberEnd);
        age(i + 1);
        return true;
    }

    /// "two second graders": "second" is no time there.
    [[nodiscard]] bool isRealOrdinal(qsizetype i) const
    {
        return isWord(i, u"second") && !m_quantity.hyphened && m_quantity.value.value_or(0) > 1;
    }

    /// A century or decade without a number is told in years: "about a century", "half a century".
    void centuries(qsizetype numberEnd)
    {
        const bool century = m_quantity.unit == "centuries"_L1;
        if (!m_quantity.number.fraction || (!century && m_quantity.unit != "decades"_L1))
            return;
        m_quantity.value = m_quantity.value.value_or(1) * (century ? 100 : 10);
        m_quantity.unit = u"years"_s;
        m_quantity.end = std::max(numberEnd, m_quantity.after);
    }

    /// "67-year-old", "67 years old", "five years of age".
    void age(qsizetype i)
    {
        const qsizetype old = afterHyphen(i);
        const bool olds = isWord(old, u"old") || isWord(old, u"olds");
        const bool of = isWord(i, u"of") && isWord(i + 1, u"age");
        if (!olds && !of)
            return;
        m_quantity.shape = FigureShape::Age;
        m_quantity.after = of ? i + 2 : old + 1;
        if (m_quantity.hyphened)
            m_quantity.end = m_quantity.after;
    }
};

}

std::optional<FigureQuantity> readQuantity(const FigureAtoms &atoms, const FigureWords &words, qsizetype first)
{
    return QuantityReader(atoms, words, first).read();
}

}
