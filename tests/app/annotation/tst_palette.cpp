// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/palette.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void add_putsAColourAtTheEndUntilThereAreEnough()
    {
        Palette palette = defaultPalette();
        const QList<PaletteColour> ours = palette.colours;
        QCOMPARE(palette.add({u"Mine"_s, u"#336699"_s}), ours.size());
        QCOMPARE(palette.colours.first(ours.size()), ours);
        QCOMPARE(palette.at(int(ours.size())).name, u"Mine"_s);
        while (palette.colours.size() < Palette::most)
            QVERIFY(palette.add({u"More"_s, u"#112233"_s}) >= 0);
        const Palette full = palette;
        QCOMPARE(palette.add({u"Too many"_s, u"#112233"_s}), -1);
        QCOMPARE(palette, full);
    }

    void takeAway_leavesTheOthersWhereTheyAre()
    {
        Palette palette = defaultPalette();
        const QList<PaletteColour> ours = palette.colours;
        palette.takeAway(2);
        QVERIFY(!palette.has(2));
        QCOMPARE(palette.at(2), ours.first()); // for a mark that has it all the same
        QCOMPARE(palette.at(3), ours.at(3));
        QCOMPARE(palette.add({u"Mine"_s, u"#336699"_s}), 2);
        QCOMPARE(palette.at(2).name, u"Mine"_s);
        QCOMPARE(palette.colours.size(), ours.size());
    }

    void takeAway_endsThePaletteWithAColour()
    {
        Palette palette = defaultPalette();
        const qsizetype last = palette.colours.size() - 1;
        palette.takeAway(last - 1);
        palette.takeAway(last);
        QCOMPARE(palette.colours.size(), last - 1);
        palette.takeAway(0);
        palette.takeAway(99);
        palette.takeAway(-1);
        QCOMPARE(palette.colours.size(), last - 1);
        QVERIFY(palette.has(0));
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "tst_palette.moc"
