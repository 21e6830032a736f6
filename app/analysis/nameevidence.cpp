// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/nameevidence.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr WordTraits givenTraits = WordTrait::GivenName | WordTrait::ShortName;
constexpr WordTraits headTraits = WordTrait::OrganisationWord | WordTrait::PlaceWord | WordTrait::PolicyWord;
constexpr WordTraits placeTraits = WordTrait::City | WordTrait::Country | WordTrait::State;

bool isOneOf(QStringView word, std::initializer_list<std::u16string_view> words)
{
    return std::ranges::any_of(words, [word](std::u16string_view other) { return word == QStringView(other); });
}

/// Looks at the tokens around one name; those outside its sentence count as empty words.
class Surroundings
{
public:
    Surroundings(const TokenisedText &text, const NameCandidate &name, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_name(name)
        , m_sentence(text.sentenceOf(name.first))
    {
    }

    [[nodiscard]] double before() const
    {
        if (m_name.hasTitle())
            return 4;
        const qsizetype previous = m_name.first - 1;
        const QStringView word = at(previous);
        if (isOneOf(word, {u"the", u"The"}))
            return describesNoun() ? 0 : -2.5;
        if (isOneOf(word, {u"a", u"an", u"A", u"An"}))
            return describesNoun() || m_name.length() > 1 ? 0 : -1;
        if (isOneOf(word, {u"in", u"at", u"In", u"At", u"near", u"outside"}))
            return -1.5;
        if (word == u"of"
            && isOneOf(at(previous - 1),
                       {u"capital", u"city", u"coast", u"county", u"district", u"island", u"port", u"province",
                        u"region", u"state", u"suburb", u"town", u"village"}))
            return -4;
        const WordTraits traits = traitsAt(previous);
        if (traits.testAnyFlags(WordTrait::PersonNoun | WordTrait::Office) && isLower(previous))
            return 2;
        // "…," said Hale; but "said Medicare would", where what follows is the start of what was said
        if (traits.testFlag(WordTrait::SpeechVerb) && isLower(previous)
            && (at(previous - 1) == u","
                || (inside(previous - 1) && m_text.tokens[previous - 1].kind == TokenKind::CloseQuote)))
            return 1.5;
        if (word == u"," && isRelative(at(previous - 1)))
            return 3;
        if (word == u"&")
            return -3;
        if (isOneOf(word, {u"By", u"BY"}) && previous == m_sentence.firstToken)
            return m_name.length() > 1 ? 3 : 0;
        return m_name.length() > 1 && m_sentence.endToken - m_sentence.firstToken == m_name.length() ? 0.7 : 0;
    }

    [[nodiscard]] double after() const
    {
        const qsizetype next = m_name.end;
        const QStringView word = at(next);
        const WordTraits traits = traitsAt(next);
        if (traits.testFlag(WordTrait::SpeechVerb))
            return 1.5;
        if (traits.testFlag(WordTrait::ReportingVerb))
            return 0.8;
        if (word == u"(" && isOneOf(at(next + 1).left(2), {u"R-", u"D-", u"I-"}))
            return 4;
        if (word == u":" && m_text.tokens[m_name.first].allCaps && m_name.startsSentence)
            return 3;
        if (isOneOf(word, {u"'s", u"’s"}))
            return ownsRelative(next + 1) ? 2 : isOneOf(at(next + 1), {u"shares", u"stock", u"shareholders"}) ? -3 : 0;
        if (word == u"&"
            || isOneOf(word, {u"shares", u"stock", u"executives", u"officials", u"employees", u"shareholders"}))
            return -2.5;
        if (word == u"," || word == u"–" || word == u"—" || word == u"-")
            return apposition(next + 1);
        if (word == u"who" || word == u"whose")
            return 1.5;
        return describesNoun() ? 2.2 : 0;
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    const NameCandidate &m_name;
    const SentenceSpan &m_sentence;

    [[nodiscard]] bool inside(qsizetype i) const { return i >= m_sentence.firstToken && i < m_sentence.endToken; }
    [[nodiscard]] QStringView at(qsizetype i) const { return inside(i) ? m_text.word(i) : QStringView(); }
    [[nodiscard]] WordTraits traitsAt(qsizetype i) const
    {
        return inside(i) ? m_lexicon.traits(m_text.word(i)) : WordTraits();
    }
    [[nodiscard]] bool isLower(qsizetype i) const
    {
        return inside(i) && m_text.tokens[i].kind == TokenKind::Word && !m_text.tokens[i].capitalised;
    }

    static bool isRelative(QStringView word)
    {
        return isOneOf(word,
                       {u"wife", u"husband", u"son", u"daughter", u"father", u"mother", u"brother", u"sister", u"widow",
                        u"partner"});
    }

    /// "the Hale administration", "a Ruiz supporter": a name as the adjective of what only people have.
    [[nodiscard]] bool describesNoun() const
    {
        return isOneOf(at(m_name.end), {u"administration", u"aide",        u"aides",      u"ally",      u"allies",
                                        u"backer",         u"backers",     u"camp",       u"campaign",  u"critic",
                                        u"critics",        u"era",         u"fan",        u"fans",      u"family",
                                        u"loyalist",       u"loyalists",   u"presidency", u"rally",     u"rival",
                                        u"spokesman",      u"spokeswoman", u"staffer",    u"supporter", u"supporters",
                                        u"surrogate",      u"surrogates",  u"voter",      u"voters"});
    }

    [[nodiscard]] bool ownsRelative(qsizetype i) const
    {
        return isOneOf(at(i),
                       {u"aide",      u"aides",       u"attorney",   u"birth",   u"brother", u"campaign", u"candidacy",
                        u"children",  u"daughter",    u"death",      u"family",  u"father",  u"friend",   u"friends",
                        u"home",      u"husband",     u"lawyer",     u"lawyers", u"life",    u"mother",   u"opponent",
                        u"parents",   u"rival",       u"running",    u"sister",  u"son",     u"sons",     u"speech",
                        u"spokesman", u"spokeswoman", u"supporters", u"tweet",   u"tweets",  u"widow",    u"wife"});
    }

    /// After the comma: an age, "who", or a description that holds a person's noun.
    [[nodiscard]] double apposition(qsizetype i) const
    {
        if (at(i) == u"who" || at(i) == u"whose")
            return 1.5;
        if (at(i) == u"which")
            return -2.5;
        const qsizetype age = at(i) == u"now" ? i + 1 : i;
        if (inside(age) && m_text.tokens[age].kind == TokenKind::Number && at(age).size() == 2 && at(age + 1) == u",")
            return 3;
        const bool article = isOneOf(at(i), {u"a", u"an", u"the", u"his", u"her", u"their"});
        for (qsizetype k = i; k < i + (article ? 9 : 5) && inside(k); ++k) {
            if (m_text.tokens[k].kind == TokenKind::Punctuation && k > i)
                break;
            if (traitsAt(k).testAnyFlags(WordTrait::Office | WordTrait::PersonNoun) && isLower(k))
                return 1.5;
            if (!article && k == i + 3)
                break;
        }
        return 0;
    }
};

/// "IMF", "PACs"; not initials with points.
bool isAcronym(QStringView word)
{
    qsizetype capitals = 0;
    for (const QChar c : word) {
        if (!c.isLetter())
            return false;
        capitals += c.isUpper();
    }
    return word.size() <= 6
        && (capitals == word.size() || (capitals > 1 && capitals == word.size() - 1 && word.endsWith(u's')))
        && capitals > 1;
}

/// "U.N."
bool isPointed(QStringView word)
{
    return word.size() >= 4 && word[1] == u'.' && word[3] == u'.';
}

/// "North" and "West" are surnames as well as directions.
bool isDirection(QStringView word)
{
    return isOneOf(word, {u"North", u"South", u"East", u"West"});
}

/// What a word can be; of one with hyphens what its parts can be, where all can or, of peoples, one can.
WordTraits traitsOf(QStringView word, const Lexicon &lexicon)
{
    const WordTraits whole = lexicon.traits(word);
    if (!word.contains(u'-'))
        return whole;
    WordTraits every = WordTrait::Surname;
    WordTraits any;
    for (const QStringView part : word.tokenize(u'-')) {
        WordTraits traits = lexicon.traits(part);
        if (traits.testAnyFlags(givenTraits))
            traits |= WordTrait::Surname;
        every &= traits;
        any |= traits & (WordTrait::Demonym | WordTrait::GroupWord);
    }
    return whole | every | any;
}

/// "Hale-gate" without its hyphen: what is made from a name is none.
bool isCoined(QStringView word)
{
    static const QLatin1StringView endings[]
        = {"care"_L1, "exit"_L1, "gate"_L1, "ism"_L1, "mania"_L1, "nomics"_L1, "phobia"_L1};
    return word.size() > 6
        && std::ranges::any_of(endings, [word](QLatin1StringView ending) { return word.endsWith(ending); });
}

bool isCompanyEnding(QStringView word)
{
    return isOneOf(
        word, {u"Co.", u"Co", u"Corp.", u"Corp", u"Inc.", u"Inc", u"Ltd.", u"Ltd", u"LLC", u"LLP", u"PLC", u"N.V."});
}

double evidenceOfSingle(const TokenisedText &text, const NameCandidate &name, WordTraits traits)
{
    const Token &token = text.tokens[name.first];
    if (traits.testAnyFlags(WordTrait::Demonym | WordTrait::GroupWord | WordTrait::CalendarWord)
        || (traits.testFlag(WordTrait::StateCode) && text.word(name.first).endsWith(u'.')))
        return -5;
    if (token.range.length() == 1 || isPointed(text.word(name.first)))
        return -5;
    double score = !traits && isCoined(text.word(name.first)) ? -4 : 0;
    if (traits.testAnyFlags(WordTrait::Country | WordTrait::State))
        score -= 3;
    else if (traits.testFlag(WordTrait::City))
        score -= 1;
    if (isAcronym(text.word(name.first))
        && !(token.allCaps && name.startsSentence && name.end < text.tokens.size() && text.word(name.end) == u":"))
        score -= 3;
    if (traits.testFlag(WordTrait::CommonWord))
        score -= name.startsSentence ? 4 : 1.5;
    if (traits.testAnyFlags(headTraits))
        score -= 1;
    if (traits.testFlag(WordTrait::PersonNoun) && name.startsSentence)
        score -= 2;
    if (traits.testAnyFlags(givenTraits))
        score += 1.5;
    else if (traits.testFlag(WordTrait::Surname))
        score += 1;
    return score;
}

/// Of the first word of a name of several.
double evidenceOfFirst(const TokenisedText &text, const NameCandidate &name, WordTraits first)
{
    double score = 0;
    const QStringView firstWord = text.word(name.first);
    const bool initials
        = firstWord.endsWith(u'.') && firstWord.size() <= 4 && firstWord != u"U.S." && firstWord != u"U.N.";
    if (initials)
        score += 2;
    else if (first.testAnyFlags(givenTraits))
        score += first.testAnyFlags(placeTraits) ? 1 : first.testFlag(WordTrait::CommonWord) ? 1.4 : 2.2;
    else if (first.testAnyFlags(WordTrait::Demonym | WordTrait::GroupWord | WordTrait::Country | WordTrait::State))
        score -= 2;
    else if (first.testFlag(WordTrait::CommonWord))
        score -= 1.5;
    else if (isAcronym(firstWord) && !text.tokens[name.end - 1].allCaps)
        score -= 2.5;
    else if (!first)
        score += 0.8; // a word that no list has is a name far more often than not
    return score;
}

/// Of its last word.
double evidenceOfLast(WordTraits first, WordTraits last)
{
    double score = 0;
    if (last.testAnyFlags(WordTrait::Demonym | WordTrait::GroupWord) && !first.testAnyFlags(givenTraits))
        score -= 3;
    if (last.testFlag(WordTrait::Surname) || last.testAnyFlags(givenTraits))
        score += 0.8;
    else if (last.testFlag(WordTrait::NameSuffix))
        score += 2;
    else
        score += last.testFlag(WordTrait::CommonWord) ? -1.2 : 0.4;
    return score;
}

}

double evidenceOfForm(const TokenisedText &text, const NameCandidate &name, const Lexicon &lexicon)
{
    const WordTraits first = traitsOf(text.word(name.first), lexicon);
    if (name.length() == 1)
        return evidenceOfSingle(text, name,
                                name.tail > 0 ? lexicon.traits(text.word(name.first).chopped(name.tail)) : first);
    const QStringView ending = text.word(name.end - 1);
    if (isCompanyEnding(ending) || ending == u"D.C." || isOneOf(text.word(name.first), {u"Mt.", u"St.", u"Ft."})
        || (ending.endsWith(u'.') && lexicon.traits(ending).testFlag(WordTrait::StateCode)))
        return -6;
    const WordTraits last = traitsOf(text.word(name.end - 1), lexicon);
    const WordTraits whole = lexicon.phraseAt(text, name.first, name.end, placeTraits).length == name.length()
        ? placeTraits
        : WordTraits();
    double score = evidenceOfFirst(text, name, first) + evidenceOfLast(first, last);
    if (isFamilyNameFirst(text.word(name.first)) && ending.contains(u'-'))
        score += 2.5; // "Moon Seo-yun"
    bool sawHead = false;
    for (qsizetype i = name.first + 1; i < name.end; ++i) {
        const WordTraits word = lexicon.traits(text.word(i));
        if (text.word(i) == u"St."
            && isOneOf(text.word(name.first),
                       {u"East", u"Fort", u"Lake", u"Mount", u"North", u"Port", u"South", u"West"}))
            score -= 5; // "Port St. Hale"
        if (text.word(i).size() == 2 && text.word(i).endsWith(u'.'))
            score += 1;
        sawHead = sawHead || (word.testAnyFlags(headTraits) && !(name.length() == 2 && isDirection(text.word(i))));
    }
    if (sawHead)
        score -= last.testFlag(WordTrait::Surname) && first.testAnyFlags(givenTraits) ? 0.5
            : last.testAnyFlags(headTraits)                                           ? 6
                                                                                      : 3;
    if (whole)
        score -= 2.5;
    if (name.length() > 4)
        score -= 0.5 * double(name.length() - 4);
    return score;
}

double evidenceOfContext(const TokenisedText &text, const NameCandidate &name, const Lexicon &lexicon)
{
    const Surroundings surroundings(text, name, lexicon);
    return surroundings.before() + surroundings.after();
}

}
