// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/roles.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr WordTraits roleTraits = WordTrait::Office | WordTrait::PersonNoun;
constexpr qsizetype longestTitle = 8;
constexpr qsizetype longestApposition = 16;
constexpr qsizetype longestDescription = 6;

bool isOneOf(QStringView word, std::initializer_list<std::u16string_view> words)
{
    return std::ranges::any_of(words, [word](std::u16string_view other) { return word == QStringView(other); });
}

bool isDeterminer(QStringView word)
{
    return isOneOf(word, {u"a", u"an", u"the", u"his", u"her", u"its", u"their", u"our", u"my",    u"'s",  u"’s",
                          u"'", u"’",  u"A",   u"An",  u"The", u"His", u"Her",   u"Its", u"Their", u"Our", u"My"});
}

/// Kin say whose relative somebody is, which is no role.
bool isKin(QStringView word)
{
    return isOneOf(word,
                   {u"brother", u"brothers", u"cousin", u"dad", u"daughter", u"daughters", u"father", u"friend",
                    u"husband", u"mom", u"mother", u"sister", u"sisters", u"son", u"sons", u"widow", u"wife"});
}

/// Reads roles around the names of one text.
class RoleReader
{
public:
    RoleReader(const TokenisedText &text, const Lexicon &lexicon, const QSet<qsizetype> &names)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_names(names)
    {
    }

    /// The words before the name up to an article, a verb or a mark: "White House press secretary".
    [[nodiscard]] QString titleBefore(const NameCandidate &name) const
    {
        const SentenceSpan &sentence = m_text.sentenceOf(name.first);
        qsizetype last = name.first - 1;
        if (last < sentence.firstToken || !endsTitle(last))
            return {};
        qsizetype first = last;
        while (first > sentence.firstToken && last - first < longestTitle && belongsToTitle(first - 1))
            --first;
        return isMereAddress(first, last + 1) ? QString()
                                              : ofOne(m_text.range(first, last + 1).in(m_text.text).toString());
    }

    /// Before the name and parted from it: "Arland's finance minister, Ann Hale," and "her aide, Ann Hale,".
    [[nodiscard]] QString descriptionBefore(const NameCandidate &name) const
    {
        const SentenceSpan &sentence = m_text.sentenceOf(name.first);
        const qsizetype noun = name.first - 2;
        if (noun <= sentence.firstToken || m_text.word(noun + 1) != u"," || !endsTitle(noun)
            || m_text.tokens[noun].capitalised || ofOne(m_text.word(noun).toString()) != m_text.word(noun)
            || !isClosed(name.end, sentence.endToken))
            return {};
        qsizetype first = noun;
        while (first > sentence.firstToken && noun - first < longestDescription
               && !isDeterminer(m_text.word(first - 1))) {
            const Token &token = m_text.tokens[first - 1];
            const QStringView word = m_text.word(first - 1);
            if (token.kind != TokenKind::Word || (isSmallWord(word) && word != u"of")
                || traits(first - 1).testAnyFlags(WordTrait::SpeechVerb | WordTrait::ReportingVerb))
                return {};
            --first;
        }
        if (first == sentence.firstToken || !isDeterminer(m_text.word(first - 1)))
            return {};
        return m_text.range(ownerBefore(first, sentence), noun + 1).in(m_text.text).toString();
    }

    /// ", the Mexican foreign minister," behind the name; without the party and state in brackets between.
    [[nodiscard]] QString appositionAfter(const NameCandidate &name) const
    {
        const SentenceSpan &sentence = m_text.sentenceOf(name.first);
        qsizetype i = name.end;
        if (i < sentence.endToken && m_text.word(i) == u"(") {
            while (i < sentence.endToken && m_text.word(i) != u")")
                ++i;
            ++i;
        }
        if (i + 1 >= sentence.endToken || m_text.word(i) != u",")
            return {};
        const qsizetype first = i + 1;
        qsizetype end = first;
        qsizetype noun = -1;
        while (end < sentence.endToken && end - first < longestApposition && !endsApposition(end)) {
            if (noun < 0 && isRoleNoun(end))
                noun = end;
            ++end;
        }
        const bool closed = end < sentence.endToken && endsApposition(end);
        if (!closed || noun < 0 || noun - first > 7 || !opensApposition(first) || isClause(first, end)
            || (m_names.contains(first) && !isOwner(first)))
            return {};
        return m_text.range(first, end).in(m_text.text).toString();
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    const QSet<qsizetype> &m_names; ///< tokens with which people's names begin

    [[nodiscard]] qsizetype capitalsEnd(qsizetype first) const
    {
        qsizetype end = first;
        while (end + 1 < m_text.tokens.size() && end < first + 3 && m_text.tokens[end].capitalised)
            ++end;
        return end;
    }

    /// Whether a name with "'s" stands at @p first.
    [[nodiscard]] bool isOwner(qsizetype first) const
    {
        const qsizetype end = capitalsEnd(first);
        return end > first && isOneOf(m_text.word(end), {u"'s", u"’s"});
    }

    /// Whether the name ends its part of the sentence before @p end.
    [[nodiscard]] bool isClosed(qsizetype i, qsizetype end) const
    {
        return i >= end || m_text.tokens[i].kind == TokenKind::CloseQuote
            || isOneOf(m_text.word(i), {u",", u".", u";", u"–", u"—", u"("});
    }

    /// Where "Arland's" in front of @p first begins; @p first itself where no name owns what follows.
    [[nodiscard]] qsizetype ownerBefore(qsizetype first, const SentenceSpan &sentence) const
    {
        if (!isOneOf(m_text.word(first - 1), {u"'s", u"’s", u"'", u"’"}))
            return first;
        qsizetype owner = first - 1;
        while (owner > sentence.firstToken && m_text.tokens[owner - 1].capitalised
               && !traits(owner - 1).testFlag(WordTrait::CalendarWord) && !isSmallWord(m_text.word(owner - 1)))
            --owner;
        return owner == first - 1 ? first : owner;
    }

    /// "Sens." before the first of several is "Sen." of each.
    [[nodiscard]] QString ofOne(const QString &role) const
    {
        const bool pointed = role.endsWith("s."_L1);
        if (!pointed && !role.endsWith(u's'))
            return role;
        const QString one = pointed ? role.chopped(2) + u'.' : role.chopped(1);
        const WordTraits word = m_lexicon.traits(QStringView(one).sliced(one.lastIndexOf(u' ') + 1));
        return word.testAnyFlags(roleTraits | WordTrait::Honorific) ? one : role;
    }

    /// Behind a comma after a name said to somebody ("Ann, tell me what you think") or in a sentence's midst.
    [[nodiscard]] bool isClause(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end; ++i) {
            if (isOneOf(m_text.word(i), {u"I",     u"me", u"you",  u"your", u"we",   u"us",   u"have",  u"has",
                                         u"had",   u"is", u"are",  u"was",  u"were", u"will", u"would", u"can",
                                         u"could", u"do", u"does", u"did",  u"be",   u"been"}))
                return true;
        }
        return false;
    }

    [[nodiscard]] WordTraits traits(qsizetype i) const { return m_lexicon.traits(m_text.word(i)); }

    /// "Cooper" is a name before it is a noun, "Democrat" is none.
    [[nodiscard]] bool isRoleNoun(qsizetype i) const
    {
        const WordTraits found = traits(i);
        return found.testFlag(WordTrait::Office)
            || (found.testFlag(WordTrait::PersonNoun)
                && (!m_text.tokens[i].capitalised || found.testFlag(WordTrait::GroupWord)));
    }

    [[nodiscard]] bool endsTitle(qsizetype i) const
    {
        const QStringView word = m_text.word(i);
        const bool participle = word.endsWith("ed"_L1) && !m_text.tokens[i].capitalised; // "the accused"
        return m_text.tokens[i].kind == TokenKind::Word && !participle && !isKin(word) && !isSmallWord(word)
            && (traits(i).testAnyFlags(roleTraits | WordTrait::Honorific)
                || (i > 1 && m_text.word(i - 1) == u"of" && traits(i - 2).testFlag(WordTrait::Office)));
    }

    [[nodiscard]] bool belongsToTitle(qsizetype i) const
    {
        const Token &token = m_text.tokens[i];
        if (token.kind == TokenKind::Number)
            return false;
        if (token.kind != TokenKind::Word)
            return false;
        const QStringView word = m_text.word(i);
        if (word == u"of")
            return i > 0 && traits(i - 1).testFlag(WordTrait::Office);
        if (isSmallWord(word) || word.startsWith(u'\'') || word.startsWith(u'’'))
            return false;
        const WordTraits found = traits(i);
        if (found.testAnyFlags(WordTrait::SpeechVerb | WordTrait::ReportingVerb | WordTrait::CalendarWord))
            return false;
        return token.capitalised || found.testAnyFlags(roleTraits) || isModifier(word);
    }

    /// Small-letter words that stand in titles before a name.
    static bool isModifier(QStringView word)
    {
        static constexpr std::array<std::u16string_view, 67> words{u"acting",
                                                                   u"administrative",
                                                                   u"assistant",
                                                                   u"associate",
                                                                   u"budget",
                                                                   u"campaign",
                                                                   u"chief",
                                                                   u"city",
                                                                   u"civil",
                                                                   u"communications",
                                                                   u"conservative",
                                                                   u"county",
                                                                   u"defense",
                                                                   u"deputy",
                                                                   u"district",
                                                                   u"economic",
                                                                   u"economics",
                                                                   u"education",
                                                                   u"energy",
                                                                   u"executive",
                                                                   u"federal",
                                                                   u"finance",
                                                                   u"financial",
                                                                   u"fire",
                                                                   u"foreign",
                                                                   u"former",
                                                                   u"general",
                                                                   u"health",
                                                                   u"history",
                                                                   u"house",
                                                                   u"immigration",
                                                                   u"incoming",
                                                                   u"intelligence",
                                                                   u"interim",
                                                                   u"interior",
                                                                   u"joint",
                                                                   u"justice",
                                                                   u"labor",
                                                                   u"law",
                                                                   u"legal",
                                                                   u"liberal",
                                                                   u"longtime",
                                                                   u"managing",
                                                                   u"military",
                                                                   u"national",
                                                                   u"outgoing",
                                                                   u"police",
                                                                   u"policy",
                                                                   u"political",
                                                                   u"presidential",
                                                                   u"press",
                                                                   u"prime",
                                                                   u"radio",
                                                                   u"regional",
                                                                   u"research",
                                                                   u"retired",
                                                                   u"running",
                                                                   u"school",
                                                                   u"science",
                                                                   u"security",
                                                                   u"senior",
                                                                   u"state",
                                                                   u"talk",
                                                                   u"trade",
                                                                   u"veteran",
                                                                   u"vice",
                                                                   u"vice-presidential"};
        return std::ranges::any_of(words, [word](std::u16string_view other) { return word == QStringView(other); });
    }

    /// "Mr." says nothing that a reader does not see.
    [[nodiscard]] bool isMereAddress(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end; ++i) {
            const WordTraits found = traits(i);
            if (!found.testFlag(WordTrait::Honorific) || found.testFlag(WordTrait::Office)
                || m_text.word(i).size() > 4) // "Rep." and "Sen." are roles, "Mrs." is none
                return false;
            if (!found.testAnyFlags(WordTrait::FemaleHonorific | WordTrait::MaleHonorific))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool opensApposition(qsizetype i) const
    {
        const QStringView word = m_text.word(i);
        if (isDeterminer(word) || word == u"one" || traits(i).testAnyFlags(roleTraits) || isModifier(word))
            return true;
        const qsizetype next = capitalsEnd(i);
        return isOwner(i) || (next > i && (traits(next).testAnyFlags(roleTraits) || isModifier(m_text.word(next))));
    }

    [[nodiscard]] bool endsApposition(qsizetype i) const
    {
        const Token &token = m_text.tokens[i];
        const QStringView word = m_text.word(i);
        return token.kind == TokenKind::OpenQuote || token.kind == TokenKind::CloseQuote
            || (token.kind == TokenKind::Punctuation && word != u"(" && word != u")" && word != u"'" && word != u"’")
            || isOneOf(word, {u"said", u"told", u"who", u"whose", u"which", u"when", u"where"});
    }
};

}

void addRoles(QList<Entity> &people, const TokenisedText &text, const QList<NameCandidate> &names,
              const Lexicon &lexicon)
{
    QHash<qsizetype, const NameCandidate *> byStart;
    QSet<qsizetype> firstTokens;
    for (const NameCandidate &name : names) {
        byStart.insert(text.tokens[name.first].range.start, &name);
        if (name.kind == NameKind::Person)
            firstTokens.insert(name.first);
    }
    const RoleReader reader(text, lexicon, firstTokens);
    const QList<LetterCase> cases = sentenceCases(text, lexicon);
    for (Entity &person : people) {
        for (const Mention &mention : person.mentions) {
            const auto name = byStart.constFind(mention.range.start);
            // In a headline any word before a name has a capital.
            if (name == byStart.constEnd() || cases[text.tokens[(*name)->first].sentence] != LetterCase::Normal)
                continue;
            person.role = reader.titleBefore(**name);
            if (person.role.isEmpty())
                person.role = reader.descriptionBefore(**name);
            if (person.role.isEmpty())
                person.role = reader.appositionAfter(**name);
            if (!person.role.isEmpty())
                break;
        }
    }
}

}
