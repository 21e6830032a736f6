// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textwords.h"

#include <QtCore/QSet>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace pullquote
{

namespace
{

/// Long enough that two texts on the same matter rarely share one by chance, short enough to survive an edit nearby.
constexpr qsizetype passageWords = 4;

QSet<QStringList> passages(QStringView text)
{
    QStringList words;
    for (const TextRange word : textWords(text)) {
        if (word.in(text).front().isLetterOrNumber() || word.in(text).front().isSurrogate())
            words.append(word.in(text).toString().toCaseFolded());
    }
    QSet<QStringList> found;
    for (qsizetype at = 0; at + passageWords <= words.size(); ++at)
        found.insert(words.sliced(at, passageWords));
    return found;
}

}

QList<TextRange> textWords(QStringView text)
{
    QList<TextRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QChar first = text.at(start);
        if (!first.isSpace() || first == u'\n')
            words.append({start, end});
        start = end;
    }
    return words;
}

double sharedPassages(QStringView left, QStringView right)
{
    if (left == right)
        return 1;
    QSet<QStringList> fewer = passages(left);
    QSet<QStringList> more = passages(right);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    if (fewer.isEmpty())
        return 0;
    const auto shared = std::ranges::count_if(fewer, [&more](const QStringList &words) { return more.contains(words); });
    return double(shared) / double(fewer.size());
}

}
