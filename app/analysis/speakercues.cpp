// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakercues.h"

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype farthest = 60; ///< items from a cue to its source
constexpr auto verbs = WordClass::Say | WordClass::Judge;
constexpr auto forms = WordClass::Base | WordClass::Third | WordClass::Past | WordClass::Participle;

/// Goes through one statement from left to right, since a participle shares the source of the cue before it.
class CueFinder
{
public:
    CueFinder(const Narration &narration, const Statement &statement, bool headline)
        : m_narration(narration)
        , m_statement(statement)
        , m_headline(headline)
        , m_phrases(narration)
    {
    }

    QList<Cue> find()
    {
        for (qsizetype i = m_statement.first; i < m_statement.end; ++i) {
            if (!m_narration.isWord(i) || m_narration.person(i) >= 0)
                continue;
            if (std::optional<Cue> cue = cueAt(i))
                m_cues.append(*cue);
        }
        return m_cues;
    }

private:
    const Narration &m_narration;
    Statement m_statement;
    bool m_headline = false; ///< every word may have a capital
    SourcePhrases m_phrases;
    QList<Cue> m_cues;

    [[nodiscard]] qsizetype floor(qsizetype item) const { return std::max(m_statement.first, item - farthest); }
    [[nodiscard]] qsizetype ceiling(qsizetype item) const { return std::min(m_statement.end, item + farthest); }
    [[nodiscard]] bool atComma(qsizetype item) const { return m_narration.word(item) == ","_L1; }
    [[nodiscard]] bool isOwnerMark(qsizetype item) const
    {
        return m_narration.word(item) == "'s"_L1 || m_narration.word(item) == u"’s";
    }

    static Cue made(qsizetype item, Cue::Shape shape, WordClasses classes, const Source &source)
    {
        return {item, shape, classes.testFlag(WordClass::Say), classes.testFlag(WordClass::Weak), source};
    }

    [[nodiscard]] std::optional<Cue> cueAt(qsizetype i) const
    {
        const WordClasses classes = m_narration.classes(i);
        if (std::optional<Cue> cue = preposition(i))
            return cue;
        const bool owned = i > m_statement.first
            && (isOwnerMark(i - 1) || m_narration.isAny(i - 1, WordClass::Determiner | WordClass::Possessive))
            && !m_narration.is(i - 1, "that"_L1);
        // A capital inside a sentence makes a name of it: "the United States".
        const bool named = m_narration.isCapitalised(i) && i > m_statement.first && !m_narration.isQuote(i - 1) && !m_headline;
        if (!owned && !named && classes.testAnyFlags(verbs) && classes.testAnyFlags(forms)) {
            if (std::optional<Cue> cue = verb(i, classes))
                return cue;
        }
        return classes.testFlag(WordClass::ReportNoun) ? reportNoun(i) : std::nullopt;
    }

    /// "according to Smith", "per the report".
    [[nodiscard]] std::optional<Cue> preposition(qsizetype i) const
    {
        const bool according = m_narration.is(i, "according"_L1) && i + 1 < m_statement.end && m_narration.is(i + 1, "to"_L1);
        const bool per = m_narration.is(i, "per"_L1) && i > m_statement.first && (atComma(i - 1) || m_narration.isQuote(i - 1));
        if (!according && !per)
            return {};
        const std::optional<Source> source = m_phrases.startingAt(according ? i + 2 : i + 1, ceiling(i));
        if (!source)
            return {};
        return made(i, Cue::Shape::AccordingTo, WordClass::Say, *source);
    }

    [[nodiscard]] std::optional<Cue> verb(qsizetype i, WordClasses classes) const
    {
        if (classes.testFlag(WordClass::Participle))
            return participle(i, classes);
        if (i > m_statement.first && m_narration.is(i - 1, "to"_L1) && classes.testFlag(WordClass::Base))
            return shared(i, classes);
        if (isPassive(i, classes))
            return agent(i, classes);
        if (std::optional<Cue> cue = inverted(i, classes))
            return cue;
        const std::optional<Source> source = m_phrases.subjectBefore(i, floor(i));
        if (source && fits(*source, i, classes))
            return made(i, Cue::Shape::SourceFirst, classes, *source);
        const bool joined = i > m_statement.first
            && (m_narration.isAny(i - 1, WordClass::Conjunction | WordClass::Adverb) || atComma(i - 1) || m_narration.isQuote(i - 1));
        return joined && classes.testAnyFlags(WordClass::Past | WordClass::Third) ? shared(i, classes) : std::nullopt;
    }

    /// Whether the phrase may be the verb's subject: a form that may also be a noun needs a source that surely speaks.
    [[nodiscard]] bool fits(const Source &source, qsizetype i, WordClasses classes) const
    {
        const bool helped = m_narration.isAny(i - 1, WordClass::Auxiliary);
        if (classes.testFlag(WordClass::Base) && !classes.testFlag(WordClass::Past) && !helped && !isPlural(source))
            return false;
        const bool bareRole = source.kind == Source::Kind::Description && source.first == source.head && !helped
            && !m_narration.isCapitalised(source.head) && classes.testFlag(WordClass::Third)
            && classes.testFlag(WordClass::ReportNoun);
        const bool adjective = source.kind == Source::Kind::Description && classes.testFlag(WordClass::Third)
            && classes.testFlag(WordClass::ReportNoun) && m_narration.isAny(source.head, WordClass::PersonNoun)
            && !m_narration.isAny(source.first, WordClass::Determiner);
        const bool governed = source.kind == Source::Kind::Description && classes.testAnyFlags(WordClass::ReportNoun | WordClass::DocumentNoun) && !helped
            && source.first > m_statement.first && m_narration.isAny(source.first - 1, WordClass::Preposition);
        if (bareRole || adjective || governed)
            return false;
        if (source.sure)
            return true;
        // "the narrator said": any noun may speak where the verb can mean nothing else and an article stands before it.
        return classes.testFlag(WordClass::Say) && !classes.testFlag(WordClass::Weak) && classes.testFlag(WordClass::Past)
            && m_narration.isAny(source.first, WordClass::Determiner | WordClass::Possessive);
    }

    /// Whether a verb in its base form may follow: "officials say", "they say", but no singular.
    [[nodiscard]] bool isPlural(const Source &source) const
    {
        const QStringView head = m_narration.word(source.head);
        if (source.kind == Source::Kind::Pronoun)
            return !m_narration.isAny(source.head, WordClass::Male | WordClass::Female) && !m_narration.is(source.head, "it"_L1);
        const bool joined = source.first > m_statement.first && m_narration.is(source.first - 1, "and"_L1);
        return joined || (source.kind == Source::Kind::Description && (head.endsWith(u's') || head.endsWith("men"_L1)
                                                                        || head == "people"_L1 || head == "police"_L1));
    }

    [[nodiscard]] bool isPassive(qsizetype i, WordClasses classes) const
    {
        if (!classes.testFlag(WordClass::Past))
            return false;
        for (qsizetype k = i - 1; k >= m_statement.first && i - k < 4; --k) {
            if (m_narration.isAny(k, WordClass::Being))
                return true;
            if (!m_narration.isAny(k, WordClass::Adverb | WordClass::Auxiliary))
                return false;
        }
        return false;
    }

    [[nodiscard]] std::optional<Cue> agent(qsizetype i, WordClasses classes) const
    {
        if (m_narration.is(i, "quoted"_L1) || m_narration.is(i, "cited"_L1)) {
            const std::optional<Source> source = m_phrases.subjectBefore(i, floor(i));
            return source ? std::optional(made(i, Cue::Shape::SourceFirst, WordClass::Say, *source)) : std::nullopt;
        }
        for (qsizetype k = i + 1; k < std::min(m_statement.end, i + 12); ++k) {
            if (!m_narration.is(k, "by"_L1))
                continue;
            const std::optional<Source> source = m_phrases.startingAt(k + 1, ceiling(k));
            return source && source->sure ? std::optional(made(i, Cue::Shape::Agent, classes, *source)) : std::nullopt;
        }
        return {};
    }

    /// "…," said Smith; "Said Smith: …".
    [[nodiscard]] std::optional<Cue> inverted(qsizetype i, WordClasses classes) const
    {
        const bool baseOnly = classes.testFlag(WordClass::Base) && !classes.testFlag(WordClass::Past); // "read" is both
        if (!classes.testFlag(WordClass::Say) || baseOnly)
            return {};
        const bool first = i == m_statement.first;
        const bool afterQuote = !first
            && (m_narration.isQuote(i - 1) || (i - 1 > m_statement.first && !m_narration.isWord(i - 1) && m_narration.isQuote(i - 2)));
        if (!first && !afterQuote)
            return {};
        const std::optional<Source> source = m_phrases.startingAt(i + 1, ceiling(i));
        if (!source || (source->kind == Source::Kind::Pronoun && m_narration.is(source->first, "it"_L1)))
            return {};
        const bool bare = source->kind == Source::Kind::Description && !source->sure
            && !m_narration.isAny(source->first, WordClass::Determiner | WordClass::Possessive);
        if (bare || m_narration.isAny(source->head, WordClass::Calendar))
            return {};
        return made(i, Cue::Shape::CueFirst, classes, *source);
    }

    [[nodiscard]] std::optional<Cue> participle(qsizetype i, WordClasses classes) const
    {
        const qsizetype first = m_statement.first;
        if (i == first || (i == first + 1 && m_narration.isAny(first, WordClass::Preposition | WordClass::Conjunction)))
            return fronted(i, classes);
        if (m_narration.isAny(i - 1, WordClass::Being | WordClass::Adverb)) {
            const std::optional<Source> source = m_phrases.subjectBefore(i, floor(i));
            return source && source->sure ? std::optional(made(i, Cue::Shape::SourceFirst, classes, *source)) : std::nullopt;
        }
        if (m_narration.is(i - 1, "for"_L1) || m_narration.is(i - 1, "of"_L1)) {
            const std::optional<Source> object = m_phrases.endingAt(i - 1, floor(i));
            if (object && object->kind == Source::Kind::Name)
                return made(i, Cue::Shape::SourceFirst, classes, *object);
            return shared(i, classes);
        }
        const std::optional<Source> source = m_phrases.endingAt(i, floor(i));
        const bool adjacent = source && source->sure && source->end == i
            && (source->kind != Source::Kind::Description || m_narration.isAny(source->head, WordClass::PersonNoun));
        return adjacent ? std::optional(made(i, Cue::Shape::SourceFirst, classes, *source)) : shared(i, classes);
    }

    [[nodiscard]] std::optional<Cue> fronted(qsizetype i, WordClasses classes) const
    {
        for (qsizetype k = i + 1; k < ceiling(i); ++k) {
            if (!atComma(k) && !m_narration.isQuote(k))
                continue;
            const qsizetype start = k + 1 < m_statement.end && atComma(k + 1) ? k + 2 : k + 1;
            const std::optional<Source> source = m_phrases.startingAt(start, ceiling(i));
            if (source && source->sure)
                return made(i, Cue::Shape::Fronted, classes, *source);
        }
        return {};
    }

    [[nodiscard]] std::optional<Cue> shared(qsizetype i, WordClasses classes) const
    {
        for (qsizetype k = m_cues.size() - 1; k >= 0 && i - m_cues[k].item < farthest; --k) {
            if (m_cues[k].shape != Cue::Shape::Owner)
                return made(i, Cue::Shape::Shared, classes, m_cues[k].source);
        }
        const std::optional<Source> source = m_phrases.mainSubject(floor(i), i);
        return source ? std::optional(made(i, Cue::Shape::Shared, classes, *source)) : std::nullopt;
    }

    /// "Smith's claim that", "his promise to": the owner speaks.
    [[nodiscard]] std::optional<Cue> reportNoun(qsizetype i) const
    {
        for (qsizetype k = i - 1; k >= m_statement.first && i - k < 5; --k) {
            if (m_narration.is(k, "his"_L1) || m_narration.is(k, "her"_L1) || m_narration.is(k, "their"_L1)) {
                Source owner;
                owner.kind = Source::Kind::Pronoun;
                owner.mention = m_narration.range(k, k + 1);
                owner.first = owner.head = k;
                owner.end = k + 1;
                return made(i, Cue::Shape::Owner, WordClass::Judge, owner);
            }
            if (isOwnerMark(k)) {
                const std::optional<Source> owner = m_phrases.ownerEndingAt(k, floor(i));
                return owner && owner->sure ? std::optional(made(i, Cue::Shape::Owner, WordClass::Judge, *owner)) : std::nullopt;
            }
            if (!m_narration.isWord(k) || m_narration.isAny(k, WordClass::Preposition | WordClass::Determiner | WordClass::Conjunction))
                return {};
        }
        return {};
    }
};

}

QList<Cue> findCues(const Narration &narration, const Statement &statement, bool headline)
{
    return CueFinder(narration, statement, headline).find();
}

}
