// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakertranscripts.h"

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr qsizetype longestLabel = 40;
constexpr qsizetype longestNote = 60;
constexpr qsizetype longestFragment = 80;
constexpr qsizetype holdersKept = 12; ///< of a common word the first few do; keeps the index linear

QString wordsOf(QStringView text)
{
    QString words(u' ');
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            words += c.toLower();
        else if (c != u'\'' && c != u'’' && !words.endsWith(u' '))
            words += u' ';
    }
    if (!words.endsWith(u' '))
        words += u' ';
    return words;
}

}

TextRange transcriptLabel(QStringView text, TextRange quote)
{
    const qsizetype start = quote.start + 1;
    qsizetype capitals = 0;
    for (qsizetype i = start; i < std::min(quote.end, start + longestLabel); ++i) {
        const QChar c = text[i];
        if (c == u':' && capitals >= 2 && i + 1 < quote.end && text[i + 1].isSpace())
            return {start, i};
        if (c.isUpper())
            ++capitals;
        else if (c != u' ' && c != u'.' && c != u'-' && c != u'\'' && c != u'’' && !c.isMark())
            return {};
    }
    return {};
}

bool isTranscriptNote(QStringView text, TextRange quote)
{
    QStringView inside = quote.in(text).sliced(1);
    while (!inside.isEmpty() && (inside.back().isPunct() && inside.back() != u')' && inside.back() != u']'))
        inside.chop(1);
    const bool bracketed = inside.size() > 2 && inside.size() < longestNote
        && ((inside.front() == u'(' && inside.back() == u')') || (inside.front() == u'[' && inside.back() == u']'));
    return bracketed && std::ranges::none_of(inside, [](QChar c) { return c.isLower(); });
}

SameWords::SameWords(QStringView text, const QList<Quote> &quotes)
    : m_quotes(quotes)
{
    m_words.reserve(quotes.size());
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        m_words.append(wordsOf(quotes[i].range.in(text)));
        if (!quotes[i].speaker)
            continue;
        for (const QStringView word : QStringView(m_words[i]).split(u' ', Qt::SkipEmptyParts)) {
            QList<qsizetype> &holders = m_holders[word.toString()];
            if (holders.size() < holdersKept && (holders.isEmpty() || holders.last() != i))
                holders.append(i);
        }
    }
}

qsizetype SameWords::quoteWithWordsOf(qsizetype quote) const
{
    const QString &wanted = m_words[quote];
    if (wanted.size() < 4 || wanted.size() > longestFragment)
        return -1;
    const QList<QStringView> words = QStringView(wanted).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return -1;
    // The longest word is the rarest: its short list of quotations is searched.
    const QStringView rarest = *std::ranges::max_element(words, {}, &QStringView::size);
    for (const qsizetype other : m_holders.value(rarest.toString())) {
        const bool usable = other != quote && m_quotes[other].speaker && m_quotes[other].certainty != Certainty::Unknown;
        if (usable && m_words[other].contains(wanted))
            return other;
    }
    return -1;
}

}
