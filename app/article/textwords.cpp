// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textwords.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <iterator>
#include <vector>

namespace pullquote
{

namespace
{

/// Long enough that two texts on the same matter rarely share one by chance, short enough to survive an edit nearby.
constexpr size_t passageWords = 4;

/// The runs of words by their hashes, in order and each once.
std::vector<size_t> passages(QStringView text)
{
    std::vector<size_t> words;
    for (const TextRange word : textWords(text)) {
        if (word.in(text).front().isLetterOrNumber() || word.in(text).front().isSurrogate())
            words.push_back(qHash(word.in(text).toString().toCaseFolded()));
    }
    std::vector<size_t> found;
    for (size_t at = 0; at + passageWords <= words.size(); ++at)
        found.push_back(qHashRange(words.begin() + qsizetype(at), words.begin() + qsizetype(at + passageWords)));
    std::ranges::sort(found);
    const auto [first, last] = std::ranges::unique(found);
    found.erase(first, last);
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
    const std::vector<size_t> one = passages(left);
    const std::vector<size_t> other = passages(right);
    if (one.empty() || other.empty())
        return 0;
    std::vector<size_t> shared;
    std::ranges::set_intersection(one, other, std::back_inserter(shared));
    return double(shared.size()) / double(std::min(one.size(), other.size()));
}

}
