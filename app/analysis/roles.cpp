// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/roles.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QtCore/QHash>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr WordTraits roleTraits = WordTrait::Office | WordTrait::PersonNoun;
constexpr qsizetype longestTitle = 8;
constexpr qsizetype longestApposition = 16;

/// Reads roles around the names of one text.
class RoleReader
{
public:
    RoleReader(const TokenisedText &text, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
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
        return isMereAddress(first, last + 1) ? QString() : m_text.range(first, last + 1).in(m_text.text).toString();
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
            if (noun < 0 && traits(end).testAnyFlags(roleTraits))
                noun = end;
            ++end;
        }
        const bool closed = end < sentence.endToken && endsApposition(end);
        if (!closed || noun < 0 || noun - first > 7 || !opensApposition(first))
            return {};
        return m_text.range(first, end).in(m_text.text).toString();
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;

    [[nodiscard]] WordTraits traits(qsizetype i) const { return m_lexicon.traits(m_text.word(i)); }

    [[nodiscard]] bool endsTitle(qsizetype i) const
    {
        return m_text.tokens[i].kind == TokenKind::Word
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
        static const QStringList words{QStringLiteral("assistant"),
                                       QStringLiteral("campaign"),
                                       QStringLiteral("chief"),
                                       QStringLiteral("conservative"),
                                       QStringLiteral("deputy"),
                                       QStringLiteral("economic"),
                                       QStringLiteral("executive"),
                                       QStringLiteral("federal"),
                                       QStringLiteral("finance"),
                                       QStringLiteral("foreign"),
                                       QStringLiteral("former"),
                                       QStringLiteral("general"),
                                       QStringLiteral("house"),
                                       QStringLiteral("interim"),
                                       QStringLiteral("joint"),
                                       QStringLiteral("liberal"),
                                       QStringLiteral("longtime"),
                                       QStringLiteral("national"),
                                       QStringLiteral("policy"),
                                       QStringLiteral("political"),
                                       QStringLiteral("presidential"),
                                       QStringLiteral("press"),
                                       QStringLiteral("prime"),
                                       QStringLiteral("radio"),
                                       QStringLiteral("research"),
                                       QStringLiteral("security"),
                                       QStringLiteral("senior"),
                                       QStringLiteral("state"),
                                       QStringLiteral("talk"),
                                       QStringLiteral("vice"),
                                       QStringLiteral("vice-presidential")};
        return words.contains(word);
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
        return word == u"a" || word == u"an" || word == u"the" || word == u"his" || word == u"her" || word == u"their"
            || word == u"one" || word == u"who" || traits(i).testAnyFlags(roleTraits) || isModifier(word)
            || (m_text.tokens[i].capitalised && i + 1 < m_text.tokens.size() && traits(i + 1).testAnyFlags(roleTraits));
    }

    [[nodiscard]] bool endsApposition(qsizetype i) const
    {
        const Token &token = m_text.tokens[i];
        const QStringView word = m_text.word(i);
        return token.kind == TokenKind::OpenQuote || token.kind == TokenKind::CloseQuote
            || (token.kind == TokenKind::Punctuation && word != u"(" && word != u")" && word != u"'" && word != u"’")
            || word == u"said" || word == u"told" || word == u"who";
    }
};

}

void addRoles(QList<Entity> &people, const TokenisedText &text, const QList<NameCandidate> &names,
              const Lexicon &lexicon)
{
    const RoleReader reader(text, lexicon);
    QHash<qsizetype, const NameCandidate *> byStart;
    for (const NameCandidate &name : names)
        byStart.insert(text.tokens[name.first].range.start, &name);
    for (Entity &person : people) {
        for (const Mention &mention : person.mentions) {
            const auto name = byStart.constFind(mention.range.start);
            if (name == byStart.constEnd())
                continue;
            person.role = reader.titleBefore(**name);
            if (person.role.isEmpty())
                person.role = reader.appositionAfter(**name);
            if (!person.role.isEmpty())
                break;
        }
    }
}

}
