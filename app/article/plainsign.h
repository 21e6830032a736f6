// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QChar>

namespace pullquote
{

/// The sign that a keyboard has for @p unit, one of those that programs and editors change without changing a word: quotation
/// marks of all kinds, dashes and hyphens, and spaces except line breaks. Other units as they are.
[[nodiscard]] inline QChar plainSign(QChar unit)
{
    switch (unit.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'‘':
    case u'’':
    case u'‚':
        return u'\'';
    case u'–':
    case u'—':
    case u'‐':
    case u'‑':
        return u'-';
    default:
        return unit.isSpace() && unit != u'\n' ? QChar(u' ') : unit;
    }
}

}
