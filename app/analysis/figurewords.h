// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFlags>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pullquote
{

class WordSections;

/// What part a word plays in a number.
enum class NumberRole : quint8 {
    None,
    Small, ///< "seven", "nineteen"
    Tens, ///< "forty"
    Scale, ///< "million"
    ScaleLetter, ///< "bn", "k": only right after digits
    Group, ///< "dozen", "couple"
    Vague, ///< "hundreds", "dozens"
};

/// What a word can mean around a number.
enum class FigureRole : quint32 {
    UnitAdjective = 1U << 0, ///< "two more years", "six straight weeks"
    AreaWord = 1U << 1, ///< "square"
    Age = 1U << 2, ///< "aged"
    Month = 1U << 3,
    Weekday = 1U << 4,
    TimeMark = 1U << 5, ///< "p.m."
    NameHead = 1U << 6, ///< "Title", "Route": a number after it is a name
    HeadBeforeCount = 1U << 7,
    Street = 1U << 8,
    Function = 1U << 9, ///< ends a noun phrase
    Determiner = 1U << 10,
    Verb = 1U << 11, ///< often comes right after a counted noun
    Plural = 1U << 12, ///< without an s: "people"
    Change = 1U << 13, ///< "rose", "stands at": what stands before it is what the figure measures
    Reporting = 1U << 14,
    Source = 1U << 15, ///< "police": may report a figure
    Idiom = 1U << 16, ///< no quantity before it: "zero tolerance"
    Length = 1U << 17, ///< "long", "wall": a number with "m" before it is in metres
};
Q_DECLARE_FLAGS(FigureRoles, FigureRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(FigureRoles)

struct UnitName {
    QString plural;
    bool duration = false;
};

/// All that the lists say of one word.
struct FigureWord {
    NumberRole number = NumberRole::None;
    double value = 0; ///< of a number, scale or group
    int denominator = 0; ///< of "thirds", "half"
    int unit = -1; ///< index for FigureWords::unit(), -1 for none
    int currency = -1; ///< index for FigureWords::currency(), -1 for none
    FigureRoles roles;

    [[nodiscard]] bool is(FigureRole role) const { return roles.testFlag(role); }
};

/// What a word before a number says of it.
enum class Bound : quint8 {
    About, ///< "nearly"
    Exact, ///< "minus", "an additional": part of the figure, but the number is exact
    AtLeast, ///< "more than"
    AtMost, ///< "up to"
};

struct Approximator {
    QStringList words;
    Bound bound = Bound::About;
};

/**
 * The words that finding figures goes by: a value, read once and passed on. Reads ":/lexicon/figures.txt";
 * registerResources() must have been called.
 */
class FigureWords
{
public:
    FigureWords();

    /// @p lower in lower case, with straight apostrophes; an empty entry for a word without meaning here.
    [[nodiscard]] const FigureWord &word(const QString &lower) const;
    [[nodiscard]] const UnitName &unit(int index) const { return m_units[index]; }
    [[nodiscard]] const QString &currency(int index) const { return m_currencies[index]; }
    /// Those that end with @p lastWord, the longest first.
    [[nodiscard]] const QList<Approximator> &approximators(const QString &lastWord) const;

private:
    QHash<QString, FigureWord> m_words;
    QList<UnitName> m_units;
    QStringList m_currencies;
    QHash<QString, QList<Approximator>> m_approximators;

    void readNumbers(const WordSections &sections);
    void readUnits(const WordSections &sections);
    void readCurrencies(const WordSections &sections);
    void readApproximators(const WordSections &sections);
    void readRoles(const WordSections &sections);
};

}
