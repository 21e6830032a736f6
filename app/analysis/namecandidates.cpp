// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/names.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr WordTraits titleTraits = WordTrait::Honorific | WordTrait::Office;
constexpr WordTraits givenTraits = WordTrait::GivenName | WordTrait::ShortName;
constexpr WordTraits headTraits = WordTrait::OrganisationWord | WordTrait::PlaceWord | WordTrait::PolicyWord;

/// Finds the candidates of one sentence after the other.
class CandidateFinder
{
public:
    CandidateFinder(const TokenisedText &text, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
    {
    }

    void find(const SentenceSpan &sentence, QList<NameCandidate> &found)
    {
        m_begin = sentence.firstToken;
        m_end = sentence.endToken;
        for (qsizetype i = m_begin; i < m_end;) {
            if (!opensRun(i)) {
                ++i;
                continue;
            }
            const qsizetype end = runEnd(i);
            addRun(i, end, found);
            i = end;
        }
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;

    [[nodiscard]] WordTraits traits(qsizetype i) const { return m_lexicon.traits(m_text.word(i)); }
    [[nodiscard]] bool isCapital(qsizetype i) const
    {
        return i < m_end && m_text.tokens[i].kind == TokenKind::Word && m_text.tokens[i].capitalised;
    }
    [[nodiscard]] bool isGiven(qsizetype i) const { return traits(i).testAnyFlags(givenTraits); }

    /// Whether a capital at @p i may come from its place: first of the sentence or after an opening mark or a colon.
    [[nodiscard]] bool startsSentence(qsizetype i) const
    {
        if (i == m_begin)
            return true;
        const Token &before = m_text.tokens[i - 1];
        const QStringView word = m_text.word(i - 1);
        return before.kind == TokenKind::OpenQuote || word == u":" || word == u"..." || word == u"…" || word == u"["
            || word == u"‘" || word == u"'" || (i - 1 == m_begin && before.kind == TokenKind::Punctuation);
    }

    [[nodiscard]] bool opensRun(qsizetype i) const
    {
        if (!isCapital(i) || m_text.word(i) == u"I" || m_text.word(i).startsWith(u"I'")
            || m_text.word(i).startsWith(u"I’"))
            return false;
        if (isSmallWord(m_text.word(i)) && !(isGiven(i) && isCapital(i + 1) && !startsSentence(i)))
            return false;
        if (traits(i) & WordTrait::CalendarWord)
            return isGiven(i) && isCapital(i + 1) && !traits(i + 1).testFlag(WordTrait::CalendarWord)
                && !startsSentence(i);
        return true;
    }

    /// Joins capitalised words, small words of names between them, "Jr." after a comma and a nickname in marks.
    [[nodiscard]] qsizetype runEnd(qsizetype first) const
    {
        qsizetype i = first + titleLength(first);
        while (i < m_end) {
            if (isCapital(i) && !breaksRun(i)) {
                i += titleLength(i);
            } else if (isParticle(i)) {
                qsizetype next = i;
                while (isParticle(next))
                    ++next;
                if (!isCapital(next))
                    break;
                i = next + 1;
            } else if (m_text.word(i) == u"," && i + 1 < m_end && isSuffixAfterComma(i + 1)) {
                i += 2;
            } else if (const qsizetype end = nicknameEnd(i); end > i) {
                i = end;
            } else {
                break;
            }
        }
        return i;
    }

    /// Of the title that begins at @p i, "Secretary of State" as a whole; 1 where none does.
    [[nodiscard]] qsizetype titleLength(qsizetype i) const
    {
        return std::max<qsizetype>(1, m_lexicon.phraseAt(m_text, i, m_end, titleTraits).length);
    }

    [[nodiscard]] bool breaksRun(qsizetype i) const
    {
        if (m_text.word(i) == u"I" || m_text.word(i).startsWith(u"I’") || m_text.word(i).startsWith(u"I'"))
            return true;
        // "Theresa May" but "in Boston May …": a month ends a run unless a given name stands before it.
        return traits(i).testFlag(WordTrait::CalendarWord) && !isGiven(i - 1);
    }

    [[nodiscard]] bool isParticle(qsizetype i) const
    {
        if (i >= m_end || m_text.tokens[i].capitalised || m_text.tokens[i].kind != TokenKind::Word)
            return false;
        const QStringView word = m_text.word(i);
        // English words that are particles elsewhere would glue two names together.
        static constexpr std::array<std::u16string_view, 11> english{u"a", u"ad", u"an",  u"ar", u"as", u"do",
                                                                     u"e", u"i",  u"ten", u"to", u"het"};
        return traits(i).testFlag(WordTrait::NameParticle)
            && std::ranges::none_of(english, [word](std::u16string_view other) { return word == QStringView(other); });
    }

    [[nodiscard]] bool isSuffixAfterComma(qsizetype i) const
    {
        const QStringView word = m_text.word(i);
        return word == u"Jr." || word == u"Sr." || word == u"Jr" || word == u"Sr";
    }

    /// After a name: a nickname of one to three words in marks, if the name goes on behind it.
    [[nodiscard]] qsizetype nicknameEnd(qsizetype i) const
    {
        if (m_text.tokens[i].kind != TokenKind::OpenQuote)
            return i;
        for (qsizetype close = i + 2; close < m_end && close <= i + 4; ++close) {
            if (m_text.tokens[close].kind == TokenKind::CloseQuote)
                return isCapital(close + 1) && isGiven(i - 1) ? close + 2 : i;
        }
        return i;
    }

    void addRun(qsizetype first, qsizetype end, QList<NameCandidate> &found) const
    {
        NameCandidate candidate{first, end, 0, first};
        candidate.startsSentence = startsSentence(first);
        if (!dropOpeningWord(candidate))
            return;
        cutTitle(candidate);
        if (candidate.first >= candidate.end)
            return;
        cutGroups(candidate);
        cutTail(candidate);
        cutCompound(candidate);
        if (candidate.titleFirst > candidate.first)
            candidate.titleFirst = candidate.first;
        found.append(candidate);
    }

    /// A common word that begins a sentence is no part of the name behind it: "Republican leaders", "Asked Tuesday".
    bool dropOpeningWord(NameCandidate &candidate) const
    {
        while (candidate.startsSentence && candidate.first < candidate.end) {
            const WordTraits word = traits(candidate.first);
            const bool named = word.testAnyFlags(givenTraits | WordTrait::Surname);
            const bool titled = m_lexicon.phraseAt(m_text, candidate.first, candidate.end, titleTraits).length > 0;
            const bool drop = isSmallWord(m_text.word(candidate.first))
                || word.testFlag(WordTrait::SpeechVerb) // "Said Hale"
                || (word.testFlag(WordTrait::CommonWord) && !named && !titled && candidate.length() > 1
                    && traits(candidate.first + 1).testAnyFlags(givenTraits | titleTraits | WordTrait::Surname));
            if (!drop)
                return true;
            ++candidate.first;
            candidate.titleFirst = candidate.first;
            candidate.startsSentence = false;
        }
        return candidate.first < candidate.end;
    }

    /// Finds the last title inside the run: what follows it is the name.
    void cutTitle(NameCandidate &candidate) const
    {
        for (qsizetype i = candidate.first; i < candidate.end;) {
            const Lexicon::Phrase phrase = m_lexicon.phraseAt(m_text, i, candidate.end, titleTraits);
            if (phrase.length == 0) {
                ++i;
                continue;
            }
            const qsizetype after = i + phrase.length;
            if (after >= candidate.end) {
                // "the Secretary" is no name, "Stephen King" is one
                if (i == candidate.first || !isGiven(i - 1))
                    candidate.end = i;
                break;
            }
            if (titleFits(i, after, candidate.end)) {
                if (!candidate.hasTitle())
                    candidate.titleFirst = std::min(candidate.titleFirst, i);
                candidate.first = after;
                setGender(candidate, traits(after - 1));
            }
            i = after;
        }
    }

    /// "General Motors" and "Justice Department" begin like titles.
    [[nodiscard]] bool titleFits(qsizetype title, qsizetype name, qsizetype end) const
    {
        if (title > m_begin && isCapital(title - 1) && isGiven(title - 1) && end - name == 1 && !isGiven(name)
            && traits(name).testFlag(WordTrait::CommonWord))
            return false;
        if (isPartOfName(title, name, end))
            return false;
        const WordTraits first = traits(name);
        const WordTraits last = traits(end - 1);
        if (m_text.word(title).endsWith(u'.'))
            return true;
        if (last.testAnyFlags(headTraits) && !last.testFlag(WordTrait::Surname) && !isGiven(name))
            return false;
        return !first.testFlag(WordTrait::CommonWord)
            || first.testAnyFlags(givenTraits | WordTrait::Surname | WordTrait::Honorific)
            || (end - name > 1 && !last.testFlag(WordTrait::CommonWord));
    }

    /// Titles that are names here: "St. Clair", the initial of "Ann M. Hale", the given name of "Rep. Dean Hale".
    [[nodiscard]] bool isPartOfName(qsizetype title, qsizetype name, qsizetype end) const
    {
        const QStringView word = m_text.word(title);
        if (word == u"St." || word == u"Saint")
            return true;
        const bool behindWord = title > m_begin && isCapital(title - 1);
        if (word.size() == 2 && word.endsWith(u'.'))
            return behindWord && isGiven(title - 1);
        return behindWord && isGiven(title) && end - name == 1 && name - title == 1
            && m_lexicon.phraseAt(m_text, title - 1, title, titleTraits).length == 1 && !isGiven(title - 1);
    }

    static void setGender(NameCandidate &candidate, WordTraits title)
    {
        if (title & WordTrait::FemaleHonorific)
            candidate.titleGender = Gender::Female;
        else if (title & WordTrait::MaleHonorific)
            candidate.titleGender = Gender::Male;
    }

    /// "Republican Ann Lee", "Mexican Foreign …": peoples and parties before a given name or a title.
    void cutGroups(NameCandidate &candidate) const
    {
        while (candidate.length() > 1) {
            const WordTraits word = traits(candidate.first);
            const bool group = word.testAnyFlags(WordTrait::Demonym | WordTrait::GroupWord)
                || (word.testFlag(WordTrait::PersonNoun) && !word.testAnyFlags(givenTraits | WordTrait::Surname));
            const WordTraits last = traits(candidate.end - 1);
            if (!group || word.testAnyFlags(givenTraits) || !isGiven(candidate.first + 1)
                || (last.testAnyFlags(headTraits) && !last.testFlag(WordTrait::Surname)))
                return;
            if (!candidate.hasTitle())
                candidate.titleFirst = candidate.first;
            ++candidate.first;
        }
    }

    /// "Hale-era" and "Hale-backed" speak of Hale; "Seo Ji-moon" is one name.
    void cutCompound(NameCandidate &candidate) const
    {
        const QStringView last = m_text.word(candidate.end - 1);
        const qsizetype hyphen = last.indexOf(u'-');
        if (hyphen <= 2 || hyphen + 3 >= last.size() || !last[hyphen + 1].isLower()
            || (candidate.length() > 1 && isFamilyNameFirst(m_text.word(candidate.first))))
            return;
        const QStringView tail = last.sliced(hyphen + 1);
        if (!tail.contains(u'-') && m_lexicon.traits(tail).testFlag(WordTrait::CommonWord))
            candidate.tail = last.size() - hyphen;
    }

    /// "Hale Administration" is Hale's.
    void cutTail(NameCandidate &candidate) const
    {
        static constexpr std::array<std::u16string_view, 6> tails{u"Administration", u"Campaign",   u"Camp",
                                                                  u"Cabinet",        u"Presidency", u"Era"};
        const QStringView last = m_text.word(candidate.end - 1);
        if (candidate.length() == 2
            && std::ranges::any_of(tails, [last](std::u16string_view tail) { return last == QStringView(tail); })
            && !traits(candidate.first).testAnyFlags(WordTrait::Demonym | WordTrait::GroupWord | WordTrait::CommonWord))
            --candidate.end;
    }
};

}

TextRange rangeOf(const TokenisedText &text, const NameCandidate &name)
{
    const TextRange range = text.range(name.first, name.end);
    return {range.start, range.end - name.tail};
}

QList<NameCandidate> nameCandidates(const TokenisedText &text, const QList<LetterCase> &cases, const Lexicon &lexicon)
{
    QList<NameCandidate> found;
    CandidateFinder finder(text, lexicon);
    for (qsizetype i = 0; i < text.sentences.size(); ++i) {
        if (cases[i] == LetterCase::Normal)
            finder.find(text.sentences[i], found);
    }
    return found;
}

}
