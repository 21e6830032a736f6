// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/personnames.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype longestByline = 160;

bool isParticle(QStringView word)
{
    static const QSet<QString> particles{u"de"_s, u"la"_s,  u"del"_s, u"da"_s,  u"do"_s,  u"dos"_s, u"di"_s,
                                         u"du"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"ter"_s, u"bin"_s,
                                         u"al"_s, u"el"_s,  u"le"_s,  u"ibn"_s, u"y"_s,   u"af"_s,  u"zu"_s};
    return particles.contains(word.toString());
}

bool isSuffix(QStringView word)
{
    return word == "Jr."_L1 || word == "Jr"_L1 || word == "Sr."_L1 || word == "Sr"_L1 || word == "II"_L1
        || word == "III"_L1 || word == "IV"_L1;
}

bool isNameWord(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    return std::ranges::all_of(
               word, [](QChar letter) { return letter.isLetter() || letter.isMark() || u"'’-."_s.contains(letter); })
        && (!word.contains(u'.') || word.size() <= 5);
}

/// "JANE O'ROE-POE" as "Jane O'Roe-Poe"; a name that is not all capitals stays.
QString inTitleCase(const QString &name)
{
    if (name.toUpper() != name)
        return name;
    QString result = name.toLower();
    bool startsWord = true;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (startsWord || (i >= 2 && QStringView(result).sliced(i - 2, 2) == "Mc"_L1))
            result[i] = result[i].toUpper();
        startsWord = !result[i].isLetter();
    }
    return result;
}

/// What may follow the names in a byline: a staff title, or after a bar or dash the outlet or a time.
QStringView withoutCredit(QStringView line)
{
    static const QRegularExpression credit(
        uR"((\s*[|•·/]\s.*|\s[-–—]\s.*|,?\s+(special to|of|for) (the )?[A-Z].*|,\s*(the )?(associated press|reuters|staff|senior|contributing|[a-z ]*(reporters?|writers?|correspondents?|editors?|columnists?)).*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = credit.matchView(line);
    return match.hasMatch() ? line.first(match.capturedStart()).trimmed() : line;
}

}

bool hasNameForm(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 5 || !isNameWord(words.first()) || words.first() == "The"_L1)
        return false;
    const bool wordsFit = std::ranges::all_of(words, [](QStringView word) {
        return isNameWord(word.endsWith(u',') ? word.chopped(1) : word) || isParticle(word);
    });
    const bool commasFit = std::ranges::all_of(words, [&](const QStringView &word) {
        return !word.endsWith(u',') || (&word != &words.last() && isSuffix(*(&word + 1)));
    });
    return wordsFit && commasFit
        && (isSuffix(words.last()) || (isNameWord(words.last()) && !words.last().endsWith(u'.')));
}

QStringList namesInList(QStringView list)
{
    static const QRegularExpression separator(uR"(\s*,?\s+(?:and|&)\s+|\s*[,;]\s+(?!Jr\b|Sr\b|I{2,3}\b))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    if (list.size() > longestByline)
        return names;
    for (const QString &name : list.toString().split(separator, Qt::SkipEmptyParts)) {
        if (!hasNameForm(name))
            return {};
        names.append(inTitleCase(name));
    }
    return names;
}

QStringList authorsInByline(QStringView line)
{
    static const QRegularExpression start(uR"(^(?:(?:written|reported|story|analysis|opinion)\s+)?by:?\s+(?=\p{Lu}))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestByline)
        return {};
    const auto match = start.matchView(line);
    if (!match.hasMatch())
        return {};
    return namesInList(withoutCredit(line.sliced(match.capturedEnd()).trimmed()));
}

}
