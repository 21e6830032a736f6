// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingstyle.h"

#include <QtTest/QTest>

#include <limits>

using namespace pullquote;
using namespace Qt::StringLiterals;

class ReadingStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefault_isInsideItsBounds() { QCOMPARE(bounded(ReadingStyle()), ReadingStyle()); }

    void settingsBeyondTheBounds_areBroughtToTheNearest()
    {
        ReadingStyle style;
        style.family.clear();
        style.textSize = 900;
        style.lineHeight = 0.1;
        style.measure = -4;
        style.letterSpacing = 3;
        style.wordSpacing = std::numeric_limits<qreal>::quiet_NaN();
        style.paragraphSpacing = 99;
        const ReadingStyle kept = bounded(style);
        QCOMPARE(kept.family, ReadingStyle().family);
        QCOMPARE(kept.textSize, textSizeBounds.most);
        QCOMPARE(kept.lineHeight, lineHeightBounds.least);
        QCOMPARE(kept.measure, measureBounds.least);
        QCOMPARE(kept.letterSpacing, letterSpacingBounds.most);
        QCOMPARE(kept.wordSpacing, wordSpacingBounds.least);
        QCOMPARE(kept.paragraphSpacing, paragraphSpacingBounds.most);
    }
};

QTEST_GUILESS_MAIN(ReadingStyleTest)
#include "tst_readingstyle.moc"
