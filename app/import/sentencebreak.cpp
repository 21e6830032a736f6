// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/sentencebreak.h"

#include "app/import/webaddress.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype fewestWords = 6; ///< of a paragraph that may be taken for a broken sentence rather than a heading
constexpr qsizetype wordsOfNoHeading = 12;

/// Words after which no sentence and no heading ends, whatever follows.
bool cannotEnd(QStringView word)
{
    static const QSet<QString> words{u"a"_s,       u"an"_s,    u"the"_s,    u"and"_s,     u"or"_s,      u"of"_s,
                                     u"with"_s,    u"from"_s,  u"than"_s,   u"his"_s,     u"her"_s,     u"its"_s,
                                     u"their"_s,   u"our"_s,   u"my"_s,     u"your"_s,    u"every"_s,   u"into"_s,
                                     u"by"_s,      u"at"_s,    u"said"_s,   u"whose"_s,   u"because"_s, u"which"_s,
                                     u"between"_s, u"among"_s, u"toward"_s, u"towards"_s, u"whether"_s};
    return words.contains(word.toString());
}

/// Words that ask for a number.
bool asksForNumber(QStringView word)
{
    static const QSet<QString> words{
        u"almost"_s, u"nearly"_s,  u"about"_s,   u"around"_s,        u"over"_s, u"under"_s, u"some"_s,
        u"least"_s,  u"most"_s,    u"only"_s,    u"just"_s,          u"to"_s,   u"in"_s,    u"on"_s,
        u"for"_s,    u"until"_s,   u"since"_s,   u"are"_s,           u"were"_s, u"was"_s,   u"is"_s,
        u"up"_s,     u"another"_s, u"roughly"_s, u"approximately"_s, u"that"_s};
    return words.contains(word.toString());
}

bool isCloser(QChar mark)
{
    return u"\"'”’)]»›*"_s.contains(mark);
}

QStringView lastWord(QStringView text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    return text.sliced(space + 1);
}

bool hasSentenceEndInside(QStringView text)
{
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        if (text[i] == u' ' && u".?!"_s.contains(text[i - 1]) && text[i + 1].isUpper())
            return true;
    }
    return false;
}

bool continuesWithNumber(QStringView before, qsizetype words)
{
    const QStringView last = lastWord(before);
    if (words < fewestWords || !last.back().isLower() || !last.front().isLower())
        return false;
    return cannotEnd(last) || asksForNumber(last) || words >= wordsOfNoHeading || hasSentenceEndInside(before);
}

bool isListMark(QStringView text)
{
    return text.size() > 2 && (text[1] == u')' || (text[1] == u' ' && text[0] == u'o'));
}

}

bool endsSentence(QStringView paragraph)
{
    qsizetype end = paragraph.size();
    while (end > 0 && isCloser(paragraph[end - 1]))
        --end;
    return end == 0 || u".?!…:;。؟।"_s.contains(paragraph[end - 1]);
}

bool continuesSentence(QStringView before, QStringView after)
{
    if (endsSentence(before) || startsWithAddress(after) || startsWithAddress(lastWord(before)) || isListMark(after))
        return false;
    const QChar first = after.front();
    if (first.isLower() || u",;.)]”»%"_s.contains(first))
        return true;
    const qsizetype words = before.count(u' ') + 1;
    if (first.isDigit())
        return continuesWithNumber(before, words);
    if (words < fewestWords)
        return false;
    return before.back() == u',' || cannotEnd(lastWord(before));
}

}
