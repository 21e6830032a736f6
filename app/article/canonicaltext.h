// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

/// Rises whenever normalisedText() or normalisedBlock() would give another result for some input: every stored offset
/// depends on it.
inline constexpr int textNormalisationVersion = 1;

/**
 * Brings decoded text into the form that offsets may refer to.
 *
 * Line ends (CRLF, CR, U+0085, U+2028, U+2029, and U+FDD0/U+FDD1, which QTextDocument takes for frame ends) become one
 * line feed; no-break and other Unicode spaces and tabs become a space; byte-order marks, zero-width spaces and joiners that
 * join nothing, soft hyphens, and control characters fall away; the rest is composed (NFC). Zero-width joiners inside
 * emoji and in scripts that need them stay.
 */
[[nodiscard]] QString normalisedText(QStringView text);

/// One block of it: normalisedText() with every run of white space, line feeds included, as one space, and none at the
/// ends.
[[nodiscard]] QString normalisedBlock(QStringView text);

}
