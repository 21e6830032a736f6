// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakersources.h"

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestPhrase = 12; ///< in items
constexpr qsizetype longestAside = 45;
constexpr auto speakingNouns = WordClass::PersonNoun | WordClass::BodyNoun | WordClass::DocumentNoun;

/// A mark that may open a name printed in marks.
bool isNameMark(QStringView word)
{
    return word == "\""_L1 || word == u"“" || word == u"‘";
}

bool isOwnerMark(QStringView word)
{
    return word == "'s"_L1 || word == u"’s" || word == "'"_L1 || word == u"’";
}

}

bool SourcePhrases::isNominal(qsizetype item) const
{
    if (m_narration.isQuote(item))
        return false;
    if (m_narration.person(item) >= 0 || isOwnerMark(m_narration.word(item)))
        return true;
    const QStringView word = m_narration.word(item);
    if (!m_narration.isWord(item))
        return word.front().isDigit() || word == "&"_L1;
    const WordClasses classes = m_narration.classes(item);
    if (classes.testAnyFlags(speakingNouns | WordClass::Title))
        return true;
    if (classes.testAnyFlags(WordClass::Preposition | WordClass::Auxiliary | WordClass::Conjunction | WordClass::Relative
                             | WordClass::Pronoun | WordClass::ObjectPronoun | WordClass::Adverb | WordClass::Determiner
                             | WordClass::Possessive))
        return false;
    if (m_narration.isCapitalised(item))
        return true;
    const bool verb = classes.testAnyFlags(WordClass::Say | WordClass::Judge)
        && classes.testAnyFlags(WordClass::Past | WordClass::Third | WordClass::Participle);
    return !verb && !(word.size() > 4 && word.endsWith("ly"_L1));
}

bool SourcePhrases::isSpeakingNoun(qsizetype item) const
{
    return m_narration.isAny(item, speakingNouns)
        || (m_narration.isCapitalised(item) && !m_narration.isAny(item, WordClass::Calendar));
}

bool SourcePhrases::isComma(qsizetype item) const
{
    const QStringView word = m_narration.word(item);
    return word == ","_L1 || word == u"—" || word == u"–" || word == u"―" || word == "--"_L1 || word == "-"_L1;
}

/// Where a closing bracket stands before @p end, the item of its opening one.
qsizetype SourcePhrases::beforeBracket(qsizetype end, qsizetype floor) const
{
    if (end <= floor || m_narration.word(end - 1) != ")"_L1)
        return end;
    for (qsizetype i = end - 2; i >= std::max(floor, end - longestPhrase); --i) {
        if (m_narration.word(i) == "("_L1)
            return i;
    }
    return end;
}

Source SourcePhrases::described(qsizetype first, qsizetype end, qsizetype head) const
{
    Source source;
    source.first = first;
    source.end = end;
    source.head = head;
    source.mention = m_narration.range(first, end);
    source.sure = isSpeakingNoun(head);
    return source;
}

Source SourcePhrases::nameEndingAt(qsizetype end, qsizetype floor) const
{
    qsizetype first = end - 1;
    while (first > floor && !m_narration.startsName(first) && m_narration.person(first - 1) == m_narration.person(end - 1))
        --first;
    Source source = described(first, end, end - 1);
    source.kind = Source::Kind::Name;
    source.person = m_narration.person(end - 1);
    source.sure = true;
    // Titles and roles before the name belong to the phrase, though not to the mention.
    while (source.first > floor && end - source.first < longestPhrase && isNominal(source.first - 1))
        --source.first;
    return source;
}

/// "a spokesman for Smith" where @p source is "Smith": the noun before the preposition speaks.
std::optional<Source> SourcePhrases::widened(Source source, qsizetype floor) const
{
    qsizetype before = source.first;
    if (before > floor && m_narration.isAny(before - 1, WordClass::Determiner | WordClass::Possessive))
        --before;
    const bool linked = before - 1 > floor && m_narration.isAny(before - 1, WordClass::Preposition)
        && m_narration.isWord(before - 2);
    if (!linked)
        return source;
    const bool near = m_narration.is(before - 1, "of"_L1) || m_narration.is(before - 1, "for"_L1) || m_narration.is(before - 1, "from"_L1)
        || m_narration.is(before - 1, "at"_L1) || m_narration.is(before - 1, "in"_L1) || m_narration.is(before - 1, "with"_L1)
        || m_narration.is(before - 1, "on"_L1);
    if (!near)
        return source;
    const bool counted = m_narration.isAny(before - 2, WordClass::Determiner); // "one of the officials"
    const std::optional<Source> left = counted ? std::optional(described(before - 2, before - 1, before - 2))
                                               : endingAt(before - 1, floor);
    if (!left || (left->kind == Source::Kind::Description && !counted && !m_narration.isAny(left->head, speakingNouns)))
        return source;
    if (left->kind != Source::Kind::Description)
        return left->kind == Source::Kind::Name ? left : std::optional(source);
    Source whole = described(left->first, source.end, counted ? source.head : left->head);
    return whole;
}

std::optional<Source> SourcePhrases::endingAt(qsizetype end, qsizetype floor) const
{
    const std::optional<Source> source = ownerEndingAt(end, floor);
    return source && source->kind != Source::Kind::Pronoun ? widened(*source, floor) : source;
}

std::optional<Source> SourcePhrases::ownerEndingAt(qsizetype end, qsizetype floor) const
{
    end = beforeBracket(end, floor);
    if (end <= floor)
        return {};
    const qsizetype last = end - 1;
    if (m_narration.person(last) >= 0)
        return nameEndingAt(end, floor);
    if (m_narration.isAny(last, WordClass::Relative) && !m_narration.is(last, "what"_L1)) {
        const qsizetype antecedent = last > floor && isComma(last - 1) ? last - 1 : last;
        return endingAt(antecedent, floor);
    }
    if (m_narration.isAny(last, WordClass::Pronoun)) {
        Source source = described(last, end, last);
        source.kind = Source::Kind::Pronoun;
        source.sure = true;
        return source;
    }
    qsizetype first = end;
    while (first > floor && end - first < longestPhrase && isNominal(first - 1))
        --first;
    if (first == end) {
        const bool counted = m_narration.is(last, "others"_L1) || m_narration.is(last, "some"_L1) || m_narration.is(last, "many"_L1)
            || m_narration.is(last, "one"_L1) || m_narration.is(last, "another"_L1);
        return counted ? std::optional(described(last, end, last)) : std::nullopt;
    }
    if (isOwnerMark(m_narration.word(last)))
        return {};
    while (first > floor && m_narration.isAny(first - 1, WordClass::Determiner | WordClass::Possessive)
           && !m_narration.is(first - 1, "that"_L1))
        --first;
    return described(first, end, last);
}

/// One past the nouns from @p first on, a name included.
qsizetype SourcePhrases::nounsFrom(qsizetype first, qsizetype ceiling) const
{
    qsizetype end = first;
    while (end < ceiling && end - first < longestPhrase && isNominal(end)) {
        const bool nameDone = m_narration.endsName(end);
        ++end;
        if (nameDone && (end == ceiling || (!isOwnerMark(m_narration.word(end)) && !nameIsModifier(end, ceiling))))
            break;
    }
    return end;
}

/// Whether the name that ends before item @p end only says whose the noun after it is: "Smith spokesman Tom Barlow".
bool SourcePhrases::nameIsModifier(qsizetype end, qsizetype ceiling) const
{
    if (m_narration.isCapitalised(end) || !isNominal(end))
        return false;
    if (m_narration.isAny(end, WordClass::PersonNoun | WordClass::BodyNoun))
        return true;
    for (qsizetype i = end; i < std::min(ceiling, end + 5) && isNominal(i); ++i) {
        if (m_narration.startsName(i))
            return true;
    }
    return false;
}

/// One past the phrases that "of", "for" and "from" link to the noun before item @p end: "members of the board".
qsizetype SourcePhrases::linkedEnd(qsizetype end, qsizetype ceiling) const
{
    for (int links = 0; links < 2 && end + 1 < ceiling && m_narration.isAny(end, WordClass::Preposition); ++links) {
        const bool near = m_narration.is(end, "of"_L1) || m_narration.is(end, "for"_L1) || m_narration.is(end, "from"_L1);
        qsizetype next = end + 1;
        while (next < ceiling && m_narration.isAny(next, WordClass::Determiner | WordClass::Possessive))
            ++next;
        const qsizetype nextEnd = nounsFrom(next, ceiling);
        if (!near || nextEnd == next)
            break;
        end = nextEnd;
    }
    return end;
}

std::optional<Source> SourcePhrases::startingAt(qsizetype first, qsizetype ceiling) const
{
    if (first >= ceiling || m_narration.isQuote(first))
        return {};
    const bool pronoun = m_narration.isAny(first, WordClass::Pronoun) && m_narration.person(first) < 0
        && !m_narration.isAny(first, WordClass::Relative);
    if (pronoun) {
        Source source = described(first, first + 1, first);
        source.kind = Source::Kind::Pronoun;
        source.sure = true;
        return source;
    }
    qsizetype nouns = first;
    while (nouns < ceiling && m_narration.isAny(nouns, WordClass::Determiner | WordClass::Possessive))
        ++nouns;
    if (nouns + 1 < ceiling && isNameMark(m_narration.word(nouns)) && m_narration.isCapitalised(nouns + 1))
        first = ++nouns; // the “Daily Herald”
    const qsizetype end = nounsFrom(nouns, ceiling);
    if (end == nouns || isOwnerMark(m_narration.word(end - 1)))
        return {};
    if (m_narration.endsName(end - 1)) {
        Source source = nameEndingAt(end, first);
        source.first = first;
        return source;
    }
    // "the spokesman, John Smith": the name in apposition says more.
    if (end + 1 < ceiling && isComma(end) && m_narration.startsName(end + 1) && m_narration.isAny(end - 1, WordClass::PersonNoun)) {
        const qsizetype nameEnd = nounsFrom(end + 1, ceiling);
        if (m_narration.endsName(nameEnd - 1))
            return nameEndingAt(nameEnd, end + 1);
    }
    return described(first, linkedEnd(end, ceiling), end - 1);
}

/// The phrase before an aside that ends with the comma at @p comma: "Smith, who spoke in Ohio, said".
std::optional<Source> SourcePhrases::acrossAside(qsizetype comma, qsizetype floor) const
{
    std::optional<Source> fallback;
    for (qsizetype i = comma - 1; i > floor && comma - i < longestAside; --i) {
        if (m_narration.isQuote(i))
            break;
        if (!isComma(i))
            continue;
        const std::optional<Source> name = i + 1 < comma ? endingAt(comma, i + 1) : std::nullopt;
        if (name && name->kind == Source::Kind::Name && name->first == i + 1)
            return name;
        const std::optional<Source> found = endingAt(i, floor);
        if (!found || !found->sure)
            continue;
        // "Smith, president of the union, a group of teachers, said": look on for the name.
        if (found->kind == Source::Kind::Description && found->first > floor && isComma(found->first - 1)) {
            fallback = fallback ? fallback : found;
            continue;
        }
        const bool opens = found->first == floor || !m_narration.isAny(found->first - 1, WordClass::Preposition);
        if (opens)
            return found;
    }
    return fallback;
}

std::optional<Source> SourcePhrases::subjectBefore(qsizetype verb, qsizetype floor) const
{
    qsizetype end = verb;
    while (end > floor && verb - end < 6 && m_narration.person(end - 1) < 0
           && (m_narration.isAny(end - 1, WordClass::Auxiliary | WordClass::Adverb)
               || (m_narration.word(end - 1).size() > 4 && m_narration.word(end - 1).endsWith("ly"_L1)
                   && !m_narration.isCapitalised(end - 1) && !m_narration.isAny(end - 1, WordClass::PersonNoun))))
        --end;
    if (end <= floor || m_narration.isQuote(end - 1))
        return {};
    if (isComma(end - 1))
        return acrossAside(end - 1, floor);
    return endingAt(end, floor);
}

std::optional<Source> SourcePhrases::mainSubject(qsizetype floor, qsizetype ceiling) const
{
    ceiling = std::min(ceiling, floor + longestAside);
    for (qsizetype i = floor; i < ceiling; ++i) {
        std::optional<Source> found = startingAt(i, ceiling);
        if (!found)
            continue;
        // "Residents blocked": words of no known class after the noun may be the verb.
        for (qsizetype noun = found->head - 1; !found->sure && noun >= i; --noun) {
            if (isSpeakingNoun(noun))
                found = described(i, noun + 1, noun);
        }
        const bool governed = i > floor && m_narration.isAny(i - 1, WordClass::Preposition | WordClass::Participle);
        // A sentence's first word has its capital from there, and is no name by it.
        const bool onlyPlace = i == floor && found->kind == Source::Kind::Description && found->head == i
            && !m_narration.isAny(i, speakingNouns);
        if (!governed && !onlyPlace && found->sure && (found->kind != Source::Kind::Description || found->end < ceiling))
            return found;
        i = std::max(i, found->end - 1);
    }
    return {};
}

}
