// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/codepoints.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class CodePointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainText_isUnchanged()
    {
        const CodePoints points(u"López"_s);
        for (qsizetype i = 0; i <= 5; ++i) {
            QCOMPARE(points.fromUtf16(i), i);
            QCOMPARE(points.toUtf16(i), i);
        }
    }

    void surrogatePair_countsOnce()
    {
        const QString text = u"a😀b👍🏽c"_s; // units: a0 😀1-2 b3 👍4-5 🏽6-7 c8
        const CodePoints points(text);
        QCOMPARE(points.fromUtf16(0), 0);
        QCOMPARE(points.fromUtf16(1), 1);
        QCOMPARE(points.fromUtf16(3), 2);
        QCOMPARE(points.fromUtf16(4), 3);
        QCOMPARE(points.fromUtf16(6), 4);
        QCOMPARE(points.fromUtf16(8), 5);
        QCOMPARE(points.fromUtf16(9), 6);
    }

    void positionInsidePair_countsAsItsStart()
    {
        const QString text = u"a😀b"_s;
        QCOMPARE(CodePoints(text).fromUtf16(2), 1);
    }

    void everyCodePoint_comesBack()
    {
        const QString text = u"😀א👍🏽é…🇲🇽 end"_s;
        const CodePoints points(text);
        const qsizetype length = text.toUcs4().size();
        for (qsizetype i = 0; i <= length; ++i)
            QCOMPARE(points.fromUtf16(points.toUtf16(i)), i);
        QCOMPARE(points.toUtf16(length), text.size());
    }

    void loneSurrogate_countsAsOne()
    {
        const QString text = QString(QChar(0xD83D)) + u"x";
        QCOMPARE(CodePoints(text).fromUtf16(2), 2);
    }
};

QTEST_GUILESS_MAIN(CodePointsTest)
#include "tst_codepoints.moc"
