// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policytext.h"

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

class NameFinder
{
public:
    explicit NameFinder(const PolicyText &text)
        : m_text(text)
    {
    }

    QList<PolicyCandidate> find()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!m_text.isWord(i) && m_text.token(i).kind != TokenKind::Number)
                continue;
            m_span = m_text.sentence(i);
            amendment(i);
            if (m_text.token(i).kind == TokenKind::Number)
                continue;
            billCode(i);
            numbered(i);
            lettered(i);
            ruling(i);
            coined(i);
            if (m_text.isCapital(i) && (m_text.is(i, PolicyRole::NamedHead) || m_text.is(i, PolicyRole::WeakNamedHead)))
                headed(i);
        }
        return std::move(m_found);
    }

private:
    const PolicyText &m_text;
    SentenceSpan m_span;
    QList<PolicyCandidate> m_found;

    void add(qsizetype first, qsizetype end, double confidence, QString key = {})
    {
        PolicyCandidate candidate;
        candidate.range = m_text.text.range(first, end);
        candidate.name = m_text.shown(first, end);
        candidate.key = key.isEmpty() ? policyKey(candidate.name) : std::move(key);
        candidate.confidence = confidence;
        candidate.named = true;
        candidate.endToken = end;
        m_found.append(candidate);
    }

    [[nodiscard]] bool inSentence(qsizetype i) const { return i >= m_span.firstToken && i < m_span.endToken; }
    [[nodiscard]] bool isNumber(qsizetype i) const { return inSentence(i) && m_text.token(i).kind == TokenKind::Number; }
    [[nodiscard]] bool isCapital(qsizetype i) const { return inSentence(i) && m_text.isCapital(i); }
    [[nodiscard]] QString lower(qsizetype i) const { return inSentence(i) ? m_text.lower[i] : QString(); }

    /// "Bill C-69", "Measure A", "Proposition B": a letter where others have a number.
    void lettered(qsizetype i)
    {
        if (!isCapital(i) || !inSentence(i + 1))
            return;
        const QString &word = m_text.lower[i];
        const QStringView sign = m_text.text.word(i + 1);
        const bool ballot = (word == "measure"_L1 || word == "proposition"_L1 || word == "prop"_L1) && sign.size() == 1 && sign[0].isUpper();
        const bool parliament = word == "bill"_L1 && sign.size() > 2 && (sign[0] == u'C' || sign[0] == u'S') && sign[1] == u'-' && sign[2].isDigit();
        if (ballot || parliament)
            add(i, i + 2, 0.9);
    }

    /// "First Amendment", "13th amendment".
    void amendment(qsizetype i)
    {
        const QString next = lower(i + 1);
        if (next != "amendment"_L1 && next != "amendments"_L1)
            return;
        int number = m_text.words.ordinal(m_text.lower[i]);
        const QString &word = m_text.lower[i];
        const bool digits = word.size() > 2 && word[0].isDigit()
            && (word.endsWith("th"_L1) || word.endsWith("st"_L1) || word.endsWith("nd"_L1) || word.endsWith("rd"_L1));
        if (digits)
            number = word.chopped(2).toInt();
        const bool plain = number == 1 && !m_text.token(i + 1).capitalised; // "his first amendment to the bill"
        if (number < 1 || number > 40 || plain || (number < 11 && !digits && !m_text.token(i).capitalised))
            return;
        add(i, i + 2, 0.96, u"amendment %1"_s.arg(number));
    }

    /// "H.R. 1", "S. 744", "SB 1070", "HB2".
    void billCode(qsizetype i)
    {
        const Token &token = m_text.token(i);
        if (m_text.is(i, PolicyRole::BillCode) && token.allCaps && isNumber(i + 1)) {
            add(i, i + 2, 0.95);
            return;
        }
        if (lower(i) == "s."_L1 && token.capitalised && isNumber(i + 1)) {
            add(i, i + 2, 0.85);
            return;
        }
        const QString &word = m_text.lower[i];
        qsizetype digits = 0;
        while (digits < word.size() && word[word.size() - 1 - digits].isDigit())
            ++digits;
        if (digits == 0 || !token.capitalised)
            return;
        const QString code = word.chopped(digits);
        if (code == "hb"_L1 || code == "sb"_L1 || code == "h.r."_L1 || code == "hr"_L1 || code == "ab"_L1)
            add(i, i + 1, 0.93);
    }

    /// "Title 42", "Proposition 187", "Executive Order 13769", "U.N. Resolution 2231".
    void numbered(qsizetype i)
    {
        if (!m_text.is(i, PolicyRole::Numbered) || !m_text.token(i).capitalised || !inSentence(i + 1))
            return;
        const QStringView number = m_text.text.word(i + 1);
        const bool roman = number.size() <= 4 && number == "II"_L1;
        if (m_text.token(i + 1).kind != TokenKind::Number && !roman)
            return;
        if (m_text.token(i + 1).range.length() > 8)
            return;
        qsizetype first = i;
        const QStringList wanted = m_text.words.wanted(m_text.text.word(i));
        if (!wanted.isEmpty()) {
            while (isCapital(first - 1) && first > i - 4
                   && (wanted.contains(m_text.text.word(first - 1)) || (first < i && m_text.lower[first - 1] == "security"_L1)))
                --first;
            if (first == i)
                return;
        }
        qsizetype end = i + 2;
        if (lower(end) == "policy"_L1 || lower(end) == "order"_L1)
            ++end;
        add(first, end, 0.9, policyKey(m_text.shown(first, i + 2)));
    }

    /// "Halloran v. Department of Fisheries".
    void ruling(qsizetype i)
    {
        const QString &word = m_text.lower[i];
        if ((word != "v."_L1 && word != "v"_L1) || m_text.token(i).capitalised || !isCapital(i - 1) || !isCapital(i + 1))
            return;
        qsizetype first = i - 1;
        while (first > i - 4 && (isCapital(first - 1) && m_text.lower[first - 1].size() > 2) && first - 1 > m_span.firstToken)
            --first;
        qsizetype end = i + 2;
        for (;;) {
            if (isCapital(end))
                ++end;
            else if (m_text.is(std::min(end, m_text.size() - 1), PolicyRole::Connector) && lower(end) == "of"_L1 && isCapital(end + 1))
                end += 2;
            else
                break;
        }
        add(first, end, 0.95);
    }

    /// "Hillarycare", "Bidenomics": made from a name.
    void coined(qsizetype i)
    {
        const QString &word = m_text.lower[i];
        if (!m_text.token(i).capitalised || word.size() < 8)
            return;
        static const QStringList words{u"healthcare"_s, u"childcare"_s, u"eldercare"_s, u"aftercare"_s, u"homecare"_s, u"skincare"_s,
                                       u"agronomics"_s, u"freakonomics"_s, u"economics"_s, u"ergonomics"_s, u"socioeconomics"_s};
        const bool care = word.endsWith("care"_L1) && !word.contains(u'-');
        const bool economy = word.endsWith("nomics"_L1);
        if ((care || economy) && !words.contains(word))
            add(i, i + 1, 0.85);
    }

    /// A name in capitals up to the head at @p head.
    void headed(qsizetype head)
    {
        const bool weak = !m_text.is(head, PolicyRole::NamedHead);
        const bool common = m_text.lower[head].startsWith("law"_L1) || m_text.lower[head] == "bill"_L1
            || m_text.lower[head].startsWith("regulation"_L1) || m_text.lower[head].startsWith("agreement"_L1);
        if (m_text.inHeadline(head) && (weak || common))
            return;
        const qsizetype first = nameStart(head);
        qsizetype end = nameEnd(head);
        const int modifiers = int(std::count_if(m_text.text.tokens.cbegin() + first, m_text.text.tokens.cbegin() + head,
                                                [](const Token &token) { return token.kind == TokenKind::Word && token.capitalised; }));
        const bool longTail = end > head + 1 && !m_text.inHeadline(head);
        if ((modifiers == 0 && !longTail) || (needsTail(head) && !longTail))
            return;
        if (m_text.words.isOtherThing(m_text.joined(first, head + 1)) || goesOn(head, end))
            return;
        const bool law = m_text.lower[head] == "law"_L1 || m_text.lower[head] == "bill"_L1 || m_text.lower[head] == "act"_L1;
        if (namesBody(first, head))
            return;
        if (law && modifiers < 2 && first == m_span.firstToken && !longTail)
            return; // "Jude Law", "Uncle Bill"
        if (m_text.lower[head] == "bill"_L1 && isCapital(head + 1))
            return;
        add(first, end, weak ? 0.82 : 0.93);
    }

    /// "Democratic Convention": a convention, charter or declaration is an instrument where it says on what.
    [[nodiscard]] bool needsTail(qsizetype head) const
    {
        return m_text.lower[head] == "convention"_L1 || m_text.lower[head] == "charter"_L1 || m_text.lower[head] == "declaration"_L1;
    }

    /// "Institute for School Reform", "University School of Law".
    [[nodiscard]] bool namesBody(qsizetype first, qsizetype head) const
    {
        for (qsizetype i = first; i < head; ++i) {
            if (m_text.is(i, PolicyRole::BodyWord))
                return true;
        }
        return head + 1 < m_text.size() && m_text.is(head, PolicyRole::WeakNamedHead) && inSentence(head + 2)
            && m_text.lower[head + 1] == "at"_L1 && m_text.lower[head + 2] == "the"_L1 && isCapital(head + 3);
    }

    /// Whether the name is that of a body or a person: a capital follows at once.
    [[nodiscard]] bool goesOn(qsizetype head, qsizetype end) const
    {
        if (end > head + 1 || m_text.inHeadline(head))
            return false;
        if (m_text.isWord(std::min(end, m_text.size() - 1)) && inSentence(end) && m_text.is(end, PolicyRole::NotAfter))
            return true;
        const bool capital = isCapital(end) && !m_text.token(end).allCaps;
        return capital && !m_text.is(end, PolicyRole::NamedHead);
    }

    [[nodiscard]] qsizetype nameStart(qsizetype head) const
    {
        qsizetype first = head;
        while (first > m_span.firstToken && first > head - 14) {
            const qsizetype i = first - 1;
            if (isModifier(i)) {
                first = i;
            } else if (isCrossed(i)) {
                first = i - 1;
            } else {
                break;
            }
        }
        while (first < head && (!m_text.isCapital(first) || isNoise(first)))
            ++first;
        const bool year = first > m_span.firstToken && isYear(first - 1) && first < head + 1;
        return year ? first - 1 : first;
    }

    [[nodiscard]] bool isYear(qsizetype i) const
    {
        return m_text.token(i).kind == TokenKind::Number && m_text.token(i).range.length() == 4;
    }

    [[nodiscard]] bool isModifier(qsizetype i) const
    {
        if (m_text.isCapital(i) && !m_text.is(i, PolicyRole::Connector))
            return !isNoise(i) || i > m_span.firstToken;
        return false;
    }

    /// A connector or comma or possessive inside a name, with a capital before it.
    [[nodiscard]] bool isCrossed(qsizetype i) const
    {
        if (i - 1 < m_span.firstToken || !m_text.isCapital(i - 1) || isNoise(i - 1))
            return false;
        if (m_text.isPossessive(i))
            return m_text.is(i - 1, PolicyRole::PossessiveName);
        const QString &word = m_text.lower[i];
        const bool inner = word == "and"_L1 || word == "of"_L1 || word == "for"_L1 || word == "on"_L1 || word == "against"_L1
            || word == "to"_L1 || word == "&"_L1 || word == "in"_L1;
        return inner && !m_text.inHeadline(i) && (word == "of"_L1 || word == "for"_L1 || i - 1 > m_span.firstToken);
    }

    /// A capital that is no part of a name: the sentence's first word, a title.
    [[nodiscard]] bool isNoise(qsizetype i) const
    {
        static const QStringList noise{u"the"_s, u"a"_s, u"an"_s, u"this"_s, u"that"_s, u"his"_s, u"her"_s, u"their"_s, u"our"_s, u"its"_s,
                                       u"under"_s, u"in"_s, u"on"_s, u"since"_s, u"but"_s, u"and"_s, u"if"_s, u"when"_s, u"while"_s, u"as"_s,
                                       u"because"_s, u"with"_s, u"by"_s, u"for"_s, u"from"_s, u"mr."_s, u"mrs."_s, u"ms."_s, u"sen."_s,
                                       u"rep."_s, u"gov."_s, u"president"_s, u"senator"_s, u"congress"_s, u"is"_s, u"i"_s, u"we"_s, u"it"_s,
                                       u"what"_s, u"how"_s, u"why"_s, u"no"_s, u"yes"_s, u"new"_s, u"called"_s, u"current"_s, u"former"_s, u"mayor"_s, u"governor"_s, u"secretary"_s,
                                       u"judge"_s, u"uncle"_s, u"coach"_s, u"chairman"_s, u"speaker"_s, u"host"_s};
        return noise.contains(m_text.lower[i]);
    }

    /// Over "of 1964" and, after a treaty or the like, "on the Law of the Sea".
    [[nodiscard]] qsizetype nameEnd(qsizetype head) const
    {
        qsizetype end = head + 1;
        if (lower(end) == "of"_L1 && isNumber(end + 1) && isYear(end + 1))
            return end + 2;
        if (lower(head) == "act"_L1 && isNumber(end) && isYear(end)) // as British acts are cited: "Ferries Act 1986"
            return end + 1;
        static const QStringList tailed{u"treaty"_s, u"protocol"_s, u"agreement"_s, u"pact"_s, u"covenant"_s, u"bill"_s, u"compact"_s,
                                        u"convention"_s, u"charter"_s, u"declaration"_s};
        if (!tailed.contains(m_text.lower[head]) || m_text.inHeadline(head))
            return end;
        for (;;) {
            qsizetype next = end;
            while (inSentence(next) && m_text.is(next, PolicyRole::Connector) && next < end + 2
                   && (!m_text.token(next).capitalised || m_text.lower[next] == "against"_L1 || m_text.lower[next] == "on"_L1))
                ++next;
            if (next == end || !isCapital(next) || lower(end) == "in"_L1 || lower(end) == "with"_L1 || lower(end) == "from"_L1
                || lower(end) == "by"_L1 || lower(end) == "and"_L1 || lower(end) == "or"_L1 || lower(end) == "to"_L1)
                return end;
            end = next + 1;
            while (isCapital(end))
                ++end;
        }
    }
};

}

QList<PolicyCandidate> policyNames(const PolicyText &text)
{
    return NameFinder(text).find();
}

}
