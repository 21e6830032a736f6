// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakers.h"

#include "app/analysis/speakercues.h"
#include "app/analysis/speakerpeople.h"
#include "app/analysis/speakerreasons.h"
#include "app/analysis/speakertranscripts.h"
#include "app/article/article.h"

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype farthestCue = 80; ///< items; keeps a sentence without end linear
constexpr qsizetype longestTerm = 4; ///< in words; a longer run is speech even where nobody is said to have said it

/// The speaker the narrator spoke of last, and where.
struct LastSpeaker {
    Speaker speaker;
    qsizetype block = -1;
    bool known = false;
};

/// Goes through the narrator's statements in order and gives each quotation its speaker.
class Attributor
{
public:
    Attributor(const QList<Quote> &quotes, const Article &article, const TokenisedText &text, const QList<Entity> &people,
               const Lexicon &lexicon, const QuoteWords &words)
        : m_article(article)
        , m_narration(quotes, text, people, words)
        , m_phrases(m_narration)
        , m_people(m_narration, people, lexicon)
        , m_quotes(quotes)
        , m_isTerm(quotes.size(), false)
    {
    }

    QList<Quote> attribute()
    {
        for (qsizetype i = 0; i < m_narration.statements().size(); ++i)
            readStatement(i);
        fillFromLater();
        fillFromSameWords();
        QList<Quote> result;
        for (qsizetype i = 0; i < m_quotes.size(); ++i) {
            if (!m_isTerm[i])
                result.append(m_quotes[i]);
        }
        return result;
    }

private:
    const Article &m_article;
    Narration m_narration;
    SourcePhrases m_phrases;
    SpeakerPeople m_people;
    QList<Quote> m_quotes;
    QList<bool> m_isTerm;
    QList<Cue> m_cues; ///< of the statement that is read
    QList<ResolvedSource> m_sources; ///< of the cues
    LastSpeaker m_last;
    bool m_blockOpen = false; ///< the last quotation read has no closing mark
    qsizetype m_openBlock = -1;
    qsizetype m_colonBlock = -1; ///< block whose last statement ends with a colon

    [[nodiscard]] qsizetype blockOf(qsizetype quote) const
    {
        return m_narration.statements()[m_narration.placeOf(quote).statement].block;
    }

    /// Whether the quotation stands in what heads the article, where fragments of its quotations are printed.
    [[nodiscard]] bool isHeadline(qsizetype quote) const
    {
        const qsizetype block = blockOf(quote);
        const BlockKind kind = m_article.blocks[block].kind;
        return kind == BlockKind::Title || kind == BlockKind::Standfirst || (block == 1 && m_article.blocks[block].range.length() < 120);
    }

    void readStatement(qsizetype index)
    {
        const Statement &statement = m_narration.statements()[index];
        m_cues = findCues(m_narration, statement, m_article.blocks[statement.block].kind == BlockKind::Title);
        m_sources.clear();
        for (const Cue &cue : std::as_const(m_cues))
            m_sources.append(m_people.resolve(cue.source));
        bool quoted = false;
        for (qsizetype i = statement.first; i < statement.end; ++i) {
            if (!m_narration.isQuote(i))
                continue;
            quoted = true;
            const qsizetype quote = m_narration.item(i).quote;
            readQuote(quote, i, statement);
            m_blockOpen = !endsWithMark(quote);
            m_openBlock = statement.block;
        }
        if (!quoted)
            rememberCue(statement);
        if (m_narration.word(statement.end - 1) == ":"_L1)
            rememberColon(statement);
    }

    /// Indirect speech: who was said to have said something is who a quotation after it is likely from.
    void rememberCue(const Statement &statement)
    {
        for (qsizetype i = m_cues.size() - 1; i >= 0; --i) {
            if (m_sources[i].resolved && m_cues[i].shape != Cue::Shape::Owner) {
                m_last = {m_sources[i].speaker, statement.block, true};
                return;
            }
        }
        const std::optional<Source> subject = m_phrases.mainSubject(statement.first, statement.end);
        if (subject && subject->kind == Source::Kind::Name && m_last.block != statement.block)
            m_last = {m_people.resolve(*subject).speaker, statement.block, true};
    }

    void rememberColon(const Statement &statement)
    {
        m_colonBlock = statement.block;
        if (!m_cues.isEmpty())
            return;
        if (const std::optional<Source> subject = m_phrases.mainSubject(statement.first, statement.end))
            m_last = {m_people.resolve(*subject).speaker, statement.block, true};
    }

    [[nodiscard]] bool endsWithMark(qsizetype quote) const
    {
        const QChar first = m_article.text[m_quotes[quote].range.start];
        const QChar last = m_article.text[m_quotes[quote].range.end - 1];
        if (first.isLetterOrNumber())
            return true; // a transcript's line, which has no marks to wait for
        const bool single = first == u'‘' || first == u'\'';
        return single ? last == u'’' || last == u'\'' : last == u'"' || last == u'”' || last == u'“' || last == u'»' || last == u'«';
    }

    void set(qsizetype quote, const Speaker &speaker, const Evidence &found)
    {
        Quote &target = m_quotes[quote];
        target.speaker = speaker;
        target.certainty = found.certainty;
        target.reason = found.reason;
        target.confidence = found.confidence;
        m_last = {speaker, blockOf(quote), true};
    }

    void setByCue(qsizetype quote, qsizetype cue, const QString &reason = {})
    {
        const Evidence found = cueEvidence(m_cues[cue], m_sources[cue]);
        set(quote, m_sources[cue].speaker, reason.isEmpty() || !m_sources[cue].resolved ? found : evidence(reason));
        m_quotes[quote].cueRange = m_narration.range(m_cues[cue].item, m_cues[cue].item + 1);
        if (m_cues[cue].shape == Cue::Shape::AccordingTo && m_narration.is(m_cues[cue].item, "according"_L1))
            m_quotes[quote].cueRange = m_narration.range(m_cues[cue].item, m_cues[cue].item + 2);
        m_quotes[quote].cue = m_quotes[quote].cueRange->in(m_article.text).toString();
    }

    void readQuote(qsizetype quote, qsizetype item, const Statement &statement)
    {
        if (readTranscript(quote))
            return;
        const bool headline = m_article.blocks[statement.block].kind == BlockKind::Title;
        if (headline && readLabel(quote, item, statement))
            return;
        if (const qsizetype cue = cueAfter(quote, item); cue >= 0)
            return setByCue(quote, cue);
        if (readSignature(quote, item, statement))
            return;
        if (const qsizetype cue = cueBefore(item); cue >= 0)
            return setByCue(quote, outerCue(cue));
        if (const qsizetype cue = cueAtEnd(item); cue >= 0)
            return setByCue(quote, cue, u"trailing-cue"_s);
        if (readLabel(quote, item, statement) || readEarlierInSentence(quote, item, statement))
            return;
        const bool starts = item == statement.first || (item == statement.first + 1 && !m_narration.isWord(statement.first));
        if (starts)
            readParagraphs(quote, statement);
        else
            readSubject(quote, item, statement);
    }

    bool readTranscript(qsizetype quote)
    {
        const TextRange range = m_quotes[quote].range;
        const TextRange label = transcriptLabel(m_article.text, range);
        if (!label.isEmpty()) {
            const qsizetype person = m_people.personLabelled(label.in(m_article.text));
            set(quote, person >= 0 ? m_people.personSpeaker(person, label) : Speaker{labelledSpeaker(label.in(m_article.text)), -1, label},
                evidence(u"transcript-label"_s));
            return true;
        }
        if (!isTranscriptNote(m_article.text, range))
            return false;
        const LastSpeaker kept = m_last;
        set(quote, {u"transcript"_s, -1, {}}, evidence(u"transcript-note"_s));
        m_last = kept;
        return true;
    }

    [[nodiscard]] qsizetype firstCueFrom(qsizetype item) const
    {
        return std::ranges::lower_bound(m_cues, item, {}, &Cue::item) - m_cues.begin();
    }

    /// "…," he said: the cue that follows the quotation at once.
    [[nodiscard]] qsizetype cueAfter(qsizetype quote, qsizetype item) const
    {
        for (qsizetype i = firstCueFrom(item); i < m_cues.size() && m_cues[i].item < item + farthestCue; ++i) {
            const Cue &cue = m_cues[i];
            if (cue.shape == Cue::Shape::Owner || cue.shape == Cue::Shape::Shared || !cue.says)
                continue;
            const qsizetype begin = std::min(cue.item, cue.source.first);
            const bool linked = m_narration.is(item + 1, "as"_L1) || !m_narration.isWord(item + 1);
            const bool comma = begin == item + 2 && linked && !m_narration.isQuote(item + 1);
            const bool adjacent = begin == item + 1 && (m_narration.letsCueFollow(quote) || !cue.weak);
            return adjacent || comma ? i : -1;
        }
        return -1;
    }

    /// The nearest cue before the quotation; "Smith's claim" only where its words follow at once or nothing else speaks.
    [[nodiscard]] qsizetype cueBefore(qsizetype item) const
    {
        qsizetype owner = -1;
        for (qsizetype i = firstCueFrom(item) - 1; i >= 0 && m_cues[i].item > item - farthestCue; --i) {
            const bool words = m_cues[i].item + 1 == item || m_narration.is(m_cues[i].item + 1, "that"_L1);
            if (m_cues[i].shape != Cue::Shape::Owner || words)
                return i;
            owner = owner < 0 ? i : owner;
        }
        return owner;
    }

    /// "Smith said he expects": the name before tells more than the pronoun after it.
    [[nodiscard]] qsizetype outerCue(qsizetype cue) const
    {
        if (cue == 0 || m_cues[cue].source.kind != Source::Kind::Pronoun || m_cues[cue].shape != Cue::Shape::SourceFirst)
            return cue;
        const Cue &outer = m_cues[cue - 1];
        const qsizetype gap = m_cues[cue].source.first - outer.item;
        const bool nested = outer.says && outer.shape == Cue::Shape::SourceFirst && outer.source.kind != Source::Kind::Pronoun
            && (gap == 1 || (gap == 2 && m_narration.is(outer.item + 1, "that"_L1)));
        return nested && m_sources[cue].speaker.person == m_sources[cue - 1].speaker.person ? cue - 1 : cue;
    }

    /// “…” — Jane Smith
    bool readSignature(qsizetype quote, qsizetype item, const Statement &statement)
    {
        if (item + 2 >= statement.end || m_narration.isQuote(item + 1))
            return false;
        const QStringView dash = m_narration.word(item + 1);
        if (dash != u"—" && dash != u"–" && dash != u"―" && dash != "--"_L1 && dash != "-"_L1)
            return false;
        const std::optional<Source> source = m_phrases.startingAt(item + 2, statement.end);
        const bool alone = source && (source->end == statement.end || !m_narration.isWord(source->end));
        if (!alone || source->kind == Source::Kind::Pronoun || !m_narration.isCapitalised(item + 2))
            return false;
        set(quote, m_people.resolve(*source).speaker, evidence(u"signature"_s));
        return true;
    }

    /// "It was “a mess” from the start, Smith said."
    [[nodiscard]] qsizetype cueAtEnd(qsizetype item) const
    {
        for (qsizetype i = firstCueFrom(item); i < m_cues.size() && m_cues[i].item < item + farthestCue; ++i) {
            const Cue &cue = m_cues[i];
            const qsizetype begin = std::min(cue.item, cue.source.first);
            if (begin > item && cue.says && cue.shape != Cue::Shape::Owner && cue.shape != Cue::Shape::Shared
                && (m_narration.word(begin - 1) == ","_L1 || m_narration.word(begin - 1) == u"—" || m_narration.isQuote(begin - 1)))
                return i;
        }
        return -1;
    }

    /// "Smith: Rivals must 'get over it'".
    bool readLabel(qsizetype quote, qsizetype item, const Statement &statement)
    {
        const std::optional<Source> source = m_phrases.startingAt(statement.first, item);
        const bool colon = source && source->end < item && m_narration.word(source->end) == ":"_L1;
        if (!colon || !source->sure)
            return false;
        set(quote, m_people.resolve(*source).speaker, evidence(u"name-and-colon"_s));
        return true;
    }

    bool readEarlierInSentence(qsizetype quote, qsizetype item, const Statement &statement)
    {
        const bool earlier = quote > 0 && m_narration.placeOf(quote - 1).item >= statement.first
            && m_narration.placeOf(quote - 1).item < item;
        if (!earlier)
            return false;
        if (m_isTerm[quote - 1] && wordCount(quote) <= longestTerm) {
            m_isTerm[quote] = true;
            return true;
        }
        if (!m_quotes[quote - 1].speaker)
            return false;
        const Speaker speaker = *m_quotes[quote - 1].speaker;
        set(quote, speaker, evidence(u"same-sentence"_s));
        return true;
    }

    /// A quotation that is a sentence of its own, with no cue in it.
    void readParagraphs(qsizetype quote, const Statement &statement)
    {
        const qsizetype before = statement.block - 1;
        if (m_last.known && m_last.block == statement.block)
            return set(quote, Speaker(m_last.speaker), evidence(u"same-paragraph"_s));
        if (m_last.known && m_blockOpen && m_openBlock == before)
            return set(quote, Speaker(m_last.speaker), evidence(u"continued-quote"_s));
        if (m_last.known && m_colonBlock == before && m_last.block == before)
            return set(quote, Speaker(m_last.speaker), evidence(u"introduced-by-colon"_s));
        if (m_last.known && m_last.block == before && before >= 0 && m_article.blocks[before].kind != BlockKind::Title)
            return set(quote, Speaker(m_last.speaker), evidence(u"previous-paragraph"_s));
        setUnknown(quote);
    }

    /// A part of a sentence without a cue: the subject's words, or a term.
    void readSubject(qsizetype quote, qsizetype item, const Statement &statement)
    {
        if (wordCount(quote) <= longestTerm) {
            m_isTerm[quote] = true;
            return setUnknown(quote);
        }
        const std::optional<Source> subject = m_phrases.mainSubject(statement.first, item);
        if (!subject)
            return setUnknown(quote);
        const ResolvedSource source = m_people.resolve(*subject);
        if (source.resolved)
            set(quote, source.speaker, evidence(u"sentence-subject"_s));
        else
            setUnknown(quote);
    }

    void setUnknown(qsizetype quote)
    {
        const Evidence found = evidence(u"unknown"_s);
        m_quotes[quote].certainty = found.certainty;
        m_quotes[quote].reason = found.reason;
        m_quotes[quote].confidence = found.confidence;
    }

    [[nodiscard]] qsizetype wordCount(qsizetype quote) const
    {
        const TextRange range = m_quotes[quote].range;
        return range.length() > 80 ? longestTerm + 1 : range.in(m_article.text).count(u' ') + 1;
    }

    /// “First.” “Second,” he said: a later quotation of the paragraph names the speaker of those before it.
    void fillFromLater()
    {
        for (qsizetype i = m_quotes.size() - 2; i >= 0; --i) {
            const Quote &next = m_quotes[i + 1];
            const bool weak = !m_quotes[i].speaker || m_quotes[i].reason == "previous-paragraph"_L1;
            if (m_isTerm[i] || !weak || blockOf(i) != blockOf(i + 1) || !next.speaker || next.certainty == Certainty::Unknown
                || m_narration.placeOf(i).item != m_narration.statements()[m_narration.placeOf(i).statement].first)
                continue;
            set(i, Speaker(*next.speaker), evidence(u"later-in-paragraph"_s));
        }
    }

    /// A headline's fragment, or a term in the text, whose words stand in a quotation that has a speaker.
    void fillFromSameWords()
    {
        const SameWords index(m_article.text, m_quotes);
        for (qsizetype i = 0; i < m_quotes.size(); ++i) {
            const bool headline = isHeadline(i);
            const bool open = !m_quotes[i].speaker || (headline && m_quotes[i].speaker->person < 0);
            const qsizetype other = open ? index.quoteWithWordsOf(i) : -1;
            if (other < 0)
                continue;
            m_isTerm[i] = false;
            set(i, Speaker(*m_quotes[other].speaker), evidence(u"same-words"_s));
        }
        for (qsizetype i = 0; i < m_quotes.size(); ++i) {
            if (m_isTerm[i] && isHeadline(i))
                m_isTerm[i] = !m_quotes[i].speaker.has_value();
        }
    }
};

}

QList<Quote> attributeQuotes(const QList<Quote> &quotes, const Article &article, const TokenisedText &text,
                             const QList<Entity> &people, const Lexicon &lexicon, const QuoteWords &words)
{
    if (quotes.isEmpty())
        return {};
    return Attributor(quotes, article, text, people, lexicon, words).attribute();
}

}
