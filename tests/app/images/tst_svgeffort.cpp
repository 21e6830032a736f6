// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/images/svgeffort.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SvgEffortTest : public QObject
{
    Q_OBJECT

    static QByteArray svg(const QByteArray &inner)
    {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inner + "</svg>";
    }

    /// Groups of which each uses the one before it ten times.
    static QByteArray tenfold(int groups, const QByteArray &use)
    {
        QByteArray all = "<rect id='g0'/>";
        for (int group = 1; group <= groups; ++group)
            all += "<g id='g" + QByteArray::number(group) + "'>" + QByteArray(use).replace("%", QByteArray::number(group - 1)).repeated(10) + "</g>";
        return svg("<defs>" + all + "</defs><use href='#g" + QByteArray::number(groups) + "'/>");
    }

private Q_SLOTS:
    void drawing_isDrawnSoonUnlessItsPartsMultiply_data()
    {
        QTest::addColumn<QByteArray>("drawing");
        QTest::addColumn<bool>("soon");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("no drawing") << "not even <XML"_ba << true;
        QTest::newRow("a rectangle") << svg("<rect width='5' height='5' fill='#fff'/>") << true;
        QTest::newRow("thousands of shapes") << svg(QByteArray("<rect/>").repeated(50'000)) << true;
        QTest::newRow("a part used often") << svg("<g id='a'><rect/></g>" + QByteArray("<use xlink:href='#a'/>").repeated(2'000)) << true;
        QTest::newRow("a part that is not there") << svg("<use href='#nowhere'/>") << true;
        QTest::newRow("ten to the third") << tenfold(3, "<use href='#g%'/>") << true;
        QTest::newRow("ten to the ninth") << tenfold(9, "<use href='#g%'/>") << false;
        QTest::newRow("ten to the ninth, the old way") << tenfold(9, "<use xlink:href='#g%'/>") << false;
        QTest::newRow("ten to the ninth, as patterns") << tenfold(9, "<path fill='url(#g%)'/>") << false;
        QTest::newRow("ten to the hundredth") << tenfold(100, "<use href='#g%'/>") << false;
        QTest::newRow("a part that uses itself") << svg("<g id='a'><use href='#a'/></g>") << false;
        QTest::newRow("groups in groups") << svg(QByteArray("<g>").repeated(5'000) + QByteArray("</g>").repeated(5'000)) << false;
    }

    void drawing_isDrawnSoonUnlessItsPartsMultiply()
    {
        QFETCH(QByteArray, drawing);
        QFETCH(bool, soon);
        QCOMPARE(isDrawnSoon(drawing), soon);
    }
};

QTEST_GUILESS_MAIN(SvgEffortTest)
#include "tst_svgeffort.moc"
