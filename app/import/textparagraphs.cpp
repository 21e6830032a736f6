// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/textparagraphs.h"

#include "app/import/sentencebreak.h"
#include "app/import/webaddress.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

// A text counts as wrapped when its lines end where the next word would not have fitted.
constexpr qsizetype narrowestColumn = 40;
constexpr qsizetype widestColumn = 130;
constexpr double wrappedShare = 0.75; ///< of the lines with another below them
constexpr double fullShare = 0.6; ///< of the column that a line fills when blank lines part the paragraphs

struct Line {
    QString text;
    bool indented = false;
};

/// The column that a text was wrapped at, and how its paragraphs are parted.
struct Wrapping {
    qsizetype column = 0;
    bool hasBlankLines = false; ///< between paragraphs, so that a short line need not end one
};

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines.append({line.toString().simplified(), line.startsWith("  "_L1) || line.startsWith(u'\t')});
    return lines;
}

QStringView firstWord(QStringView text)
{
    return text.first(std::max<qsizetype>(0, text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' ')));
}

QStringView lastWord(QStringView text)
{
    return text.sliced(text.lastIndexOf(u' ') + 1);
}

/// All of a paragraph that a decision about its end may look at: a paragraph that grows by a line a thousand times over
/// must not be read from its start each time.
QStringView tail(QStringView paragraph)
{
    return paragraph.last(std::min<qsizetype>(paragraph.size(), 1000));
}

bool nextWordWouldFit(const Line &line, const Line &next, qsizetype column)
{
    return line.text.size() + 1 + firstWord(next.text).size() <= column;
}

std::optional<Wrapping> wrappingOf(const QList<Line> &lines)
{
    QList<qsizetype> followed; // indices of lines with another below them
    QList<qsizetype> lengths;
    qsizetype blanksInside = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].text.isEmpty()) {
            ++blanksInside;
        } else if (!lines[i + 1].text.isEmpty()) {
            followed.append(i);
            lengths.append(lines[i].text.size());
        }
    }
    if (followed.size() < 2)
        return {};
    // A long address or heading may stand out of the column.
    std::ranges::sort(lengths);
    const qsizetype column = lengths[(lengths.size() - 1) * 95 / 100];
    const auto isFull = [&](qsizetype i) { return !nextWordWouldFit(lines[i], lines[i + 1], column); };
    const auto full = double(std::ranges::count_if(followed, isFull));
    if (column < narrowestColumn || column > widestColumn || full < wrappedShare * double(followed.size()))
        return {};
    return Wrapping{column, blanksInside > 1};
}

bool isListItem(QStringView line)
{
    return line.size() > 2 && u"•*–-"_s.contains(line[0]) && line[1] == u' ';
}

bool goesOn(const Line &line, const Line &next, const Wrapping &wrapping)
{
    if (next.indented && !line.indented)
        return false;
    if (isListItem(next.text) || startsWithAddress(line.text))
        return continuesAddress(line.text, next.text);
    if (!nextWordWouldFit(line, next, wrapping.column))
        return true;
    return wrapping.hasBlankLines && double(line.text.size()) >= fullShare * double(wrapping.column);
}

/// Puts words together that were divided at a line's end: with the text's own words as the dictionary.
class Joiner
{
public:
    explicit Joiner(const QList<Line> &lines, bool isWrapped)
        : m_isWrapped(isWrapped)
    {
        if (!isWrapped)
            return;
        bool startsDivided = false;
        for (const Line &line : lines) {
            QList<QStringView> words = QStringView(line.text).split(u' ', Qt::SkipEmptyParts);
            if (startsDivided && !words.isEmpty())
                words.removeFirst();
            startsDivided = line.text.endsWith(u'-');
            if (startsDivided && !words.isEmpty())
                words.removeLast();
            for (const QStringView word : std::as_const(words))
                learn(bare(word));
        }
    }

    void append(QString &paragraph, const QString &addition) const
    {
        const QStringView last = lastWord(tail(paragraph));
        const QStringView first = firstWord(addition);
        const bool isDivided = last.size() > 1 && last.back() == u'-' && last[last.size() - 2].isLetterOrNumber();
        if (isDivided && first.front().isLetterOrNumber()) {
            if (isOneWord(last.chopped(1), first))
                paragraph.chop(1);
        } else if (!continuesAddress(last, first)) {
            paragraph += u' ';
        }
        paragraph += addition;
    }

private:
    static QString bare(QStringView word)
    {
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word = word.sliced(1);
        return word.toString().toLower();
    }

    [[nodiscard]] bool isOneWord(QStringView head, QStringView tail) const
    {
        if (!m_isWrapped || !tail.front().isLower() || head.contains(u'-') || !head.back().isLetter())
            return false;
        const QString start = bare(head);
        const QString end = bare(tail);
        if (m_words.contains(start + end))
            return true;
        return !m_heads.contains(start) && !(m_words.contains(start) && m_words.contains(end));
    }

    void learn(const QString &word)
    {
        m_words.insert(word);
        if (word.contains(u'-'))
            m_heads.insert(word.section(u'-', 0, 0));
    }

    QSet<QString> m_words;
    QSet<QString> m_heads; ///< first parts of compounds: "self" of "self-employed"
    bool m_isWrapped;
};

QList<TextParagraph> paragraphsOf(const QList<Line> &lines, const std::optional<Wrapping> &wrapping,
                                  const Joiner &joiner)
{
    QList<TextParagraph> paragraphs;
    const Line *previous = nullptr;
    for (const Line &line : lines) {
        if (line.text.isEmpty()) {
            previous = nullptr;
            continue;
        }
        if (previous && wrapping && goesOn(*previous, line, *wrapping))
            joiner.append(paragraphs.last().text, line.text);
        else
            paragraphs.append({line.text, previous == nullptr, &line - lines.constData()});
        previous = &line;
    }
    return paragraphs;
}

bool goesOnAcross(QStringView before, QStringView after)
{
    return continuesSentence(before, after) || (!before.contains(u' ') && continuesAddress(before, after));
}

}

QList<TextParagraph> textParagraphs(const QString &text)
{
    const QList<Line> lines = linesOf(text);
    const std::optional<Wrapping> wrapping = wrappingOf(lines);
    const Joiner joiner(lines, wrapping.has_value());
    QList<TextParagraph> mended;
    for (const TextParagraph &paragraph : paragraphsOf(lines, wrapping, joiner)) {
        if (!mended.isEmpty() && goesOnAcross(tail(mended.last().text), paragraph.text))
            joiner.append(mended.last().text, paragraph.text);
        else
            mended.append(paragraph);
    }
    return mended;
}

}
