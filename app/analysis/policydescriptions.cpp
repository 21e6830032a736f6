// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policytext.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

class DescriptionFinder
{
public:
    explicit DescriptionFinder(const PolicyText &text)
        : m_text(text)
    {
    }

    QList<PolicyCandidate> find()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!m_text.isWord(i))
                continue;
            m_span = m_text.sentence(i);
            if ((m_text.is(i, PolicyRole::BanHead) && banOn(i)) || (m_text.is(i, PolicyRole::EffectHead) && thatDoes(i)))
                continue;
            if (m_text.is(i, PolicyRole::DescribedHead))
                aboutDomain(i);
            else if (hyphenated(i))
                add(i, i + 1, 0.82);
            if (m_text.is(i, PolicyRole::LowerHead) && !m_text.token(i).capitalised)
                afterName(i);
        }
        return std::move(m_found);
    }

private:
    const PolicyText &m_text;
    SentenceSpan m_span;
    QList<PolicyCandidate> m_found;

    void add(qsizetype first, qsizetype end, double confidence)
    {
        PolicyCandidate candidate;
        candidate.range = m_text.text.range(first, end);
        candidate.name = m_text.shown(first, end);
        candidate.key = policyKey(candidate.name);
        candidate.confidence = confidence;
        candidate.endToken = end;
        m_found.append(candidate);
    }

    [[nodiscard]] bool inSentence(qsizetype i) const { return i >= m_span.firstToken && i < m_span.endToken; }

    /// "labour-policy experts": a head joined to its domain by a hyphen.
    [[nodiscard]] bool hyphenated(qsizetype i) const
    {
        const QString &word = m_text.lower[i];
        const qsizetype hyphen = word.lastIndexOf(u'-');
        if (hyphen <= 0 || !word.endsWith("-policy"_L1))
            return false;
        return isDomain(word.first(hyphen)) && word != "foreign-policy"_L1 && word != "public-policy"_L1;
    }

    [[nodiscard]] bool isDomain(const QString &word) const
    {
        if (m_text.words.roles(word).testFlag(PolicyRole::Domain))
            return true;
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        return parts.size() > 1 && m_text.words.roles(parts.last()).testFlag(PolicyRole::Domain) && parts.first() != "non"_L1;
    }

    /// "stricter border policy", "child-care plan", "visa requirements for students".
    void aboutDomain(qsizetype head)
    {
        if (blocked(head))
            return;
        qsizetype first = head;
        bool domain = false;
        bool general = true;
        for (qsizetype i = head - 1; inSentence(i) && i > head - 6; --i) {
            const bool about = m_text.isWord(i) && isDomain(m_text.lower[i]);
            const bool joins = m_text.lower[i] == "and"_L1 && domain && inSentence(i - 1) && isDomain(m_text.lower[i - 1]);
            const bool modifier = m_text.is(i, PolicyRole::HeadModifier) && domain;
            if (!about && !joins && !modifier)
                break;
            first = i;
            domain = domain || about;
            general = general && (!about || (m_text.is(i, PolicyRole::TooGeneral) && first == head - 1));
        }
        if (!domain || general || m_text.words.isOtherThing(m_text.joined(first, head + 1)))
            return;
        if (first == head - 1 && m_text.is(first, PolicyRole::TooGeneral))
            return;
        if (belongsToBody(first, head))
            return;
        if (m_text.lower[head].startsWith("program"_L1) && m_text.is(head - 1, PolicyRole::Weapon))
            return;
        while (first < head && (m_text.lower[first] == "and"_L1 || m_text.lower[first] == "major"_L1 || m_text.lower[first] == "big"_L1))
            ++first;
        add(first, tail(head), confidenceOf(head));
    }

    /// "the Institute for School Reform": a head in capitals at the end of a body's name.
    [[nodiscard]] bool belongsToBody(qsizetype first, qsizetype head) const
    {
        if (!m_text.token(head).capitalised || m_text.inHeadline(head))
            return false;
        for (qsizetype i = first; inSentence(i) && i > first - 6; --i) {
            if (m_text.is(i, PolicyRole::BodyWord))
                return true;
            if (!m_text.isCapital(i) && !m_text.is(i, PolicyRole::Connector))
                return false;
        }
        return false;
    }

    [[nodiscard]] double confidenceOf(qsizetype head) const
    {
        const QString &word = m_text.lower[head];
        const bool strong = word.startsWith("polic"_L1) || word.startsWith("law"_L1) || word.startsWith("bill"_L1)
            || word == "legislation"_L1 || word.startsWith("reform"_L1) || word.startsWith("ban"_L1) || word.startsWith("plan"_L1);
        return strong ? 0.88 : 0.82;
    }

    /// "for Ecuadorians" after requirements: which policy it is.
    [[nodiscard]] qsizetype tail(qsizetype head) const
    {
        const bool wants = m_text.lower[head].startsWith("requirement"_L1);
        const qsizetype next = head + 1;
        if (wants && inSentence(next + 1) && m_text.lower[next] == "for"_L1 && m_text.isWord(next + 1))
            return next + 2;
        return head + 1;
    }

    /// Whether what follows makes another thing of the head: "law enforcement", "insurance policy holder".
    [[nodiscard]] bool blocked(qsizetype head) const
    {
        const qsizetype next = head + 1;
        if (!inSentence(next))
            return false;
        if (m_text.lower[head] == "law"_L1 && m_text.is(next, PolicyRole::NotAfter))
            return true;
        const bool body = m_text.token(head).capitalised && m_text.isCapital(next) && !m_text.inHeadline(head);
        return body || m_text.lower[next] == "center"_L1 || m_text.lower[next] == "institute"_L1;
    }

    /// "ban on plastic bags", "tariffs on goods from China", "sanctions against Burma".
    bool banOn(qsizetype head)
    {
        const qsizetype link = head + 1;
        if (!inSentence(link + 1))
            return false;
        const QString &word = m_text.lower[link];
        const bool against = word == "against"_L1 && m_text.lower[head] == "sanctions"_L1;
        if (word != "on"_L1 && !against)
            return false;
        qsizetype end = link + 1;
        while (inSentence(end) && end < link + 8 && goesOn(end)) {
            ++end;
            if (isPlural(end - 1) && inSentence(end) && !continues(end))
                break;
        }
        while (end > link + 1 && isEdge(end - 1))
            --end;
        if (end == link + 1)
            return false;
        qsizetype first = head;
        while (inSentence(first - 1) && (m_text.is(first - 1, PolicyRole::HeadModifier) || isDomain(m_text.lower[first - 1])))
            --first;
        add(first, end, 0.88);
        return true;
    }

    /// "a bill that would require hunters to wear helmets", "legislation to ban lead paint".
    bool thatDoes(qsizetype head)
    {
        qsizetype verb = head + 1;
        if (!inSentence(verb + 1))
            return false;
        const bool relative = m_text.lower[verb] == "that"_L1 || m_text.lower[verb] == "which"_L1;
        if (!relative && (m_text.lower[verb] != "to"_L1 || m_text.lower[head] == "policy"_L1))
            return false;
        ++verb;
        static const QStringList helpers{u"would"_s, u"will"_s, u"could"_s, u"have"_s, u"has"_s, u"had"_s, u"effectively"_s, u"also"_s};
        while (inSentence(verb + 1) && helpers.contains(m_text.lower[verb]))
            ++verb;
        if (!m_text.is(verb, PolicyRole::Effect) || !inSentence(verb + 1))
            return false;
        qsizetype end = verb + 1;
        while (inSentence(end) && end < verb + 8 && (m_text.isWord(end) || m_text.isPossessive(end)) && (end < verb + 3 || goesOn(end))) {
            ++end;
            if (isPlural(end - 1) && inSentence(end) && !continues(end))
                break;
        }
        while (end > verb + 1 && isEdge(end - 1))
            --end;
        qsizetype first = head;
        while (inSentence(first - 1) && first > head - 5
               && (isLowerModifier(first - 1) || isProper(first - 1) || m_text.lower[first - 1].contains(u'-')))
            --first;
        add(first, end, 0.85);
        return true;
    }

    [[nodiscard]] bool isPlural(qsizetype i) const
    {
        const QString &word = m_text.lower[i];
        return word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1);
    }

    /// After a plural noun: "goods from China", "Muslims entering the country", but not "plastic bags starts in May".
    [[nodiscard]] bool continues(qsizetype i) const
    {
        return m_text.is(i, PolicyRole::Connector) || m_text.lower[i].endsWith("ing"_L1) || m_text.isPossessive(i);
    }

    [[nodiscard]] bool goesOn(qsizetype i) const
    {
        if (!m_text.isWord(i))
            return m_text.isPossessive(i);
        static const QStringList ends{u"that"_s, u"which"_s, u"who"_s, u"will"_s, u"would"_s, u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"has"_s,
                                      u"have"_s, u"had"_s, u"said"_s, u"but"_s, u"because"_s, u"as"_s, u"when"_s, u"while"_s, u"after"_s, u"before"_s,
                                      u"until"_s, u"could"_s, u"should"_s, u"may"_s, u"if"_s, u"by"_s, u"at"_s, u"to"_s, u"it"_s, u"he"_s, u"she"_s,
                                      u"they"_s, u"did"_s, u"in"_s, u"with"_s, u"for"_s, u"over"_s, u"since"_s};
        return !ends.contains(m_text.lower[i]);
    }

    [[nodiscard]] bool isEdge(qsizetype i) const
    {
        static const QStringList edges{u"and"_s, u"or"_s, u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"from"_s, u"'s"_s, u"'"_s, u"its"_s, u"his"_s, u"not"_s};
        return edges.contains(m_text.lower[i]);
    }

    /// "the Georgia law", "the Hartmann amendment", "a Senate flood-insurance bill".
    void afterName(qsizetype head)
    {
        if (inSentence(head + 1) && m_text.is(head + 1, PolicyRole::NotAfter))
            return;
        const bool isAct = m_text.lower[head] == "act"_L1; // a verb more often than not
        if (isAct || (inSentence(head + 1) && m_text.lower[head + 1] == "and"_L1 && inSentence(head + 2) && m_text.lower[head + 2] == "order"_L1))
            return;
        qsizetype first = head;
        while (inSentence(first - 1) && first > head - 4 && isLowerModifier(first - 1))
            --first;
        const qsizetype afterCapitals = first;
        while (inSentence(first - 1) && first > head - 7 && isProper(first - 1))
            --first;
        if (first == afterCapitals)
            return;
        const bool sentenceStart = first == m_span.firstToken && afterCapitals - first == 1;
        if (sentenceStart && afterCapitals == head && m_text.token(first).range.length() < 4)
            return;
        const bool parties = m_text.lower[first].startsWith("republican"_L1) || m_text.lower[first].startsWith("democrat"_L1);
        add(first, head + 1, parties ? 0.6 : 0.85);
    }

    [[nodiscard]] bool isLowerModifier(qsizetype i) const
    {
        return m_text.isWord(i) && !m_text.token(i).capitalised && (isDomain(m_text.lower[i]) || m_text.is(i, PolicyRole::HeadModifier));
    }

    /// A capital word that names something, not the first word of a sentence that only begins it.
    [[nodiscard]] bool isProper(qsizetype i) const
    {
        static const QStringList noise{u"the"_s, u"a"_s, u"an"_s, u"this"_s, u"that"_s, u"these"_s, u"his"_s, u"her"_s, u"their"_s, u"our"_s,
                                       u"its"_s, u"such"_s, u"any"_s, u"no"_s, u"every"_s, u"current"_s, u"new"_s, u"under"_s, u"if"_s, u"by"_s,
                                       u"in"_s, u"what"_s, u"which"_s, u"another"_s, u"each"_s, u"both"_s, u"some"_s, u"most"_s, u"many"_s,
                                       u"other"_s, u"existing"_s, u"these"_s, u"those"_s, u"my"_s, u"your"_s, u"and"_s, u"but"_s, u"natural"_s, u"one"_s, u"two"_s, u"three"_s, u"all"_s, u"several"_s,
                                       u"martial"_s, u"common"_s, u"criminal"_s, u"international"_s, u"mr."_s, u"mrs."_s, u"ms."_s};
        return m_text.isCapital(i) && !noise.contains(m_text.lower[i]) && !m_text.isPossessive(i) && !m_text.inHeadline(i);
    }
};

}

QList<PolicyCandidate> policyDescriptions(const PolicyText &text)
{
    return DescriptionFinder(text).find();
}

}
