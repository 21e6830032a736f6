// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFlags>
#include <QtCore/QHash>
#include <QtCore/QString>

class QIODevice;

namespace pullquote
{

/// What a word can be to the reader of quotations; a word may be several things ("claims" is a verb and a noun).
enum class WordClass : quint32 {
    Say = 1U << 0, ///< a verb that introduces speech: "said", "told", "wrote"
    Judge = 1U << 1, ///< a verb whose object may be the speaker's own words: "called", "accused", "dismissed"
    Weak = 1U << 2, ///< of these, one that often means something else: "found", "put", "offered"
    Base = 1U << 3,
    Third = 1U << 4, ///< third person singular
    Past = 1U << 5, ///< past tense and past participle
    Participle = 1U << 6, ///< present participle
    Determiner = 1U << 7,
    Possessive = 1U << 8,
    Preposition = 1U << 9,
    Auxiliary = 1U << 10,
    Being = 1U << 11, ///< a form of "be", which makes a past participle passive
    Adverb = 1U << 12,
    Conjunction = 1U << 13,
    Relative = 1U << 14,
    Pronoun = 1U << 15, ///< as a subject
    ObjectPronoun = 1U << 16,
    Male = 1U << 17, ///< pronoun, title or noun that tells the person's sex
    Female = 1U << 18,
    Calendar = 1U << 19, ///< a day or month
    Title = 1U << 20, ///< stands before a name: "Sen.", "Dr.", "President"
    PersonNoun = 1U << 21, ///< "official", "senator", "spokeswoman"
    BodyNoun = 1U << 22, ///< "campaign", "ministry", "committee"
    DocumentNoun = 1U << 23, ///< "letter", "report", "ad"
    ReportNoun = 1U << 24, ///< "claim", "promise": with its owner before it, who speaks
    WorkNoun = 1U << 25, ///< "film", "song", "show"
    Naming = 1U << 26, ///< "titled", "known (as)", "dubbed"
    ScareLead = 1U << 27, ///< "so-called", "supposed"
    Epithet = 1U << 28, ///< a role by which writers call a person they have named: "the senator"
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/**
 * The words that finding quotations and their speakers goes by: a value, read once from the lexicon and passed on.
 */
class QuoteWords
{
public:
    QuoteWords() = default;
    /// Reads "word<tab>class class …" lines; comment lines begin with '#', unknown classes are left out.
    explicit QuoteWords(QIODevice &lines);

    [[nodiscard]] WordClasses classes(QStringView word) const;
    [[nodiscard]] bool isEmpty() const { return m_classes.isEmpty(); }

private:
    QHash<QString, WordClasses> m_classes; ///< by lower-case word, with a straight apostrophe
};

/// The list that comes with the program; registerResources() must have been called.
[[nodiscard]] QuoteWords builtInQuoteWords();

}
