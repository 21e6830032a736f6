// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/migrations.h"

#include "app/library/correctionstore.h"
#include "app/library/deletedmarks.h"
#include "app/library/imagestore.h"
#include "app/library/noteimagestore.h"
#include "app/library/tagstore.h"
#include "app/library/versionstore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// What the file consists of: every table, index and trigger with its text, and the two numbers in its head.
QStringList schemaOf(const Database &database)
{
    QStringList schema;
    for (const QString &pragma : {u"PRAGMA user_version"_s, u"PRAGMA application_id"_s})
        schema.append(QString::number(database.number(pragma).value_or(-1)));
    const auto things = database.rows(
        u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s, {},
        [](const QSqlQuery &query) { return query.value(0).toString(); });
    return things ? schema + *things : schema;
}

std::unique_ptr<Database> opened(const LibraryFile &file)
{
    auto database = Database::open(file.path());
    return database ? *std::move(database) : nullptr;
}

const QList<Migration> steps{
    {1,
     {u"CREATE TABLE one (id INTEGER PRIMARY KEY, name TEXT) STRICT"_s, u"INSERT INTO one (name) VALUES ('first')"_s}},
    {2,
     {u"ALTER TABLE one ADD COLUMN colour TEXT"_s,
      u"CREATE TRIGGER named AFTER INSERT ON one BEGIN UPDATE one SET colour = 'a;b' WHERE id = new.id; END"_s}},
    {3, {u"CREATE INDEX one_by_name ON one (name)"_s}},
};

}

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versions_countUpwardsFromOne()
    {
        int expected = 1;
        for (const Migration &step : migrations())
            QCOMPARE(step.version, expected++);
    }

    void freshFile_equalsOneMadeStepByStep_data()
    {
        QTest::addColumn<QList<Migration>>("all");
        QTest::newRow("the library's own") << QList<Migration>(migrations().begin(), migrations().end());
        QTest::newRow("three invented steps") << steps;
    }

    void freshFile_equalsOneMadeStepByStep()
    {
        QFETCH(QList<Migration>, all);
        const LibraryFile atOnceFile;
        const auto atOnce = opened(atOnceFile);
        QCOMPARE(migrate(*atOnce, all), MigrationOutcome::Created);

        const LibraryFile stepwiseFile;
        for (qsizetype count = 1; count <= all.size(); ++count) {
            const auto stepwise = opened(stepwiseFile);
            QCOMPARE(migrate(*stepwise, all.first(count)),
                     count == 1 ? MigrationOutcome::Created : MigrationOutcome::Upgraded);
            QCOMPARE(migrate(*stepwise, all.first(count)), MigrationOutcome::UpToDate);
        }
        QVERIFY(schemaOf(*atOnce).size() > 2);
        QCOMPARE(schemaOf(*opened(stepwiseFile)), schemaOf(*atOnce));
    }

    void failedStep_leavesNothing_data()
    {
        QTest::addColumn<int>("failing"); // the version of the step that fails
        QTest::newRow("the first") << 1;
        QTest::newRow("the second") << 2;
        QTest::newRow("the last") << 3;
    }

    void failedStep_leavesNothing()
    {
        QFETCH(int, failing);
        const LibraryFile file;
        const auto database = opened(file);
        const QList<Migration> before = steps.first(failing - 1);
        if (!before.isEmpty())
            QVERIFY(migrate(*database, before));
        const QStringList schema = schemaOf(*database);

        QList<Migration> all = steps;
        all[failing - 1].statements.append(u"INSERT INTO nowhere VALUES (1)"_s);
        QVERIFY(!migrate(*database, all));
        QCOMPARE(schemaOf(*database), schema);

        QVERIFY(migrate(*database, steps));
        QCOMPARE(database->number(u"SELECT count(*) FROM one"_s), 1);
    }

    void newerFile_isRefusedAndLeft()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const int last = migrations().back().version;
        QVERIFY(file.run(u"PRAGMA user_version = %1"_s.arg(last + 1)));
        const auto library = Library::open(file.path());
        QVERIFY(!library);
        QCOMPARE(library.error().message,
                 u"The library “%1” was made by a newer version of Pullquote."_s.arg(file.path()));
        QCOMPARE(opened(file)->number(u"PRAGMA user_version"_s), last + 1);
    }

    void storedFile_ofVersionOneStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v1.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ImportedArticle imported = samples::harbourArticle();
        const ArticleSummary summary = library->articles()->first();
        Article article = imported.article;
        article.textVersion = 1; // of the normalisation at the time
        QCOMPARE(library->article(summary.id), article);
        QCOMPARE(library->original(summary.id), imported.original);
        QCOMPARE(*library->analysis(summary.id), std::optional(samples::harbourAnalysis(imported.article)));
        QCOMPARE(summary.progress, 1.0);
        QVERIFY(summary.archived);
        const auto annotations = library->annotations(summary.id);
        QCOMPARE(annotations->size(), 1);
        const Annotation &annotation = annotations->first();
        QCOMPARE(annotation.segments.size(), 2);
        QCOMPARE(annotation.segments.at(1).range.in(imported.article.text), annotation.segments.at(1).quote.exact);
        QCOMPARE(annotation.note, u"Compare with last year 🧾"_s);
        QCOMPARE(annotation.tags, (QStringList{u"policy/transport"_s, u"later"_s}));
        QCOMPARE(annotation.created, samples::moment(8));
        QCOMPARE(library->palette()->colours, (QList<PaletteColour>{{u"Evidence"_s, u"#ffcc00"_s}}));
        QCOMPARE(library->search(u"lopez"_s)->size(), 2);

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }

    void storedFile_ofVersionTwoStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v2.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ArticleId id = library->articles()->first().id;
        QCOMPARE(library->article(id), samples::harbourArticle().article);
        const auto corrections = library->corrections().of(id);
        QCOMPARE(corrections->size(), 1);
        QCOMPARE(std::get<RenameEntity>(corrections->first().step).name, u"Inés López Ruiz"_s);
        QCOMPARE(library->annotations(id)->first().tags, (QStringList{u"policy/transport"_s, u"later"_s}));
        QVERIFY(library->tags().setOfArticle(id, {u"Policy"_s}));
        QCOMPARE(library->tags().articlesWith(u"policy"_s), QList{id});

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }

    void storedFile_ofVersionThreeStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v3.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ArticleSummary summary = library->articles()->first();
        QCOMPARE(library->tags().ofArticle(summary.id), QStringList{u"later"_s});
        // Its text counts as the first version, its marks as sure.
        const auto versions = library->versions().of(summary.id);
        QCOMPARE(versions->size(), 1);
        QVERIFY(versions->first().current);
        QCOMPARE(versions->first().imported, summary.added);
        const auto annotations = library->annotations(summary.id);
        for (const Segment &segment : annotations->first().segments)
            QCOMPARE(segment.state, AnchorState::Exact);

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }

    void storedFile_ofVersionFourStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v4.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ArticleId id = library->articles()->first().id;
        QVERIFY(library->deletedMarks().of(id)->isEmpty());
        const Annotation mark = library->annotations(id)->first();
        QVERIFY(library->store(id, removal(mark.id, samples::moment(9))));
        QCOMPARE(library->deletedMarks().of(id)->first().annotation, mark);

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }

    void storedFile_ofVersionFiveStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v5.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ArticleId id = library->articles()->first().id;
        QVERIFY(library->deletedMarks().of(id)->isEmpty());
        QCOMPARE(library->corrections().of(id)->size(), 1);
        QVERIFY(library->corrections().standing()->isEmpty());
        const Correction never{{QUuid::createUuid()}, 1, samples::moment(9), RejectEntity{{EntityKind::Place, u"Arlen"_s, {}}}, true};
        QVERIFY(library->corrections().storeStanding({{InsertCorrection{never}}}));
        QCOMPARE(library->corrections().standing(), QList{never});

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }

    void storedFile_ofVersionSixStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v6.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ArticleSummary summary = library->articles()->first();
        QCOMPARE(library->article(summary.id), samples::harbourArticle().article); // which has no images
        QCOMPARE(library->versions().of(summary.id)->first().imported, summary.added);
        QCOMPARE(library->annotations(summary.id)->size(), 1);

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }

    void storedFile_ofVersionSevenStillOpens()
    {
        const LibraryFile file;
        QVERIFY(QFile::copy(QStringLiteral(PULLQUOTE_TEST_DATA "/library/v7.sqlite"), file.path()));
        QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto library = file.open();
        QVERIFY(library);

        const ArticleId id = library->articles()->first().id;
        const ArticleImage image = library->article(id)->images.value(0);
        QCOMPARE(image.alternative, u"A tram"_s);
        QCOMPARE(library->images().file(image.hash)->bytes.size(), 260);
        QVERIFY(library->noteImages().keep(id, *library->images().file(image.hash))); // in a note, too
        QVERIFY(library->remove(id));
        QVERIFY(library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(!library->images().file(image.hash));

        const LibraryFile fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(*opened(file)), schemaOf(*opened(fresh)));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
