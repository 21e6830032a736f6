// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policytext.h"

#include "app/analysis/wordsections.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

PolicyText::PolicyText(const TokenisedText &tokenised, const PolicyWords &policyWords)
    : text(tokenised)
    , words(policyWords)
{
    lower.reserve(text.tokens.size());
    roles.reserve(text.tokens.size());
    for (const Token &entry : text.tokens) {
        QString word = lookupForm(entry.range.in(text.text));
        roles.append(entry.kind == TokenKind::Word ? words.roles(word) : PolicyRoles());
        lower.append(std::move(word));
    }
    for (const SentenceSpan &span : text.sentences) {
        int longWords = 0;
        int capitals = 0;
        for (qsizetype i = span.firstToken; i < span.endToken; ++i) {
            const bool counts = isWord(i) && token(i).range.length() >= 4;
            longWords += counts;
            capitals += counts && token(i).capitalised;
        }
        const bool stops = span.endToken > span.firstToken && text.word(span.endToken - 1) == "."_L1;
        // A sentence of few words may be all names; a headline has no full stop.
        headlines.append(longWords >= 2 && capitals * 10 >= longWords * 8 && !stops);
    }
}

QString PolicyText::shown(qsizetype first, qsizetype end) const
{
    return text.range(first, end).in(text.text).toString().simplified();
}

QString PolicyText::joined(qsizetype first, qsizetype end) const
{
    QString result;
    for (qsizetype i = first; i < end; ++i)
        result += (i > first ? u" "_s : QString()) + lower[i];
    return result;
}

QString policyKey(QStringView name)
{
    QString key;
    const QString plain = name.toString().toLower().replace(u'-', u' ').replace(u'’', u'\'').simplified();
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word == "the"_L1 || word == "a"_L1 || word == "an"_L1 || word == "'s"_L1)
            continue;
        if (key.isEmpty() && word.size() == 4 && word[0].isDigit())
            continue; // "the 2013 Water Act"
        const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1);
        const bool policies = word.endsWith("ies"_L1);
        key += (key.isEmpty() ? QString() : u" "_s) + (policies ? word.chopped(3) + u"y"_s : plural ? word.chopped(1) : word);
    }
    return key;
}

}
