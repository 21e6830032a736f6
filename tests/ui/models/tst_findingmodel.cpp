// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"
#include "ui/models/rowroles.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class FindingModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setRows_replacesThemAllInTheirOrder()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"old"_s, {}, {}, {}, false}});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({{u"Oona"_s, u"harbour master"_s, u"3"_s, {{0, 4}}, false}, {u"Marlowe"_s, {}, u"1"_s, {{9, 16}}, true}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(TitleRole).toString(), u"Oona"_s);
        QCOMPARE(model.index(0, 0).data(DetailRole).toString(), u"harbour master"_s);
        QCOMPARE(model.index(1, 0).data(KeyRole).value<qsizetype>(), 1);
        QVERIFY(model.index(1, 0).data(DoubtRole).toBool());
        QCOMPARE(model.index(1, 0).data(PlacesRole).value<QList<TextRange>>(), QList<TextRange>({{9, 16}}));
    }
};

QTEST_GUILESS_MAIN(FindingModelTest)
#include "tst_findingmodel.moc"
