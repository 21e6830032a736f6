// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/words.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace pullquote
{

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

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

}
