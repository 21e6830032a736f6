// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagmodel.h"

#include "ui/models/rowroles.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimeZone>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 5, number), QTime(8, 0), QTimeZone::UTC);
}

const QList<TagCount> tags{
    {u"Water/weir"_s, 2, 1, day(3)}, {u"birds"_s, 1, 0, day(9)}, {u"water"_s, 1, 0, day(1)}, {u"zoo"_s, 0, 0, {}}};

/// The rows from top to bottom: names with counts, children in brackets behind their parent.
QString rows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = rows(model, index);
        found.append(index.data(TitleRole).toString() + u' ' + index.data(TrailingRole).toString()
                     + (below.isEmpty() ? QString() : QString(u" ["_s + below + u']')));
    }
    return found.join(u", "_s);
}

}

class TagModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tags_areATreeInTheOrderAskedFor()
    {
        TagModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTags(tags, {}, TagOrder::ByName);
        QCOMPARE(rows(model), u"birds 1, Water 4 [weir 3], zoo 0"_s);
        model.setTags(tags, {}, TagOrder::MostRecentFirst);
        QCOMPARE(rows(model), u"birds 1, Water 4 [weir 3], zoo 0"_s);
        QList<TagCount> later = tags;
        later[0].used = day(20); // a parent is as recent as its children
        model.setTags(later, {}, TagOrder::MostRecentFirst);
        QCOMPARE(rows(model), u"Water 4 [weir 3], birds 1, zoo 0"_s);
    }

    void row_saysWhatTheCodebookHas()
    {
        TagModel model;
        model.setTags(tags, {{u"BIRDS"_s, {u"green"_s, u"with wings"_s}}}, TagOrder::ByName);
        const QModelIndex birds = model.indexOf(u"birds"_s);
        QCOMPARE(birds.data(DotRole).toString(), u"green"_s);
        QCOMPARE(birds.data(Qt::AccessibleTextRole).toString(), u"birds, 1 use, Green, with wings"_s);
        QVERIFY(model.indexOf(u"zoo"_s).data(DotRole).toString().isEmpty());
        QVERIFY(!model.indexOf(u"weir"_s).isValid());
    }

    void drop_asksToMoveAndLeavesTheRows_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("on another") << u"birds"_s << true;
        QTest::newRow("in the empty space") << QString() << true;
        QTest::newRow("on itself") << u"water/weir"_s << false;
        QTest::newRow("on its parent") << u"water"_s << false;
    }
    void drop_asksToMoveAndLeavesTheRows()
    {
        QFETCH(QString, target);
        QFETCH(bool, allowed);
        TagModel model;
        model.setTags(tags, {}, TagOrder::ByName);
        const QString before = rows(model);
        const QSignalSpy moves(&model, &TagModel::moveRequested);
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.indexOf(u"water/weir"_s)}));
        QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.indexOf(target)));
        QCOMPARE(moves.size(), allowed ? 1 : 0);
        if (allowed)
            QCOMPARE(moves.first(), (QVariantList{u"Water/weir"_s, target}));
        QCOMPARE(rows(model), before);
    }
};

QTEST_GUILESS_MAIN(TagModelTest)
#include "tst_tagmodel.moc"
