// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recounting.h"

#include "app/library/correctionstore.h"
#include "app/library/library.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// A library in which every article has the same two people.
struct Shelf {
    explicit Shelf(int articles)
        : library(*Library::open(folder.filePath(u"library.sqlite"_s)))
    {
        for (int number = 0; number < articles; ++number) {
            ImportedArticle imported;
            setBlocks(imported.article, {{BlockKind::Title, u"Report %1"_s.arg(number), 0},
                                         {BlockKind::Paragraph, u"Ruth Calder met Owen Pryce on day %1."_s.arg(number), 0}});
            imported.original = {imported.article.text.toUtf8(), u"text/plain"_s, {}};
            const ArticleId id = library->addArticle(imported)->id;
            Analysis found;
            for (const QString &name : {ruth, u"Owen Pryce"_s}) {
                const qsizetype start = imported.article.text.indexOf(name);
                found.people.append({name, {}, {{{start, start + name.size()}, LinkReason::FirstMention}}, 0.9});
            }
            if (library->setAnalysis(id, {found, u"1"_s}))
                ids.append(id);
        }
    }

    [[nodiscard]] Outcome stand() const
    {
        return library->corrections().storeStanding({{InsertCorrection{never}}});
    }
    [[nodiscard]] QList<int> people() const
    {
        QList<int> counts;
        for (const ArticleId id : ids)
            counts.append(library->summary(id)->findings.people);
        return counts;
    }

    const QString ruth = u"Ruth Calder"_s;
    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    QList<ArticleId> ids;
    const Correction never{{QUuid::createUuid()}, 1, QDateTime::currentDateTimeUtc(),
                           RejectEntity{{EntityKind::Person, ruth, {}}}, true};
};

}

class RecountingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void start_bringsAllCountsUpToDateAndSaysSo()
    {
        const Shelf shelf(3);
        QVERIFY(shelf.library->remove(shelf.ids.at(1)));
        Recounting recounting(*shelf.library, nullptr);
        const QSignalSpy counted(&recounting, &Recounting::counted);
        QVERIFY(shelf.stand());
        recounting.start();
        QCOMPARE(shelf.people(), (QList{2, 2, 2})); // nothing waits for it
        QVERIFY(QTest::qWaitFor([&] { return !recounting.isRunning(); }));
        QCOMPARE(shelf.people(), (QList{1, 1, 1}));
        QCOMPARE(counted.size(), 1);

        QVERIFY(shelf.library->corrections().storeStanding({{RemoveCorrection{shelf.never.id}}}));
        recounting.start();
        QVERIFY(QTest::qWaitFor([&] { return !recounting.isRunning(); }));
        QCOMPARE(shelf.people(), (QList{2, 2, 2}));
    }

    void whatWasNotDone_isDoneByTheNext()
    {
        const Shelf shelf(2);
        QVERIFY(shelf.stand());
        {
            Recounting first(*shelf.library, nullptr);
            first.start();
            QVERIFY(first.isRunning());
        }
        QCOMPARE(shelf.people(), (QList{2, 2}));
        Recounting next(*shelf.library, nullptr);
        next.start();
        QVERIFY(QTest::qWaitFor([&] { return !next.isRunning(); }));
        QCOMPARE(shelf.people(), (QList{1, 1}));
        next.start();
        QVERIFY(!next.isRunning());
    }

    void start_doesNothingInALibraryThatCanOnlyBeRead()
    {
        const Shelf shelf(1);
        QVERIFY(shelf.stand());
        const auto reader = Library::openToRead(shelf.library->path());
        QVERIFY(reader);
        Recounting recounting(**reader, nullptr);
        recounting.start();
        QVERIFY(!recounting.isRunning());
    }
};

QTEST_GUILESS_MAIN(RecountingTest)
#include "tst_recounting.moc"
