// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tagcontroller.h"

#include "app/library/library.h"
#include "app/library/tagstore.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/library/librarypanel.h"
#include "ui/library/tagtree.h"
#include "ui/models/rowroles.h"
#include "ui/panels/notespanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/codebookdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/tagactions.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString ferryText = u"Towns agree on a ferry\n\nThe towns will share the ferry and the quay from spring on.\n"_s;
const QString orchardText = u"Frost spares the orchards\n\nGrowers along the river slept badly but lost little.\n"_s;

/// The window on the second of two articles; the marks in it and the first article carry tags.
struct Run {
    Run()
        : library(*Library::open(folder.filePath(u"library.sqlite"_s)))
        , settings(folder.filePath(u"window.ini"_s))
    {
        auto scripted = std::make_unique<ScriptedDialogs>();
        dialogs = scripted.get();
        window = std::make_unique<MainWindow>(*library, settings, loadThemes().themes, std::move(scripted));
        window->show();
        panel = window->findChild<LibraryPanel *>();
        notes = window->findChild<NotesPanel *>();
        actions = window->findChild<TagActions *>();
        workspace().shelf().importText(ferryText);
        ferry = workspace().articleId();
        workspace().shelf().importText(orchardText);
        orchard = workspace().articleId();
        mark(u"Growers"_s, {u"policy/farming"_s});
        mark(u"river"_s, {u"policy"_s, u"later"_s});
        mark(u"little"_s, {});
        dialogs->tagChanges.enqueue(TagChange{{}, {u"policy/transport"_s}});
        Q_EMIT panel->taggingRequested({ferry});
        workspace().undoStack().clear();
    }

    [[nodiscard]] bool isReady() const { return QTest::qWaitForWindowActive(window.get()); }
    [[nodiscard]] Workspace &workspace() const { return window->workspace(); }
    void undo() const { workspace().undoStack().undo(); }
    void mark(const QString &words, const QStringList &tags) const
    {
        const qsizetype start = workspace().article().text.indexOf(words);
        const AnnotationId id = workspace().marking().highlight({start, start + words.size()}, 0);
        workspace().marking().setTags(id, tags);
    }

    [[nodiscard]] QListView &articles() const { return *qobject_cast<QListView *>(&panel->articleList()); }
    [[nodiscard]] QListView &marks() const { return *qobject_cast<QListView *>(&notes->list()); }
    [[nodiscard]] TagTree &tree() const { return panel->tagTree(); }
    void chooseArticles(const QList<ArticleId> &ids) const
    {
        articles().setFocus();
        articles().clearSelection();
        for (int row = 0; row < articles().model()->rowCount(); ++row) {
            const QModelIndex index = articles().model()->index(row, 0);
            if (ids.contains(ArticleId{index.data(KeyRole).toLongLong()}))
                articles().selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < articles().model()->rowCount(); ++row)
            found.append(articles().model()->index(row, 0).data(TitleRole).toString());
        return found;
    }
    /// The rows of the tree from top to bottom with their counts, children behind a sign for each level.
    [[nodiscard]] QString rows() const
    {
        QStringList found;
        for (QModelIndex row = tree().model()->index(0, 0); row.isValid(); row = tree().indexBelow(row)) {
            QString line;
            for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
                line += u'>';
            found.append(line + row.data(TitleRole).toString() + u' ' + row.data(TrailingRole).toString());
        }
        return found.join(u", ");
    }
    [[nodiscard]] QStringList tagsOfMarks() const
    {
        QStringList found;
        for (const Annotation &annotation : workspace().annotations().all())
            found.append(annotation.tags.join(u' '));
        return found;
    }
    void choose(const QString &tag) const
    {
        tree().setFocus();
        tree().setCurrentTag(tag);
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    WindowSettings settings;
    ScriptedDialogs *dialogs;
    std::unique_ptr<MainWindow> window;
    LibraryPanel *panel;
    NotesPanel *notes;
    TagActions *actions;
    ArticleId ferry;
    ArticleId orchard;
};

const QString tagged = u"later 1, policy 3, >farming 1, >transport 1"_s;

}

class TagControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void tree_showsChildrenBelowTheirParentWithCounts()
    {
        const Run run;
        QVERIFY(run.isReady());
        QCOMPARE(run.rows(), tagged);
        run.tree().collapse(run.tree().model()->index(1, 0));
        QCOMPARE(run.rows(), u"later 1, policy 3"_s);
        run.mark(u"lost"_s, {u"policy/farming"_s});
        QCOMPARE(run.rows(), u"later 1, policy 4"_s); // stays collapsed
    }

    void parent_findsTheArticlesOfItsChildren_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a tag of marks") << u"later"_s << QStringList{u"Frost spares the orchards"_s};
        QTest::newRow("a tag of an article") << u"policy/transport"_s << QStringList{u"Towns agree on a ferry"_s};
        QTest::newRow("the parent of both") << u"policy"_s
                                            << QStringList{u"Frost spares the orchards"_s, u"Towns agree on a ferry"_s};
    }
    void parent_findsTheArticlesOfItsChildren()
    {
        QFETCH(QString, tag);
        const Run run;
        run.choose(tag);
        QTEST(run.titles(), "expected");
    }

    void search_findsWhatCarriesATagBelowAndOpensIt()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.workspace().open(run.ferry);
        auto *field = run.panel->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, u"policy"_s);
        const auto hits = run.panel->findChildren<QListView *>();
        const auto found = std::ranges::find(hits, u"Found in the library"_s, &QWidget::accessibleName);
        QVERIFY(found != hits.end());
        QVERIFY(QTest::qWaitFor([&] { return (*found)->model()->rowCount() == 3; }));
        QStringList rows;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = (*found)->model()->index(row, 0);
            rows.append(index.data(TitleRole).toString() + u'|' + index.data(TagsRole).toStringList().join(u' '));
        }
        rows.sort();
        QCOMPARE(rows, (QStringList{u"Frost spares the orchards|policy"_s, u"Frost spares the orchards|policy/farming"_s,
                                    u"Towns agree on a ferry|policy/transport"_s}));

        QTest::keyClicks(field, u"/farm"_s);
        QVERIFY(QTest::qWaitFor([&] { return (*found)->model()->rowCount() == 1; }));
        (*found)->setFocus();
        QTest::keyClick(*found, Qt::Key_Down);
        QTest::keyClick(*found, Qt::Key_Return);
        QCOMPARE(run.workspace().articleId(), run.orchard);
    }

    void order_isChosenInTheMenuAndKept()
    {
        const Run run;
        QCOMPARE(run.rows(), tagged);
        run.actions->mostRecentFirst->trigger();
        QCOMPARE(run.rows(), u"policy 3, >transport 1, >farming 1, later 1"_s);
        QCOMPARE(run.settings.tagOrder(), TagOrder::MostRecentFirst);
    }

    void f2_renamesWithItsChildrenAndIsUndone()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.choose(u"policy"_s);
        run.dialogs->texts.enqueue(u" Politics / local "_s);
        QTest::keyClick(&run.tree(), Qt::Key_F2);
        QCOMPARE(run.rows(), u"later 1, Politics 3, >local 3, >>farming 1, >>transport 1"_s);
        QCOMPARE(run.workspace().undoStack().undoText(), u"Rename tag policy"_s);
        run.undo();
        QCOMPARE(run.rows(), tagged);
        QVERIFY(run.dialogs->allAnswered());
    }

    void m_mergesIntoTheTagThatIsChosen()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.choose(u"policy"_s);
        run.dialogs->choices.enqueue(std::nullopt);
        QTest::keyClick(&run.tree(), Qt::Key_M);
        QCOMPARE(run.rows(), tagged);
        run.dialogs->choices.enqueue(u"later"_s);
        QTest::keyClick(&run.tree(), Qt::Key_M);
        QCOMPARE(run.rows(), u"later 3, >farming 1, >transport 1"_s);
        QCOMPARE(run.tagsOfMarks(), (QStringList{u"later/farming"_s, u"later"_s, QString()}));
        run.undo();
        QCOMPARE(run.rows(), tagged);
    }

    void move_goesBelowAnotherOrToTheTop()
    {
        const Run run;
        run.choose(u"policy/farming"_s);
        run.dialogs->choices.enqueue(u"later"_s);
        run.actions->move->trigger();
        QCOMPARE(run.rows(), u"later 2, >farming 1, policy 2, >transport 1"_s);
        run.choose(u"later/farming"_s);
        run.dialogs->choices.enqueue(u"(at the top)"_s);
        run.actions->move->trigger();
        QCOMPARE(run.rows(), u"farming 1, later 1, policy 2, >transport 1"_s);
    }

    void tagDroppedOnAnother_movesBelowIt()
    {
        const Run run;
        auto *model = qobject_cast<TagModel *>(run.tree().model());
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(u"later"_s)}));
        QVERIFY(!model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->indexOf(u"later"_s)));
        QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->indexOf(u"policy"_s)));
        QVERIFY(QTest::qWaitFor([&] { return run.rows() == u"policy 4, >farming 1, >later 1, >transport 1"_s; }));
        QCOMPARE(run.workspace().undoStack().undoText(), u"Move tag later"_s);
    }

    void delete_showsEveryUseFirst()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.choose(u"policy"_s);
        run.dialogs->confirmations.enqueue(false);
        QTest::keyClick(&run.tree(), Qt::Key_Delete);
        QCOMPARE(run.dialogs->confirmedRows,
                 (QStringList{u"Towns agree on a ferry (the article itself), as policy/transport"_s,
                              u"“Growers” in Frost spares the orchards, as policy/farming"_s,
                              u"“river” in Frost spares the orchards"_s}));
        QCOMPARE(run.rows(), tagged);
        run.dialogs->confirmations.enqueue(true);
        QTest::keyClick(&run.tree(), Qt::Key_Delete);
        QCOMPARE(run.rows(), u"later 1"_s);
        QCOMPARE(run.titles().size(), 2); // the list is no longer narrowed to the tag that is gone
        run.undo();
        QCOMPARE(run.rows(), tagged);
    }

    void description_showsInTheTreeAndKeepsTheTag()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.choose(u"later"_s);
        run.dialogs->tagDescriptions.enqueue(TagDescription{u"blue"_s, u"read again in spring"_s});
        QTest::keyClick(&run.tree(), Qt::Key_D);
        const QModelIndex row = run.tree().currentIndex();
        QCOMPARE(row.data(DotRole).toString(), u"blue"_s);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains("read again in spring"_L1));
        QCOMPARE(run.marks().model()->index(1, 0).data(TagColoursRole).toStringList(), (QStringList{QString(), u"blue"_s}));
        run.undo();
        QVERIFY(run.tree().currentIndex().data(DotRole).toString().isEmpty());
    }

    void selectedMarks_areTaggedTogetherAndHiddenOnesAreNot()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.window->findChild<SidePanel *>()->setCurrentIndex(SidePanel::Notes);
        run.notes->filter(u"policy"_s);
        run.marks().setFocus();
        run.marks().selectAll();
        QCOMPARE(run.notes->selected().size(), 2);
        run.dialogs->tagChanges.enqueue(TagChange{{u"later"_s}, {u"checked"_s}});
        QTest::keyClick(&run.marks(), Qt::Key_T);
        QCOMPARE(run.dialogs->asked.last(), u"askTags: Tag 2 Marks"_s);
        QCOMPARE(run.tagsOfMarks(), (QStringList{u"policy/farming checked"_s, u"policy checked"_s, QString()}));
        QCOMPARE(run.workspace().undoStack().undoText(), u"Tag 2 marks"_s);
        run.undo();
        QCOMPARE(run.tagsOfMarks(), (QStringList{u"policy/farming"_s, u"policy later"_s, QString()}));
    }

    void selectedArticles_areTaggedTogether()
    {
        const Run run;
        QVERIFY(run.isReady());
        run.chooseArticles({run.ferry, run.orchard});
        run.dialogs->tagChanges.enqueue(TagChange{{u"policy/transport"_s}, {u"spring"_s}});
        QTest::keyClick(&run.articles(), Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(run.dialogs->asked.last(), u"askTags: Tag 2 Articles"_s);
        for (int row = 0; row < 2; ++row)
            QCOMPARE(run.articles().model()->index(row, 0).data(TagsRole).toStringList(), QStringList{u"spring"_s});
        QCOMPARE(run.panel->selectedArticles().size(), 2); // to go on with them
        QCOMPARE(run.workspace().undoStack().undoText(), u"Tag 2 articles"_s);
        run.undo();
        QCOMPARE(run.rows(), tagged);
        QCOMPARE(run.workspace().articleId(), run.orchard);
    }

    void shiftT_tagsTheOpenArticle()
    {
        const Run run;
        QVERIFY(run.isReady());
        auto *view = run.window->findChild<ArticleView *>();
        view->setFocus();
        run.dialogs->tagChanges.enqueue(TagChange{{}, {u"spring"_s}});
        QTest::keyClick(view, Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(run.library->tags().ofArticle(run.orchard), QStringList{u"spring"_s});
        QCOMPARE(run.dialogs->asked.last(), u"askTags: Tag Article"_s);
    }

    void codebook_listsTagsAndTakesNewOnes()
    {
        const Run run;
        run.actions->codebook->trigger();
        auto *codebook = run.window->findChild<CodebookDialog *>();
        auto *list = codebook->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 4);
        QCOMPARE(list->topLevelItem(3)->text(0), u"policy/transport"_s);
        QCOMPARE(list->topLevelItem(3)->text(4), u"1"_s);
        run.dialogs->texts.enqueue(u"water/weir"_s);
        for (QPushButton *button : codebook->findChildren<QPushButton *>()) {
            if (button->text() == u"&New Tag…"_s)
                button->click();
        }
        QCOMPARE(list->topLevelItemCount(), 5);
        QCOMPARE(run.rows(), tagged + u", water 0, >weir 0"_s);
        run.undo();
        QCOMPARE(list->topLevelItemCount(), 4);
        QCOMPARE(run.rows(), tagged);
    }
};

QTEST_MAIN(TagControllerTest)
#include "tst_tagcontroller.moc"
