// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/terminalsequences.h"

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr char16_t escape = u'\x1b';

bool isBetween(QChar c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

/// The end of what follows "ESC[" at @p i: parameters, then a final character; @p i where it is nothing of the kind.
qsizetype endOfControl(QStringView text, qsizetype i)
{
    qsizetype end = i;
    while (end < text.size() && isBetween(text[end], 0x20, 0x3f))
        ++end;
    return end < text.size() && isBetween(text[end], 0x40, 0x7e) ? end + 1 : i;
}

/// The end of what follows "ESC]" and its like at @p i: a string up to BEL or "ESC\"; @p i where it is not closed on
/// its line.
qsizetype endOfString(QStringView text, qsizetype i)
{
    for (qsizetype end = i; end < text.size() && text[end] != u'\n'; ++end) {
        if (text[end] == u'\a')
            return end + 1;
        if (text[end] == escape)
            return end + 1 < text.size() && text[end + 1] == u'\\' ? end + 2 : end;
    }
    return i;
}

/// The end of the sequence whose escape character stands at @p i.
qsizetype endOfSequence(QStringView text, qsizetype i)
{
    if (i + 1 >= text.size())
        return i + 1;
    const QChar kind = text[i + 1];
    if (kind == u'[')
        return endOfControl(text, i + 2);
    if (kind == u']' || kind == u'P' || kind == u'^' || kind == u'_')
        return endOfString(text, i + 2);
    if (isBetween(kind, u'(', u'/')) // another character set
        return std::min(i + 3, text.size());
    return isBetween(kind, 0x30, 0x7e) ? i + 2 : i + 1;
}

}

QString withoutTerminalSequences(const QString &text)
{
    qsizetype at = text.indexOf(escape);
    if (at < 0)
        return text;
    QString rest;
    rest.reserve(text.size());
    for (qsizetype done = 0; done < text.size(); at = text.indexOf(escape, done)) {
        if (at < 0)
            at = text.size();
        rest += QStringView(text).sliced(done, at - done);
        done = at < text.size() ? endOfSequence(text, at) : at;
    }
    return rest;
}

}
