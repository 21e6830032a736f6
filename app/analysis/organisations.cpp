// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/organisations.h"

#include "app/analysis/confidence.h"
#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr WordTraits placeTraits = WordTrait::City | WordTrait::Country | WordTrait::State;
constexpr WordTraits groupTraits = WordTrait::Demonym | WordTrait::GroupWord;
constexpr double sureEnough = 0.4; ///< of a tag, to mark its name elsewhere too
constexpr double datelineWeight = 0.9;
constexpr qsizetype mostOfOneWord = 32; ///< names that begin alike; beyond it a hostile text would take quadratic time

/// All occurrences of one name.
struct Group {
    QString name;
    QList<Mention> mentions;
    double organisation = 0; ///< summed probabilities
    double place = 0;
    double best = 0; ///< the best probability of one tag
    NameTag sample; ///< one occurrence
    qsizetype mergedInto = -1;

    bool country = false; ///< or state: a place, also where it acts

    [[nodiscard]] bool isPlace() const { return country || place > organisation; }
};

QString keyOf(const QString &name)
{
    return name.toCaseFolded().remove(u'.');
}

bool isUpperWord(QStringView word)
{
    return word == word.toString().toUpper();
}

/// Ranges that other findings hold, for asking whether they touch another.
class TakenRanges
{
public:
    void add(TextRange range) { m_ranges.append(range); }
    void sort() { std::ranges::sort(m_ranges); }

    [[nodiscard]] bool overlap(TextRange range) const
    {
        const auto after = std::ranges::lower_bound(m_ranges, range.end, {}, &TextRange::start);
        return after != m_ranges.begin() && (after - 1)->overlaps(range);
    }

private:
    QList<TextRange> m_ranges;
};

class NameGrouper
{
public:
    NameGrouper(const TokenisedText &text, const TagSequence &tagging, const Lexicon &lexicon)
        : m_text(text)
        , m_tagging(tagging)
        , m_lexicon(lexicon)
    {
    }

    void leaveOut(const QList<Entity> &people, const QList<Entity> &policies)
    {
        for (const Entity &person : people) {
            for (const Mention &mention : person.mentions)
                m_taken.add(mention.range);
        }
        // "the Arland Accord" is one name; in "Arland's border policy" the country is still named.
        for (const Entity &policy : policies) {
            for (const Mention &mention : policy.mentions) {
                const QStringView words = mention.range.in(m_text.text);
                if (words.sliced(words.lastIndexOf(u' ') + 1).front().isUpper())
                    m_taken.add(mention.range);
            }
        }
        m_taken.sort();
    }

    NamedGroups group()
    {
        TakenRanges tagged;
        for (qsizetype i = 0; i < m_tagging.tags.size(); ++i) {
            tagged.add(m_text.range(m_tagging.tags[i].firstToken, m_tagging.tags[i].endToken));
            addTag(m_tagging.tags[i], double(m_tagging.confidence[i]));
        }
        tagged.sort();
        addDatelines();
        mergeInitials();
        markEverywhere(tagged);
        return entities();
    }

private:
    const TokenisedText &m_text;
    const TagSequence &m_tagging;
    const Lexicon &m_lexicon;
    TakenRanges m_taken;
    QList<Group> m_groups;
    QHash<QString, qsizetype> m_byKey;

    [[nodiscard]] WordTraits traits(qsizetype i) const { return m_lexicon.traits(m_text.word(i)); }

    void addTag(NameTag tag, double confidence)
    {
        if (tag.kind != NameKind::Organisation && tag.kind != NameKind::Place)
            return;
        if (tag.endToken - tag.firstToken > 1 && m_text.word(tag.firstToken).compare(u"the", Qt::CaseInsensitive) == 0)
            ++tag.firstToken;
        if (isNoName(tag) || m_taken.overlap(m_text.range(tag.firstToken, tag.endToken)))
            return;
        Group &group = groupOf(tag);
        const bool dateline = datelineEnd(m_text.sentenceOf(tag.firstToken)) == tag.endToken;
        (tag.kind == NameKind::Place || dateline ? group.place : group.organisation) += confidence;
        group.best = std::max(group.best, confidence);
        addMention(group, tag);
    }

    /// "African-American", "Republican" and "D-Ohio" are tagged at times, but name no organisation and no place.
    [[nodiscard]] bool isNoName(const NameTag &tag) const
    {
        const QStringView first = m_text.word(tag.firstToken);
        if (first.size() > 2 && first[1] == u'-' && (first[0] == u'D' || first[0] == u'R' || first[0] == u'I'))
            return true;
        const bool ofGroup = tag.firstToken + 1 < tag.endToken && m_text.word(tag.firstToken + 1) == u"of"
            && traits(tag.firstToken).testFlag(WordTrait::GroupWord); // "Democrat of Ohio"
        if (ofGroup)
            return true;
        for (qsizetype i = tag.firstToken; i < tag.endToken; ++i) {
            const QStringView word = m_text.word(i);
            if (m_text.tokens[i].allCaps)
                return false; // a party's short name is a name
            const WordTraits last = m_lexicon.traits(word.sliced(word.lastIndexOf(u'-') + 1));
            if (!(traits(i) | last).testAnyFlags(groupTraits) || traits(i).testAnyFlags(placeTraits))
                return false;
        }
        return true;
    }

    Group &groupOf(const NameTag &tag)
    {
        const QString name = m_text.range(tag.firstToken, tag.endToken).in(m_text.text).toString();
        const auto known = m_byKey.constFind(keyOf(name));
        if (known != m_byKey.constEnd()) {
            Group &group = m_groups[*known];
            if (isUpperWord(group.name) && !isUpperWord(name)) {
                group.name = name;
                group.sample = tag;
            }
            return group;
        }
        m_byKey.insert(keyOf(name), m_groups.size());
        m_groups.append(Group{name, {}, 0, 0, 0, tag, -1, isCountry(tag)});
        return m_groups.last();
    }

    [[nodiscard]] bool isCountry(const NameTag &tag) const
    {
        constexpr WordTraits countries = WordTrait::Country | WordTrait::State;
        return m_lexicon.phraseAt(m_text, tag.firstToken, tag.endToken, countries).length
            == tag.endToken - tag.firstToken;
    }

    void addMention(Group &group, const NameTag &tag) const
    {
        group.mentions.append({m_text.range(tag.firstToken, tag.endToken), LinkReason::SameName});
    }

    /// Where the place ends that opens a report, "HARLOW, Mich. —"; the sentence's start where none does.
    [[nodiscard]] qsizetype datelineEnd(const SentenceSpan &sentence) const
    {
        const qsizetype first = sentence.firstToken;
        qsizetype end = first;
        while (end < sentence.endToken && end < first + 3 && m_text.tokens[end].kind == TokenKind::Word
               && m_text.tokens[end].allCaps)
            ++end;
        if (end == first || traits(first).testFlag(WordTrait::CommonWord))
            return first;
        for (qsizetype i = end; i < sentence.endToken && i < end + 8; ++i) {
            const QStringView word = m_text.word(i);
            if (word == u"—" || word == u"–" || word == u"--" || (i > end && word == u")"))
                return end;
            if (i == end && word != u"," && word != u"(")
                return first;
        }
        return first;
    }

    void addDatelines()
    {
        qsizetype block = -1;
        for (const SentenceSpan &sentence : m_text.sentences) {
            const bool opens = sentence.block != block;
            block = sentence.block;
            const qsizetype end = opens ? datelineEnd(sentence) : sentence.firstToken;
            const bool known = end > sentence.firstToken
                && (m_taken.overlap(m_text.range(sentence.firstToken, end)) || isMentioned(sentence.firstToken, end));
            if (end == sentence.firstToken || known)
                continue;
            const NameTag tag{sentence.firstToken, end, NameKind::Place};
            Group &group = groupOf(tag);
            group.place += datelineWeight;
            group.best = std::max(group.best, datelineWeight);
            addMention(group, tag);
        }
    }

    [[nodiscard]] bool isMentioned(qsizetype first, qsizetype end) const
    {
        const TextRange range = m_text.range(first, end);
        const auto after = std::ranges::lower_bound(m_tagging.tags, end, {}, &NameTag::firstToken);
        return after != m_tagging.tags.begin()
            && m_text.range((after - 1)->firstToken, (after - 1)->endToken).overlaps(range);
    }

    /// "IMF" of "International Monetary Fund": the capitals of its words. Two say too little, but with points or of a
    /// country.
    void mergeInitials()
    {
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            QString initials;
            for (qsizetype k = m_groups[i].sample.firstToken; k < m_groups[i].sample.endToken; ++k) {
                if (m_text.tokens[k].kind == TokenKind::Word && m_text.tokens[k].capitalised)
                    initials += m_text.word(k).front();
            }
            if (m_groups[i].mergedInto >= 0)
                continue;
            const qsizetype other = initials.size() > 1 ? m_byKey.value(keyOf(initials), -1) : -1;
            if (other < 0 || other == i || m_groups[other].mergedInto >= 0 || !isUpperWord(m_groups[other].name)
                || (initials.size() == 2 && !m_groups[other].name.contains(u'.') && !m_groups[i].country))
                continue;
            for (Mention &mention : m_groups[other].mentions)
                mention.reason = LinkReason::Abbreviation;
            m_groups[other].mergedInto = i;
        }
    }

    void markEverywhere(const TakenRanges &tagged)
    {
        QHash<QStringView, QList<qsizetype>> byFirst;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            QList<qsizetype> &list = byFirst[m_text.word(m_groups[i].sample.firstToken)];
            if (m_groups[i].best >= sureEnough && list.size() < mostOfOneWord)
                list.append(i);
        }
        for (qsizetype token = 0; token < m_text.tokens.size(); ++token) {
            if (!m_text.tokens[token].capitalised)
                continue;
            for (const qsizetype group : byFirst.value(m_text.word(token))) {
                const NameTag &sample = m_groups[group].sample;
                const NameTag here{token, token + sample.endToken - sample.firstToken, sample.kind};
                if (here.endToken > m_text.tokens.size() || !standsAt(sample, here))
                    continue;
                const TextRange range = m_text.range(here.firstToken, here.endToken);
                if (m_taken.overlap(range) || tagged.overlap(range))
                    continue;
                addMention(m_groups[group], here);
                token = here.endToken - 1;
                break;
            }
        }
    }

    /// Whether the words of @p sample are at @p here, and are no part of a longer name.
    [[nodiscard]] bool standsAt(const NameTag &sample, const NameTag &here) const
    {
        const SentenceSpan &sentence = m_text.sentenceOf(here.firstToken);
        if (here.endToken > sentence.endToken || here.firstToken == sample.firstToken)
            return false;
        for (qsizetype i = 0; i < here.endToken - here.firstToken; ++i) {
            if (m_text.word(here.firstToken + i) != m_text.word(sample.firstToken + i))
                return false;
        }
        const bool opens = here.firstToken == sentence.firstToken;
        if (opens && here.endToken - here.firstToken == 1 && traits(here.firstToken).testFlag(WordTrait::CommonWord))
            return false;
        const auto isCapital
            = [this](qsizetype i) { return m_text.tokens[i].kind == TokenKind::Word && m_text.tokens[i].capitalised; };
        const bool after = here.endToken < sentence.endToken && isCapital(here.endToken);
        const bool before = here.firstToken > sentence.firstToken && isCapital(here.firstToken - 1)
            && here.firstToken - 1 > sentence.firstToken; // the first word has its capital from its place
        return !after && !before;
    }

    NamedGroups entities()
    {
        for (Group &group : m_groups) {
            if (group.mergedInto < 0)
                continue;
            qsizetype root = group.mergedInto;
            while (m_groups[root].mergedInto >= 0)
                root = m_groups[root].mergedInto;
            Group &into = m_groups[root];
            into.mentions += group.mentions;
            into.best = std::max(into.best, group.best);
            into.organisation += group.organisation;
            into.place += group.place;
        }
        NamedGroups found;
        for (Group &group : m_groups) {
            if (group.mergedInto >= 0)
                continue;
            std::ranges::sort(group.mentions, {}, &Mention::range);
            group.mentions.first().reason = LinkReason::FirstMention;
            const double sum = group.place + group.organisation;
            const double share = group.country ? 1 : std::max(group.place, group.organisation) / sum;
            Entity entity{group.name, {}, std::move(group.mentions), 0};
            entity.confidence = confidenceOfName(group.best * share);
            (group.isPlace() ? found.places : found.organisations).append(std::move(entity));
        }
        const auto start = [](const Entity &entity) { return entity.mentions.first().range; };
        std::ranges::sort(found.organisations, {}, start);
        std::ranges::sort(found.places, {}, start);
        return found;
    }
};

}

NamedGroups groupNames(const TokenisedText &text, const TagSequence &tagging, const Lexicon &lexicon,
                       const QList<Entity> &people, const QList<Entity> &policies)
{
    NameGrouper grouper(text, tagging, lexicon);
    grouper.leaveOut(people, policies);
    return grouper.group();
}
}
