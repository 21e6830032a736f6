// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/wordtable.h"
#include "app/base/result.h"

#include <QtCore/QFlags>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <vector>

namespace pullquote
{

enum class ListFormat;
struct TokenisedText;

/// What a word or phrase can be, whatever its case and accents in the text; most words can be several things.
enum class WordTrait : quint32 {
    FemaleName = 1U << 0, ///< a given name of women; with MaleName of both
    MaleName = 1U << 1,
    GivenName = 1U << 2, ///< any given name, also one whose gender is open
    ShortName = 1U << 3, ///< a short form of a given name: "Bill"
    Surname = 1U << 4, ///< a name of people that is no known given name; a few given names of other languages too
    City = 1U << 5,
    Country = 1U << 6, ///< a country, continent or region of the world
    Demonym = 1U << 7, ///< "Mexican", "Finns"; of countries and states
    State = 1U << 8, ///< of the United States
    StateCode = 1U << 9, ///< "TX", but also "in" and "or": look at the capitals; "Calif."
    Honorific = 1U << 10, ///< stands before a name and is no part of it: "Mr.", "Sen.", "President"
    FemaleHonorific = 1U << 11,
    MaleHonorific = 1U << 12,
    Office = 1U << 13, ///< "secretary of state", "spokeswoman", "professor"
    PersonNoun = 1U << 14, ///< a noun that means a person first of all: "official", "voters"
    SpeechVerb = 1U << 15, ///< a form of a verb that nearly always reports speech: "said"
    ReportingVerb = 1U << 16, ///< one that does so among other things: "noted", "slammed"
    CommonWord = 1U << 17, ///< one of the 40,000 most frequent words that are written in lower case
    OrganisationWord = 1U << 18, ///< "Committee", "Inc."
    PlaceWord = 1U << 19, ///< "River", "Street"
    PolicyWord = 1U << 20, ///< "Act", "Treaty"
    NameParticle = 1U << 21, ///< "de", "van", "al"
    NameSuffix = 1U << 22, ///< "Jr.", "III"
    CalendarWord = 1U << 23, ///< months, days of the week, feasts
    GroupWord = 1U << 24, ///< members of a party, faith or people: "Republicans", "Muslim"
    PhraseStart = 1U << 31, ///< some phrase of the lexicon begins with this word
};
Q_DECLARE_FLAGS(WordTraits, WordTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordTraits)

/**
 * The program's word lists: given names, places, titles, verbs of speaking and the like.
 *
 * Read once, never changed, safe to share between threads; a lookup allocates nothing. Case and accents do not count.
 * resources/lexicon/README.md says where the lists come from.
 */
class Lexicon
{
public:
    /// Reads the lists in @p folder; an error where one is missing. registerResources() must have been called.
    [[nodiscard]] static Result<Lexicon> load(const QString &folder = QStringLiteral(":/lexicon"));

    /// What @p wordOrPhrase (words parted by one space) can be; nothing for one the lists do not know.
    [[nodiscard]] WordTraits traits(QStringView wordOrPhrase) const { return traitsOfKey(keyOf(wordOrPhrase)); }
    /// The same in two steps, for callers that need the word's key for more than this (see WordTable).
    [[nodiscard]] quint64 keyOf(QStringView word) const { return m_words.keyOf(word); }
    [[nodiscard]] WordTraits traitsOfKey(quint64 key) const { return WordTraits::fromInt(m_words.value(key)); }

    struct Phrase {
        qsizetype length = 0; ///< in tokens; 0 where there is none
        WordTraits traits;
    };
    /// The longest phrase of the lexicon that begins at token @p first, ends before token @p end and is any of
    /// @p wanted; may be a single word.
    [[nodiscard]] Phrase phraseAt(const TokenisedText &text, qsizetype first, qsizetype end, WordTraits wanted) const;

    /// Whether one person may go by both given names: they are the same, one is a short form of the other, or both
    /// are short forms of one name ("Bill" and "Will").
    [[nodiscard]] bool maySharePerson(QStringView givenName, QStringView otherGivenName) const;

private:
    WordTable m_words;
    std::vector<quint64> m_namePairs; ///< keys of pairs of given names that one person may bear, sorted

    Lexicon() = default;
    void addLine(QStringView line, ListFormat format, WordTraits traits);
    void add(QStringView wordOrPhrase, WordTraits traits);
    void addName(QStringView line, WordTraits traits, WordTrait female, WordTrait male);
    void addShortNames(QStringView line, WordTraits traits);
    void addState(QStringView line);
    void addCountry(QStringView line);
};

}
