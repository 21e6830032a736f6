// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakertranscripts.h"

#include "app/article/article.h"

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr qsizetype longestLabel = 40;
constexpr qsizetype fewestLines = 3; ///< labelled paragraphs that make a transcript
constexpr qsizetype farthestLine = 3; ///< blocks from one labelled paragraph to the next
constexpr qsizetype longestNote = 60;
constexpr qsizetype longestFragment = 80;
constexpr qsizetype holdersKept = 12; ///< of a common word the first few do; keeps the index linear

/// "Q" and "A", as interviews print them.
bool isQuestionLabel(QStringView label)
{
    return label.size() == 1 && (label[0] == u'Q' || label[0] == u'A');
}

/// A label in capitals from @p start on, with a colon and a space after it, before @p end.
TextRange labelAt(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype capitals = 0;
    for (qsizetype i = start; i < std::min(end, start + longestLabel); ++i) {
        const QChar c = text[i];
        const bool named = capitals >= 2 || isQuestionLabel(text.sliced(start, i - start));
        if (c == u':' && named && i + 1 < end && text[i + 1].isSpace())
            return {start, i};
        if (c.isUpper())
            ++capitals;
        else if (c != u' ' && c != u'.' && c != u'-' && c != u'\'' && c != u'’' && !c.isMark())
            return {};
    }
    return {};
}

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

QString labelledSpeaker(QStringView label)
{
    if (!isQuestionLabel(label))
        return label.toString();
    return label[0] == u'Q' ? QStringLiteral("interviewer") : QStringLiteral("interviewee");
}

TextRange transcriptLabel(QStringView text, TextRange quote)
{
    if (!text[quote.start].isLetterOrNumber() && text[quote.start] != u'(' && text[quote.start] != u'[')
        return labelAt(text, quote.start + 1, quote.end);
    const qsizetype lineStart = text.first(quote.start).lastIndexOf(u'\n') + 1;
    const TextRange label = labelAt(text, lineStart, quote.start);
    return label.end + 2 == quote.start ? label : TextRange();
}

QList<TextRange> transcriptLines(const Article &article)
{
    struct Labelled {
        qsizetype block = 0;
        TextRange label;
    };
    QList<Labelled> labelled;
    for (qsizetype block = 0; block < article.blocks.size(); ++block) {
        const TextRange label = labelAt(article.text, article.blocks[block].range.start, article.blocks[block].range.end);
        if (article.blocks[block].kind == BlockKind::Paragraph && !label.isEmpty())
            labelled.append({block, label});
    }
    QList<TextRange> lines;
    qsizetype first = 0; // of the transcript that is read
    for (qsizetype i = 0; i < labelled.size(); ++i) {
        const bool ends = i + 1 == labelled.size() || labelled[i + 1].block - labelled[i].block > farthestLine;
        if (!ends)
            continue;
        const QStringView firstLabel = labelled[first].label.in(article.text);
        const bool several = std::any_of(labelled.begin() + first, labelled.begin() + i + 1, [&](const Labelled &line) {
            return line.label.in(article.text) != firstLabel;
        });
        for (qsizetype k = first; i - first + 1 >= fewestLines && several && k <= i; ++k)
            lines.append({labelled[k].label.end + 2, article.blocks[labelled[k].block].range.end});
        first = i + 1;
    }
    return lines;
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
