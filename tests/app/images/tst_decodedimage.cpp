// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/images/decodedimage.h"

#include "tests/support/pictures.h"

#include <QtGui/QColorSpace>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QColor orange(0xE0, 0x80, 0x20);

bool isNear(const QColor &one, const QColor &other)
{
    constexpr int most = 6; // JPEG changes colours a little
    return std::abs(one.red() - other.red()) <= most && std::abs(one.green() - other.green()) <= most && std::abs(one.blue() - other.blue()) <= most;
}

}

class DecodedImageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_areDecoded_data()
    {
        QTest::addColumn<ImageFile>("file");
        QTest::addColumn<QColor>("colour");
        const QSize size(40, 30);
        QTest::newRow("PNG") << samples::picture(size, orange) << orange;
        QTest::newRow("PNG with nothing on it") << samples::picture(size, Qt::transparent) << QColor(Qt::transparent);
        QTest::newRow("JPEG") << samples::picture(size, orange, "JPEG") << orange;
        QTest::newRow("WebP") << samples::picture(size, orange, "WEBP") << orange;
        QTest::newRow("GIF") << ImageFile{QByteArray::fromHex("47494638396101000100800000e08020000000 2c00000000010001000002024401003b"), u"image/gif"_s} << orange;
        QTest::newRow("SVG") << ImageFile{"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><rect width='4' height='3' fill='#e08020'/></svg>", u"image/svg+xml"_s} << orange;
    }

    void kinds_areDecoded()
    {
        QFETCH(ImageFile, file);
        QFETCH(QColor, colour);
        const QImage image = decodedImage(file, {80, 60});
        QCOMPARE(image.size(), QSize(80, 60));
        QVERIFY(image.hasAlphaChannel() || colour.alpha() == 255);
        QVERIFY2(isNear(image.pixelColor(40, 30), colour), qPrintable(image.pixelColor(40, 30).name(QColor::HexArgb)));
        QCOMPARE(image.pixelColor(40, 30).alpha(), colour.alpha());
    }

    void wideColours_becomeThoseOfTheScreen()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(orange);
        image.setColorSpace(QColorSpace::DisplayP3);
        const QColor shown = decodedImage({samples::encoded(image, "PNG"), u"image/png"_s}, {8, 8}).pixelColor(4, 4);
        QVERIFY2(shown.red() > orange.red() + 4 && shown.blue() < orange.blue(), qPrintable(shown.name()));
    }
};

QTEST_MAIN(DecodedImageTest)
#include "tst_decodedimage.moc"
