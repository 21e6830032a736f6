// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quotekinds.h"

#include "app/analysis/quotewords.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestTitle = 9; ///< in words; longer ones are taken for speech
constexpr qsizetype longestTerm = 4;

/// The run's words without marks and punctuation, in small letters: one key for all places that print it.
QString keyOf(QStringView run)
{
    QString key;
    for (const QChar c : run) {
        if (c.isLetterOrNumber())
            key += c.toLower();
        else if (!key.isEmpty() && !key.endsWith(u' ') && c.isSpace())
            key += u' ';
    }
    return key.trimmed();
}

/// Looks at one run and the tokens beside it.
class Looker
{
public:
    Looker(const QuotedRun &run, const Article &article, const TokenisedText &text, const QuoteWords &words)
        : m_article(article)
        , m_text(text)
        , m_words(words)
        , m_run(run)
        , m_first(text.tokenAt(run.range.start))
        , m_end(text.tokenAt(run.range.end))
    {
        for (qsizetype i = m_first; i < m_end && m_wordCount <= longestTitle; ++i) {
            const TokenKind kind = text.tokens[i].kind;
            m_wordCount += kind == TokenKind::Word || kind == TokenKind::Number;
        }
    }

    [[nodiscard]] RunKind kind() const
    {
        if (m_wordCount > longestTitle || !m_run.closed)
            return RunKind::Speech;
        if (m_wordCount <= longestTerm && is(before(1), WordClass::ScareLead))
            return RunKind::Term;
        return !inTitleBlock() && !spokenAfter() && looksLikeTitle() ? RunKind::Title : RunKind::Speech;
    }

    [[nodiscard]] bool mayBeTitleAgain() const { return m_wordCount <= longestTitle && m_run.closed && !spokenAfter(); }
    [[nodiscard]] bool inTitleBlock() const { return m_article.blocks[m_run.block].kind == BlockKind::Title; }

private:
    const Article &m_article;
    const TokenisedText &m_text;
    const QuoteWords &m_words;
    QuotedRun m_run;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    qsizetype m_wordCount = 0;

    [[nodiscard]] bool sameBlock(qsizetype token) const
    {
        return token >= 0 && token < m_text.tokens.size() && m_text.sentenceOf(token).block == m_run.block;
    }
    [[nodiscard]] QStringView wordAt(qsizetype token) const { return sameBlock(token) ? m_text.word(token) : QStringView(); }
    [[nodiscard]] QStringView before(qsizetype steps) const { return wordAt(m_first - steps); }
    [[nodiscard]] QStringView after(qsizetype steps) const { return wordAt(m_end + steps - 1); }
    [[nodiscard]] bool is(QStringView word, WordClasses any) const { return m_words.classes(word).testAnyFlags(any); }

    /// "…," he said or "…" said Smith: spoken, however it is written.
    [[nodiscard]] bool spokenAfter() const
    {
        const WordClasses next = m_words.classes(after(1));
        const auto finite = WordClass::Past | WordClass::Third;
        if (next.testFlag(WordClass::Say) && next.testAnyFlags(finite) && !next.testFlag(WordClass::Weak))
            return true;
        const WordClasses second = m_words.classes(after(2));
        return second.testFlag(WordClass::Say) && second.testAnyFlags(finite) && !next.testFlag(WordClass::WorkNoun)
            && endsLikeSpeech();
    }

    [[nodiscard]] bool endsLikeSpeech() const
    {
        const QChar last = m_article.text[m_run.range.end - 2];
        return last == u',' || last == u'?' || last == u'!';
    }

    /// All words but the little ones begin with a capital or a digit.
    [[nodiscard]] bool inTitleCase() const
    {
        qsizetype capitals = 0;
        for (qsizetype i = m_first; i < m_end; ++i) {
            const Token &token = m_text.tokens[i];
            if (token.kind == TokenKind::Number || token.capitalised) {
                ++capitals;
                continue;
            }
            const bool little = is(m_text.word(i), WordClass::Preposition | WordClass::Determiner | WordClass::Conjunction)
                || m_text.word(i).size() < 3;
            if (token.kind == TokenKind::Word && (!little || capitals == 0))
                return false;
        }
        return capitals > 0;
    }

    [[nodiscard]] bool looksLikeTitle() const
    {
        if (!inTitleCase())
            return false;
        const QStringView previous = before(1);
        const bool afterComma = previous == ","_L1;
        const bool article = sameWord(previous, "the"_L1) || sameWord(previous, "a"_L1);
        const qsizetype leadAt = afterComma || article ? 2 : 1;
        const QStringView lead = before(leadAt);
        // “…,” wrote the “Daily Herald”: a paper's name in marks, which says who wrote what stands before.
        if (article && is(lead, WordClass::Say) && is(lead, WordClass::Past | WordClass::Third) && isMark(before(3)))
            return true;
        // "the film", "his new song,": a single capitalised word is a title only with such a sign.
        const bool worksWord = is(lead, WordClass::WorkNoun | WordClass::Naming) && !is(lead, WordClass::Judge);
        const bool naming = is(lead, WordClass::Naming);
        if (worksWord || (naming && passive(leadAt + 1)))
            return true;
        if (is(after(1), WordClass::WorkNoun) && !endsLikeSpeech())
            return true;
        const bool linked = sameWord(previous, "in"_L1) || sameWord(previous, "of"_L1) || sameWord(previous, "for"_L1)
            || sameWord(previous, "with"_L1) || sameWord(previous, "at"_L1) || (sameWord(previous, "the"_L1) && m_wordCount > 1);
        const bool onShow = sameWord(previous, "on"_L1) || (linked && !verbBefore());
        const bool owner = previous == "'s"_L1 || previous == u"’s";
        const bool addressee = is(previous, WordClass::Say) && (sameWord(previous, "told"_L1) || sameWord(previous, "tells"_L1));
        if (m_wordCount == 1)
            return owner && !endsLikeSpeech() && is(before(3), WordClass::WorkNoun);
        return onShow || addressee || (owner && !m_words.classes(before(2)).testFlag(WordClass::PersonNoun));
    }

    static bool isMark(QStringView word)
    {
        return word == "\""_L1 || word == u"”" || word == u"’" || word == "'"_L1 || word == u"»";
    }

    /// Whether a verb that may introduce the run's words stands a little before it.
    [[nodiscard]] bool verbBefore() const
    {
        for (qsizetype steps = 1; steps <= 6; ++steps) {
            const WordClasses classes = m_words.classes(before(steps));
            if (classes.testAnyFlags(WordClass::Say | WordClass::Judge)
                && classes.testAnyFlags(WordClass::Past | WordClass::Third | WordClass::Participle))
                return true;
        }
        return false;
    }

    /// Whether the naming verb is passive or stands after its noun: "a song called", "is known as".
    [[nodiscard]] bool passive(qsizetype steps) const
    {
        const WordClasses classes = m_words.classes(before(steps));
        return !classes.testFlag(WordClass::Pronoun) && (classes.testAnyFlags(WordClass::Being | WordClass::WorkNoun) || before(steps) == ","_L1);
    }

    static bool sameWord(QStringView word, QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; }
};

}

QList<RunKind> runKinds(const QList<QuotedRun> &runs, const Article &article, const TokenisedText &text, const QuoteWords &words)
{
    QList<RunKind> kinds;
    kinds.reserve(runs.size());
    QSet<QString> titles;
    for (const QuotedRun &run : runs) {
        kinds.append(Looker(run, article, text, words).kind());
        if (kinds.last() == RunKind::Title)
            titles.insert(keyOf(run.range.in(article.text)));
    }
    // A work is a work wherever its name stands again, above all in the headline, where every word has a capital.
    for (qsizetype i = 0; i < runs.size() && !titles.isEmpty(); ++i) {
        if (kinds[i] == RunKind::Speech && runs[i].range.length() < 120 && titles.contains(keyOf(runs[i].range.in(article.text)))
            && Looker(runs[i], article, text, words).mayBeTitleAgain())
            kinds[i] = RunKind::Title;
    }
    return kinds;
}

}
