// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace pullquote
{

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
    Windows1252,
    Latin1
};

struct DecodedText {
    QString text; ///< without a byte-order mark
    TextEncoding encoding = TextEncoding::Utf8;

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/**
 * The text that bytes of unknown encoding hold; nothing where they are no text (NUL or too many control characters).
 *
 * A byte-order mark decides; without one, NUL bytes on one side of each pair mean UTF-16, valid UTF-8 is UTF-8, and the
 * rest is Windows-1252, as the WHATWG Encoding Standard takes Latin-1 to be, or Latin-1 where it has bytes that
 * Windows-1252 leaves unused. A file that is UTF-8 but for a few broken bytes stays UTF-8, with U+FFFD in their place.
 */
[[nodiscard]] std::optional<DecodedText> decodedText(QByteArrayView bytes);

}
