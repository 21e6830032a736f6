// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/linking.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/personname.h"
#include "app/analysis/tokens.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

/// More people of one name than any article has; beyond it a hostile text would make linking quadratic.
constexpr qsizetype mostNamesakes = 64;

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
            addMention(m_bearers[bearers[i]], names[i]);
        }
        return entities();
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    QList<Bearer> m_bearers;
    QHash<QString, QList<qsizetype>> m_byPart; ///< each part of each name, to its bearers

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
        if (candidate.titleGender != Gender::Unknown || name.parts.size() < 2)
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
            if (candidate.kind != NameKind::Person || candidate.length() > 1
                || candidate.titleGender == Gender::Unknown)
                continue;
            PersonName name = nameOf(candidate);
            const QString part = name.parts.isEmpty() ? QString() : name.parts.first();
            if (const auto known = added.constFind(part); known != added.constEnd()) {
                m_bearers[*known].fullMentions += m_bearers[*known].gender == candidate.titleGender;
                continue;
            }
            const QList<qsizetype> others = m_byPart.value(part);
            const bool conflict = !others.isEmpty() && std::ranges::all_of(others, [&](qsizetype other) {
                const Gender gender = m_bearers[other].gender;
                return gender != Gender::Unknown && gender != candidate.titleGender;
            });
            if (conflict) {
                added.insert(part, newBearer(candidate, std::move(name)));
                m_bearers[added[part]].fullMentions = 1;
            }
        }
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
        return best >= 0 ? best : newBearer(candidate, std::move(name));
    }

    /// How likely a bare @p part means @p bearer here; 0 where it cannot.
    [[nodiscard]] double fitness(const Bearer &bearer, const NameCandidate &candidate, const QString &part) const
    {
        const bool single = bearer.name.parts.size() == 1;
        const bool surname = bearer.name.isSurname(part);
        const bool familyNameFirst = !surname && !single && part == bearer.name.parts.first()
            && !m_lexicon.traits(part).testAnyFlags(WordTrait::MaleName | WordTrait::FemaleName); // "Xi Jinping"
        if (candidate.hasTitle() && !surname && !single && !familyNameFirst)
            return 0; // titles stand before surnames
        if (candidate.titleGender != Gender::Unknown && bearer.gender != Gender::Unknown
            && candidate.titleGender != bearer.gender)
            return 0;
        double value = surname || single || familyNameFirst ? 10 : part == bearer.name.parts.first() ? 4 : 1;
        value += std::log2(1 + double(bearer.fullMentions));
        value += bearer.introducedAsRelative ? -3 : 0;
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
        bearer.entity.mentions.append({range, reasonOf(bearer, candidate)});
        bearer.lastToken = candidate.first;
        bearer.score = std::max(bearer.score, candidate.score);
        const QString text = shownName(range.in(m_text.text));
        if (bearer.entity.name.isEmpty() || isFuller(text, bearer.entity.name))
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

    /// A name in capitals as it is shown in a list, where no other spelling is known: "WALLACE" stays as the article
    /// has it.
    static QString shownName(QStringView text) { return text.toString(); }

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
            bearer.entity.confidence = 1 / (1 + std::exp(-bearer.score / 2));
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
