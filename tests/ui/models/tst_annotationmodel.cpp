// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/annotationset.h"
#include "ui/models/annotationmodel.h"
#include "ui/models/rowroles.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Annotation mark(qsizetype start, const QString &words)
{
    Annotation annotation;
    annotation.id = {QUuid::createUuid()};
    annotation.segments = {{{start, start + words.size()}, {words, {}, {}}}};
    return annotation;
}

QStringList titles(const AnnotationModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data(TitleRole).toString());
    return found;
}

}

class AnnotationModelTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<AnnotationSet> m_set;
    std::unique_ptr<AnnotationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_model.reset();
        m_set = std::make_unique<AnnotationSet>();
        m_model = std::make_unique<AnnotationModel>(*m_set);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void markWithoutASurePlace_saysSoAndLeadsNowhere_data()
    {
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("sign");
        QTest::newRow("uncertain") << AnchorState::Uncertain << u"⚠ to check"_s;
        QTest::newRow("orphan") << AnchorState::Orphan << u"⊘ no place"_s;
    }

    void markWithoutASurePlace_saysSoAndLeadsNowhere()
    {
        QFETCH(AnchorState, state);
        Annotation lost = mark(10, u"heron"_s);
        lost.segments.first().range = {};
        lost.segments.first().state = state;
        lost.segments.first().proposal = {40, 45};
        m_set->insert(lost);
        const QModelIndex row = m_model->index(0, 0);
        QTEST(row.data(TrailingRole).toString(), "sign");
        QVERIFY(row.data(DoubtRole).toBool());
        QVERIFY(row.data(PlacesRole).value<QList<TextRange>>().isEmpty());
        QVERIFY(row.data(FilterRole).toString().contains(row.data(TrailingRole).toString()));
    }

    void insert_announcesOneRowInTheOrderOfTheText()
    {
        m_set->insert(mark(40, u"willow"_s));
        m_set->insert(mark(10, u"heron"_s));
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_set->insert(mark(20, u"weir"_s));
        QCOMPARE(titles(*m_model), QStringList({u"heron"_s, u"weir"_s, u"willow"_s}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
    }

    void take_announcesOneRow()
    {
        const Annotation heron = mark(10, u"heron"_s);
        m_set->insert(heron);
        m_set->insert(mark(40, u"willow"_s));
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QVERIFY(m_set->take(heron.id));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 0);
        QCOMPARE(titles(*m_model), QStringList({u"willow"_s}));
    }

    void replace_announcesTheRowAndShowsNoteAndTags()
    {
        Annotation heron = mark(10, u"heron"_s);
        m_set->insert(heron);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        heron.note = u"Grey or\nwhite?"_s;
        heron.tags = {u"birds"_s};
        m_set->replace(heron);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->index(0, 0).data(DetailRole).toString(), u"Grey or white?"_s);
        QCOMPARE(m_model->index(0, 0).data(TagsRole).toStringList(), QStringList{u"birds"_s});
        QCOMPARE(m_model->indexOf(heron.id).row(), 0);
    }

    void filter_knowsWhatTheColourMeans()
    {
        Annotation heron = mark(10, u"heron"_s);
        heron.colour = 1;
        m_set->insert(heron);
        QCOMPARE(m_model->index(0, 0).data(FilterRole).toString(), u"heron\n"_s);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setPalette({{{u"Seen"_s, u"yellow"_s}, {u"Heard of"_s, u"green"_s}}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->index(0, 0).data(FilterRole).toString(), u"heron\n\nHeard of"_s);
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"heron\n\nHeard of"_s);
    }

    void setAll_resets()
    {
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_set->setAll({mark(9, u"reed"_s), mark(2, u"oar"_s)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(titles(*m_model), QStringList({u"oar"_s, u"reed"_s}));
    }

    void death_ofTheSetLeavesAnEmptyModel()
    {
        m_set->insert(mark(1, u"oar"_s));
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_set.reset();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_model->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(AnnotationModelTest)
#include "tst_annotationmodel.moc"
