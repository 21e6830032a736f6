// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakerpeople.h"

#include "app/analysis/lexicon.h"

#include <QtCore/QMap>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype namesBack = 16; ///< how many names a pronoun may look back over
constexpr qsizetype statementsBack = 14;
constexpr qsizetype descriptionsBack = 24;
constexpr qsizetype roleWords = 8;

/// What a title before a name means in full: a person called "Sen. Smith" can be "the senator" later.
QString fullTitle(const QString &word)
{
    static const QMap<QString, QString> titles{
        {u"sen."_s, u"senator"_s},   {u"rep."_s, u"congressman"_s}, {u"gov."_s, u"governor"_s},   {u"gen."_s, u"general"_s},
        {u"sgt."_s, u"sergeant"_s},  {u"col."_s, u"colonel"_s},     {u"capt."_s, u"captain"_s},   {u"adm."_s, u"admiral"_s},
        {u"dr."_s, u"doctor"_s},     {u"prof."_s, u"professor"_s},  {u"lt."_s, u"lieutenant"_s},  {u"rev."_s, u"reverend"_s},
        {u"pres."_s, u"president"_s}, {u"nominee"_s, u"candidate"_s}, {u"secretary"_s, u"secretary"_s},
    };
    return titles.value(word, word);
}

bool isLawmaker(const QSet<QString> &words)
{
    return words.contains(u"senator"_s) || words.contains(u"congressman"_s) || words.contains(u"congresswoman"_s);
}

Sex sexOf(WordClasses classes)
{
    if (classes.testFlag(WordClass::Male) != classes.testFlag(WordClass::Female))
        return classes.testFlag(WordClass::Male) ? Sex::Male : Sex::Female;
    return Sex::Open;
}

}

SpeakerPeople::SpeakerPeople(const Narration &narration, const QList<Entity> &people, const Lexicon &lexicon)
    : m_narration(narration)
    , m_people(people)
{
    m_facts.resize(people.size());
    for (qsizetype i = 0; i < narration.statements().size(); ++i)
        readStatement(i);
    readSex(lexicon);
}

void SpeakerPeople::readStatement(qsizetype index)
{
    const Statement &statement = m_narration.statements()[index];
    bool subjectSeen = false;
    for (qsizetype i = statement.first; i < statement.end; ++i) {
        const qsizetype person = m_narration.person(i);
        if (person < 0 || !m_narration.startsName(i))
            continue;
        qsizetype end = i + 1;
        while (end < statement.end && m_narration.person(end) == person && !m_narration.startsName(end))
            ++end;
        PersonFacts &facts = m_facts[person];
        ++facts.names;
        const qsizetype roleStart = std::max(statement.first, i - roleWords);
        qsizetype role = i;
        while (role > roleStart && m_narration.isWord(role - 1) && m_narration.person(role - 1) < 0
               && !m_narration.isAny(role - 1, WordClass::Preposition | WordClass::Auxiliary | WordClass::Conjunction | WordClass::Determiner
                                         | WordClass::Pronoun))
            --role;
        readRole(role, i, facts);
        if (end < statement.end && m_narration.word(end) == ","_L1)
            readRole(end + 1, std::min(statement.end, end + 1 + roleWords), facts);
        const bool owner = end < statement.end && (m_narration.word(end) == "'s"_L1 || m_narration.word(end) == u"’s");
        const bool governed = role > statement.first && m_narration.isAny(role - 1, WordClass::Preposition);
        double weight = owner ? 0.4 : governed ? 0.8 : 1.2;
        if (!subjectSeen && !owner && !governed) {
            weight = 2.2;
            subjectSeen = true;
        }
        m_places.append({i, person, index, weight});
    }
}

/// Keeps the words of a role up to the first verb or mark.
void SpeakerPeople::readRole(qsizetype first, qsizetype end, PersonFacts &facts)
{
    for (qsizetype i = first; i < end; ++i) {
        if (!m_narration.isWord(i) || m_narration.person(i) >= 0 || m_narration.isAny(i, WordClass::Relative))
            return;
        const WordClasses classes = m_narration.classes(i);
        if (classes.testAnyFlags(WordClass::PersonNoun | WordClass::Title))
            facts.words.insert(fullTitle(m_narration.word(i).toString().toLower()));
        if (facts.sex == Sex::Open && classes.testAnyFlags(WordClass::PersonNoun | WordClass::Title))
            facts.sex = sexOf(classes);
    }
}

void SpeakerPeople::readSex(const Lexicon &lexicon)
{
    for (qsizetype person = 0; person < m_people.size(); ++person) {
        const QStringView name = m_people[person].name;
        for (const QStringView word : QStringView(m_people[person].role).split(u' ', Qt::SkipEmptyParts))
            m_facts[person].words.insert(fullTitle(word.toString().toLower()));
        const qsizetype space = name.indexOf(u' ');
        if (m_facts[person].sex != Sex::Open)
            continue;
        const WordTraits traits = lexicon.traits(space < 0 ? name : name.first(space));
        const bool male = traits.testFlag(WordTrait::MaleName);
        const bool female = traits.testFlag(WordTrait::FemaleName);
        if (male != female)
            m_facts[person].sex = male ? Sex::Male : Sex::Female;
    }
}

bool SpeakerPeople::mayBe(qsizetype person, Sex sex) const
{
    return sex == Sex::Open || m_facts[person].sex == Sex::Open || m_facts[person].sex == sex;
}

Speaker SpeakerPeople::personSpeaker(qsizetype person, TextRange mention) const
{
    return {m_people[person].name, person, mention};
}

qsizetype SpeakerPeople::personLabelled(QStringView label) const
{
    for (qsizetype person = 0; person < m_people.size(); ++person) {
        const QStringView name = m_people[person].name;
        const QStringView surname = name.sliced(name.lastIndexOf(u' ') + 1);
        if (name.compare(label, Qt::CaseInsensitive) == 0 || surname.compare(label, Qt::CaseInsensitive) == 0
            || label.endsWith(QString(u' ' + surname), Qt::CaseInsensitive))
            return person;
    }
    return -1;
}

qsizetype SpeakerPeople::placesBefore(qsizetype item) const
{
    return std::ranges::lower_bound(m_places, item, {}, &NamePlace::item) - m_places.begin();
}

qsizetype SpeakerPeople::statementOf(qsizetype item) const
{
    return std::ranges::upper_bound(m_narration.statements(), item, {}, &Statement::first) - m_narration.statements().begin() - 1;
}

/// The words without a leading article: "senior administration official".
Speaker SpeakerPeople::describedSpeaker(const Source &source) const
{
    qsizetype first = source.first;
    while (first + 1 < source.end && m_narration.isAny(first, WordClass::Determiner) && !m_narration.isAny(first, WordClass::PersonNoun))
        ++first;
    return {m_narration.range(first, source.end).in(m_narration.text().text).toString(), -1, source.mention};
}

ResolvedSource SpeakerPeople::resolve(const Source &source)
{
    ResolvedSource result;
    if (source.kind == Source::Kind::Name)
        result = {personSpeaker(source.person, source.mention), source, true, 1};
    else if (source.kind == Source::Kind::Pronoun)
        result = sexOf(m_narration.classes(source.head)) == Sex::Open ? plural(source)
                                                                    : nearest(source, sexOf(m_narration.classes(source.head)));
    else
        result = description(source);
    if (result.resolved) {
        m_last = result;
        if (result.speaker.person < 0 && source.kind == Source::Kind::Description)
            m_described.append({result, m_narration.word(source.head).toString().toLower(), source.head});
    }
    return result;
}

/// The likeliest person of the sex named before, as "he", "she", "his" and "her" go back to.
ResolvedSource SpeakerPeople::nearest(const Source &source, Sex wanted) const
{
    const qsizetype here = statementOf(source.head);
    QMap<qsizetype, double> scores;
    const qsizetype end = placesBefore(source.head);
    for (qsizetype i = end - 1; i >= std::max<qsizetype>(0, end - namesBack); --i) {
        const NamePlace &place = m_places[i];
        if (here - place.statement > statementsBack)
            break;
        const PersonFacts &facts = m_facts[place.person];
        if (!mayBe(place.person, wanted))
            continue;
        const double near = place.weight / (1.0 + 0.6 * double(here - place.statement));
        double &score = scores[place.person];
        score = std::max(score, near) + 0.08 * place.weight + (facts.sex == wanted ? 0.1 : 0.0);
    }
    const bool lastNear = m_last && here - statementOf(m_last->source.head) <= statementsBack;
    if (lastNear && m_last->speaker.person >= 0 && mayBe(m_last->speaker.person, wanted))
        scores[m_last->speaker.person] += 1.6 / (1.0 + 0.35 * double(here - statementOf(m_last->source.head)));
    const auto best = std::max_element(scores.begin(), scores.end());
    const bool describedLast = lastNear && m_last->speaker.person < 0 && m_last->source.kind != Source::Kind::Name
        && m_narration.isAny(m_last->source.head, WordClass::PersonNoun) && !m_narration.word(m_last->source.head).endsWith(u's')
        && here - statementOf(m_last->source.head) < 4;
    if (describedLast && (best == scores.end() || m_last->source.head > m_places[end - 1].item)) {
        Speaker speaker = m_last->speaker;
        speaker.mention = source.mention;
        return {speaker, source, true, 0.5};
    }
    if (best == scores.end())
        return {{m_narration.word(source.head).toString(), -1, source.mention}, source, false, 0};
    double second = 0;
    for (auto it = scores.begin(); it != scores.end(); ++it)
        second = it == best ? second : std::max(second, it.value());
    return {personSpeaker(best.key(), source.mention), source, true, std::clamp((best.value() - second) / best.value(), 0.0, 1.0)};
}

/// "they", "it", "we": the group or body that spoke last.
ResolvedSource SpeakerPeople::plural(const Source &source) const
{
    const qsizetype here = statementOf(source.head);
    const Statement &statement = m_narration.statements()[here];
    const SourcePhrases phrases(m_narration);
    const bool firstPerson = m_narration.is(source.head, "i"_L1) || m_narration.is(source.head, "we"_L1);
    std::optional<Source> earlier;
    if (!firstPerson)
        earlier = phrases.mainSubject(statement.first, source.head);
    if ((!earlier || earlier->kind != Source::Kind::Description) && !firstPerson && here > 0) {
        const Statement &previous = m_narration.statements()[here - 1];
        earlier = phrases.mainSubject(previous.first, previous.end);
    }
    if (earlier && earlier->kind == Source::Kind::Description) {
        Speaker speaker = describedSpeaker(*earlier);
        speaker.mention = source.mention;
        return {speaker, source, true, 0.3};
    }
    if (!firstPerson && m_last && m_last->speaker.person < 0 && here - statementOf(m_last->source.head) < 4) {
        Speaker speaker = m_last->speaker;
        speaker.mention = source.mention;
        return {speaker, source, true, 0.3};
    }
    return {{m_narration.word(source.head).toString(), -1, source.mention}, source, false, 0};
}

ResolvedSource SpeakerPeople::description(const Source &source) const
{
    const bool definite = m_narration.is(source.first, "the"_L1);
    if (definite) {
        const qsizetype person = personDescribed(source);
        const std::optional<ResolvedSource> earlier = earlierDescription(source);
        if (person >= 0 && !earlier)
            return {personSpeaker(person, source.mention), source, true, 0.6};
        if (earlier)
            return *earlier;
        if (std::optional<ResolvedSource> named = epithet(source))
            return *named;
    }
    return {describedSpeaker(source), source, true, 1};
}

/// "the official" after "a senior administration official".
std::optional<ResolvedSource> SpeakerPeople::earlierDescription(const Source &source) const
{
    if (!m_narration.isAny(source.head, WordClass::PersonNoun) || source.end - source.first > 3)
        return {};
    const QString head = m_narration.word(source.head).toString().toLower();
    for (qsizetype i = m_described.size() - 1; i >= std::max<qsizetype>(0, m_described.size() - descriptionsBack); --i) {
        if (m_described[i].head != head || m_described[i].source.source.end - m_described[i].source.source.first < 3)
            continue;
        ResolvedSource result = m_described[i].source;
        result.source = source;
        result.speaker.mention = source.mention;
        result.margin = 0.7;
        return result;
    }
    return {};
}

/// "The Vermont senator" where no role was given before: writers call the person they speak of so. Only a person who
/// clearly stands out is taken.
std::optional<ResolvedSource> SpeakerPeople::epithet(const Source &source) const
{
    const bool singular = m_narration.isAny(source.head, WordClass::Epithet) && !m_narration.word(source.head).endsWith(u's');
    if (!singular || source.head + 1 != source.end)
        return {};
    ResolvedSource found = nearest(source, sexOf(m_narration.classes(source.head)));
    if (!found.resolved || found.speaker.person < 0 || found.margin < 0.2)
        return {};
    found.margin = std::min(found.margin, 0.5);
    return found;
}

/// The person whose titles or roles fit "the senator"; the nearest before the place where several do.
qsizetype SpeakerPeople::personDescribed(const Source &source) const
{
    if (!m_narration.isAny(source.head, WordClass::PersonNoun | WordClass::Title))
        return -1;
    const QString head = fullTitle(m_narration.word(source.head).toString().toLower());
    const Sex sex = sexOf(m_narration.classes(source.head));
    const qsizetype end = placesBefore(source.first);
    qsizetype bestPerson = -1;
    double best = 0;
    for (qsizetype i = end - 1; i >= std::max<qsizetype>(0, end - 3 * namesBack); --i) {
        const NamePlace &place = m_places[i];
        const PersonFacts &facts = m_facts[place.person];
        if (sex != Sex::Open && facts.sex != Sex::Open && sex != facts.sex)
            continue;
        const bool fits = facts.words.contains(head) || (head == "lawmaker"_L1 && isLawmaker(facts.words))
            || (head == "congresswoman"_L1 && facts.words.contains(u"congressman"_s));
        const double score = (fits ? 2.0 : 0.0) + 1.0 / (1.0 + double(end - 1 - i) * 0.2);
        if (fits && score > best) {
            best = score;
            bestPerson = place.person;
        }
    }
    return bestPerson;
}

}
