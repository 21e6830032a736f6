// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/versionstore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <cstdio>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 15;

/// The victim: marks the article again and again, and prints each mark's id once the library says that it is stored.
int writeUntilKilled(const QString &path, ArticleId id)
{
    const auto library = Library::open(path);
    if (!library)
        return 1;
    const Article article = (*library)->article(id).value_or(Article{});
    while (true) {
        Annotation mark = samples::mark(article, {u"council"_s, u"old bridge"_s});
        mark.note = u"A note that must not be lost."_s;
        mark.tags = {u"kept"_s, u"policy/transport"_s};
        if (!(*library)->store(id, insertion(mark)))
            return 2;
        std::puts(qPrintable(mark.id.value.toString(QUuid::WithoutBraces)));
        std::fflush(stdout);
    }
}

/// The harbour article in two states that a newsroom cannot decide between.
ImportedArticle harbourState(bool second)
{
    ImportedArticle imported = samples::harbourArticle();
    if (second) {
        imported.article.text.prepend(u"The council will vote 🗳️ in May.\n"_s);
        imported.original.bytes.append("second");
    }
    return imported;
}

/// The victim: imports one state after the other, and says when it begins.
int reviseUntilKilled(const QString &path)
{
    const auto library = Library::open(path);
    if (!library)
        return 1;
    std::puts("began");
    std::fflush(stdout);
    for (bool second = true;; second = !second) {
        if (!(*library)->addArticle(harbourState(second)))
            return 2;
    }
}

}

class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kill_losesNoMarkThatWasReportedAsStored()
    {
        const LibraryFile file;
        const ArticleId id = file.open()->addArticle(samples::harbourArticle())->id;
        QRandomGenerator random(20260302);
        QSet<AnnotationId> reported;
        for (int round = 0; round < rounds; ++round) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(),
                         {u"--write-until-killed"_s, file.path(), QString::number(id.value)});
            QVERIFY(victim.waitForReadyRead(30'000));
            QVERIFY(!victim.waitForFinished(random.bounded(1, 120)));
            victim.kill();
            QVERIFY(victim.waitForFinished(30'000));
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            const QByteArray output = victim.readAllStandardOutput();
            // What follows the last line feed is an id that the kill cut short.
            for (const QByteArray &line : output.first(output.lastIndexOf('\n')).split('\n'))
                reported.insert({QUuid::fromString(QLatin1StringView(line))});

            const auto library = file.open(); // checks the file's health as well
            QVERIFY(library);
            const auto stored = library->annotations(id);
            QVERIFY(stored);
            QSet<AnnotationId> found;
            for (const Annotation &annotation : *stored) {
                found.insert(annotation.id);
                QCOMPARE(annotation.segments.size(), 2);
                QCOMPARE(annotation.tags.size(), 2);
                QCOMPARE(annotation.note, u"A note that must not be lost."_s);
            }
            QVERIFY2(found.contains(reported), qPrintable(u"after kill %1"_s.arg(round + 1)));
            QVERIFY(found.size() <= reported.size() + round + 1);
        }
        QVERIFY(reported.size() > rounds);
    }

    void kill_leavesAChangedArticleInOneOfItsStates()
    {
        const LibraryFile file;
        const ArticleId id = file.open()->addArticle(harbourState(false))->id;
        const Annotation mark = samples::mark(harbourState(false).article, {u"council"_s, u"old bridge"_s});
        QVERIFY(file.open()->store(id, insertion(mark)));
        QRandomGenerator random(20260303);
        for (int round = 0; round < rounds; ++round) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(), {u"--revise-until-killed"_s, file.path()});
            QVERIFY(victim.waitForReadyRead(30'000));
            QVERIFY(!victim.waitForFinished(random.bounded(1, 60)));
            victim.kill();
            QVERIFY(victim.waitForFinished(30'000));

            const auto library = file.open();
            QVERIFY(library);
            const QString text = library->article(id)->text;
            const ImportedArticle state = harbourState(text.startsWith(u"The council will vote"));
            QCOMPARE(text, state.article.text);
            QCOMPARE(library->original(id), state.original);
            const auto marks = library->annotations(id);
            QCOMPARE(marks->size(), 1);
            QCOMPARE(marks->first().segments.size(), 2);
            for (const Segment &segment : marks->first().segments)
                QCOMPARE(segment.range.in(text), segment.quote.exact);
            QCOMPARE(marks->first().segments.last().quote.exact, u"old bridge"_s);
        }
        QVERIFY(file.open()->versions().of(id)->size() > rounds);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write-until-killed"_L1)
        return writeUntilKilled(arguments.value(2), {arguments.value(3).toLongLong()});
    if (arguments.value(1) == "--revise-until-killed"_L1)
        return reviseUntilKilled(arguments.value(2));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
