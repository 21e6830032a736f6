// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correctionstore.h"

#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

#include <QtCore/QUuid>

using namespace pullquote;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pullquote::CorrectionStep)

namespace
{

Correction correction(qint64 place, const CorrectionStep &step)
{
    return {{QUuid::createUuid()}, place, samples::moment(10), step};
}

}

class CorrectionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKind_comesBackAsItWas_data()
    {
        QTest::addColumn<CorrectionStep>("step");
        const Article article = samples::harbourArticle().article;
        const Analysis analysis = samples::harbourAnalysis(article).analysis;
        const EntityRef mayor = reference(analysis, EntityKind::Person, 0);
        const EntityRef harbour = reference(analysis, EntityKind::Place, 0);
        const Passage money = passage(analysis.figures.first().range, article.text);
        const Passage words = passage(analysis.quotes.first().range, article.text);
        const FigureValue value{48e6, 47.5e6, {}, true, u"EUR"_s, u"the line 😀"_s};
        const auto row = [](const char *name, const CorrectionStep &step) { QTest::newRow(name) << step; };
        row("reject an entity", RejectEntity{mayor});
        row("reject a mention", RejectMention{mayor, mayor.places.last()});
        row("reject a figure", RejectFigure{money});
        row("reject a quote", RejectQuote{words});
        row("add an entity", AddEntity{EntityKind::Policy, u"Tram line"_s, u"line"_s, {samples::rangeOf(article, u"line would"_s)}});
        row("add a figure", AddFigure{money, value});
        row("add a quote", AddQuote{words});
        row("retype", RetypeEntity{mayor, EntityKind::Organisation});
        row("merge", MergeEntities{reference(analysis, EntityKind::Place, 1), harbour});
        row("split", SplitEntity{mayor, u"López"_s, {mayor.places.last()}});
        row("keep apart", KeepApart{harbour, reference(analysis, EntityKind::Place, 1)});
        row("rename", RenameEntity{mayor, u"Inés López Ruiz"_s});
        row("a person speaks", SetSpeaker{words, mayor, {}});
        row("a source without a name speaks", SetSpeaker{words, {}, u"an aide"_s});
        row("nobody speaks", SetSpeaker{words, {}, {}});
        row("a value", SetFigure{money, value});
    }

    void eachKind_comesBackAsItWas()
    {
        QFETCH(CorrectionStep, step);
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId id = library->addArticle(samples::harbourArticle())->id;
        const Correction made = correction(1, step);
        QVERIFY(library->corrections().store(id, {{InsertCorrection{made}}}));
        QCOMPARE(file.open()->corrections().of(id), QList{made});
    }

    void corrections_comeInTheOrderOfTheirPlaces()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId id = library->addArticle(samples::harbourArticle())->id;
        QVERIFY(library->corrections().of(id)->isEmpty());
        const Correction second = correction(2, RejectQuote{});
        const Correction first = correction(1, RejectQuote{});
        QVERIFY(library->corrections().store(id, {{InsertCorrection{second}, InsertCorrection{first}}}));
        QCOMPARE(library->corrections().of(id), (QList{first, second}));
        QVERIFY(library->corrections().store(id, {{RemoveCorrection{first.id}, RemoveCorrection{first.id}, InsertCorrection{second}}}));
        QCOMPARE(library->corrections().of(id), QList{second});
    }

    void counts_areThoseOfTheCorrectedAnalysis()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const StoredAnalysis found = samples::harbourAnalysis(imported.article);
        const ArticleId id = library->addArticle(imported)->id;
        QVERIFY(library->setAnalysis(id, found));
        QCOMPARE(library->summary(id)->findings, (FindingCounts{1, 1, 2, 1, 1, 2}));
        const Correction made = correction(1, RejectEntity{reference(found.analysis, EntityKind::Place, 1)});
        QVERIFY(library->corrections().store(id, {{InsertCorrection{made}}}));
        QCOMPARE(library->summary(id)->findings, (FindingCounts{1, 1, 1, 1, 1, 2}));
        QVERIFY(library->setAnalysis(id, found));
        QCOMPARE(library->summary(id)->findings, (FindingCounts{1, 1, 1, 1, 1, 2}));
        QCOMPARE((*library->analysis(id))->analysis, found.analysis);
        QVERIFY(library->corrections().store(id, {{RemoveCorrection{made.id}}}));
        QCOMPARE(library->summary(id)->findings, (FindingCounts{1, 1, 2, 1, 1, 2}));
    }

    void standing_belongsToNoArticleAndComesBackAsItWas()
    {
        const LibraryFile file;
        const auto library = file.open();
        const EntityRef tram{EntityKind::Policy, u"Tram 🚋 line"_s, {}};
        QList<Correction> all;
        for (const CorrectionStep &step : {CorrectionStep(RejectEntity{tram}), CorrectionStep(AddEntity{EntityKind::Place, u"Arlen"_s, u"Arlen"_s, {}}),
                                           CorrectionStep(MergeEntities{tram, {EntityKind::Policy, u"Tram"_s, {}}}),
                                           CorrectionStep(KeepApart{tram, {EntityKind::Policy, u"Bus"_s, {}}})}) {
            Correction made = correction(all.size() + 1, step);
            made.standing = true;
            all.append(made);
        }
        CorrectionEdit edit;
        for (const Correction &made : all)
            edit.changes.prepend(InsertCorrection{made});
        QVERIFY(library->corrections().storeStanding(edit));
        QCOMPARE(file.open()->corrections().standing(), all);
        QVERIFY(library->corrections().storeStanding({{RemoveCorrection{all.first().id}}}));
        QCOMPARE(file.open()->corrections().standing(), all.sliced(1));
    }

    void standing_countsInEachAnalysisThatIsStoredAndWhenAskedTo()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const StoredAnalysis found = samples::harbourAnalysis(imported.article);
        const ArticleId id = library->addArticle(imported)->id;
        QVERIFY(library->setAnalysis(id, found));
        const int places = library->summary(id)->findings.places;
        Correction made = correction(1, RejectEntity{{EntityKind::Place, found.analysis.places.first().name, {}}});
        made.standing = true;
        QVERIFY(library->corrections().storeStanding({{InsertCorrection{made}}}));
        QCOMPARE(library->corrections().recount(id), true);
        QCOMPARE(library->summary(id)->findings.places, places - 1);
        QCOMPARE(library->corrections().recount(id), false);
        QVERIFY(library->corrections().storeStanding({{RemoveCorrection{made.id}}}));
        QVERIFY(library->setAnalysis(id, found));
        QCOMPARE(library->summary(id)->findings.places, places);
        QVERIFY(library->corrections().storeStanding({{InsertCorrection{made}}}));
        QVERIFY(library->setAnalysis(id, found));
        QCOMPARE(library->summary(id)->findings.places, places - 1);
        QCOMPARE((*library->analysis(id))->analysis, found.analysis);
    }

    void recount_isDueUntilAllWereCountedForWhatStandsNow()
    {
        const LibraryFile file;
        const auto library = file.open();
        QVERIFY(library->corrections().dueRecount()->isEmpty());
        Correction made = correction(1, RejectEntity{{EntityKind::Place, u"Arlen"_s, {}}});
        made.standing = true;
        QVERIFY(library->corrections().storeStanding({{InsertCorrection{made}}}));
        const QString due = *library->corrections().dueRecount();
        QVERIFY(!due.isEmpty());
        QVERIFY(library->corrections().storeStanding({{RemoveCorrection{made.id}}}));
        QVERIFY(library->corrections().endRecount(due));
        const QString newer = *file.open()->corrections().dueRecount();
        QVERIFY(!newer.isEmpty() && newer != due);
        QVERIFY(library->corrections().endRecount(newer));
        QVERIFY(library->corrections().dueRecount()->isEmpty());
    }

    void failureHalfWay_leavesNothing()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId id = library->addArticle(samples::harbourArticle())->id;
        QVERIFY(file.run(u"CREATE TRIGGER refuse BEFORE INSERT ON corrections WHEN new.place = 2 "
                         "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        const CorrectionEdit edit{{InsertCorrection{correction(1, RejectQuote{})}, InsertCorrection{correction(2, RejectQuote{})}}};
        QVERIFY(!library->corrections().store(id, edit));
        QVERIFY(library->corrections().of(id)->isEmpty());
        QVERIFY(file.run(u"CREATE TRIGGER refuse_standing BEFORE INSERT ON standing_corrections WHEN new.place = 2 "
                         "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        QVERIFY(!library->corrections().storeStanding(edit));
        QVERIFY(library->corrections().standing()->isEmpty());
    }

    void correctionOfALaterProgram_isLeftInTheFile()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId id = library->addArticle(samples::harbourArticle())->id;
        QVERIFY(file.run(u"INSERT INTO corrections VALUES ('x', %1, 1, 0, '{\"kind\": \"underline-twice\"}')"_s.arg(id.value)));
        QVERIFY(file.run(u"INSERT INTO corrections VALUES ('y', %1, 2, 0, 'damaged')"_s.arg(id.value)));
        const Correction known = correction(3, RejectQuote{});
        QVERIFY(library->corrections().store(id, {{InsertCorrection{known}}}));
        QCOMPARE(library->corrections().of(id), QList{known});
        QCOMPARE((*Database::open(file.path()))->number(u"SELECT count(*) FROM corrections"_s), 3);
    }

    void unknownArticle_isAnError()
    {
        const LibraryFile file;
        const auto library = file.open();
        QCOMPARE(library->corrections().of(ArticleId{7}).error().message, u"The library has no article 7."_s);
        QCOMPARE(library->corrections().store(ArticleId{7}, {}).error().message, u"The library has no article 7."_s);
    }
};

QTEST_GUILESS_MAIN(CorrectionStoreTest)
#include "tst_correctionstore.moc"
