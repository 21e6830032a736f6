// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/headlines.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr WordTraits givenTraits = WordTrait::GivenName | WordTrait::ShortName;
constexpr WordTraits headTraits = WordTrait::OrganisationWord | WordTrait::PlaceWord | WordTrait::PolicyWord;
constexpr WordTraits placeTraits = WordTrait::City | WordTrait::Country | WordTrait::State;
constexpr qsizetype longestName = 6;

class HeadlineReader
{
public:
    HeadlineReader(const TokenisedText &text, const Lexicon &lexicon, const TagSequence &tagging)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_tagging(tagging)
    {
    }

    void learn(const QList<NameCandidate> &known)
    {
        for (const NameCandidate &name : known) {
            if (name.kind != NameKind::Person)
                continue;
            m_names.insert(rangeOf(m_text, name).in(m_text.text).toString().toCaseFolded());
            if (name.length() == 1)
                continue;
            const WordTraits given = traits(name.first);
            if (given.testAnyFlags(givenTraits) && !given.testAnyFlags(placeTraits | WordTrait::CommonWord))
                m_names.insert(key(name.first, name.first + 1));
            // Both parts of a double surname and each surname alone.
            for (qsizetype i = name.first + 1; i < name.end; ++i) {
                if (!traits(name.end - 1).testFlag(WordTrait::NameSuffix) || i + 1 == name.end)
                    m_names.insert(key(i, name.end));
            }
        }
    }

    void read(const SentenceSpan &sentence, QList<NameCandidate> &found)
    {
        for (qsizetype i = sentence.firstToken; i < sentence.endToken;) {
            const qsizetype end = nameEnd(i, sentence.endToken);
            if (end > i) {
                NameCandidate name{i, end, 0, i, NameKind::Person};
                name.score = 3;
                name.startsSentence = i == sentence.firstToken;
                found.append(name);
            }
            i = std::max(end, i + 1);
        }
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    const TagSequence &m_tagging;
    QSet<QString> m_names;
    qsizetype m_tag = 0;

    [[nodiscard]] WordTraits traits(qsizetype i) const { return m_lexicon.traits(m_text.word(i)); }
    [[nodiscard]] QString key(qsizetype first, qsizetype end) const
    {
        return m_text.range(first, end).in(m_text.text).toString().toCaseFolded();
    }
    [[nodiscard]] bool isCapital(qsizetype i, qsizetype end) const
    {
        return i < end && m_text.tokens[i].kind == TokenKind::Word && m_text.tokens[i].capitalised;
    }

    [[nodiscard]] qsizetype nameEnd(qsizetype i, qsizetype sentenceEnd)
    {
        if (!isCapital(i, sentenceEnd))
            return i;
        qsizetype end = knownEnd(i, sentenceEnd);
        if (end == i)
            end = taggedEnd(i);
        if (end == i)
            end = givenAndSurnameEnd(i, sentenceEnd);
        // "Hale Tower" and "Hale Foundation" are not Hale
        if (end > i && isCapital(end, sentenceEnd) && traits(end).testAnyFlags(headTraits) && !belongsToPeople(end))
            return i;
        return end;
    }

    [[nodiscard]] bool belongsToPeople(qsizetype i) const
    {
        const QString word = key(i, i + 1);
        return word == u"administration" || word == u"team" || word == u"cabinet" || word == u"camp"
            || word == u"campaign" || traits(i).testAnyFlags(WordTrait::ReportingVerb | WordTrait::SpeechVerb)
            || word == u"plan" || word == u"watch" || word == u"security" || word == u"views" || word == u"view"
            || word == u"act" || word == u"bill";
    }

    [[nodiscard]] qsizetype knownEnd(qsizetype i, qsizetype sentenceEnd) const
    {
        for (qsizetype end = std::min(i + longestName, sentenceEnd); end > i; --end) {
            if (m_names.contains(key(i, end)))
                return end;
        }
        return i;
    }

    [[nodiscard]] qsizetype taggedEnd(qsizetype i)
    {
        while (m_tag < m_tagging.tags.size() && m_tagging.tags[m_tag].firstToken < i)
            ++m_tag;
        if (m_tag == m_tagging.tags.size() || m_tagging.tags[m_tag].firstToken != i)
            return i;
        const bool sure = m_tagging.tags[m_tag].kind == NameKind::Person && m_tagging.confidence[m_tag] > 0.6F;
        return sure ? m_tagging.tags[m_tag].endToken : i;
    }

    [[nodiscard]] qsizetype givenAndSurnameEnd(qsizetype i, qsizetype sentenceEnd) const
    {
        if (!isCapital(i + 1, sentenceEnd) || !traits(i).testAnyFlags(givenTraits)
            || traits(i).testAnyFlags(placeTraits | WordTrait::CommonWord))
            return i;
        const WordTraits next = traits(i + 1);
        return next.testFlag(WordTrait::Surname) && !next.testFlag(WordTrait::CommonWord) ? i + 2 : i;
    }
};

}

QList<NameCandidate> namesInHeadlines(const TokenisedText &text, const QList<LetterCase> &cases,
                                      const QList<NameCandidate> &known, const Lexicon &lexicon, const TagSequence &tagging)
{
    QList<NameCandidate> found;
    HeadlineReader reader(text, lexicon, tagging);
    reader.learn(known);
    for (qsizetype i = 0; i < text.sentences.size(); ++i) {
        if (cases[i] != LetterCase::Normal)
            reader.read(text.sentences[i], found);
    }
    return found;
}

}
