// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include "app/library/correctionstore.h"
#include "app/library/database.h"
#include "app/library/library.h"
#include "resources/resources.h"
#include "ui/session/correcting.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString first = u"Council votes on a bridge\n\nMayor Ruth Calder said on Tuesday that the bridge would open in May.\n"_s;
const QString second = u"Rain delays the harvest\n\nFarmers in the valley lost a week, said Owen Pryce, who grows barley.\n"_s;

TextRange rangeOf(const Workspace &workspace, const QString &words)
{
    const qsizetype start = workspace.article().text.indexOf(words);
    return {start, start + words.size()};
}

}

class WorkspaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Workspace> m_workspace;

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::open(m_folder->filePath(u"library.sqlite"_s));
        m_workspace = std::make_unique<Workspace>(*m_library);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_library.reset();
    }

    void importedArticle_isOpenedAndAnalysed()
    {
        const QSignalSpy opened(m_workspace.get(), &Workspace::articleOpened);
        const QSignalSpy analysed(m_workspace.get(), &Workspace::analysisChanged);
        m_workspace->shelf().importText(first);
        QCOMPARE(opened.size(), 1);
        QVERIFY(QTest::qWaitFor([&] { return !analysed.isEmpty(); }, 20000));
        QCOMPARE(m_workspace->analysis().people.size(), 1);
        QCOMPARE(m_workspace->analysis().people.first().name, u"Ruth Calder"_s);
        const auto stored = m_library->analysis(m_workspace->articleId());
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->analysis, m_workspace->analysis());
    }

    void storedAnalysis_isShownAtOnceWhenTheArticleIsOpenedAgain()
    {
        m_workspace->shelf().importText(first);
        const ArticleId id = m_workspace->articleId();
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        m_workspace->close();
        QVERIFY(m_workspace->analysis().people.isEmpty());
        m_workspace->open(id);
        QVERIFY(!m_workspace->isAnalysing());
        QCOMPARE(m_workspace->analysis().people.size(), 1);
    }

    void analysisOfAnArticleThatWasLeft_isNotTakenForTheNext()
    {
        m_workspace->shelf().importText(first);
        m_workspace->shelf().importText(second);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        QCOMPARE(m_workspace->analysis().people.first().name, u"Owen Pryce"_s);
    }

    void sameTextTwice_isOneArticleAndNoUndoStep()
    {
        m_workspace->shelf().importText(first);
        m_workspace->shelf().importText(first);
        QCOMPARE(m_library->articles()->size(), 1);
        QCOMPARE(m_workspace->undoStack().count(), 1);
    }

    void everyChange_isOnDiskWhenTheCallReturns()
    {
        m_workspace->shelf().importText(first);
        const AnnotationId id = m_workspace->marking().highlight(rangeOf(*m_workspace, u"the bridge would open"_s), 2);
        m_workspace->marking().setNote(id, u"ask the mayor"_s);
        m_workspace->marking().setTags(id, {u"city/bridges"_s});
        const auto other = *Library::open(m_library->path());
        const auto stored = other->annotations(m_workspace->articleId());
        QVERIFY(stored);
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().note, u"ask the mayor"_s);
        QCOMPARE(stored->first().tags, QStringList{u"city/bridges"_s});
        QCOMPARE(stored->first().colour, 2);
    }

    void undo_goesBackToTheArticleItBelongsTo()
    {
        m_workspace->shelf().importText(first);
        const ArticleId bridge = m_workspace->articleId();
        m_workspace->shelf().importText(second);
        m_workspace->open(bridge);
        m_workspace->marking().highlight(rangeOf(*m_workspace, u"Ruth Calder"_s), 0);
        m_workspace->close();
        m_workspace->undoStack().undo();
        QCOMPARE(m_workspace->articleId(), bridge);
        QVERIFY(m_workspace->annotations().all().empty());
        QVERIFY(m_library->annotations(bridge)->isEmpty());
    }

    void spaceAlone_isNotMarked()
    {
        m_workspace->shelf().importText(first);
        const qsizetype lineBreak = m_workspace->article().text.indexOf(u'\n');
        QVERIFY(m_workspace->marking().highlight({lineBreak, lineBreak + 1}, 0).isNull());
        QCOMPARE(m_workspace->undoStack().count(), 1);
    }

    void unchangedNote_isNoStep()
    {
        m_workspace->shelf().importText(first);
        const AnnotationId id = m_workspace->marking().highlight(rangeOf(*m_workspace, u"bridge"_s), 0);
        const int steps = m_workspace->undoStack().count();
        m_workspace->marking().setNote(id, {});
        m_workspace->marking().setTags(id, {});
        m_workspace->marking().recolour(id, 0);
        QCOMPARE(m_workspace->undoStack().count(), steps);
    }

    void noteAsItIsWritten_isOneStepUntilThereIsAPause()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        Marking &marking = m_workspace->marking();
        marking.setClock([&now] { return now; });
        m_workspace->shelf().importText(first);
        const AnnotationId id = marking.highlight(rangeOf(*m_workspace, u"bridge"_s), 0);
        const auto write = [&](const QString &note, int after) {
            now = now.addSecs(after);
            marking.setNote(id, note);
        };
        const auto note = [&] { return m_workspace->annotations().find(id)->note; };
        write(u"Which"_s, 1);
        write(u"Which bridge"_s, 1);
        write(u"Which bridge? Ask"_s, 6);
        write(u"Which bridge? Ask her."_s, 4);
        marking.endWriting();
        write(u"Which bridge? Ask her. Soon."_s, 1);
        for (const QString &before : {u"Which bridge? Ask her."_s, u"Which bridge"_s, QString()}) {
            m_workspace->undoStack().undo();
            QCOMPARE(note(), before);
        }
        m_workspace->undoStack().redo();
        m_workspace->undoStack().redo();
        QCOMPARE(note(), u"Which bridge? Ask her."_s);
        QCOMPARE(m_library->annotations(m_workspace->articleId())->first().note, note());
    }

    void noteWrittenWithoutAPause_isTakenBackByTheMinute()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        Marking &marking = m_workspace->marking();
        marking.setClock([&now] { return now; });
        m_workspace->shelf().importText(first);
        const AnnotationId id = marking.highlight(rangeOf(*m_workspace, u"bridge"_s), 0);
        const int steps = m_workspace->undoStack().count();
        for (int second = 0; second < 150; ++second) {
            now = now.addSecs(1);
            marking.setNote(id, QString(second + 1, u'a'));
        }
        QCOMPARE(m_workspace->undoStack().count(), steps + 3);
    }

    void correction_isOnDiskAtOnceAndUndone()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const Analysis found = m_workspace->analysis();
        const QSignalSpy changed(m_workspace.get(), &Workspace::analysisChanged);
        m_workspace->correcting().correct({RejectEntity{reference(found, EntityKind::Person, 0)}});
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_workspace->analysis().people.isEmpty());
        QCOMPARE(m_workspace->undoStack().undoText(), u"“Ruth Calder” is not a person"_s);
        const ArticleId id = m_workspace->articleId();
        const auto other = *Library::open(m_library->path());
        QCOMPARE(other->corrections().of(id), m_workspace->findings().corrections());
        QCOMPARE(other->corrections().of(id)->size(), 1);
        QCOMPARE((*other->analysis(id))->analysis, found);
        QCOMPARE(other->summary(id)->findings.people, 0);

        m_workspace->undoStack().undo();
        QCOMPARE(m_workspace->analysis(), found);
        QVERIFY(other->corrections().of(id)->isEmpty());
        m_workspace->undoStack().redo();
        QVERIFY(m_workspace->analysis().people.isEmpty());
        QCOMPARE(other->corrections().of(id)->size(), 1);
    }

    void corrections_holdWhenTheArticleIsOpenedAndAnalysedAgain()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const ArticleId id = m_workspace->articleId();
        m_workspace->correcting().correct({RenameEntity{reference(m_workspace->analysis(), EntityKind::Person, 0), u"Ruth A. Calder"_s}});
        QVERIFY(m_library->setAnalysis(id, {{}, u"an older analyser"_s}));
        m_workspace->close();
        m_workspace->open(id);
        QVERIFY(m_workspace->isAnalysing());
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        QCOMPARE(m_workspace->analysis().people.first().name, u"Ruth A. Calder"_s);
    }

    void revert_takesOneCorrectionBackAndIsItselfUndone()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const EntityRef mayor = reference(m_workspace->analysis(), EntityKind::Person, 0);
        m_workspace->correcting().correct({RenameEntity{mayor, u"Ruth A. Calder"_s}});
        m_workspace->correcting().correct({RetypeEntity{mayor, EntityKind::Organisation}});
        const QList<Correction> both = m_workspace->findings().corrections();
        const Analysis corrected = m_workspace->analysis();
        m_workspace->correcting().revert(both.first().id);
        QCOMPARE(m_workspace->analysis().organisations.first().name, u"Ruth Calder"_s);
        m_workspace->undoStack().undo();
        QCOMPARE(m_workspace->findings().corrections(), both);
        QCOMPARE(m_workspace->analysis(), corrected);
    }

    void standingCorrection_actsInTheOpenArticleAndInThoseOpenedLater()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const ArticleId id = m_workspace->articleId();
        const Analysis found = m_workspace->analysis();
        m_workspace->close();
        m_workspace->shelf().importText(first + u"\nAnd the ferry sailed on.\n"_s);
        QVERIFY(m_workspace->articleId() != id);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));

        m_workspace->correcting().correct({RejectEntity{reference(m_workspace->analysis(), EntityKind::Person, 0)}});
        QVERIFY(m_workspace->correcting().correctEverywhere(m_workspace->correcting().lastForEveryArticle()));
        QCOMPARE(m_workspace->undoStack().undoText(), u"In every article: “Ruth Calder” is not a person"_s);
        QVERIFY(!m_workspace->correcting().correctEverywhere(m_workspace->correcting().lastForEveryArticle()));
        QCOMPARE(m_workspace->undoStack().undoText(), u"In every article: “Ruth Calder” is not a person"_s);
        m_workspace->correcting().revert(m_workspace->findings().corrections().first().id);
        QVERIFY(m_workspace->analysis().people.isEmpty()); // the standing one is enough

        m_workspace->open(id);
        QVERIFY(m_workspace->analysis().people.isEmpty());
        QVERIFY(m_workspace->findings().corrections().isEmpty());
        QCOMPARE(m_workspace->findings().effects().size(), 1);
        QVERIFY(QTest::qWaitFor([&] { return m_library->summary(id)->findings.people == 0; })); // counted when there is time

        m_workspace->correcting().revert(m_workspace->findings().standing().first().id);
        QCOMPARE(m_workspace->analysis(), found);
        QCOMPARE(m_library->summary(id)->findings.people, 1);
        QVERIFY(m_library->corrections().standing()->isEmpty());
        m_workspace->undoStack().undo();
        QVERIFY(m_workspace->analysis().people.isEmpty());
        QCOMPARE(m_workspace->articleId(), id); // belongs to no article, so none is turned to
        QCOMPARE(m_library->corrections().standing()->size(), 1);
    }

    void standingCorrectionThatTheDiskRefuses_isKeptAndStoredLater()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const auto database = *Database::open(m_library->path());
        QVERIFY(database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON standing_corrections BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        QVERIFY(m_workspace->correcting().correctEverywhere({RejectEntity{reference(m_workspace->analysis(), EntityKind::Person, 0)}}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_workspace->analysis().people.isEmpty());
        QVERIFY(m_library->corrections().standing()->isEmpty());
        QVERIFY(database->run(u"DROP TRIGGER refuse"_s));
        QVERIFY(m_workspace->flush());
        QCOMPARE(m_library->corrections().standing()->size(), 1);
    }

    void severalCorrections_areOneStep()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const int before = m_workspace->undoStack().count();
        const TextRange council = rangeOf(*m_workspace, u"Council"_s);
        m_workspace->correcting().correct({RejectEntity{reference(m_workspace->analysis(), EntityKind::Person, 0)},
                              AddEntity{EntityKind::Organisation, u"Council"_s, u"Council"_s, {council}}});
        QCOMPARE(m_workspace->undoStack().count(), before + 1);
        QCOMPARE(m_workspace->findings().corrections().size(), 2);
        m_workspace->undoStack().undo();
        QVERIFY(m_workspace->findings().corrections().isEmpty());
        m_workspace->correcting().correct({});
        QCOMPARE(m_workspace->undoStack().count(), before + 1);
    }

    void correctionThatTheDiskRefuses_isKeptAndStoredLater()
    {
        m_workspace->shelf().importText(first);
        QVERIFY(QTest::qWaitFor([&] { return !m_workspace->analysis().people.isEmpty(); }, 20000));
        const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        const auto database = *Database::open(m_library->path());
        QVERIFY(database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON corrections BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        m_workspace->correcting().correct({RejectEntity{reference(m_workspace->analysis(), EntityKind::Person, 0)}});
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_workspace->analysis().people.isEmpty());
        QVERIFY(!m_workspace->flush());
        QVERIFY(database->run(u"DROP TRIGGER refuse"_s));
        QVERIFY(m_workspace->flush());
        QCOMPARE(m_library->corrections().of(m_workspace->articleId())->size(), 1);
    }

    void markThatTheDiskRefuses_isThereWhenTheArticleIsOpenedAgain()
    {
        m_workspace->shelf().importText(first);
        const ArticleId id = m_workspace->articleId();
        const auto database = *Database::open(m_library->path());
        QVERIFY(database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON annotations BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        m_workspace->marking().highlight(rangeOf(*m_workspace, u"bridge"_s), 1);
        m_workspace->close();
        m_workspace->open(id);
        QCOMPARE(m_workspace->annotations().size(), 1);
        QVERIFY(m_library->annotations(id)->isEmpty());
        QVERIFY(database->run(u"DROP TRIGGER refuse"_s));
        QVERIFY(m_workspace->flush());
        QCOMPARE(m_library->annotations(id)->size(), 1);
    }

    void stepInTwoArticles_isOneUndoStepAndLeavesTheReaderWhereTheyAre()
    {
        m_workspace->shelf().importText(first);
        const ArticleId bridge = m_workspace->articleId();
        m_workspace->marking().highlight(rangeOf(*m_workspace, u"bridge"_s), 0);
        const Annotation old = m_workspace->annotations().all().front();
        m_workspace->shelf().importText(second);
        const ArticleId harvest = m_workspace->articleId();
        m_workspace->marking().highlight(rangeOf(*m_workspace, u"harvest"_s), 0);
        const Annotation here = m_workspace->annotations().all().front();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_workspace->push(u"Tag both"_s, {{bridge, tagChange(old, {u"works"_s}, now)}, {harvest, tagChange(here, {u"works"_s}, now)}});
        QCOMPARE(m_workspace->articleId(), harvest);
        QCOMPARE(m_workspace->annotations().all().front().tags, QStringList{u"works"_s});
        QCOMPARE(m_library->annotations(bridge)->first().tags, QStringList{u"works"_s});
        m_workspace->undoStack().undo();
        QCOMPARE(m_workspace->articleId(), harvest);
        QCOMPARE(m_workspace->annotations().all().front(), here);
        QCOMPARE(m_library->annotations(bridge)->first(), old);
        m_workspace->undoStack().redo();
        QCOMPARE(m_library->annotations(bridge)->first().tags, QStringList{u"works"_s});
    }

    void articleThatCannotBeArchived_leavesNoUndoStep()
    {
        m_workspace->shelf().importText(first);
        const int steps = m_workspace->undoStack().count();
        const QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        m_workspace->shelf().setArchived(ArticleId{12345}, true);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_workspace->undoStack().count(), steps);
    }

    void removedArticle_comesBackByUndoWithItsMarks()
    {
        m_workspace->shelf().importText(first);
        const ArticleId id = m_workspace->articleId();
        m_workspace->marking().highlight(rangeOf(*m_workspace, u"bridge"_s), 0);
        m_workspace->shelf().moveToBin(id);
        QVERIFY(m_workspace->articleId().isNull());
        QVERIFY(m_library->articles()->isEmpty());
        m_workspace->undoStack().undo();
        m_workspace->open(id);
        QCOMPARE(m_workspace->annotations().size(), 1);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
