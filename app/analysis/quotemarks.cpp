// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quotemarks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pullquote
{

namespace
{

constexpr qsizetype longestNested = 600; ///< from a double mark inside single ones to the single one that closes

bool isSingle(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'‛' || c == u'‚';
}

bool isDouble(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// Words that lost their beginning: 'em, 'til, '90s.
bool isElided(QStringView block, qsizetype from)
{
    if (from < block.size() && block[from].isDigit())
        return true;
    qsizetype end = from;
    while (end < block.size() && end - from < 8 && block[end].isLetter())
        ++end;
    static constexpr std::array<std::u16string_view, 9> words{u"bout",  u"cause", u"cuz", u"em",  u"n",
                                                              u"round", u"til",   u"tis", u"twas"};
    static_assert(std::ranges::is_sorted(words));
    const QString word = block.sliced(from, end - from).toString().toLower();
    return std::ranges::binary_search(
        words, std::u16string_view(reinterpret_cast<const char16_t *>(word.utf16()), size_t(word.size())));
}

/// Walks over one block, keeping what is open.
class Marker
{
public:
    explicit Marker(QStringView block)
        : m_block(block)
    {
        findSingleClosers();
    }

    QList<QuoteMark> mark()
    {
        QList<QuoteMark> marks;
        for (qsizetype i = 0; i < m_block.size(); ++i) {
            if (isSingle(m_block[i]))
                marks.append({i, single(i)});
            else if (isDouble(m_block[i]))
                marks.append({i, doubled(i)});
        }
        return marks;
    }

private:
    QStringView m_block;
    QList<qsizetype> m_closers; ///< single marks that could close: after something, before no letter
    qsizetype m_nextCloser = 0; ///< index into m_closers of the first one after the position
    bool m_doubleOpen = false;
    bool m_singleOpen = false;
    qsizetype m_nestedEnd = 0; ///< double marks before this are inside single ones

    [[nodiscard]] bool letterAt(qsizetype i) const
    {
        return i >= 0 && i < m_block.size() && m_block[i].isLetterOrNumber();
    }
    [[nodiscard]] bool spaceAt(qsizetype i) const { return i < 0 || i >= m_block.size() || m_block[i].isSpace(); }

    void findSingleClosers()
    {
        for (qsizetype i = 0; i < m_block.size(); ++i) {
            if (isSingle(m_block[i]) && m_block[i] != u'‘' && !spaceAt(i - 1) && !letterAt(i + 1))
                m_closers.append(i);
        }
    }

    [[nodiscard]] bool closerAfter(qsizetype i)
    {
        while (m_nextCloser < m_closers.size() && m_closers[m_nextCloser] <= i)
            ++m_nextCloser;
        return m_nextCloser < m_closers.size();
    }

    MarkRole single(qsizetype i)
    {
        const bool before = letterAt(i - 1);
        const bool after = letterAt(i + 1);
        if (before && after)
            return MarkRole::Apostrophe;
        if (m_block[i] == u'‘' || (!before && !spaceAt(i + 1) && (spaceAt(i - 1) || after)))
            return openingSingle(i);
        if (!spaceAt(i - 1))
            return closingSingle(i);
        return MarkRole::Inner;
    }

    MarkRole openingSingle(qsizetype i)
    {
        if (m_block[i] == u'’' || isElided(m_block, i + 1))
            return MarkRole::Apostrophe;
        if (!closerAfter(i))
            return m_block[i] == u'‘' ? MarkRole::Inner : MarkRole::Apostrophe;
        m_singleOpen = true;
        return m_doubleOpen ? MarkRole::Inner : MarkRole::Open;
    }

    MarkRole closingSingle(qsizetype i)
    {
        if (!m_singleOpen)
            return letterAt(i - 1) ? MarkRole::Apostrophe : MarkRole::Inner;
        if (m_block[i - 1].toLower() == u's' && spaceAt(i + 1) && closesLater(i))
            return MarkRole::Apostrophe;
        m_singleOpen = false;
        return m_doubleOpen ? MarkRole::Inner : MarkRole::Close;
    }

    /// Whether another mark closes before a new one opens: then the one after "voters" is a possessive.
    [[nodiscard]] bool closesLater(qsizetype i)
    {
        if (!closerAfter(i))
            return false;
        const qsizetype closer = m_closers[m_nextCloser];
        // Bounded, so that a line full of marks stays linear.
        for (qsizetype k = i + 1; k < closer; ++k) {
            if (k - i > 300 || isDouble(m_block[k]) || (isSingle(m_block[k]) && spaceAt(k - 1)))
                return false;
        }
        return true;
    }

    /// Where single marks are the outer ones (‘He said “no” twice’) and close again after a pair of double ones, the
    /// position after that pair; 0 where they do not. Bounded, so that a line full of marks stays linear.
    [[nodiscard]] qsizetype nestedEnd(qsizetype i) const
    {
        const qsizetype last = std::min(m_block.size(), i + longestNested);
        qsizetype end = i + 1;
        while (end < last && !isDouble(m_block[end]))
            ++end;
        if (end >= last || isOpeningDouble(end))
            return 0;
        const auto closer = std::ranges::upper_bound(m_closers, end);
        if (closer == m_closers.cend() || *closer >= last)
            return 0;
        for (qsizetype k = end + 1; k < *closer; ++k) {
            if (isSingle(m_block[k]) && spaceAt(k - 1))
                return 0; // other single marks open first
        }
        return end + 1;
    }

    MarkRole doubled(qsizetype i)
    {
        if (i < m_nestedEnd)
            return MarkRole::Inner;
        if (m_singleOpen && !m_doubleOpen && isOpeningDouble(i)) {
            m_nestedEnd = nestedEnd(i);
            if (m_nestedEnd > 0)
                return MarkRole::Inner;
        }
        const bool opens = isOpeningDouble(i);
        if (!opens && !m_doubleOpen && m_block[i] == u'"' && i > 0 && m_block[i - 1].isDigit())
            return MarkRole::Inner; // inches
        m_doubleOpen = opens;
        m_singleOpen = false;
        return opens ? MarkRole::Open : MarkRole::Close;
    }

    [[nodiscard]] bool isOpeningDouble(qsizetype i) const
    {
        const QChar c = m_block[i];
        const QChar previous = i > 0 ? m_block[i - 1] : QChar(u' ');
        const bool mayOpen = !spaceAt(i + 1)
            && (previous.isSpace() || previous.category() == QChar::Punctuation_Open
                || previous.category() == QChar::Punctuation_Dash || isSingle(previous));
        const bool mayClose = !previous.isSpace();
        if (c == u'„' || c == u'«')
            return true;
        if (c == u'»')
            return false;
        if (c == u'“')
            return !(m_doubleOpen && mayClose && !mayOpen);
        if (c == u'”')
            return !m_doubleOpen && mayOpen && !mayClose;
        if (mayOpen != mayClose)
            return mayOpen;
        return !m_doubleOpen;
    }
};

}

QList<QuoteMark> quoteMarks(QStringView block)
{
    return Marker(block).mark();
}

}
