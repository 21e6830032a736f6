// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/imageheader.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

const QByteArray png = fromHex("89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08020000");
const QByteArray gif = "GIF89a" + fromHex("4001c800f70000");
/// Of 1600 x 900 px behind a table and an application's own segment.
const QByteArray jpegFrame = fromHex("ffdb0005010203 ffec000401ff ffff ffc0 0011 08 0384 0640 03");
const QByteArray jpeg = fromHex("ffd8") + jpegFrame;

/// The same, which its camera says to turn in one of the ways 1 to 8.
QByteArray turnedJpeg(char way, bool littleEndian)
{
    const QByteArray directory = littleEndian ? fromHex("49492a0008000000 0100 12010300 01000000") + way + fromHex("000000 00000000")
                                              : fromHex("4d4d002a00000008 0001 01120003 00000001 00") + way + fromHex("0000 00000000");
    const QByteArray exif = QByteArray("Exif\0\0", 6) + directory;
    return fromHex("ffd8ffe1") + char(0) + char(exif.size() + 2) + exif + jpegFrame;
}

QByteArray webp(const char *form, const char *rest)
{
    return "RIFF" + fromHex("ffff0000") + "WEBP" + form + fromHex("ff000000") + fromHex(rest);
}

}

class ImageHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void header_saysKindAndSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QSize>("size");
        const QString svg = u"image/svg+xml"_s;
        QTest::newRow("PNG") << png << u"image/png"_s << QSize(640, 480);
        QTest::newRow("GIF") << gif << u"image/gif"_s << QSize(320, 200);
        QTest::newRow("JPEG") << jpeg << u"image/jpeg"_s << QSize(1600, 900);
        QTest::newRow("JPEG, upright") << turnedJpeg(1, true) << u"image/jpeg"_s << QSize(1600, 900);
        QTest::newRow("JPEG on its side") << turnedJpeg(6, true) << u"image/jpeg"_s << QSize(900, 1600);
        QTest::newRow("JPEG on its side, big end first") << turnedJpeg(8, false) << u"image/jpeg"_s << QSize(900, 1600);
        QTest::newRow("WebP, lossy") << webp("VP8 ", "300100 9d012a 2003 5802") << u"image/webp"_s << QSize(800, 600);
        QTest::newRow("WebP, lossless") << webp("VP8L", "2f 1fc39500 0000") << u"image/webp"_s << QSize(800, 600);
        QTest::newRow("WebP, extended") << webp("VP8X", "10000000 1f0300 570200") << u"image/webp"_s << QSize(800, 600);
        QTest::newRow("SVG in px") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='120' height='80px'/>") << svg << QSize(120, 80);
        QTest::newRow("SVG in mm") << QByteArray("<?xml version='1.0'?>\n<!-- drawn by hand -->\n<svg width='25.4mm' height='0.5in'/>") << svg << QSize(96, 48);
        QTest::newRow("SVG with a box alone") << QByteArray("\xef\xbb\xbf<svg viewBox='0,0 300 150'/>") << svg << QSize(300, 150);
        QTest::newRow("SVG with box and width") << QByteArray("<svg width='100' viewBox='0 0 300 150'/>") << svg << QSize(100, 50);
        QTest::newRow("SVG with box and height") << QByteArray("<svg width='100%' height='100' viewBox='0 0 300 150'/>") << svg << QSize(200, 100);
        QTest::newRow("SVG without any size") << QByteArray("<svg/>") << svg << QSize(300, 150);
    }

    void header_saysKindAndSize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        QFETCH(QSize, size);
        const auto header = imageHeader(bytes);
        QVERIFY(header);
        QCOMPARE(header->mediaType, mediaType);
        QCOMPARE(header->size, size);
    }

    void otherBytes_areNoImage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("The tram runs late.");
        QTest::newRow("a page") << QByteArray("<html><svg width='1' height='1'/></html>");
        QTest::newRow("PNG of no width") << png.first(16) + fromHex("00000000 00000010");
        QTest::newRow("PNG of a width beyond all") << png.first(16) + fromHex("ffffffff 00000010");
        QTest::newRow("JPEG without a frame") << jpeg.first(12);
        QTest::newRow("JPEG whose segments lead nowhere") << fromHex("ffd8ffdb0000ffc0");
    }

    void otherBytes_areNoImage()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(imageHeader(bytes), std::nullopt);
    }

    void shortenedImage_isNoImageOrTheSame()
    {
        for (const QByteArray &whole : {png, gif, jpeg, turnedJpeg(6, true), webp("VP8X", "10000000 1f0300 570200")}) {
            const auto header = imageHeader(whole);
            for (qsizetype length = 0; length < whole.size(); ++length) {
                const auto part = imageHeader(whole.first(length));
                QVERIFY2(!part || part == header, qPrintable(QString::number(length)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ImageHeaderTest)
#include "tst_imageheader.moc"
