// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tokens.h"

#include "app/analysis/quotemarks.h"
#include "app/article/abbreviations.h"
#include "app/article/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

bool isSymbol(QChar c)
{
    switch (c.category()) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
    case QChar::Other_Surrogate:
        return true;
    default:
        return c == u'%' || c == u'‰' || c == u'&' || c == u'*' || c == u'@' || c == u'#' || c == u'/' || c == u'\\'
            || c == u'_';
    }
}

/// Cuts the sentences of one block; positions are those of the whole text.
class Cutter
{
public:
    Cutter(QStringView text, TextRange block)
        : m_text(text)
        , m_base(block.start)
        , m_marks(quoteMarks(block.in(text)))
    {
    }

    void cut(TextRange sentence, qint32 index, QList<Token> &tokens)
    {
        m_end = sentence.end;
        for (qsizetype i = sentence.start; i < m_end;) {
            if (m_text[i].isSpace()) {
                ++i;
                continue;
            }
            Token token = next(i);
            token.spaceBefore = i == 0 || m_text[i - 1].isSpace();
            token.sentence = index;
            describe(token);
            i = token.range.end;
            tokens.append(token);
        }
    }

private:
    QStringView m_text;
    qsizetype m_base = 0; ///< where the block begins
    QList<QuoteMark> m_marks; ///< positions in the block
    qsizetype m_nextMark = 0;
    qsizetype m_end = 0; ///< of the sentence that is cut

    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_end ? m_text[i] : QChar(u' '); }
    [[nodiscard]] bool letterAt(qsizetype i) const
    {
        const QChar c = at(i);
        if (c.isHighSurrogate() && at(i + 1).isLowSurrogate())
            return QChar::isLetter(QChar::surrogateToUcs4(c, at(i + 1)));
        return c.isLetter() || c.isMark();
    }
    [[nodiscard]] bool wordAt(qsizetype i) const { return letterAt(i) || at(i).isDigit(); }

    MarkRole roleAt(qsizetype i)
    {
        while (m_nextMark < m_marks.size() && m_marks[m_nextMark].position + m_base < i)
            ++m_nextMark;
        return m_nextMark < m_marks.size() && m_marks[m_nextMark].position + m_base == i ? m_marks[m_nextMark].role
                                                                                         : MarkRole::Inner;
    }

    static bool isMark(QChar c)
    {
        return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»' || c == u'‛' || c == u'‚'
            || isApostrophe(c);
    }

    Token next(qsizetype i)
    {
        const QChar c = m_text[i];
        if (isMark(c))
            return mark(i);
        if (const qsizetype end = addressEnd(i); end > i)
            return {{i, end}, TokenKind::Symbol};
        if (wordAt(i))
            return word(i, i);
        if (c.isHighSurrogate() && at(i + 1).isLowSurrogate())
            return {{i, i + 2}, TokenKind::Symbol};
        qsizetype end = i + 1;
        if (c == u'.' || c == u'-' || c == u'!' || c == u'?') {
            while (at(end) == c)
                ++end;
        }
        return {{i, end}, isSymbol(c) ? TokenKind::Symbol : TokenKind::Punctuation};
    }

    Token mark(qsizetype i)
    {
        switch (roleAt(i)) {
        case MarkRole::Open:
            return {{i, i + 1}, TokenKind::OpenQuote};
        case MarkRole::Close:
            return {{i, i + 1}, TokenKind::CloseQuote};
        case MarkRole::Inner:
            return {{i, i + 1}, TokenKind::Punctuation};
        case MarkRole::Apostrophe:
            break;
        }
        if (at(i + 1).toLower() == u's' && wordAt(i - 1) && !wordAt(i + 2))
            return {{i, i + 2}, TokenKind::Word};
        return letterAt(i + 1) ? word(i, i + 1) : Token{{i, i + 1}, TokenKind::Punctuation};
    }

    /// The end of a web address, an e-mail address, a handle or a hash tag that begins at @p i, or @p i.
    [[nodiscard]] qsizetype addressEnd(qsizetype i) const
    {
        const QChar c = m_text[i];
        qsizetype end = i;
        if ((c == u'@' || c == u'#') && (letterAt(i + 1) || at(i + 1) == u'_')) {
            end = i + 1;
            while (wordAt(end) || at(end) == u'_')
                ++end;
            return end;
        }
        const QStringView rest = m_text.sliced(i, std::min<qsizetype>(8, m_end - i));
        if (!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1) && !rest.startsWith("www."_L1))
            return i;
        while (end < m_end && !m_text[end].isSpace() && m_text[end] != u'"' && m_text[end] != u'”'
               && m_text[end] != u'>')
            ++end;
        while (end > i + 1 && (m_text[end - 1].isPunct() && m_text[end - 1] != u'/'))
            --end;
        return end;
    }

    /// A word or number that is shown from @p start and whose first letter stands at @p first.
    Token word(qsizetype start, qsizetype first)
    {
        const bool number = at(first).isDigit();
        qsizetype piece = first; // where the part after the last hyphen begins
        qsizetype i = first;
        while (i < m_end) {
            if (wordAt(i) || at(i).isLowSurrogate()) {
                ++i;
            } else if (isHyphen(at(i)) && wordAt(i + 1)) {
                piece = ++i;
            } else if (at(i) == u'.') {
                const qsizetype end = afterPoint(piece, i);
                if (end == i)
                    break;
                i = end;
            } else if (joins(i)) {
                ++i;
            } else {
                break;
            }
        }
        if (isApostrophe(at(i)) && i - first > 2 && at(i - 1) == u'n' && at(i - 2) == u'i'
            && roleAt(i) == MarkRole::Apostrophe)
            ++i; // "goin'"
        return {{start, i}, number ? TokenKind::Number : TokenKind::Word};
    }

    /// Whether the mark at @p i stands inside a word or number: "don't", "AT&T", "70,000", "9/11".
    [[nodiscard]] bool joins(qsizetype i) const
    {
        const QChar c = at(i);
        if (isApostrophe(c))
            return letterAt(i + 1) && !(at(i + 1).toLower() == u's' && !wordAt(i + 2));
        if (c == u'&')
            return at(i - 1).isUpper() && at(i + 1).isUpper();
        if (c == u'_')
            return wordAt(i + 1);
        if (c == u'@')
            return letterAt(i + 1);
        return (c == u',' || c == u':' || c == u'/') && at(i - 1).isDigit() && at(i + 1).isDigit();
    }

    /// Where a word goes on whose part since @p piece is followed by a point at @p i; @p i where it ends before the
    /// point.
    [[nodiscard]] qsizetype afterPoint(qsizetype piece, qsizetype i) const
    {
        const bool pointed = i - piece == 1 || (i - piece > 2 && at(i - 2) == u'.');
        if (wordAt(i + 1)) {
            const bool digits = at(i - 1).isDigit() && at(i + 1).isDigit();
            const bool domain = at(i - 1).isLower() && at(i + 1).isLower();
            return digits || domain || (pointed && letterAt(i + 1)) ? i + 1 : i;
        }
        switch (abbreviationKind(m_text.sliced(piece, i - piece))) {
        case AbbreviationKind::None:
            return i;
        case AbbreviationKind::Initial:
            return i + 1 < m_end ? i + 1 : i; // "Plan B." at the end of a sentence is no initial
        case AbbreviationKind::Binding:
        case AbbreviationKind::Free:
            break;
        }
        return i + 1;
    }

    void describe(Token &token) const
    {
        if (token.kind != TokenKind::Word)
            return;
        qsizetype letters = 0;
        bool lower = false;
        for (qsizetype i = token.range.start; i < token.range.end; ++i) {
            letters += m_text[i].isLetter();
            lower = lower || m_text[i].isLower();
        }
        const QChar first
            = isApostrophe(m_text[token.range.start]) ? at(token.range.start + 1) : m_text[token.range.start];
        token.capitalised = first.isUpper() || first.isTitleCase();
        token.allCaps = letters > 1 && !lower && token.capitalised;
    }
};

}

qsizetype TokenisedText::tokenAt(qsizetype position) const
{
    return std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.range.end; })
        - tokens.begin();
}

TokenisedText tokenise(const Article &article)
{
    TokenisedText result;
    result.text = article.text;
    result.tokens.reserve(article.text.size() / 5);
    for (qsizetype block = 0; block < article.blocks.size(); ++block) {
        const TextRange range = article.blocks[block].range;
        Cutter cutter(result.text, range);
        for (const TextRange &sentence : sentences(range.in(result.text))) {
            const qsizetype first = result.tokens.size();
            cutter.cut({sentence.start + range.start, sentence.end + range.start}, qint32(result.sentences.size()),
                       result.tokens);
            if (result.tokens.size() > first)
                result.sentences.append({first, result.tokens.size(), block});
        }
    }
    return result;
}

}
