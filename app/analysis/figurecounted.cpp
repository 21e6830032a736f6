// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figurecounted.h"

#include "app/analysis/figureatoms.h"
#include "app/analysis/figurequantities.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads noun phrases around a quantity by their edges: function words, marks and the commonest verbs end one.
class NounPhrases
{
public:
    NounPhrases(const FigureAtoms &atoms, qsizetype anchor)
        : m_atoms(atoms)
        , m_anchor(anchor)
    {
    }

    [[nodiscard]] const FigureAtom &near(qsizetype index) const { return m_atoms.near(index, m_anchor); }
    [[nodiscard]] bool isWord(qsizetype index, QStringView word) const { return m_atoms.isWord(index, m_anchor, word); }
    [[nodiscard]] QString shown(qsizetype first, qsizetype end) const
    {
        return end > first ? m_atoms.range(first, end).in(m_atoms.text).toString().simplified() : QString();
    }

    /// The noun phrase that begins at @p first, up to and with its first plural noun, at most six words.
    [[nodiscard]] QString from(qsizetype first) const
    {
        qsizetype i = first;
        if (near(i).word->is(FigureRole::Determiner) && near(i + 1).word->unit >= 0)
            return {}; // "this year", "a ton"
        while (near(i).word->is(FigureRole::Determiner) || near(i).word->is(FigureRole::UnitAdjective))
            ++i;
        const qsizetype start = i;
        qsizetype end = i;
        if (isParticiple(i) && isNounPart(i + 1)) // "12,000 registered voters"
            ++i;
        for (int words = 0; words < 6; ++words) {
            if (!isNounPart(i) || (i > start && near(i).lower.endsWith("ed"_L1) && !isNounPart(i + 1)))
                break;
            end = ++i;
            if (isPlural(end - 1) && !(isDash(end) && near(end).glued))
                break;
            if (isDash(i) && near(i).glued && near(i + 1).glued && near(i + 1).kind == AtomKind::Word)
                end = i += 2;
            if (end > start && isPlural(end - 1))
                break;
        }
        return shown(start, end);
    }

    /// The noun phrase that ends before @p end.
    [[nodiscard]] QString before(qsizetype end) const
    {
        qsizetype first = end;
        if (isWord(end - 2, u"per"))
            return {}; // "48 per cent, a 3-point drop"
        for (int words = 0; words < 6; ++words) {
            const FigureAtom &atom = near(first - 1);
            const bool possessive = atom.lower == "'s"_L1 || (atom.kind == AtomKind::Mark && atom.lower == "'"_L1);
            const bool joint = isDash(first - 1) && atom.glued;
            const bool noun = isNounPart(first - 1) || (first == end && isBareNoun(first - 1));
            const bool jointNumber = isDash(first) && near(first).glued && atom.word->number != NumberRole::None;
            if (!possessive && !joint && !jointNumber && !noun)
                break;
            // "the bank raised rates": the verb's form with a noun before it ends the phrase.
            if (first < end && atom.lower.endsWith("ed"_L1) && isNounPart(first - 2))
                break;
            --first;
        }
        while (first < end && (near(first).kind != AtomKind::Word || near(first).lower == "'s"_L1))
            ++first;
        return shown(first, end);
    }

    [[nodiscard]] bool isDash(qsizetype index) const { return m_atoms.isDash(index, m_anchor); }

private:
    const FigureAtoms &m_atoms;
    qsizetype m_anchor = 0;

    [[nodiscard]] bool isNounPart(qsizetype index) const
    {
        const FigureAtom &atom = near(index);
        if (atom.kind != AtomKind::Word || atom.word->is(FigureRole::Function) || atom.word->is(FigureRole::Change))
            return false;
        return !atom.word->is(FigureRole::Verb) && atom.word->number == NumberRole::None && !atom.lower.startsWith(u'\'')
            && !atom.word->is(FigureRole::Weekday) && !(atom.capitalised && atom.word->is(FigureRole::Month));
    }

    /// A word that may be a verb, but not where another verb or a preposition follows: "Support fell".
    [[nodiscard]] bool isBareNoun(qsizetype index) const
    {
        const FigureAtom &atom = near(index);
        return atom.kind == AtomKind::Word && atom.word->is(FigureRole::Verb) && !atom.word->is(FigureRole::Function)
            && !atom.lower.endsWith("ed"_L1) && (atom.startsSentence || near(index - 1).word->is(FigureRole::Determiner));
    }

    [[nodiscard]] bool isParticiple(qsizetype index) const
    {
        return near(index).kind == AtomKind::Word && near(index).lower.endsWith("ed"_L1) && near(index).word->is(FigureRole::Verb);
    }

    [[nodiscard]] bool isPlural(qsizetype index) const
    {
        const FigureAtom &atom = near(index);
        if (atom.word->is(FigureRole::Plural))
            return true;
        return atom.lower.size() > 3 && atom.lower.endsWith(u's') && !atom.lower.endsWith("ss"_L1) && !atom.lower.endsWith("us"_L1);
    }
};

/// The end of what stands before an aside that ends before @p end: "The parties, which ..., will lose 5 percent".
qsizetype beforeAside(const NounPhrases &phrases, qsizetype end)
{
    const bool comma = phrases.near(end - 1).lower == ","_L1;
    const bool dash = phrases.isDash(end - 1) && !phrases.near(end - 1).glued;
    if (!comma && !dash)
        return end;
    for (qsizetype i = end - 2; i > end - 20; --i) {
        if (phrases.near(i).range.isEmpty())
            break;
        const bool opens = comma ? phrases.near(i).lower == ","_L1 && phrases.near(i + 1).word->is(FigureRole::Function)
                                 : phrases.isDash(i) && !phrases.near(i).glued;
        if (opens)
            return i;
    }
    return end;
}

/// What a measure is of: the subject before "rose by", "stands at", "is".
QString subject(const FigureAtoms &atoms, const FigureQuantity &quantity)
{
    const NounPhrases phrases(atoms, quantity.first);
    qsizetype verb = -1;
    for (qsizetype i = quantity.first - 1; i > quantity.first - 12; --i) {
        const FigureAtom &atom = phrases.near(i);
        if (atom.range.isEmpty() || atom.lower == ";"_L1)
            break;
        if (atom.word->is(FigureRole::Change)) {
            verb = i;
        } else if (verb >= 0 && !atom.word->is(FigureRole::Function)) {
            break;
        }
    }
    if (verb < 0)
        return {};
    qsizetype end = verb;
    while (phrases.near(end - 1).word->is(FigureRole::Function) && !phrases.near(end - 1).range.isEmpty())
        --end;
    return phrases.before(beforeAside(phrases, end));
}

/// "the fund's forecast by 0.1 percentage points": the noun phrase before the preposition.
QString beforePreposition(const FigureAtoms &atoms, const FigureQuantity &quantity)
{
    const NounPhrases phrases(atoms, quantity.first);
    for (qsizetype i = quantity.first - 1; i > quantity.first - 4; --i) {
        const QString &word = phrases.near(i).lower;
        if (word == "by"_L1 || word == "at"_L1 || word == "to"_L1 || word == "of"_L1)
            return phrases.before(i);
        if (!phrases.near(i).word->is(FigureRole::Function))
            break;
    }
    return {};
}

/// "support from black voters, with just 1 percent": the noun phrase before the comma.
QString beforeComma(const FigureAtoms &atoms, const FigureQuantity &quantity)
{
    const NounPhrases phrases(atoms, quantity.first);
    for (qsizetype i = quantity.first - 1; i > quantity.first - 5; --i) {
        if (phrases.near(i).lower == ","_L1 || phrases.isDash(i))
            return phrases.near(i - 1).startsSentence ? QString() : phrases.before(i); // "However, 63 percent"
        if (!phrases.near(i).word->is(FigureRole::Function))
            break;
    }
    return {};
}

QString aroundPercent(const FigureAtoms &atoms, const FigureQuantity &quantity)
{
    const NounPhrases phrases(atoms, quantity.first);
    const qsizetype after = quantity.after;
    if (phrases.isWord(after, u"of") || phrases.isWord(after, u"in") || phrases.isWord(after, u"for")) {
        if (!phrases.isWord(after + 1, u"whom") && !phrases.isWord(after + 1, u"which") && !phrases.isWord(after + 1, u"them")) {
            qsizetype i = after + 1;
            while (phrases.near(i).word->is(FigureRole::Determiner))
                ++i;
            // "25 percent of the world's inmates"
            for (qsizetype k = i; k < i + 4; ++k) {
                if (phrases.near(k).lower == "'s"_L1)
                    i = k + 1;
            }
            if (QString found = phrases.from(i); !found.isEmpty())
                return found;
        } else if (const QString found = beforeComma(atoms, quantity); !found.isEmpty()) {
            return found;
        }
    }
    if (QString found = phrases.from(after); !found.isEmpty() && quantity.shape == FigureShape::Percent && quantity.unit == "percent"_L1)
        return found;
    for (const auto rule : {beforeComma, beforePreposition, subject}) {
        if (QString found = rule(atoms, quantity); !found.isEmpty())
            return found;
    }
    return {};
}

/// "$622 million for flood relief", "$5 million in donations", "a $3 billion housing bill".
QString moneyFor(const FigureAtoms &atoms, const FigureQuantity &quantity)
{
    const NounPhrases phrases(atoms, quantity.first);
    const qsizetype after = quantity.after;
    const bool leads = phrases.isWord(after, u"in") || phrases.isWord(after, u"for") || phrases.isWord(after, u"of");
    const FigureAtom &next = phrases.near(after + (leads ? 1 : 0));
    const bool rate = next.word->is(FigureRole::Determiner) || next.lower == "per"_L1 || next.lower.endsWith("ed"_L1);
    if (!leads && rate) // "$12 an hour", "$14 million borrowed"
        return {};
    if (leads && (next.capitalised || next.kind == AtomKind::Number))
        return {};
    return phrases.from(after + (leads ? 1 : 0));
}

}

QString counted(const FigureAtoms &atoms, const FigureQuantity &quantity)
{
    const NounPhrases phrases(atoms, quantity.first);
    switch (quantity.shape) {
    case FigureShape::Percent:
        return aroundPercent(atoms, quantity);
    case FigureShape::Money:
        return moneyFor(atoms, quantity);
    case FigureShape::Age: {
        const QString found = phrases.from(quantity.after);
        const bool spans = phrases.near(quantity.first - 1).word->is(FigureRole::Age);
        return found.isEmpty() && spans ? phrases.before(quantity.first - 1) : found;
    }
    case FigureShape::Score:
        return {};
    case FigureShape::Measure:
        if (quantity.hyphened)
            return phrases.from(quantity.after);
        return phrases.isWord(quantity.after, u"of") ? phrases.from(quantity.after + 1) : QString();
    case FigureShape::Count:
    case FigureShape::Ratio:
        break;
    }
    if (quantity.shape == FigureShape::Ratio && quantity.value.value_or(0) > 1)
        return {}; // "a 3 to 1 margin"
    qsizetype start = quantity.after;
    if (phrases.isWord(start, u"of"))
        ++start;
    if (QString found = phrases.from(start); !found.isEmpty())
        return found;
    if (quantity.number.fraction) {
        if (phrases.isWord(quantity.first - 1, u"in") || phrases.isWord(quantity.first - 1, u"by")) {
            qsizetype end = quantity.first - 1;
            while (phrases.isWord(end - 1, u"cut") || phrases.isWord(end - 1, u"down") || phrases.near(end - 1).word->is(FigureRole::Change))
                --end;
            return phrases.before(end);
        }
    }
    return quantity.number.digits ? subject(atoms, quantity) : QString();
}

QString figureSource(const FigureAtoms &atoms, qsizetype index)
{
    qsizetype first = index;
    while (!atoms.at(first - 1).range.isEmpty() && atoms.at(first - 1).sentence == atoms.at(index).sentence)
        --first;
    const NounPhrases phrases(atoms, index);
    for (qsizetype i = first; !phrases.near(i).range.isEmpty(); ++i) {
        if (phrases.isWord(i, u"according") && phrases.isWord(i + 1, u"to")) {
            qsizetype start = i + 2;
            while (phrases.near(start).word->is(FigureRole::Determiner))
                ++start;
            qsizetype end = start;
            while (end < start + 7 && phrases.near(end).kind == AtomKind::Word
                   && (!phrases.near(end).word->is(FigureRole::Function) || (phrases.isWord(end, u"of") && phrases.near(end + 1).capitalised))) {
                ++end;
                if (phrases.isDash(end) && phrases.near(end).glued && phrases.near(end + 1).glued)
                    ++end;
            }
            return phrases.shown(start, end);
        }
        if (!phrases.near(i).word->is(FigureRole::Reporting) || i == first)
            continue;
        const FigureAtom &before = phrases.near(i - 1);
        if (!before.capitalised && !before.word->is(FigureRole::Source))
            continue;
        if (before.word->is(FigureRole::Source) && before.lower.size() < 5)
            continue; // "he said": who that is, the sentence does not say
        if (QString found = phrases.before(i); !found.isEmpty())
            return found;
    }
    return {};
}

}
