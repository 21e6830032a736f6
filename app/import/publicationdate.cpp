// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/publicationdate.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype longestDateLine = 120;
constexpr qsizetype longestDateline = 80;

QString monthPattern(const QString &name)
{
    return u"(?<"_s + name
        + u">jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
          u"nov(?:ember)?|dec(?:ember)?)\\.?"_s;
}

/// "Nov. 3, 2020" or "3 November 2020".
QString wordDatePattern()
{
    return u"(?:"_s + monthPattern(u"month"_s) + u"\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})|"_s
        + u"(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+"_s + monthPattern(u"month2"_s) + u",?\\s+(?<year2>\\d{4}))"_s;
}

/// "2020-11-03", "23/11/2020", "11/23/2020".
QString numberDatePattern()
{
    return u"(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|"
           u"(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<slashYear>\\d{4}))"_s;
}

QString dateLinePattern()
{
    return u"^(?<label>(?:(?:first |originally )?(?:published|posted)(?: on| at)?|publication date|date(?: published)?|"
           u"issued)\\s*:?\\s+)?"
           u"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:"_s
        + wordDatePattern() + u'|' + numberDatePattern()
        + u")(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?"
          u"(?:\\s*[,/"
          u"|•·–—-]?\\s*(?:at\\s+)?\\d{1,2}(?::\\d{2}){0,2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?(?:[+-]\\d{2}:?\\d{"
          u"2})?)?"
          u"(?:\\s*[/|•·]\\s*(?<outlet>\\p{L}[\\p{L}\\p{N} .&'’-]{1,40}?))?"
          u"\\s*(?:\\(?(?:updated|last updated|modified)\\b.*)?\\.?$"_s;
}

int monthOf(QStringView name)
{
    static const QString months = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    return int(months.indexOf(name.first(3), 0, Qt::CaseInsensitive) / 3) + 1;
}

QDate plausible(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year >= 1600 && year <= 2199 ? date : QDate();
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const auto number = [&](QAnyStringView name) { return match.capturedView(name).toInt(); };
    if (match.hasCaptured(u"month"))
        return plausible(number(u"year"), monthOf(match.capturedView(u"month")), number(u"day"));
    if (match.hasCaptured(u"month2"))
        return plausible(number(u"year2"), monthOf(match.capturedView(u"month2")), number(u"day2"));
    if (match.hasCaptured(u"isoYear"))
        return plausible(number(u"isoYear"), number(u"isoMonth"), number(u"isoDay"));
    // Day and month change places across the Atlantic: only one that cannot be a month tells which is which.
    const int first = number(u"first");
    const int second = number(u"second");
    if (first > 12 || first == second)
        return plausible(number(u"slashYear"), second, first);
    return second > 12 ? plausible(number(u"slashYear"), first, second) : QDate();
}

}

DateLine dateInLine(QStringView line)
{
    static const QRegularExpression pattern(
        dateLinePattern(), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestDateLine)
        return {};
    const auto match = pattern.matchView(line);
    if (!match.hasMatch())
        return {};
    const QDate date = dateOf(match);
    if (!date.isValid())
        return {};
    return {date, match.hasCaptured(u"label"), match.captured(u"outlet").trimmed()};
}

qsizetype datelineLength(QStringView paragraph)
{
    // "LISBON (Wire) — ", "CARDIFF, Wales, Nov. 3, 2020 - ": a place in capitals first, a dash last.
    static const QRegularExpression pattern(
        uR"(^\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]{2,}){0,3}(?:/\p{Lu}[\p{Lu} '’.-]+)?(?:, [\p{L} .]{2,25})?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?,?(?: \([^()]{2,30}\))?(?: ?[—–―] ?| --? ))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringView start = paragraph.first(std::min(paragraph.size(), longestDateline));
    const auto match = pattern.matchView(start);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

QDate dateInDateline(QStringView paragraph)
{
    static const QRegularExpression date(wordDatePattern(), QRegularExpression::CaseInsensitiveOption);
    const auto match = date.matchView(paragraph.first(datelineLength(paragraph)));
    return match.hasMatch() ? dateOf(match) : QDate();
}

}
