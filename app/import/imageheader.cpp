// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/imageheader.h"

#include <QtCore/QXmlStreamReader>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

/// Reads numbers at places that need not exist: beyond the end everything is 0.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes, bool littleEndian = false)
        : m_bytes(bytes)
        , m_littleEndian(littleEndian)
    {
    }

    [[nodiscard]] int byte(qsizetype at) const { return has(at, 1) ? quint8(m_bytes[at]) : 0; }
    [[nodiscard]] int two(qsizetype at) const { return number<quint16>(at); }
    /// Four bytes; 0, too, for what no image has.
    [[nodiscard]] int four(qsizetype at) const
    {
        constexpr quint32 most = 1 << 30;
        const auto value = has(at, 4) ? read<quint32>(at) : 0;
        return value < most ? int(value) : 0;
    }
    [[nodiscard]] QByteArrayView text(qsizetype at, qsizetype length) const
    {
        return has(at, length) ? m_bytes.sliced(at, length) : QByteArrayView();
    }

private:
    [[nodiscard]] bool has(qsizetype at, qsizetype count) const { return at >= 0 && at + count <= m_bytes.size(); }

    template<typename Number>
    [[nodiscard]] Number read(qsizetype at) const
    {
        const char *from = m_bytes.data() + at;
        return m_littleEndian ? qFromLittleEndian<Number>(from) : qFromBigEndian<Number>(from);
    }

    template<typename Number>
    [[nodiscard]] int number(qsizetype at) const
    {
        return has(at, sizeof(Number)) ? read<Number>(at) : 0;
    }

    QByteArrayView m_bytes;
    bool m_littleEndian;
};

std::optional<ImageHeader> header(const QString &mediaType, QSize size)
{
    return size.isEmpty() ? std::nullopt : std::optional(ImageHeader{mediaType, size});
}

/// Whether the orientation that Exif (CIPA DC-008, tag 0x0112) gives lays the image on its side.
bool liesOnItsSide(QByteArrayView exif)
{
    constexpr int orientationTag = 0x0112;
    constexpr int firstOnItsSide = 5; // of the values 1 to 8
    constexpr qsizetype entrySize = 12;
    const bool littleEndian = exif.startsWith("II");
    const Numbers numbers(exif, littleEndian);
    const qsizetype directory = numbers.four(4);
    const int entries = numbers.two(directory);
    for (int entry = 0; entry < entries; ++entry) {
        const qsizetype at = directory + 2 + entry * entrySize;
        if (numbers.two(at) == orientationTag)
            return numbers.two(at + 8) >= firstOnItsSide;
    }
    return false;
}

std::optional<ImageHeader> jpegHeader(QByteArrayView bytes)
{
    constexpr int application = 0xE1;
    constexpr std::array noFrames = {0xC4, 0xC8, 0xCC}; // between the markers of frames: tables, and one that is reserved
    constexpr qsizetype exifLabel = 6;
    const Numbers numbers(bytes);
    bool turned = false;
    for (qsizetype at = 2; numbers.byte(at) == 0xFF;) {
        const int marker = numbers.byte(at + 1);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        const int length = numbers.two(at + 2);
        if (marker == application && numbers.text(at + 4, exifLabel) == QByteArrayView("Exif\0\0", exifLabel))
            turned = liesOnItsSide(numbers.text(at + 4 + exifLabel, length - 2 - exifLabel));
        if (marker >= 0xC0 && marker <= 0xCF && !std::ranges::contains(noFrames, marker)) {
            const QSize size(numbers.two(at + 7), numbers.two(at + 5));
            return header(u"image/jpeg"_s, turned ? size.transposed() : size);
        }
        if (length < 2)
            break;
        at += 2 + length;
    }
    return {};
}

/// RFC 9649, sections 2.5 to 2.7.
QSize webpSize(QByteArrayView bytes)
{
    const Numbers numbers(bytes, true);
    const QByteArrayView form = numbers.text(12, 4);
    constexpr int fourteenBits = 0x3FFF;
    constexpr int twentyFourBits = 0xFFFFFF;
    if (form == "VP8 ")
        return {numbers.two(26) & fourteenBits, numbers.two(28) & fourteenBits};
    if (form == "VP8L") {
        const int low = numbers.two(21);
        const int high = numbers.two(23);
        return {(low & fourteenBits) + 1, ((low >> 14) | ((high << 2) & fourteenBits)) + 1};
    }
    if (form == "VP8X" && bytes.size() >= 30)
        return {((numbers.two(24) | (numbers.byte(26) << 16)) & twentyFourBits) + 1, (numbers.two(27) | (numbers.byte(29) << 16)) + 1};
    return {};
}

/// A length of SVG in CSS px; 0 for one that depends on where it is shown, as a percentage does.
double svgLength(QStringView text)
{
    struct Unit {
        QLatin1StringView name;
        double pixels;
    };
    constexpr std::array units = {Unit{"px"_L1, 1},        Unit{"pt"_L1, 96.0 / 72},   Unit{"pc"_L1, 16},
                                  Unit{"in"_L1, 96},       Unit{"cm"_L1, 96 / 2.54}, Unit{"mm"_L1, 96 / 25.4},
                                  Unit{"em"_L1, 16},       Unit{"ex"_L1, 8}};
    text = text.trimmed();
    double scale = 1;
    for (const Unit &unit : units) {
        if (text.endsWith(unit.name)) {
            scale = unit.pixels;
            text.chop(unit.name.size());
            break;
        }
    }
    return text.toDouble() * scale;
}

QSize svgSize(const QXmlStreamAttributes &attributes)
{
    constexpr double most = 30000; // px; what is larger is drawn as if it were so large
    double width = svgLength(attributes.value("width"_L1));
    double height = svgLength(attributes.value("height"_L1));
    QString viewBox = attributes.value("viewBox"_L1).toString();
    const QStringList box = viewBox.replace(u',', u' ').simplified().split(u' ');
    const double boxWidth = box.size() == 4 ? box[2].toDouble() : 0;
    const double boxHeight = box.size() == 4 ? box[3].toDouble() : 0;
    const bool hasBox = boxWidth > 0 && boxHeight > 0;
    if (width <= 0)
        width = !hasBox ? 300 : height > 0 ? height * boxWidth / boxHeight : boxWidth; // CSS 2.2, section 10.3.2
    if (height <= 0)
        height = hasBox ? width * boxHeight / boxWidth : 150;
    return {int(std::clamp(width, 1.0, most)), int(std::clamp(height, 1.0, most))};
}

std::optional<ImageHeader> svgHeader(QByteArrayView bytes)
{
    QXmlStreamReader reader(bytes.toByteArray());
    if (!reader.readNextStartElement() || reader.name() != "svg"_L1)
        return {};
    return header(u"image/svg+xml"_s, svgSize(reader.attributes()));
}

}

std::optional<ImageHeader> imageHeader(QByteArrayView bytes)
{
    const Numbers numbers(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") && numbers.text(12, 4) == "IHDR")
        return header(u"image/png"_s, {numbers.four(16), numbers.four(20)});
    if (bytes.startsWith("\xff\xd8\xff"))
        return jpegHeader(bytes);
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        const Numbers little(bytes, true);
        return header(u"image/gif"_s, {little.two(6), little.two(8)});
    }
    if (bytes.startsWith("RIFF") && numbers.text(8, 4) == "WEBP")
        return header(u"image/webp"_s, webpSize(bytes));
    const QByteArrayView start = bytes.trimmed();
    if (start.startsWith('<') || start.startsWith("\xef\xbb\xbf<"))
        return svgHeader(start);
    return {};
}

}
