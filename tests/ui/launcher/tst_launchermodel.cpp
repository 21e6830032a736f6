// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/launchermodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class LauncherModelTest : public QObject
{
    Q_OBJECT

    const QList<LauncherEntry> m_entries = {
        {u"command:note"_s, u"command"_s, u"Note"_s, u"Mark"_s, u"N"_s, 0},
        {u"command:next"_s, u"command"_s, u"Next Mark"_s, u"Mark"_s, u"J"_s, 0},
        {u"person:Nora"_s, u"person"_s, u"Nora Tveit"_s, u"Engineer"_s, u"Person"_s, 1},
        {u"article:4"_s, u"article"_s, u"A Ferry for the Next Winter"_s, u"Skagen Post"_s, u"Article"_s, 0},
    };

    static QStringList titles(const LauncherModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(TitleRole).toString());
        return all;
    }

private Q_SLOTS:
    void nothingTyped_offersAllWithTheLastChoicesFirst()
    {
        LauncherModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(m_entries, {u"article:4"_s, u"command:gone"_s, u"command:next"_s});
        QCOMPARE(titles(model), (QStringList{u"A Ferry for the Next Winter"_s, u"Next Mark"_s, u"Note"_s, u"Nora Tveit"_s}));
    }

    void filter_ranksBeginningsOfTitlesFirst()
    {
        LauncherModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(m_entries, {});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(u"nex"_s);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(titles(model), (QStringList{u"Next Mark"_s, u"A Ferry for the Next Winter"_s}));
        QCOMPARE(model.index(1, 0).data(MatchRole).value<QList<qsizetype>>(), (QList<qsizetype>{16, 17, 18}));
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void equalMatches_putTheOneChosenLatelyFirst()
    {
        LauncherModel model;
        model.setEntries(m_entries, {u"person:Nora"_s});
        model.setFilter(u"no"_s);
        QCOMPARE(titles(model), (QStringList{u"Nora Tveit"_s, u"Note"_s}));
    }

    void row_leadsToItsEntryWhateverTheOrder()
    {
        LauncherModel model;
        model.setEntries(m_entries, {});
        model.setFilter(u"skagen"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(KeyRole).value<qsizetype>(), 3);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"A Ferry for the Next Winter, Skagen Post, Article"_s);
    }

    void kind_isFoundLikeADetail()
    {
        LauncherModel model;
        model.setEntries(m_entries, {});
        model.setFilter(u"person"_s);
        QCOMPARE(titles(model), QStringList(u"Nora Tveit"_s));
    }

    void indentation_goesWhileRowsAreFiltered()
    {
        LauncherModel model;
        model.setEntries(m_entries, {});
        QCOMPARE(model.index(2, 0).data(LevelRole).toInt(), 1);
        model.setFilter(u"nora"_s);
        QCOMPARE(model.index(0, 0).data(LevelRole).toInt(), 0);
    }

    void newEntries_takeTheFilterAway()
    {
        LauncherModel model;
        model.setEntries(m_entries, {});
        model.setFilter(u"nora"_s);
        model.setEntries(m_entries.first(2), {});
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(LauncherModelTest)
#include "tst_launchermodel.moc"
