// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/linking.h"

#include "app/analysis/confidence.h"
#include "app/analysis/lexicon.h"
#include "app/analysis/personname.h"
#include "app/analysis/tokens.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// More people of one name than any article has; beyond it a hostile text would make linking quadratic.
constexpr qsizetype mostNamesakes = 24;

/// The presidents that news texts call by title and surname alone, with the given name each is known by. While a
/// relative is spoken of too ("President Hale" beside Ann Hale), it tells that another is meant.
struct President {
    QLatin1StringView surname;
    QLatin1StringView given;
};
constexpr President presidents[] = {
    {"biden"_L1, "joe"_L1},    {"bush"_L1, "george"_L1},    {"carter"_L1, "jimmy"_L1}, {"clinton"_L1, "bill"_L1},
    {"ford"_L1, "gerald"_L1},  {"johnson"_L1, "lyndon"_L1}, {"kennedy"_L1, "john"_L1}, {"nixon"_L1, "richard"_L1},
    {"obama"_L1, "barack"_L1}, {"reagan"_L1, "ronald"_L1},  {"trump"_L1, "donald"_L1},
};

/// One person while names are being put together.
struct Bearer {
    PersonName name; ///< the fullest so far
    Entity entity;
    qsizetype fullMentions = 0;
    qsizetype firstToken = 0;
    qsizetype lastToken = -1; ///< of the latest mention
    Gender gender = Gender::Unknown;
    double score = 0;
    bool introducedAsRelative = false; ///< "his wife Ann Hale": seldom meant by the bare surname
};

class Linker
{
public:
    Linker(const TokenisedText &text, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
    {
    }

    QList<Entity> link(const QList<NameCandidate> &names)
    {
        QList<qsizetype> bearers(names.size(), -1);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].kind == NameKind::Person && names[i].length() > 1)
                bearers[i] = bearerOfFull(names[i]);
        }
        mergePartialNames(bearers);
        addNamesakes(names);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].kind != NameKind::Person)
                continue;
            if (bearers[i] < 0)
                bearers[i] = bearerOfSingle(names[i]);
            followTurns(names[i], bearers[i]);
            addMention(m_bearers[bearers[i]], names[i]);
        }
        return entities();
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    QList<Bearer> m_bearers;
    QHash<QString, QList<qsizetype>> m_byPart; ///< each part of each name, to its bearers
    qsizetype m_turn = -1; ///< in a transcript: the bearer whose turn it is
    qsizetype m_turnBefore = -1; ///< and the one who spoke before

    [[nodiscard]] PersonName nameOf(const NameCandidate &name) const { return personName(m_text, name, m_lexicon); }

    void index(qsizetype bearer)
    {
        for (const QString &part : m_bearers[bearer].name.parts) {
            QList<qsizetype> &list = m_byPart[part];
            if (list.size() < mostNamesakes && !list.contains(bearer))
                list.append(bearer);
        }
    }

    qsizetype newBearer(const NameCandidate &candidate, PersonName name)
    {
        Bearer bearer;
        bearer.name = std::move(name);
        bearer.firstToken = candidate.first;
        bearer.gender = genderOf(candidate, bearer.name);
        bearer.introducedAsRelative = followsRelative(candidate);
        m_bearers.append(std::move(bearer));
        index(m_bearers.size() - 1);
        return m_bearers.size() - 1;
    }

    [[nodiscard]] Gender genderOf(const NameCandidate &candidate, const PersonName &name) const
    {
        if (candidate.titleGender != Gender::Unknown || name.parts.size() < 2 || name.familyNameFirst())
            return candidate.titleGender;
        const WordTraits given = m_lexicon.traits(name.parts.first());
        const bool female = given.testFlag(WordTrait::FemaleName);
        const bool male = given.testFlag(WordTrait::MaleName);
        return female == male ? Gender::Unknown : female ? Gender::Female : Gender::Male;
    }

    [[nodiscard]] bool followsRelative(const NameCandidate &candidate) const
    {
        qsizetype i = candidate.titleFirst - 1;
        if (i > 0 && m_text.word(i) == u",")
            --i;
        if (i < 0)
            return false;
        static const QStringList relatives{
            QStringLiteral("wife"),   QStringLiteral("husband"), QStringLiteral("son"),     QStringLiteral("daughter"),
            QStringLiteral("father"), QStringLiteral("mother"),  QStringLiteral("brother"), QStringLiteral("sister")};
        return relatives.contains(m_text.word(i));
    }

    qsizetype bearerOfFull(const NameCandidate &candidate)
    {
        PersonName name = nameOf(candidate);
        if (name.parts.isEmpty())
            return newBearer(candidate, std::move(name));
        qsizetype best = -1;
        for (const QString &part : {name.parts.last(), name.parts.first()}) {
            for (const qsizetype other : m_byPart.value(part)) {
                if (best < 0 && mayBeOne(m_bearers[other].name, name, m_lexicon))
                    best = other;
            }
        }
        if (best < 0)
            best = newBearer(candidate, name);
        Bearer &bearer = m_bearers[best];
        ++bearer.fullMentions;
        if (fuller(name, bearer.name)) {
            bearer.name = std::move(name);
            index(best);
        }
        if (bearer.gender == Gender::Unknown)
            bearer.gender = genderOf(candidate, bearer.name);
        return best;
    }

    /// "López Obrador" may stand before "Andrés Manuel López Obrador": a bearer whose whole name is the end of
    /// another's.
    void mergePartialNames(QList<qsizetype> &bearers)
    {
        QList<qsizetype> target(m_bearers.size());
        for (qsizetype i = 0; i < m_bearers.size(); ++i) {
            target[i] = i;
            if (m_bearers[i].name.parts.isEmpty())
                continue;
            for (const qsizetype other : m_byPart.value(m_bearers[i].name.parts.last())) {
                if (other != i && target[i] == i && (other > i || target[other] == other)
                    && m_bearers[other].name.parts.size() > m_bearers[i].name.parts.size()
                    && mayBeOne(m_bearers[other].name, m_bearers[i].name, m_lexicon))
                    target[i] = other;
            }
        }
        for (qsizetype &bearer : bearers) {
            if (bearer < 0)
                continue;
            while (target[bearer] != bearer)
                bearer = target[bearer];
        }
        for (qsizetype i = 0; i < m_bearers.size(); ++i) {
            if (target[i] == i)
                continue;
            m_bearers[target[i]].fullMentions += m_bearers[i].fullMentions;
            m_bearers[i].fullMentions = 0;
            m_bearers[i].name.parts.clear();
        }
    }

    /// "Mr. Hale" beside no other Hale than "Ann Hale" is a person of his own, and "Governor Hale" is likely him.
    void addNamesakes(const QList<NameCandidate> &names)
    {
        QHash<QString, qsizetype> added;
        for (const NameCandidate &candidate : names) {
            if (candidate.kind != NameKind::Person || candidate.length() > 1 || !candidate.hasTitle())
                continue;
            PersonName name = nameOf(candidate);
            const QString part = name.parts.isEmpty() ? QString() : name.parts.first();
            const QLatin1StringView president = presidentMeant(candidate, part);
            if (candidate.titleGender == Gender::Unknown && president.isEmpty())
                continue;
            const Gender gender = president.isEmpty() ? candidate.titleGender : Gender::Male;
            if (const auto known = added.constFind(part); known != added.constEnd()) {
                m_bearers[*known].fullMentions += m_bearers[*known].gender == gender;
                continue;
            }
            const QList<qsizetype> others = m_byPart.value(part);
            const bool conflict = !others.isEmpty() && std::ranges::all_of(others, [&](qsizetype other) {
                const Bearer &bearer = m_bearers[other];
                return president.isEmpty() ? bearer.gender != Gender::Unknown && bearer.gender != gender
                                           : !mayBePresident(bearer, president);
            });
            if (conflict) {
                const qsizetype bearer = newBearer(candidate, std::move(name));
                added.insert(part, bearer);
                m_bearers[bearer].gender = gender;
                m_bearers[bearer].fullMentions = 1;
            }
        }
    }

    /// The given name of whom "President" and @p surname mean; empty for other titles and names, and for "a President
    /// Hale", who is not one yet.
    [[nodiscard]] QLatin1StringView presidentMeant(const NameCandidate &candidate, const QString &surname) const
    {
        const qsizetype title = candidate.first - 1;
        if (!candidate.hasTitle() || m_text.word(title) != "President"_L1
            || (title > 0
                && (m_text.word(title - 1).compare("vice"_L1, Qt::CaseInsensitive) == 0
                    || m_text.word(title - 1) == "a"_L1)))
            return {};
        const auto *const found = std::ranges::find(presidents, surname, &President::surname);
        return found == std::end(presidents) ? QLatin1StringView() : found->given;
    }

    [[nodiscard]] bool mayBePresident(const Bearer &bearer, QLatin1StringView given) const
    {
        const QStringList &parts = bearer.name.parts;
        return parts.size() < 2 ? bearer.gender != Gender::Female
                                : m_lexicon.maySharePerson(parts.first(), QString(given))
                || (parts.first().size() <= 2 && parts.first().front() == given.front());
    }

    /// Keeps count of whose turn it is: "HALE: …".
    void followTurns(const NameCandidate &candidate, qsizetype bearer)
    {
        const bool label = candidate.startsSentence && m_text.tokens[candidate.first].allCaps
            && candidate.end < m_text.tokens.size() && m_text.word(candidate.end) == u":";
        if (!label || bearer == m_turn)
            return;
        m_turnBefore = m_turn;
        m_turn = bearer;
    }

    /// In a transcript "Thank you, Ann" speaks to who had the turn before, of whom no given name was known.
    qsizetype bearerByAddress(const NameCandidate &candidate, const QString &part)
    {
        if (m_turnBefore < 0 || candidate.hasTitle() || m_bearers[m_turnBefore].name.parts.size() != 1
            || !m_lexicon.traits(part).testAnyFlags(WordTrait::GivenName | WordTrait::ShortName))
            return -1;
        const bool addressed = (candidate.first > 0 && m_text.word(candidate.first - 1) == u",")
            || (candidate.startsSentence && candidate.end < m_text.tokens.size() && m_text.word(candidate.end) == u",");
        if (!addressed)
            return -1;
        m_bearers[m_turnBefore].name.parts.prepend(part);
        index(m_turnBefore);
        return m_turnBefore;
    }

    qsizetype bearerOfSingle(const NameCandidate &candidate)
    {
        PersonName name = nameOf(candidate);
        const QString part = name.parts.isEmpty() ? QString() : name.parts.first();
        double bestValue = 0;
        qsizetype best = -1;
        for (const qsizetype other : m_byPart.value(part)) {
            const double value = m_bearers[other].name.parts.isEmpty() ? 0 : fitness(m_bearers[other], candidate, part);
            if (value > bestValue) {
                bestValue = value;
                best = other;
            }
        }
        if (best < 0)
            best = bearerByNickname(candidate, part);
        if (best < 0)
            best = bearerByAddress(candidate, part);
        return best >= 0 ? best : newBearer(candidate, std::move(name));
    }

    /// How likely a bare @p part means @p bearer here; 0 where it cannot.
    [[nodiscard]] double fitness(const Bearer &bearer, const NameCandidate &candidate, const QString &part) const
    {
        const bool single = bearer.name.parts.size() == 1;
        const bool surname = bearer.name.isSurname(part);
        const bool familyNameFirst = !surname && !single && part == bearer.name.parts.first()
            && (bearer.name.familyNameFirst()
                || !m_lexicon.traits(part).testAnyFlags(WordTrait::MaleName | WordTrait::FemaleName)); // "Xi Jinping"
        if (candidate.hasTitle() && !surname && !single && !familyNameFirst)
            return 0; // titles stand before surnames
        if (candidate.titleGender != Gender::Unknown && bearer.gender != Gender::Unknown
            && candidate.titleGender != bearer.gender)
            return 0;
        double value = surname || single || familyNameFirst ? 10 : part == bearer.name.parts.first() ? 4 : 1;
        value += std::log2(1 + double(bearer.fullMentions));
        value += bearer.introducedAsRelative ? -3 : 0;
        if (const QLatin1StringView given = presidentMeant(candidate, part); !given.isEmpty())
            value += mayBePresident(bearer, given) ? 0 : -6;
        if (bearer.lastToken >= 0)
            value += 2.5 * std::exp(-double(candidate.first - bearer.lastToken) / 60);
        value += bearer.firstToken < 40 ? 1 : 0;
        return std::max(value, 0.1);
    }

    qsizetype bearerByNickname(const NameCandidate &candidate, const QString &part) const
    {
        if (candidate.hasTitle() || part.isEmpty()
            || !m_lexicon.traits(part).testAnyFlags(WordTrait::GivenName | WordTrait::ShortName))
            return -1;
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_bearers.size() && i < 300; ++i) {
            const QStringList &parts = m_bearers[i].name.parts;
            if (parts.size() > 1 && m_lexicon.maySharePerson(parts.first(), part)) {
                if (found >= 0)
                    return -1;
                found = i;
            }
        }
        return found;
    }

    void addMention(Bearer &bearer, const NameCandidate &candidate)
    {
        const TextRange range = rangeOf(m_text, candidate);
        const LinkReason reason = reasonOf(bearer, candidate);
        bearer.entity.mentions.append({range, reason});
        bearer.lastToken = candidate.first;
        bearer.score = std::max(bearer.score, candidate.score);
        const QString text = range.in(m_text.text).toString();
        if (bearer.entity.name.isEmpty() || (reason != LinkReason::GivenName && isFuller(text, bearer.entity.name)))
            bearer.entity.name = text;
    }

    [[nodiscard]] LinkReason reasonOf(const Bearer &bearer, const NameCandidate &candidate) const
    {
        if (bearer.entity.mentions.isEmpty())
            return LinkReason::FirstMention;
        const PersonName name = nameOf(candidate);
        if (name.parts == bearer.name.parts)
            return LinkReason::SameName;
        if (name.parts.size() == 1) {
            if (bearer.name.isSurname(name.parts.first()))
                return candidate.hasTitle() ? LinkReason::TitleAndSurname : LinkReason::Surname;
            return bearer.name.parts.contains(name.parts.first()) ? LinkReason::GivenName : LinkReason::Nickname;
        }
        if (std::ranges::all_of(name.parts, [&](const QString &part) { return bearer.name.parts.contains(part); }))
            return LinkReason::PartOfName;
        return name.parts.first().size() <= 2 ? LinkReason::Initials : LinkReason::Nickname;
    }

    static bool isFuller(const QString &text, const QString &than)
    {
        const auto words = [](const QString &name) { return name.count(u' '); };
        if (words(text) != words(than))
            return words(text) > words(than);
        const bool capitals = than == than.toUpper() && text != text.toUpper();
        return capitals || (text.size() > than.size() && text != text.toUpper());
    }

    QList<Entity> entities()
    {
        QList<Entity> found;
        for (Bearer &bearer : m_bearers) {
            if (bearer.entity.mentions.isEmpty())
                continue;
            bearer.entity.confidence = confidenceOfPerson(bearer.score);
            std::ranges::sort(bearer.entity.mentions, {}, &Mention::range);
            found.append(std::move(bearer.entity));
        }
        std::ranges::sort(found, {}, [](const Entity &entity) { return entity.mentions.first().range; });
        return found;
    }
};

}

QList<Entity> linkPeople(const TokenisedText &text, const QList<NameCandidate> &names, const Lexicon &lexicon)
{
    return Linker(text, lexicon).link(names);
}

}
