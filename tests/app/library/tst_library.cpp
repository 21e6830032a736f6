// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include "app/annotation/annotationset.h"
#include "app/library/correctionstore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void article_comesBackWithAllItsFields()
    {
        const LibraryFile file;
        const ImportedArticle imported = samples::harbourArticle();
        const auto added = file.open()->addArticle(imported);
        QVERIFY(added);
        QCOMPARE(added->state, Addition::State::Added);
        const auto library = file.open();
        QCOMPARE(library->article(added->id), imported.article);
    }

    void library_openedToReadTakesNoChange()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"50% of what? #1.sqlite"_s); // a name that an address would cut
        const auto added = (*Library::open(path))->addArticle(samples::harbourArticle());
        const auto library = Library::openToRead(path);
        QVERIFY(library);
        QVERIFY((*library)->isReadOnly());
        QCOMPARE((*library)->article(added->id), samples::harbourArticle().article);
        const Outcome archived = (*library)->setArchived(added->id, true);
        QVERIFY(!archived);
        QVERIFY(archived.error().message.contains(u"cannot be written"));
        QVERIFY(!(*library)->summary(added->id)->archived);
    }

    void library_thatIsNotThereIsNotMadeToBeRead()
    {
        const QTemporaryDir folder;
        QVERIFY(!Library::openToRead(folder.filePath(u"none.sqlite"_s)));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void article_withNothingButTextComesBack()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::plainArticle({}, u"A single line."_s);
        const auto added = library->addArticle(imported);
        QCOMPARE(library->article(added->id), imported.article);
        QVERIFY(library->article(added->id)->published.isNull());
    }

    void original_keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros and invalid UTF-8") << QByteArray("\0\xff\xfe\r\n\0", 6);
        QTest::newRow("much that packs well") << QByteArray(300000, 'a');
        QTest::newRow("empty") << QByteArray();
    }

    void original_keepsEveryByte()
    {
        QFETCH(QByteArray, bytes);
        const LibraryFile file;
        const auto library = file.open();
        ImportedArticle imported = samples::harbourArticle();
        imported.original.bytes = bytes;
        const auto added = library->addArticle(imported);
        QCOMPARE(library->original(added->id), imported.original);
    }

    void original_thatWasChangedIsRefused()
    {
        const LibraryFile file;
        const auto library = file.open();
        const auto added = library->addArticle(samples::harbourArticle());
        QVERIFY(file.run(u"UPDATE originals SET bytes = x'41', packing = 'none'"_s));
        const auto original = library->original(added->id);
        QVERIFY(!original);
        QVERIFY(original.error().message.contains(u"damaged"));
    }

    void addArticle_knowsTheSameBytesAgain()
    {
        const LibraryFile file;
        const auto library = file.open();
        ImportedArticle imported = samples::harbourArticle();
        const auto first = library->addArticle(imported);
        imported.article.title = u"Another reading of the same bytes"_s;
        imported.article.source.clear();
        QCOMPARE(library->addArticle(imported), (Addition{first->id, Addition::State::AlreadyThere}));
        QCOMPARE(library->articles()->size(), 1);
    }

    void addArticle_knowsTheSameTextFromTheSameAddress()
    {
        const LibraryFile file;
        const auto library = file.open();
        ImportedArticle imported = samples::harbourArticle();
        const auto first = library->addArticle(imported);
        imported.original.bytes += "<!-- another advertisement -->";
        QCOMPARE(library->addArticle(imported), (Addition{first->id, Addition::State::AlreadyThere}));
    }

    void addArticle_takesItOutOfTheBinWithItsMarks()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const auto added = library->addArticle(imported);
        QVERIFY(library->store(added->id, insertion(samples::mark(imported.article, {u"old bridge"_s}))));
        QVERIFY(library->remove(added->id));
        QCOMPARE(library->addArticle(imported), (Addition{added->id, Addition::State::Restored}));
        QCOMPARE(library->articles()->first().annotations, 1);
    }

    void addArticle_thatFailsHalfWayLeavesNothing()
    {
        const LibraryFile file;
        const auto library = file.open();
        QVERIFY(
            file.run(u"CREATE TRIGGER refuse BEFORE INSERT ON originals BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        QVERIFY(!library->addArticle(samples::harbourArticle()));
        QVERIFY(library->articles()->isEmpty());
        QVERIFY(library->search(u"harbour"_s)->isEmpty());
        QVERIFY(file.run(u"DROP TRIGGER refuse"_s));
        QVERIFY(library->addArticle(samples::harbourArticle()));
    }

    void articles_tellWhatTheListShows()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const ArticleId id = library->addArticle(imported)->id;
        QVERIFY(library->setAnalysis(id, samples::harbourAnalysis(imported.article)));
        QVERIFY(library->store(id, insertion(samples::mark(imported.article, {u"cost"_s}))));
        QVERIFY(library->setReadPosition(id, imported.article.text.size()));
        QVERIFY(library->markOpened(id));
        QVERIFY(library->setArchived(id, true));

        const ArticleSummary summary = library->articles()->first();
        QCOMPARE(summary.id, id);
        QCOMPARE(summary.title, imported.article.title);
        QCOMPARE(summary.bylines, imported.article.bylines);
        QCOMPARE(summary.outlet, imported.article.outlet);
        QCOMPARE(summary.published, imported.article.published);
        QCOMPARE(summary.source, imported.article.source);
        QCOMPARE(summary.language, imported.article.language);
        QVERIFY(summary.added >= before && summary.opened >= summary.added);
        QVERIFY(summary.deleted.isNull());
        QVERIFY(summary.archived);
        QCOMPARE(summary.progress, 1.0);
        QCOMPARE(summary.annotations, 1);
        QCOMPARE(summary.findings, (FindingCounts{1, 1, 2, 1, 1, 2}));
        QCOMPARE(library->summary(id), summary);
    }

    void articles_comeNewestFirstAndUnread()
    {
        const LibraryFile file;
        const auto library = file.open();
        QVERIFY(library->addArticle(samples::plainArticle(u"First"_s, u"One."_s)));
        QVERIFY(library->addArticle(samples::plainArticle(u"Second"_s, u"Two."_s)));
        const auto articles = library->articles();
        QCOMPARE(articles->at(0).title, u"Second"_s);
        QCOMPARE(articles->at(1).title, u"First"_s);
        QVERIFY(articles->at(0).opened.isNull());
        QCOMPARE(articles->at(0).progress, 0.0);
        QCOMPARE(articles->at(0).findings, FindingCounts{});
    }

    void remove_putsInTheBinAndRestoreTakesOut()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId id = library->addArticle(samples::harbourArticle())->id;
        QVERIFY(library->remove(id));
        QVERIFY(library->articles()->isEmpty());
        QVERIFY(library->search(u"harbour"_s)->isEmpty());
        QCOMPARE(library->bin()->first().id, id);
        QVERIFY(!library->bin()->first().deleted.isNull());
        QVERIFY(library->restore(id));
        QCOMPARE(library->articles()->size(), 1);
        QVERIFY(library->bin()->isEmpty());
    }

    void emptyBin_deletesForGoodWithAllThatBelongsToIt()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const ArticleId id = library->addArticle(imported)->id;
        Annotation mark = samples::mark(imported.article, {u"old bridge"_s});
        mark.tags = {u"places"_s};
        QVERIFY(library->store(id, insertion(mark)));
        QVERIFY(library->setAnalysis(id, samples::harbourAnalysis(imported.article)));
        QVERIFY(library->corrections().store(id, {{InsertCorrection{{{QUuid::createUuid()}, 1, {}, RejectQuote{}}}}}));
        QVERIFY(library->remove(id));
        QVERIFY(library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));

        QVERIFY(!library->article(id));
        QVERIFY(library->bin()->isEmpty());
        const auto database = Database::open(file.path());
        for (const QString &table :
             {u"originals"_s, u"reading"_s, u"analyses"_s, u"corrections"_s, u"annotations"_s, u"segments"_s, u"annotation_tags"_s})
            QCOMPARE((*database)->number(u"SELECT count(*) FROM "_s + table), 0);
        QVERIFY((*database)->run(u"INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)"_s));
        QVERIFY(
            (*database)->run(u"INSERT INTO annotation_index (annotation_index, rank) VALUES ('integrity-check', 1)"_s));
    }

    void open_emptiesTheBinOnlyOfWhatIsOld()
    {
        const LibraryFile file;
        const ArticleId old = file.open()->addArticle(samples::plainArticle(u"Old"_s, u"One."_s))->id;
        const ArticleId fresh = file.open()->addArticle(samples::plainArticle(u"Fresh"_s, u"Two."_s))->id;
        QVERIFY(file.open()->remove(old));
        QVERIFY(file.open()->remove(fresh));
        const qint64 longAgo = QDateTime::currentMSecsSinceEpoch() - 31LL * 24 * 3600 * 1000;
        QVERIFY(file.run(u"UPDATE reading SET deleted = %1 WHERE article = %2"_s.arg(longAgo).arg(old.value)));
        const auto library = file.open();
        QVERIFY(!library->article(old));
        QVERIFY(library->article(fresh));
    }

    void ids_areNeverGivenTwice()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId first = library->addArticle(samples::plainArticle(u"First"_s, u"One."_s))->id;
        QVERIFY(library->remove(first));
        QVERIFY(library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(library->addArticle(samples::plainArticle(u"Second"_s, u"Two."_s))->id != first);
    }

    void readPosition_isTheSameWhateverStandsBeforeIt()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const ArticleId id = library->addArticle(imported)->id;
        QCOMPARE(library->readPosition(id), 0);
        const qsizetype position = imported.article.text.indexOf(u"on Monday");
        QVERIFY(library->setReadPosition(id, position));
        QCOMPARE(library->readPosition(id), position);
        QVERIFY(library->setReadPosition(id, 1'000'000));
        QCOMPARE(library->readPosition(id), imported.article.text.size());
    }

    void analysis_comesBackWithAllItsFields()
    {
        const LibraryFile file;
        const ImportedArticle imported = samples::harbourArticle();
        const StoredAnalysis stored = samples::harbourAnalysis(imported.article);
        const ArticleId id = file.open()->addArticle(imported)->id;
        QVERIFY(!file.open()->analysis(id)->has_value());
        QVERIFY(file.open()->setAnalysis(id, stored));
        QCOMPARE(*file.open()->analysis(id), std::optional(stored));
        QVERIFY(file.open()->setAnalysis(id, {{}, u"0.2.0"_s}));
        QCOMPARE(*file.open()->analysis(id), std::optional(StoredAnalysis{{}, u"0.2.0"_s}));
    }

    void palette_isTheDefaultUntilItIsSet()
    {
        const LibraryFile file;
        QCOMPARE(file.open()->palette(), defaultPalette());
        const Palette own{{{u"Evidence “A”"_s, u"#ffcc00"_s}, {u"Zweifel"_s, u"pink"_s}}};
        QVERIFY(file.open()->setPalette(own));
        QCOMPARE(file.open()->palette(), own);
    }

    void unknownArticle_isAnError()
    {
        const LibraryFile file;
        const auto library = file.open();
        const ArticleId unknown{7};
        const QString message = u"The library has no article 7."_s;
        QCOMPARE(library->article(unknown).error().message, message);
        QCOMPARE(library->summary(unknown).error().message, message);
        QCOMPARE(library->original(unknown).error().message, message);
        QCOMPARE(library->annotations(unknown).error().message, message);
        QCOMPARE(library->analysis(unknown).error().message, message);
        QCOMPARE(library->readPosition(unknown).error().message, message);
        QCOMPARE(library->remove(unknown).error().message, message);
        QCOMPARE(library->setReadPosition(unknown, 3).error().message, message);
        QCOMPARE(library->setAnalysis(unknown, {}).error().message, message);
        QCOMPARE(library->store(unknown, {}).error().message, message);
    }

    void twoLibraries_onOneFileSeeEachOthersWork()
    {
        const LibraryFile file;
        const auto left = file.open();
        const auto right = file.open();
        const ImportedArticle imported = samples::harbourArticle();
        const ArticleId id = left->addArticle(imported)->id;
        QCOMPARE(right->article(id), imported.article);
        const Annotation mark = samples::mark(imported.article, {u"old bridge"_s});
        QVERIFY(right->store(id, insertion(mark)));
        QCOMPARE(left->annotations(id), QList{mark});
        QCOMPARE(right->addArticle(imported)->state, Addition::State::AlreadyThere);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
