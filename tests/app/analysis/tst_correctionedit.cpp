// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correctionedit.h"

#include <QtCore/QUuid>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Correction correction(qint64 place)
{
    return {{QUuid::createUuid()}, place, {}, RejectQuote{{{0, 4}, u"“No”"_s}}};
}

}

class CorrectionEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inverse_takesBackAndBringsAgain()
    {
        const QList<Correction> before{correction(1), correction(2), correction(3)};
        const CorrectionEdit edit{{RemoveCorrection{before[1].id}, InsertCorrection{correction(4)}}};
        QList<Correction> list = before;
        const CorrectionEdit inverse = apply(edit, list);
        const QList<Correction> after = list;
        QCOMPARE(after.size(), 3);
        const CorrectionEdit again = apply(inverse, list);
        QCOMPARE(list, before);
        QCOMPARE(apply(again, list), inverse);
        QCOMPARE(list, after);
    }

    void removedCorrection_comesBackInItsPlace()
    {
        QList<Correction> list{correction(1), correction(2), correction(3)};
        const QList<Correction> before = list;
        const CorrectionEdit inverse = apply({{RemoveCorrection{list[0].id}}}, list);
        QCOMPARE(list.first().place, 2);
        apply(inverse, list);
        QCOMPARE(list, before);
    }

    void whatIsThereOrGoneAlready_isLeft()
    {
        QList<Correction> list{correction(1)};
        const QList<Correction> before = list;
        QVERIFY(apply({{InsertCorrection{list[0]}, RemoveCorrection{{QUuid::createUuid()}}}}, list).changes.isEmpty());
        QCOMPARE(list, before);
    }

    void placeAfter_isBehindAll()
    {
        QCOMPARE(placeAfter({}), 1);
        QCOMPARE(placeAfter({correction(1), correction(7)}), 8);
    }
};

QTEST_GUILESS_MAIN(CorrectionEditTest)
#include "tst_correctionedit.moc"
