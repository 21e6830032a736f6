// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figures.h"

#include "app/analysis/figureatoms.h"
#include "app/analysis/figurebounds.h"
#include "app/analysis/figurecounted.h"
#include "app/analysis/figureexclusions.h"
#include "app/analysis/figureranges.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

class FigureFinder
{
public:
    FigureFinder(const FigureAtoms &atoms, const FigureWords &words)
        : m_atoms(atoms)
        , m_words(words)
    {
    }

    QList<Figure> find()
    {
        for (qsizetype i = 0; i < m_atoms.size();) {
            const qsizetype end = step(i);
            i = std::max(end, i + 1);
        }
        return std::move(m_figures);
    }

private:
    const FigureAtoms &m_atoms;
    const FigureWords &m_words;
    QList<Figure> m_figures;
    qsizetype m_done = 0; ///< atoms before this belong to a figure already
    qint32 m_sourceSentence = -1;
    QString m_source; ///< of that sentence
    qint32 m_percentSentence = -1;
    QString m_percentOf; ///< of the last percentage in that sentence

    /// Whether a quantity could begin here; most words are turned away at once.
    static bool mayBegin(const FigureAtom &atom)
    {
        const FigureWord &word = *atom.word;
        return atom.kind == AtomKind::Number || word.number == NumberRole::Small || word.number == NumberRole::Tens
            || word.number == NumberRole::Vague || word.currency >= 0 || word.is(FigureRole::Month)
            || word.is(FigureRole::Determiner) || word.denominator == 2 || isOther(atom);
    }

    static bool isOther(const FigureAtom &atom)
    {
        if (atom.kind == AtomKind::Mark)
            return atom.lower.size() == 1 && atom.lower[0].decompositionTag() == QChar::Fraction;
        const bool some = atom.lower == "several"_L1 || atom.lower == "few"_L1 || atom.lower == "many"_L1;
        return some || (atom.capitalised && atom.range.length() <= 3); // "C" of "C$5"
    }

    /// Takes what begins at @p i, a figure or no figure, and gives the atom after it.
    qsizetype step(qsizetype i)
    {
        const FigureAtom &atom = m_atoms.at(i);
        if (!mayBegin(atom) || atom.inAddress)
            return i + 1;
        if (const qsizetype end = nonFigureEnd(m_atoms, i); end > i)
            return end;
        auto read = unitAlone(i);
        if (!read)
            read = readQuantity(m_atoms, m_words, i);
        if (!read)
            return i + 1;
        FigureQuantity quantity = joined(m_atoms, m_words, std::move(*read));
        const bool numberWord = atom.word->number != NumberRole::None || atom.word->denominator > 0;
        if (numberWord && isNamedNumberWord(m_atoms, i))
            return quantity.number.end;
        age(quantity);
        if (!isFigure(quantity))
            return quantity.number.end;
        add(quantity);
        return m_done;
    }

    /// "more than a year", "about a century": an article for one, only after an approximator.
    std::optional<FigureQuantity> unitAlone(qsizetype i) const
    {
        const FigureAtom &atom = m_atoms.at(i);
        if (atom.lower != "a"_L1 && atom.lower != "an"_L1)
            return {};
        const FigureAtom &next = m_atoms.near(i + 1, i);
        const bool percentage = next.lower == "percentage"_L1 && m_atoms.isWord(i + 2, i, u"point");
        const bool half = m_atoms.isWord(i + 2, i, u"and") && m_atoms.isWord(i + 3, i, u"a") && m_atoms.isWord(i + 4, i, u"half");
        if ((next.word->unit < 0 && !percentage) || next.lower.endsWith(u's') || next.lower == "second"_L1
            || (!half && !isModified(i)))
            return {};
        FigureQuantity quantity;
        quantity.first = i;
        quantity.end = quantity.after = i + 2;
        quantity.value = 1;
        quantity.unit = percentage ? u"percentage points"_s : m_words.unit(next.word->unit).plural;
        quantity.shape = percentage ? FigureShape::Percent : FigureShape::Measure;
        quantity.number.end = i + 1;
        if (percentage || half)
            quantity.end = quantity.after = i + (half ? 5 : 3);
        if (half) // "an hour and a half"
            quantity.value = 1.5;
        const bool century = quantity.unit == "centuries"_L1;
        if (century || quantity.unit == "decades"_L1) {
            quantity.value = *quantity.value * (century ? 100 : 10);
            quantity.unit = u"years"_s;
        }
        return quantity;
    }

    /// Whether a word like "about" stands before the number at @p i.
    [[nodiscard]] bool isModified(qsizetype i) const { return boundsBefore(m_atoms, m_words, i, m_done).first < i; }

    /// "Mr. Novak, 58, said", "she is 34": an age that is only a number.
    void age(FigureQuantity &quantity) const
    {
        if (quantity.shape != FigureShape::Count || quantity.end != quantity.number.end || !quantity.number.digits)
            return agesAfterWord(quantity);
        const FigureAtom &before = m_atoms.near(quantity.first - 1, quantity.first);
        const FigureAtom &next = m_atoms.near(quantity.end, quantity.first);
        const bool ends = next.kind == AtomKind::Mark;
        const double years = quantity.value.value_or(0);
        if (!quantity.number.plain || years < 1 || years > 115 || !ends)
            return agesAfterWord(quantity);
        const FigureAtom &name = m_atoms.near(quantity.first - 2, quantity.first);
        const bool named = before.lower == ","_L1 && (name.capitalised || name.lower == "\""_L1 || name.lower == "”"_L1)
            && !name.word->is(FigureRole::Month) && next.lower != "-"_L1;
        const bool verb = (before.lower == "is"_L1 || before.lower == "was"_L1 || before.lower == "'s"_L1)
            && (name.lower == "who"_L1 || name.lower == "he"_L1 || name.lower == "she"_L1);
        const bool bracketed = before.lower == "("_L1 && next.lower == ")"_L1 && name.capitalised;
        if (named || verb || bracketed) {
            quantity.shape = FigureShape::Age;
            quantity.unit = u"years"_s;
            return;
        }
        agesAfterWord(quantity);
    }

    /// "aged 67", "ages 55 to 65", "turned 40".
    void agesAfterWord(FigureQuantity &quantity) const
    {
        const FigureAtom &before = m_atoms.near(quantity.first - 1, quantity.first);
        const FigureAtom &next = m_atoms.near(quantity.end, quantity.first);
        const bool span = before.lower == "of"_L1 && m_atoms.isWord(quantity.first - 2, quantity.first, u"ages");
        const bool turns = before.lower.startsWith("turn"_L1);
        if (quantity.shape != FigureShape::Count || !(span || before.word->is(FigureRole::Age)) || quantity.number.scaled)
            return;
        if (turns && next.kind != AtomKind::Mark && !next.word->is(FigureRole::Function))
            return;
        quantity.shape = FigureShape::Age;
        quantity.unit = u"years"_s;
    }

    [[nodiscard]] bool isFigure(const FigureQuantity &quantity) const
    {
        const FigureNumber &number = quantity.number;
        const bool serial = number.plain && m_atoms.at(quantity.first).range.length() > 7; // an identifier
        const bool nothing = quantity.value == 0 && quantity.shape == FigureShape::Count && !number.digits
            && m_atoms.near(quantity.end, quantity.first).kind == AtomKind::Mark;
        if (serial || nothing)
            return false;
        if (number.one && quantity.shape != FigureShape::Ratio && quantity.shape != FigureShape::Percent
            && quantity.shape != FigureShape::Money)
            return isOneUnit(quantity);
        if (number.fraction && !number.digits)
            return isRealFraction(quantity);
        const FigureAtom &first = m_atoms.at(quantity.first);
        if (first.kind == AtomKind::Word && !number.scaled && quantity.hyphened && quantity.unit.isEmpty())
            return false; // "three-judge", "two-party"
        if (first.kind == AtomKind::Word && quantity.shape == FigureShape::Count && isEnumerator(quantity))
            return false;
        const FigureAtom &next = m_atoms.near(number.end, quantity.first);
        return !next.word->is(FigureRole::Idiom) || quantity.shape != FigureShape::Count;
    }

    /// "one, his temper, and two, his language".
    [[nodiscard]] bool isEnumerator(const FigureQuantity &quantity) const
    {
        const FigureAtom &before = m_atoms.near(quantity.first - 1, quantity.first);
        return m_atoms.isMark(quantity.end, quantity.first, u',') && (before.lower == ","_L1 || before.lower == "and"_L1);
    }

    /// "one" is a number only with a unit: "one-year", "about one mile", "one hour later"; not "one day".
    [[nodiscard]] bool isOneUnit(const FigureQuantity &quantity) const
    {
        if (quantity.unit.isEmpty())
            return false;
        const FigureAtom &next = m_atoms.near(quantity.after, quantity.first);
        const bool counted = next.lower == "ago"_L1 || next.lower == "later"_L1 || next.lower == "earlier"_L1
            || next.lower == "before"_L1 || next.lower == "after"_L1;
        const bool vague = quantity.unit == "days"_L1 || quantity.unit == "nights"_L1 || quantity.unit == "points"_L1;
        return quantity.hyphened || counted || isModified(quantity.first) || !vague;
    }

    /// "half of the votes", "cut in half", "nearly a third"; not "the first half".
    [[nodiscard]] bool isRealFraction(const FigureQuantity &quantity) const
    {
        if (m_atoms.near(quantity.first, quantity.first).word->denominator != 2 || !quantity.unit.isEmpty())
            return true;
        const FigureAtom &before = m_atoms.near(quantity.first - 1, quantity.first);
        const FigureAtom &next = m_atoms.near(quantity.end, quantity.first);
        if (quantity.hyphened)
            return false;
        const bool part = next.lower == "of"_L1 || next.word->is(FigureRole::Determiner);
        const bool cut = (before.lower == "in"_L1 || before.lower == "by"_L1) && !next.word->is(FigureRole::Determiner);
        const bool other = before.word->is(FigureRole::Determiner) || before.lower == "first"_L1 || before.lower == "second"_L1
            || before.lower == "other"_L1 || before.lower == "latter"_L1;
        return !other && (part || cut || isModified(quantity.first));
    }

    void add(const FigureQuantity &quantity)
    {
        const FigureBounds bounds = boundsAround(m_atoms, m_words, quantity, m_done);
        const qsizetype first = bounds.first;
        const qsizetype end = bounds.end;
        Figure figure;
        figure.range = m_atoms.range(first, end);
        figure.value = quantity.value;
        figure.low = quantity.low;
        figure.high = quantity.high;
        figure.approximate = quantity.approximate || bounds.approximate;
        figure.unit = quantity.unit;
        if (isNegative(quantity) && figure.value) {
            figure.value = -*figure.value;
            if (first == quantity.first && !m_atoms.isWord(first - 1, first, u"minus"))
                figure.range.start = m_atoms.at(first - 1).range.start;
        }
        if (figure.value && bounds.atLeast != bounds.atMost)
            (bounds.atLeast ? figure.low : figure.high) = figure.value;
        if (quantity.unit == "points"_L1 && isPoll(quantity.first))
            figure.unit = u"percentage points"_s;
        figure.of = counted(m_atoms, quantity);
        if (figure.of.isEmpty() && quantity.shape == FigureShape::Percent && m_percentSentence == m_atoms.at(quantity.first).sentence)
            figure.of = m_percentOf; // "grew 1.6 percent, down 0.2 percentage points"
        if (quantity.shape == FigureShape::Percent) {
            m_percentSentence = m_atoms.at(quantity.first).sentence;
            m_percentOf = figure.of;
        }
        figure.speaker = source(quantity.first);
        figure.confidence = confidence(quantity, figure);
        m_figures.append(std::move(figure));
        m_done = std::max(end, quantity.end);
    }

    [[nodiscard]] bool isNegative(const FigureQuantity &quantity) const
    {
        const qsizetype mark = quantity.first - 1;
        if (quantity.shape != FigureShape::Percent && !quantity.unit.startsWith("degrees"_L1))
            return false;
        if (m_atoms.isWord(mark, quantity.first, u"minus") && !m_atoms.isWord(mark - 1, quantity.first, u"or"))
            return true;
        return m_atoms.isDash(mark, quantity.first) && m_atoms.at(quantity.first).glued && !m_atoms.at(mark).glued;
    }

    /// Whether the sentence speaks of a poll, whose points are percentage points.
    [[nodiscard]] bool isPoll(qsizetype index) const
    {
        static const QStringList words{u"poll"_s, u"polls"_s, u"polling"_s, u"survey"_s, u"lead"_s, u"leads"_s, u"led"_s, u"leading"_s,
                                       u"ahead"_s, u"margin"_s, u"voters"_s, u"percent"_s, u"%"_s, u"trails"_s, u"trailing"_s,
                                       u"error"_s, u"rate"_s};
        const qint32 sentence = m_atoms.at(index).sentence;
        qsizetype first = index;
        while (m_atoms.at(first - 1).sentence == sentence)
            --first;
        for (qsizetype i = first; m_atoms.at(i).sentence == sentence; ++i) {
            if (words.contains(m_atoms.at(i).lower))
                return true;
        }
        return false;
    }

    const QString &source(qsizetype index)
    {
        if (m_atoms.at(index).sentence != m_sourceSentence) {
            m_sourceSentence = m_atoms.at(index).sentence;
            m_source = figureSource(m_atoms, index);
        }
        return m_source;
    }

    /// How often findings of this kind were right on annotated news articles.
    static double confidence(const FigureQuantity &quantity, const Figure &figure)
    {
        switch (quantity.shape) {
        case FigureShape::Percent:
        case FigureShape::Money:
        case FigureShape::Age:
            return 0.97;
        case FigureShape::Measure:
        case FigureShape::Ratio:
            return 0.94;
        case FigureShape::Score:
            return 0.88;
        case FigureShape::Count:
            break;
        }
        if (figure.of.isEmpty())
            return quantity.number.scaled ? 0.88 : 0.72;
        return quantity.number.digits || quantity.number.scaled ? 0.94 : 0.85;
    }
};

}

QList<Figure> findFigures(const TokenisedText &text, const FigureWords &words)
{
    const FigureAtoms atoms = cutAtoms(text, words);
    return FigureFinder(atoms, words).find();
}

}
