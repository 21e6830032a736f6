// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/words.h"

#include "app/article/article.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

bool isCurrencyCode(const QString &unit)
{
    return unit.size() == 3 && std::ranges::all_of(unit, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

}

QString certaintyKey(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Certain:
        return u"certain"_s;
    case Certainty::Likely:
        return u"likely"_s;
    case Certainty::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString linkReasonKey(LinkReason reason)
{
    switch (reason) {
    case LinkReason::FirstMention:
        return u"first-mention"_s;
    case LinkReason::SameName:
        return u"same-name"_s;
    case LinkReason::Surname:
        return u"surname"_s;
    case LinkReason::GivenName:
        return u"given-name"_s;
    case LinkReason::TitleAndSurname:
        return u"title-and-surname"_s;
    case LinkReason::Nickname:
        return u"nickname"_s;
    case LinkReason::Initials:
        return u"initials"_s;
    case LinkReason::PartOfName:
        return u"part-of-name"_s;
    case LinkReason::Alias:
        return u"alias"_s;
    case LinkReason::Reader:
        return u"reader"_s;
    case LinkReason::Abbreviation:
        break;
    }
    return u"abbreviation"_s;
}

QString readableNumber(double value)
{
    QString digits = QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', 4);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

QString readableValue(const Figure &figure)
{
    const QString about = figure.approximate ? u"about "_s : QString();
    if (figure.value)
        return about + readableNumber(*figure.value);
    if (figure.low && figure.high)
        return about + readableNumber(*figure.low) + u'–' + readableNumber(*figure.high);
    if (figure.low)
        return u"at least "_s + readableNumber(*figure.low);
    if (figure.high)
        return u"at most "_s + readableNumber(*figure.high);
    return {};
}

QString readableQuantity(const Figure &figure)
{
    const QString value = readableValue(figure);
    if (figure.unit.isEmpty() || value.isEmpty())
        return value + figure.unit;
    if (figure.unit == "percent"_L1)
        return value + u" %"_s;
    if (!isCurrencyCode(figure.unit))
        return value + u' ' + figure.unit;
    // A currency stands before its number but after the words that qualify it.
    Figure bare = figure;
    bare.approximate = false;
    const QString amount = readableValue(bare);
    const qsizetype number = amount.indexOf(QRegularExpression(u"[-0-9]"_s));
    const QString about = figure.approximate ? u"about "_s : QString();
    return about + amount.first(number) + figure.unit + u' ' + amount.sliced(number);
}

QString attribution(const Quote &quote)
{
    QString text = quote.speaker ? quote.speaker->name : u"speaker unknown"_s;
    if (!quote.cue.isEmpty())
        text += u", “"_s + quote.cue + u'”';
    if (quote.speaker)
        text += u" · "_s + certaintyKey(quote.certainty);
    return text;
}

QString creditLine(const Article &article)
{
    QStringList parts;
    if (!article.bylines.isEmpty())
        parts.append(u"By "_s + article.bylines.join(u", "_s));
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    if (article.published.isValid())
        parts.append(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(article.published, u"d MMMM yyyy"_s));
    return parts.join(u" · "_s);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

}
