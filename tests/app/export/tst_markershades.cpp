// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markershades.h"

#include <QtTest/QTest>

#include <cmath>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Of black on @p ground (WCAG 2.2).
double contrastOfBlack(QRgb ground)
{
    return (0.2126 * linear(qRed(ground)) + 0.7152 * linear(qGreen(ground)) + 0.0722 * linear(qBlue(ground)) + 0.05) / 0.05;
}

}

class MarkerShadesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownColour_isLightEnoughForTextAndKeepsItsHue()
    {
        for (const QString &key : {u"#000000"_s, u"#0000ff"_s, u"#330000"_s, u"#ff0000"_s, u"#ffffff"_s, u"#123456"_s}) {
            const QList<MarkerInk> inks = markerShades({{{u"Mine"_s, key}}});
            QVERIFY2(contrastOfBlack(inks.first().rgb) >= 4.5, qPrintable(key));
        }
        const QRgb blue = markerShades({{{u"Mine"_s, u"#0000ff"_s}}}).first().rgb;
        QVERIFY(qBlue(blue) > qRed(blue) + 100);
        QCOMPARE(qRed(blue), qGreen(blue));
    }

    void everyColour_hasItsPlaceAndName()
    {
        Palette palette = defaultPalette();
        palette.takeAway(1);
        palette.colours[2].name = u"Mine"_s;
        const QList<MarkerInk> inks = markerShades(palette);
        QCOMPARE(inks.size(), palette.colours.size());
        QCOMPARE(inks.at(2).name, u"Mine"_s);
        for (const MarkerInk &ink : inks)
            QVERIFY(contrastOfBlack(ink.rgb) >= 4.5);
    }
};

QTEST_GUILESS_MAIN(MarkerShadesTest)
#include "tst_markershades.moc"
