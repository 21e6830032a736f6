// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/sentences.h"

#include "app/article/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pullquote
{

namespace
{

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u'»' || c == u')' || c == u']' || c == u'}';
}

bool isOpener(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'“' || c == u'‘' || c == u'«' || c == u'(' || c == u'[' || c == u'{';
}

bool isTerminator(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'。' || c == u'！' || c == u'？';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'.' || c.isSurrogate();
}

/// Words that begin a sentence far more often than they follow an abbreviation inside one.
bool startsSentences(QStringView word)
{
    static constexpr std::array<std::u16string_view, 62> starters{
        u"A",         u"About",   u"According", u"After",   u"All",    u"Also", u"Although", u"An",    u"And",
        u"Another",   u"As",      u"At",        u"Because", u"Before", u"Both", u"But",      u"By",    u"Despite",
        u"During",    u"Each",    u"Even",      u"For",     u"From",   u"He",   u"Her",      u"Here",  u"His",
        u"How",       u"However", u"I",         u"If",      u"In",     u"It",   u"Its",      u"Last",  u"Many",
        u"Meanwhile", u"More",    u"Most",      u"My",      u"No",     u"Now",  u"On",       u"One",   u"Our",
        u"She",       u"Since",   u"So",        u"Some",    u"That",   u"The",  u"Their",    u"There", u"These",
        u"They",      u"This",    u"Those",     u"We",      u"What",   u"When", u"While",    u"You"};
    static_assert(std::ranges::is_sorted(starters));
    return std::ranges::binary_search(
        starters, std::u16string_view(reinterpret_cast<const char16_t *>(word.utf16()), size_t(word.size())));
}

/// The run of letters that begins at @p from, cut after twelve: enough to tell a starter.
QStringView wordAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < 12 && text[end].isLetter())
        ++end;
    return text.sliced(from, end - from);
}

/// The word before the point at @p point, without it; cut to the last sixteen units, as longer ones are no
/// abbreviation.
QStringView wordBefore(QStringView text, qsizetype point)
{
    qsizetype start = point;
    while (start > 0 && point - start < 16 && isWordPart(text[start - 1]))
        --start;
    return text.sliced(start, point - start);
}

/// Judges the terminators of [@p first, @p end) with the next sentence's candidate beginning at @p next.
bool endsSentence(QStringView text, qsizetype first, qsizetype end, qsizetype next)
{
    qsizetype begin = next;
    while (begin < text.size() && isOpener(text[begin]))
        ++begin;
    const bool quoted = begin > next && text[begin - 1] != u'(' && text[begin - 1] != u'[' && text[begin - 1] != u'{';
    if (begin < text.size() && text[begin].isLower())
        return false;
    if (text[first] != u'.' || end - first > 1)
        return true; // "!", "?" and ellipses before anything but a small letter
    const QStringView follower = wordAt(text, begin);
    const auto starts = [&] { return quoted || startsSentences(follower); };
    switch (abbreviationKind(wordBefore(text, first))) {
    case AbbreviationKind::None:
        break;
    case AbbreviationKind::Binding:
        return false;
    case AbbreviationKind::Free:
    case AbbreviationKind::Initial:
        return starts();
    }
    return true;
}

}

QList<TextRange> sentences(QStringView text)
{
    QList<TextRange> found;
    qsizetype start = 0;
    qsizetype i = 0;
    const auto skipSpaces = [&](qsizetype from) {
        while (from < text.size() && text[from].isSpace())
            ++from;
        return from;
    };
    start = i = skipSpaces(0);
    while (i < text.size()) {
        if (!isTerminator(text[i])) {
            ++i;
            continue;
        }
        const qsizetype first = i;
        while (i < text.size() && isTerminator(text[i]))
            ++i;
        const qsizetype afterMarks = i;
        while (i < text.size() && isCloser(text[i]))
            ++i;
        const qsizetype next = skipSpaces(i);
        if (next == i && next < text.size())
            continue; // nothing but white space parts sentences: "3.5", "example.org"
        if (next == text.size() || endsSentence(text, first, afterMarks, next)) {
            found.append({start, i});
            start = next;
        }
        i = next;
    }
    if (start < text.size()) {
        qsizetype end = text.size();
        while (end > start && text[end - 1].isSpace())
            --end;
        found.append({start, end});
    }
    return found;
}

}
