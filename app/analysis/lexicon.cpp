// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicon.h"

#include "app/analysis/tokens.h"

#include <QtCore/QFile>
#include <QtCore/QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

/// How a list is written; "#" begins a comment line in all of them.
enum class ListFormat {
    Entries, ///< one word or phrase a line
    Words, ///< words parted by spaces
    GivenNames, ///< a given name, tab, f, m or u
    Honorifics, ///< the same with a title
    ShortNames, ///< a given name, tab, its short forms parted by spaces
    States, ///< name, postal code, abbreviation, demonym, parted by tabs
    Countries, ///< names, tab, demonyms; each parted by semicolons
};

namespace
{

constexpr qsizetype longestPhrase = 8; // "u. s. secretary of health and human services", in tokens

struct ListFile {
    QLatin1StringView name;
    ListFormat format;
    WordTraits traits;
};

constexpr ListFile listFiles[] = {
    {"common-words.txt"_L1, ListFormat::Entries, WordTrait::CommonWord},
    {"surnames.txt"_L1, ListFormat::Entries, WordTrait::Surname},
    {"cities.txt"_L1, ListFormat::Entries, WordTrait::City},
    {"person-nouns.txt"_L1, ListFormat::Entries, WordTrait::PersonNoun},
    {"offices.txt"_L1, ListFormat::Entries, WordTrait::Office},
    {"given-names.txt"_L1, ListFormat::GivenNames, WordTrait::GivenName},
    {"given-names-world.txt"_L1, ListFormat::GivenNames, WordTrait::GivenName},
    {"nicknames.txt"_L1, ListFormat::ShortNames, WordTrait::ShortName},
    {"honorifics.txt"_L1, ListFormat::Honorifics, WordTrait::Honorific},
    {"us-states.txt"_L1, ListFormat::States, WordTrait::State},
    {"countries.txt"_L1, ListFormat::Countries, WordTrait::Country},
    {"speech-verbs.txt"_L1, ListFormat::Words, WordTrait::SpeechVerb},
    {"reporting-verbs.txt"_L1, ListFormat::Words, WordTrait::ReportingVerb},
    {"organisation-words.txt"_L1, ListFormat::Words, WordTrait::OrganisationWord},
    {"place-words.txt"_L1, ListFormat::Words, WordTrait::PlaceWord},
    {"policy-words.txt"_L1, ListFormat::Words, WordTrait::PolicyWord},
    {"name-particles.txt"_L1, ListFormat::Words, WordTrait::NameParticle},
    {"name-suffixes.txt"_L1, ListFormat::Words, WordTrait::NameSuffix},
    {"calendar-words.txt"_L1, ListFormat::Words, WordTrait::CalendarWord},
    {"group-words.txt"_L1, ListFormat::Words, WordTrait::GroupWord},
};

/// Of two given names in either order.
quint64 pairKey(quint64 first, quint64 second)
{
    return std::min(first, second) * 3 + std::max(first, second);
}

QStringView column(QStringView line, qsizetype index)
{
    const auto cells = line.split(u'\t');
    return index < cells.size() ? cells[index] : QStringView();
}

}

Result<Lexicon> Lexicon::load(const QString &folder)
{
    Lexicon lexicon;
    for (const ListFile &list : listFiles) {
        QFile file(folder + u'/' + list.name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(u"The word list %1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()),
                           u"A part of the program is missing; installing it again brings it back."_s);
        const QString contents = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringTokenizer(contents, u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                lexicon.addLine(line, list.format, list.traits);
        }
    }
    std::ranges::sort(lexicon.m_namePairs);
    return lexicon;
}

void Lexicon::addLine(QStringView line, ListFormat format, WordTraits traits)
{
    switch (format) {
    case ListFormat::Entries:
        return add(line, traits);
    case ListFormat::Words:
        for (const QStringView word : QStringTokenizer(line, u' ', Qt::SkipEmptyParts))
            add(word, traits);
        return;
    case ListFormat::GivenNames:
        return addName(line, traits, WordTrait::FemaleName, WordTrait::MaleName);
    case ListFormat::Honorifics:
        return addName(line, traits, WordTrait::FemaleHonorific, WordTrait::MaleHonorific);
    case ListFormat::ShortNames:
        return addShortNames(line, traits);
    case ListFormat::States:
        return addState(line);
    case ListFormat::Countries:
        return addCountry(line);
    }
}

void Lexicon::add(QStringView wordOrPhrase, WordTraits traits)
{
    m_words.add(m_words.keyOf(wordOrPhrase), traits.toInt());
    // The tokeniser cuts at hyphens nowhere but at points and apostrophes in places: any of these may end a first word.
    const auto isInner = [](QChar c) { return c == u' ' || c == u'\'' || c == u'.' || c == u','; };
    const auto end = std::ranges::find_if(wordOrPhrase, isInner);
    if (end == wordOrPhrase.end() || wordOrPhrase.isEmpty())
        return;
    const QStringView first = wordOrPhrase.first(end - wordOrPhrase.begin());
    m_words.add(m_words.keyOf(first), static_cast<quint32>(WordTrait::PhraseStart));
    if (const qsizetype space = wordOrPhrase.indexOf(u' '); space > first.size())
        m_words.add(m_words.keyOf(wordOrPhrase.first(space)), static_cast<quint32>(WordTrait::PhraseStart));
}

void Lexicon::addName(QStringView line, WordTraits traits, WordTrait female, WordTrait male)
{
    const QStringView gender = column(line, 1);
    traits.setFlag(female, gender == u'f' || (gender == u'u' && traits.testFlag(WordTrait::GivenName)));
    traits.setFlag(male, gender == u'm' || (gender == u'u' && traits.testFlag(WordTrait::GivenName)));
    add(column(line, 0), traits);
}

void Lexicon::addShortNames(QStringView line, WordTraits traits)
{
    QList<quint64> sharing = {m_words.keyOf(column(line, 0))};
    for (const QStringView name : QStringTokenizer(column(line, 1), u' ', Qt::SkipEmptyParts)) {
        add(name, traits);
        const quint64 key = m_words.keyOf(name);
        for (const quint64 other : std::as_const(sharing))
            m_namePairs.push_back(pairKey(key, other));
        sharing.append(key);
    }
}

void Lexicon::addState(QStringView line)
{
    add(column(line, 0), WordTrait::State);
    for (const QStringView code : {column(line, 1), column(line, 2)}) {
        if (!code.isEmpty())
            add(code, WordTrait::StateCode);
    }
    const QStringView demonym = column(line, 3);
    if (!demonym.isEmpty()) {
        add(demonym, WordTrait::Demonym);
        add(QString(demonym + u's'), WordTrait::Demonym);
    }
}

void Lexicon::addCountry(QStringView line)
{
    for (const QStringView name : QStringTokenizer(column(line, 0), u';'))
        add(name.trimmed(), WordTrait::Country);
    for (const QStringView name : QStringTokenizer(column(line, 1), u';')) {
        if (!name.trimmed().isEmpty())
            add(name.trimmed(), WordTrait::Demonym);
    }
}

Lexicon::Phrase Lexicon::phraseAt(const TokenisedText &text, qsizetype first, qsizetype end, WordTraits wanted) const
{
    quint64 key = m_words.keyOf(text.word(first));
    const WordTraits alone = WordTraits::fromInt(m_words.value(key));
    Phrase best;
    if (alone & wanted)
        best = {1, alone & wanted};
    if (!alone.testFlag(WordTrait::PhraseStart))
        return best;
    const qsizetype limit = std::min(end, first + longestPhrase);
    for (qsizetype next = first + 1; next < limit; ++next) {
        if (text.tokens[next].spaceBefore)
            key = m_words.extended(key, u" ");
        key = m_words.extended(key, text.word(next));
        if (const WordTraits found = WordTraits::fromInt(m_words.value(key)) & wanted)
            best = {next + 1 - first, found};
    }
    return best;
}

bool Lexicon::maySharePerson(QStringView givenName, QStringView otherGivenName) const
{
    const quint64 first = m_words.keyOf(givenName);
    const quint64 second = m_words.keyOf(otherGivenName);
    return first == second || std::ranges::binary_search(m_namePairs, pairKey(first, second));
}

}
