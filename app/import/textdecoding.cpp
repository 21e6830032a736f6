// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/textdecoding.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace pullquote
{
namespace
{

// The only part of Windows-1252 that differs from Latin-1: bytes 0x80 to 0x9F; 0 where the byte is unused.
// Source: WHATWG Encoding Standard, index-windows-1252.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr qsizetype sampleSize = 4096; ///< bytes that are looked at to tell UTF-16 without a mark

DecodedText decoded(QByteArrayView bytes, TextEncoding encoding)
{
    auto converter = QStringConverter::Utf8;
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        converter = QStringConverter::Utf16LE;
        break;
    case TextEncoding::Utf16BigEndian:
        converter = QStringConverter::Utf16BE;
        break;
    case TextEncoding::Utf32LittleEndian:
        converter = QStringConverter::Utf32LE;
        break;
    case TextEncoding::Utf32BigEndian:
        converter = QStringConverter::Utf32BE;
        break;
    case TextEncoding::Latin1:
        converter = QStringConverter::Latin1;
        break;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    QStringDecoder decoder(converter, QStringDecoder::Flag::Stateless);
    return {decoder.decode(bytes), encoding};
}

DecodedText decodedWindows1252(QByteArrayView bytes)
{
    DecodedText result = decoded(bytes, TextEncoding::Latin1);
    const auto isUnused = [](QChar unit) {
        return unit.unicode() >= 0x80 && unit.unicode() < 0xA0 && windows1252[unit.unicode() - 0x80] == 0;
    };
    if (std::ranges::any_of(result.text, isUnused))
        return result;
    for (QChar &unit : result.text) {
        if (unit.unicode() >= 0x80 && unit.unicode() < 0xA0)
            unit = QChar(windows1252[unit.unicode() - 0x80]);
    }
    result.encoding = TextEncoding::Windows1252;
    return result;
}

std::optional<std::pair<TextEncoding, qsizetype>> byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {{TextEncoding::Utf8, 3}};
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return {{TextEncoding::Utf32LittleEndian, 4}};
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return {{TextEncoding::Utf32BigEndian, 4}};
    if (bytes.startsWith("\xFF\xFE"))
        return {{TextEncoding::Utf16LittleEndian, 2}};
    if (bytes.startsWith("\xFE\xFF"))
        return {{TextEncoding::Utf16BigEndian, 2}};
    return {};
}

/// Latin text in UTF-16 has a NUL in each unit, any other has one in each space and line feed; always on the same side.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[size_t(i % 2)] += sample[i] == '\0' ? 1 : 0;
    const auto [fewer, more] = std::minmax(zeros[0], zeros[1]);
    if (more < 2 || more * 20 < sample.size() || fewer * 20 > more)
        return {};
    return zeros[1] > zeros[0] ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
}

bool isMostlyUtf8(QByteArrayView bytes, const QString &text)
{
    const auto isForeign = [](QChar unit) { return unit.unicode() > 0x7F && unit != QChar::ReplacementCharacter; };
    const qsizetype good = std::ranges::count_if(text, isForeign);
    // One broken sequence gives several replacement characters in a row, so runs are counted.
    qsizetype bad = -bytes.count("\xEF\xBF\xBD");
    QChar before;
    for (const QChar unit : text) {
        bad += unit == QChar::ReplacementCharacter && before != QChar::ReplacementCharacter ? 1 : 0;
        before = unit;
    }
    return bad <= 0 || good >= bad;
}

bool isText(QStringView text)
{
    if (text.contains(QChar(u'\0')))
        return false;
    const auto isControl = [](QChar unit) {
        return (unit.unicode() < 0x20 && (unit.unicode() < 0x09 || unit.unicode() > 0x0D)) || unit.unicode() == 0x7F;
    };
    return std::ranges::count_if(text, isControl) <= 2 + text.size() / 100;
}

DecodedText decodedByGuess(QByteArrayView bytes)
{
    if (const auto mark = byteOrderMark(bytes))
        return decoded(bytes.sliced(mark->second), mark->first);
    if (const auto encoding = unmarkedUtf16(bytes))
        return decoded(bytes, *encoding);
    DecodedText utf8 = decoded(bytes, TextEncoding::Utf8);
    return isMostlyUtf8(bytes, utf8.text) ? utf8 : decodedWindows1252(bytes);
}

}

std::optional<DecodedText> decodedText(QByteArrayView bytes)
{
    DecodedText result = decodedByGuess(bytes);
    if (!isText(result.text))
        return {};
    return result;
}

}
