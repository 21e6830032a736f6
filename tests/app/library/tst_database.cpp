// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/database.h"

#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

#include <QtCore/QFile>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A SQLite file of some other program.
void makeForeignDatabase(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

QString notALibrary(const QString &path)
{
    return u"“%1” is not a Pullquote library."_s.arg(path);
}

}

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_makesFoldersAndFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deeper/still/library.sqlite"_s);
        QVERIFY(Library::open(path));
        QVERIFY(QFile::exists(path));
    }

    void open_refusesWhatIsNoLibraryAndLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray(
                                     "Minutes of the meeting, with enough words to fill a header of a hundred bytes. ")
                                     .repeated(40);
        QTest::newRow("a few bytes") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void open_refusesWhatIsNoLibraryAndLeavesIt()
    {
        QFETCH(QByteArray, bytes);
        const LibraryFile file;
        write(file.path(), bytes);
        const auto library = Library::open(file.path());
        QVERIFY(!library);
        QCOMPARE(library.error().message, notALibrary(file.path()));
        QVERIFY(!library.error().advice.isEmpty());
        QCOMPARE(read(file.path()), bytes);
    }

    void open_refusesAnotherProgramsDatabaseAndLeavesIt_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("unmarked") << QStringList{u"CREATE TABLE articles (id INTEGER PRIMARY KEY)"_s};
        QTest::newRow("with its own mark")
            << QStringList{u"PRAGMA application_id = 42"_s, u"CREATE TABLE places (id INTEGER)"_s};
        QTest::newRow("with a version") << QStringList{u"PRAGMA user_version = 1"_s,
                                                       u"CREATE TABLE places (id INTEGER)"_s};
    }

    void open_refusesAnotherProgramsDatabaseAndLeavesIt()
    {
        QFETCH(QStringList, statements);
        const LibraryFile file;
        makeForeignDatabase(file.path(), statements);
        const QByteArray before = read(file.path());
        const auto library = Library::open(file.path());
        QVERIFY(!library);
        QCOMPARE(library.error().message, notALibrary(file.path()));
        QCOMPARE(read(file.path()), before);
    }

    void open_refusesAFolder()
    {
        const QTemporaryDir folder;
        const auto library = Library::open(folder.path());
        QVERIFY(!library);
        QCOMPARE(library.error().message, notALibrary(folder.path()));
    }

    void open_saysWhereNoFileCanBe()
    {
        const LibraryFile file;
        write(file.path(), "a file where a folder should be");
        const QString path = file.path() + u"/library.sqlite";
        const auto library = Library::open(path);
        QVERIFY(!library);
        QCOMPARE(library.error().message, u"The library “%1” cannot be written."_s.arg(path));
    }

    void open_refusesADamagedLibrary_data()
    {
        QTest::addColumn<double>("from"); // as a part of the file
        QTest::addColumn<double>("to");
        QTest::newRow("in the middle") << 0.3 << 0.7;
        QTest::newRow("just behind the head") << 0.001 << 0.2;
    }

    void open_refusesADamagedLibrary()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const LibraryFile file;
        QVERIFY(file.open()->addArticle(samples::harbourArticle()));
        QByteArray bytes = read(file.path());
        const auto start = qsizetype(from * double(bytes.size()));
        const auto length = qsizetype(to * double(bytes.size())) - start;
        bytes.replace(start, length, QByteArray(length, '\xa5'));
        write(file.path(), bytes);
        const auto library = Library::open(file.path());
        QVERIFY(!library);
        QCOMPARE(library.error().message, u"The library “%1” is damaged."_s.arg(file.path()));
        QCOMPARE(read(file.path()), bytes);
    }

    void open_refusesALibraryCutShort()
    {
        const LibraryFile file;
        QVERIFY(file.open()->addArticle(samples::harbourArticle()));
        const QByteArray bytes = read(file.path());
        write(file.path(), bytes.first(bytes.size() / 2));
        const auto library = Library::open(file.path());
        QVERIFY(!library);
        QCOMPARE(library.error().message, u"The library “%1” is damaged."_s.arg(file.path()));
    }

    void open_usesTheWriteAheadLogAndSyncsEveryChange()
    {
        const LibraryFile file;
        const auto database = Database::open(file.path());
        const auto mode = (*database)->row(u"PRAGMA journal_mode"_s, {},
                                           [](const QSqlQuery &query) { return query.value(0).toString(); });
        QCOMPARE(**mode, u"wal"_s);
        QCOMPARE((*database)->number(u"PRAGMA synchronous"_s), 2);
        QCOMPARE((*database)->number(u"PRAGMA foreign_keys"_s), 1);
    }

    void fullDisk_isToldAndNothingIsLost()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const auto database = Database::open(file.path());
        const auto pages = (*database)->number(u"PRAGMA page_count"_s);
        QVERIFY((*database)->run(u"PRAGMA max_page_count = %1"_s.arg(*pages + 2)));
        const auto put = [&](const QString &key, qsizetype size) -> Outcome {
            auto transaction = Transaction::begin(**database);
            const auto done
                = (*database)->run(u"INSERT INTO settings (key, value) VALUES (?, ?)"_s, {key, QString(size, u'x')});
            return done ? transaction->commit() : Outcome(std::unexpected(done.error()));
        };
        QVERIFY(put(u"small"_s, 10));
        const Outcome failed = put(u"large"_s, 1'000'000);
        QVERIFY(!failed);
        QCOMPARE(failed.error().message,
                 u"The library “%1” could not be written: the disk is full."_s.arg(file.path()));
        QCOMPARE((*database)->number(u"SELECT count(*) FROM settings"_s), 1);
        QVERIFY(put(u"small again"_s, 10));
    }

    void writeProtection_isTold()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const auto database = Database::open(file.path());
        QVERIFY((*database)->run(u"PRAGMA query_only = ON"_s));
        const auto done = (*database)->run(u"DELETE FROM settings"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"The library “%1” cannot be written."_s.arg(file.path()));
    }

    void anotherWriter_isToldAfterTheWait()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const auto left = Database::open(file.path());
        const auto right = Database::open(file.path());
        QVERIFY((*right)->run(u"PRAGMA busy_timeout = 20"_s));
        {
            const auto held = Transaction::begin(**left);
            QVERIFY(held);
            const auto refused = Transaction::begin(**right);
            QVERIFY(!refused);
            QCOMPARE(refused.error().message, u"The library “%1” is in use by another program."_s.arg(file.path()));
        }
        QVERIFY(Transaction::begin(**right));
    }

    void open_readsWhileAnotherProgramWrites()
    {
        const LibraryFile file;
        const ArticleId id = file.open()->addArticle(samples::harbourArticle())->id;
        const auto writer = Database::open(file.path());
        const auto held = Transaction::begin(**writer);
        QVERIFY(held);
        const auto reader = Database::open(file.path());
        QVERIFY(reader);
        QCOMPARE((*reader)->number(u"SELECT count(*) FROM articles WHERE id = ?"_s, {id.value}), 1);
    }

    void transaction_rollsBackByItself()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const auto database = Database::open(file.path());
        {
            const auto transaction = Transaction::begin(**database);
            QVERIFY(transaction);
            QVERIFY((*database)->run(u"INSERT INTO settings (key, value) VALUES ('a', 'b')"_s));
        }
        QCOMPARE((*database)->number(u"SELECT count(*) FROM settings"_s), 0);
    }

    void run_bindsNullStringsAsEmptyOnes()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const auto database = Database::open(file.path());
        QVERIFY((*database)->run(u"INSERT INTO settings (key, value) VALUES ('a', ?)"_s, {QString()}));
        QCOMPARE((*database)->number(u"SELECT count(*) FROM settings WHERE value = ''"_s), 1);
    }

    void run_bindsAndNeverPastes()
    {
        const LibraryFile file;
        QVERIFY(file.open());
        const auto database = Database::open(file.path());
        const QString wicked = u"'); DROP TABLE settings; --"_s;
        QVERIFY((*database)->run(u"INSERT INTO settings (key, value) VALUES (?, 'x')"_s, {wicked}));
        QCOMPARE((*database)->number(u"SELECT count(*) FROM settings WHERE key = ?"_s, {wicked}), 1);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
