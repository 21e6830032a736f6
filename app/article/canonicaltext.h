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
 * Line ends (CRLF, CR, vertical tab, form feed, U+0085, U+2028, U+2029, and U+FDD0/U+FDD1, which QTextDocument takes
 * for frame ends) become one line feed; no-break and other Unicode spaces, tabs and the placeholder of an embedded
 * object become a space; byte-order marks, zero-width spaces and joiners that join nothing, soft hyphens, control
 * characters and noncharacters fall away, and so do direction marks in text without right-to-left letters; half of a
 * surrogate pair becomes U+FFFD; the rest is composed (NFC). Zero-width joiners inside emoji and in scripts that need
 * them stay.
 *
 * Idempotent, and linear in the length: of a letter's combining marks the first 30 stay, as in the Stream-Safe Text
 * Format (UAX #15, section 13), because ordering them costs the square of their number.
 */
[[nodiscard]] QString normalisedText(QStringView text);

/// One block of it: normalisedText() with every run of white space, line feeds included, as one space, and none at the
/// ends.
[[nodiscard]] QString normalisedBlock(QStringView text);

}
