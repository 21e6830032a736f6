// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/webaddress.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

// RFC 3986, section 2: unreserved, reserved and the percent sign.
bool isAddressCharacter(QChar character)
{
    return character.isLetterOrNumber() || u"-._~:/?#[]@!$&'()*+,;=%"_s.contains(character);
}

bool isSlugCharacter(QChar character)
{
    return character.isLower() || character.isDigit();
}

/// Whether a piece after a space can be nothing but more of an address whose last part is @p before.
bool isPieceOf(QStringView before, QStringView piece)
{
    if (!std::ranges::all_of(piece, isAddressCharacter) || startsWithAddress(piece))
        return false;
    if (u"-/_=&?%#."_s.contains(before.back()) && before.back() != u'.')
        return true;
    if (std::ranges::any_of(piece, [](QChar character) { return u"-/_=&?%#"_s.contains(character); }))
        return true;
    // "…/the-long-sto ry": only a slug can break inside a word.
    const QStringView lastPart = before.sliced(before.lastIndexOf(u'/') + 1);
    return lastPart.contains(u'-') && std::ranges::all_of(piece, isSlugCharacter);
}

}

bool startsWithAddress(QStringView text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive)
        || text.startsWith("www."_L1, Qt::CaseInsensitive);
}

QString addressInLine(QStringView line)
{
    QStringView text = line.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2);
    if (!startsWithAddress(text))
        return {};
    QString address;
    for (const QStringView piece : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool fits
            = address.isEmpty() ? std::ranges::all_of(piece, isAddressCharacter) : isPieceOf(address, piece);
        if (!fits)
            return {};
        address += piece;
    }
    const QUrl url(address.startsWith("www."_L1, Qt::CaseInsensitive) ? QString("https://"_L1 + address) : address,
                   QUrl::StrictMode);
    return url.isValid() && url.host().contains(u'.') ? address : QString();
}

bool continuesAddress(QStringView before, QStringView after)
{
    if (!startsWithAddress(before) || after.isEmpty() || !u"-/_=&?%#"_s.contains(before.back()))
        return false;
    // A full stop may end a sentence; inside, it stands before "html".
    return after.front().isLetterOrNumber() && std::ranges::all_of(after, isAddressCharacter)
        && std::ranges::any_of(after.chopped(1), [](QChar character) { return u"-/_=&?%#."_s.contains(character); });
}

}
