// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/tagging.h"

#include "app/library/database.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"
#include "resources/resources.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/session/workspace.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString first = u"Council votes on a bridge\n\nMayor Ruth Calder said on Tuesday that the bridge would open in May.\n"_s;
const QString second = u"Rain delays the harvest\n\nFarmers in the valley lost a week, said Owen Pryce, who grows barley.\n"_s;

/// Two articles, the second of them open, with a tagged mark in each and a tag on the first.
struct Shelves {
    Shelves()
        : library(*Library::open(path()))
        , workspace(*library)
    {
        workspace.shelf().importText(first);
        bridge = workspace.articleId();
        bridgeMark = mark(u"bridge"_s, {u"water/weir"_s, u"later"_s});
        workspace.shelf().importText(second);
        harvest = workspace.articleId();
        harvestMark = mark(u"Farmers"_s, {u"Water"_s});
        workspace.tagging().tagArticles({bridge}, {{}, {u"water"_s}});
        workspace.undoStack().clear();
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"library.sqlite"_s); }
    [[nodiscard]] AnnotationId mark(const QString &words, const QStringList &tags)
    {
        const qsizetype start = workspace.article().text.indexOf(words);
        const AnnotationId id = workspace.marking().highlight({start, start + words.size()}, 0);
        workspace.marking().setTags(id, tags);
        return id;
    }

    /// Every tag on disk: those of the first article and its mark, of the second and its mark, and of the codebook.
    [[nodiscard]] QString tags() const
    {
        QStringList all;
        for (const ArticleId id : {bridge, harvest}) {
            all.append(library->tags().ofArticle(id)->join(u' '));
            all.append(library->annotations(id)->first().tags.join(u' '));
        }
        QStringList described;
        const auto codebook = library->tags().codebook();
        for (const CodebookEntry &entry : *codebook)
            described.append(entry.tag + u'=' + entry.description.words);
        all.append(described.join(u' '));
        return all.join(u" | ");
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    Workspace workspace;
    ArticleId bridge;
    ArticleId harvest;
    AnnotationId bridgeMark;
    AnnotationId harvestMark;
};

using Operation = void (*)(Tagging &);

}

Q_DECLARE_METATYPE(Operation)

class TaggingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void operation_reachesEverythingInOneStep_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("undoText");
        const auto row = [](const char *name, Operation operation, const QString &expected, const QString &undoText) {
            QTest::newRow(name) << operation << expected << undoText;
        };
        row("rename", [](Tagging &tagging) { tagging.rename(u"water"_s, u"river"_s); },
            u"river | river/weir later |  | river | later=soon river=wet"_s, u"Rename tag water"_s);
        row("rename a child", [](Tagging &tagging) { tagging.rename(u"water/weir"_s, u"water/lock"_s); },
            u"water | water/lock later |  | Water | later=soon water=wet"_s, u"Rename tag water/weir"_s);
        row("move below another", [](Tagging &tagging) { tagging.move(u"water"_s, u"policy"_s); },
            u"policy/water | policy/water/weir later |  | policy/water | later=soon policy/water=wet"_s, u"Move tag water"_s);
        row("move to the top", [](Tagging &tagging) { tagging.move(u"water/weir"_s, {}); },
            u"water | weir later |  | Water | later=soon water=wet"_s, u"Move tag water/weir"_s);
        row("merge", [](Tagging &tagging) { tagging.merge(u"water/weir"_s, u"later"_s); },
            u"water | later |  | Water | later=soon water=wet"_s, u"Merge tag water/weir into later"_s);
        row("merge what both have described", [](Tagging &tagging) { tagging.merge(u"water"_s, u"later"_s); },
            u"later | later/weir later |  | later | later=soon"_s, u"Merge tag water into later"_s);
        row("delete", [](Tagging &tagging) { tagging.remove(u"water"_s); }, u" | later |  |  | later=soon"_s,
            u"Delete tag water"_s);
        row("describe", [](Tagging &tagging) { tagging.describe(u"water"_s, {u"blue"_s, u"flows"_s}); },
            u"water | water/weir later |  | Water | later=soon water=flows"_s, u"Describe tag water"_s);
    }
    void operation_reachesEverythingInOneStep()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, expected);
        QFETCH(QString, undoText);
        Shelves shelves;
        Workspace &workspace = shelves.workspace;
        workspace.tagging().describe(u"water"_s, {u"blue"_s, u"wet"_s});
        workspace.tagging().describe(u"later"_s, {{}, u"soon"_s});
        workspace.undoStack().clear();
        const QString before = shelves.tags();
        operation(workspace.tagging());
        QCOMPARE(shelves.tags(), expected);
        QCOMPARE(workspace.undoStack().count(), 1);
        QCOMPARE(workspace.undoStack().undoText(), undoText);
        QCOMPARE(workspace.articleId(), shelves.harvest); // no other article comes to the front
        workspace.undoStack().undo();
        QCOMPARE(shelves.tags(), before);
        workspace.undoStack().redo();
        QCOMPARE(shelves.tags(), expected);
        QCOMPARE(workspace.articleId(), shelves.harvest);
        QCOMPARE(*workspace.annotations().find(shelves.harvestMark), shelves.library->annotations(shelves.harvest)->first());
    }

    void operation_thatChangesNothingIsNoStep_data()
    {
        QTest::addColumn<Operation>("operation");
        const auto row = [](const char *name, Operation operation) { QTest::newRow(name) << operation; };
        row("renamed to itself", [](Tagging &tagging) { tagging.rename(u"water"_s, u"water"_s); });
        row("renamed to nothing", [](Tagging &tagging) { tagging.rename(u"water"_s, {}); });
        row("moved below itself", [](Tagging &tagging) { tagging.move(u"water"_s, u"water/weir"_s); });
        row("deleted though unknown", [](Tagging &tagging) { tagging.remove(u"fire"_s); });
        row("nothing chosen", [](Tagging &tagging) { tagging.tagMarks({}, {{}, {u"fire"_s}}); });
    }
    void operation_thatChangesNothingIsNoStep()
    {
        QFETCH(Operation, operation);
        Shelves shelves;
        operation(shelves.workspace.tagging());
        QCOMPARE(shelves.workspace.undoStack().count(), 0);
    }

    void articlesInTheBin_areRenamedToo()
    {
        Shelves shelves;
        QVERIFY(shelves.library->remove(shelves.bridge));
        shelves.workspace.tagging().rename(u"water"_s, u"river"_s);
        QVERIFY(shelves.library->restore(shelves.bridge));
        QCOMPARE(shelves.tags(), u"river | river/weir later |  | river | "_s);
    }

    void severalMarks_areTaggedInOneStep()
    {
        Shelves shelves;
        Workspace &workspace = shelves.workspace;
        const AnnotationId other = shelves.mark(u"barley"_s, {});
        const AnnotationId untouched = shelves.mark(u"Owen"_s, {});
        workspace.undoStack().clear();
        workspace.tagging().tagMarks({shelves.harvestMark, other}, {{u"water"_s}, {u"crops"_s}});
        QCOMPARE(workspace.annotations().find(shelves.harvestMark)->tags, QStringList{u"crops"_s});
        QCOMPARE(workspace.annotations().find(other)->tags, QStringList{u"crops"_s});
        QVERIFY(workspace.annotations().find(untouched)->tags.isEmpty());
        QCOMPARE(workspace.undoStack().undoText(), u"Tag 2 marks"_s);
        workspace.undoStack().undo();
        QCOMPARE(workspace.annotations().find(shelves.harvestMark)->tags, QStringList{u"Water"_s});
        QVERIFY(workspace.annotations().find(other)->tags.isEmpty());
    }

    void severalArticles_areTaggedInOneStep()
    {
        Shelves shelves;
        shelves.workspace.tagging().tagArticles({shelves.bridge, shelves.harvest}, {{u"water"_s}, {u"later"_s}});
        QCOMPARE(shelves.workspace.undoStack().undoText(), u"Tag 2 articles"_s);
        QCOMPARE(shelves.tags(), u"later | water/weir later | later | Water | "_s);
        shelves.workspace.undoStack().undo();
        QCOMPARE(shelves.tags(), u"water | water/weir later |  | Water | "_s);
    }

    void tags_waitWhereTheDiskRefusesThem()
    {
        Shelves shelves;
        const QSignalSpy failed(&shelves.workspace, &Workspace::failed);
        const auto database = Database::open(shelves.path());
        QVERIFY((*database)->run(u"CREATE TRIGGER refuse BEFORE INSERT ON article_tags BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        shelves.workspace.tagging().tagArticles({shelves.harvest}, {{}, {u"later"_s}});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(shelves.workspace.tagsOf(shelves.harvest), QStringList{u"later"_s});
        QVERIFY((*database)->run(u"DROP TRIGGER refuse"_s));
        QVERIFY(shelves.workspace.flush());
        QCOMPARE(shelves.library->tags().ofArticle(shelves.harvest), QStringList{u"later"_s});
    }
};

QTEST_GUILESS_MAIN(TaggingTest)
#include "tst_tagging.moc"
