// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowroles.h"
#include "ui/models/searchhitmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SearchHitModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setHits_keepsTheOrderAndTellsNotesFromTexts()
    {
        SearchHitModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setHits({{{4}, u"Ferry"_s, {}, u"… the queue …"_s, {}}, {{2}, u"Weir"_s, {QUuid::createUuid()}, u"queue?"_s, {}}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.index(0, 0).data(KeyRole).toLongLong(), 4);
        QCOMPARE(model.index(1, 0).data(DetailRole).toString(), u"queue?"_s);
        QVERIFY(model.index(0, 0).data(TrailingRole).toString().isEmpty());
        QCOMPARE(model.index(1, 0).data(TrailingRole).toString(), u"In a note"_s);
    }

    void data_showsTheTagsFound()
    {
        SearchHitModel model;
        SearchHit mark{{2}, u"Weir"_s, {QUuid::createUuid()}, u"queue?"_s, {}, {u"policy/health"_s}};
        model.setHits({mark});
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(TagsRole).toStringList(), QStringList{u"policy/health"_s});
        QCOMPARE(row.data(TrailingRole).toString(), u"Mark"_s);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Weir\nqueue?\ntagged policy/health"_s);
    }
};

QTEST_GUILESS_MAIN(SearchHitModelTest)
#include "tst_searchhitmodel.moc"
