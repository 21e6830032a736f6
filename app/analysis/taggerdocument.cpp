// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/taggerdocument.h"

#include "app/analysis/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr quint64 factor = 0x9E3779B97F4A7C15;

/// Bits of TokenFacts::elsewhere.
enum Surrounding : quint32 {
    AfterGivenName = 1U << 0,
    AfterHonorific = 1U << 1,
    BesideSpeech = 1U << 2,
    BeforeOrganisationWord = 1U << 3,
    BeforePlaceWord = 1U << 4,
    AfterIn = 1U << 5,
    BeforeSuffix = 1U << 6,
    InsideSentence = 1U << 7, ///< capitalised where it need not be
    WrittenSmall = 1U << 8,
    BeforeCapital = 1U << 9,
    AfterCapital = 1U << 10,
    AfterThe = 1U << 11,
    BeforePolicyWord = 1U << 12,
    AfterPersonNoun = 1U << 13,
};

char16_t plainMark(char16_t c)
{
    switch (c) {
    case u'“': case u'”': case u'„': case u'«': case u'»':
        return u'"';
    case u'’': case u'‘': case u'`':
        return u'\'';
    case u'–': case u'—':
        return u'-';
    default:
        return c;
    }
}

quint64 hashOf(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    for (const QChar c : text) {
        hash = (hash ^ plainMark(c.unicode())) * factor;
        hash ^= hash >> 29;
    }
    return hash;
}

/// Runs of one class of characters count as one or as several: "Xx", "X.X.", "XX-0".
quint64 shapeOf(QStringView word)
{
    quint64 hash = 1;
    char16_t last = 0;
    int repeats = 0;
    for (const QChar c : word) {
        const char16_t sort = c.isUpper() ? u'X' : c.isLetter() ? u'x' : c.isDigit() ? u'0' : plainMark(c.unicode());
        repeats = sort == last ? repeats + 1 : 0;
        last = sort;
        if (repeats > 1)
            continue;
        hash = (hash ^ sort) * factor;
        hash ^= hash >> 29;
    }
    return hash;
}

}

TaggerDocument::TaggerDocument(const TokenisedText &text, const Lexicon &lexicon, const WordClusters &clusters)
    : m_text(text)
    , m_lexicon(lexicon)
    , m_facts(static_cast<size_t>(text.tokens.size()))
{
    for (qsizetype token = 0; token < text.tokens.size(); ++token)
        describe(token, clusters);
    for (const SentenceSpan &sentence : text.sentences) {
        markSentence(sentence);
        markPhrases(sentence);
        markRuns(sentence);
    }
    gatherElsewhere();
}

void TaggerDocument::describe(qsizetype token, const WordClusters &clusters)
{
    TokenFacts &facts = m_facts[token];
    const QStringView word = m_text.word(token);
    facts.capital = std::ranges::any_of(word, [](QChar c) { return c.isUpper() || c.isTitleCase(); });
    facts.exact = hashOf(word, 2);
    facts.shape = shapeOf(word);
    const quint64 key = m_lexicon.keyOf(word);
    facts.key = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }) ? facts.shape : key;
    facts.traits = m_lexicon.traitsOfKey(key);
    facts.clusters = clusters.of(key);
    for (qsizetype length = 2; length <= 4; ++length)
        facts.prefixes[length - 2] = word.size() >= length ? m_lexicon.keyOf(word.first(length)) : 0;
    for (qsizetype length = 1; length <= 4; ++length)
        facts.suffixes[length - 1] = word.size() >= length ? m_lexicon.keyOf(word.last(length)) : 0;
}

CaseMode TaggerDocument::modeOf(const SentenceSpan &sentence) const
{
    int words = 0;
    int upper = 0;
    int longWords = 0;
    int longCapitals = 0;
    int capitals = 0;
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        const QStringView word = m_text.word(token);
        if (!word.front().isLetter())
            continue;
        ++words;
        const bool capital = m_facts[token].capital;
        const bool anySmall = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
        capitals += capital;
        upper += capital && !anySmall && word.size() > 1;
        longWords += word.size() > 3;
        longCapitals += word.size() > 3 && capital;
    }
    if (words > 2 && upper * 10 >= words * 7)
        return CaseMode::Upper;
    if (longWords > 2 && longCapitals * 10 >= longWords * 8)
        return CaseMode::Title;
    if (words > 2 && capitals == 0)
        return CaseMode::Lower;
    return CaseMode::Normal;
}

void TaggerDocument::markSentence(const SentenceSpan &sentence)
{
    const CaseMode mode = modeOf(sentence);
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        TokenFacts &facts = m_facts[token];
        facts.mode = mode;
        facts.sentenceFirst = static_cast<qint32>(sentence.firstToken);
        facts.sentenceEnd = static_cast<qint32>(sentence.endToken);
        const bool capitalBefore = token > sentence.firstToken && m_facts[token - 1].capital;
        const bool capitalAfter = token + 1 < sentence.endToken && m_facts[token + 1].capital;
        facts.candidate = mode == CaseMode::Lower || facts.capital || capitalBefore || capitalAfter;
    }
}

void TaggerDocument::markPhrases(const SentenceSpan &sentence)
{
    const WordTraits wanted = WordTrait::City | WordTrait::Country | WordTrait::State | WordTrait::Office | WordTrait::Demonym
        | WordTrait::Honorific;
    for (qsizetype token = sentence.firstToken; token < sentence.endToken;) {
        if (!m_facts[token].traits.testFlag(WordTrait::PhraseStart)) {
            ++token;
            continue;
        }
        const Lexicon::Phrase phrase = m_lexicon.phraseAt(m_text, token, sentence.endToken, wanted);
        for (qsizetype inside = 0; phrase.length > 1 && inside < phrase.length; ++inside)
            m_facts[token + inside].phrase = phrase.traits.toInt() * 2 + (inside > 0 ? 1U : 0U);
        token += std::max<qsizetype>(phrase.length, 1);
    }
}

void TaggerDocument::markRuns(const SentenceSpan &sentence)
{
    qsizetype token = sentence.firstToken;
    while (token < sentence.endToken) {
        qsizetype end = token + 1;
        if (m_facts[token].capital) {
            while (end < sentence.endToken) {
                const bool particle = m_facts[end].traits.testFlag(WordTrait::NameParticle);
                if (m_facts[end].capital)
                    ++end;
                else if (particle && end + 1 < sentence.endToken && m_facts[end + 1].capital)
                    end += 2;
                else
                    break;
            }
        }
        for (qsizetype inside = token; inside < end; ++inside) {
            m_facts[inside].runFirst = static_cast<qint32>(token);
            m_facts[inside].runEnd = static_cast<qint32>(end);
        }
        token = end;
    }
}

quint32 TaggerDocument::surroundings(qsizetype token) const
{
    const TokenFacts &facts = m_facts[token];
    if (!facts.capital)
        return WrittenSmall;
    quint32 bits = 0;
    const auto set = [&bits](bool condition, quint32 bit) { bits |= condition ? bit : 0; };
    if (token > facts.sentenceFirst) {
        const TokenFacts &before = m_facts[token - 1];
        const QStringView word = m_text.word(token - 1);
        set(facts.mode == CaseMode::Normal, InsideSentence);
        set(before.capital && before.traits.testAnyFlags(WordTrait::GivenName | WordTrait::ShortName), AfterGivenName);
        set(before.traits.testFlag(WordTrait::Honorific), AfterHonorific);
        set(before.traits.testFlag(WordTrait::SpeechVerb), BesideSpeech);
        set(before.capital, AfterCapital);
        set(before.traits.testFlag(WordTrait::PersonNoun) && !before.capital, AfterPersonNoun);
        set(word == "in"_L1 || word == "near"_L1 || word == "at"_L1, AfterIn);
        set(word.compare("the"_L1, Qt::CaseInsensitive) == 0, AfterThe);
    }
    if (token + 1 < facts.sentenceEnd) {
        const TokenFacts &after = m_facts[token + 1];
        set(after.traits.testFlag(WordTrait::SpeechVerb), BesideSpeech);
        set(after.capital, BeforeCapital);
        set(after.capital && after.traits.testFlag(WordTrait::OrganisationWord), BeforeOrganisationWord);
        set(after.capital && after.traits.testFlag(WordTrait::PlaceWord), BeforePlaceWord);
        set(after.capital && after.traits.testFlag(WordTrait::PolicyWord), BeforePolicyWord);
        set(after.traits.testFlag(WordTrait::NameSuffix), BeforeSuffix);
    }
    return bits;
}

void TaggerDocument::gatherElsewhere()
{
    QHash<quint64, quint32> all;
    for (size_t token = 0; token < m_facts.size(); ++token) {
        if (m_facts[token].candidate && m_facts[token].capital)
            all[m_facts[token].key] |= surroundings(static_cast<qsizetype>(token));
    }
    for (const TokenFacts &facts : m_facts) {
        if (!facts.capital) {
            if (const auto found = all.find(facts.key); found != all.end())
                *found |= WrittenSmall;
        }
    }
    for (TokenFacts &facts : m_facts) {
        if (facts.candidate)
            facts.elsewhere = all.value(facts.key);
    }
}

}
