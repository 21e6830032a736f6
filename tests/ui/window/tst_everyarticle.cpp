// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/everyarticle.h"

#include "app/library/correctionstore.h"
#include "resources/resources.h"
#include "tests/ui/window/correctionrun.h"
#include "ui/library/librarypanel.h"
#include "ui/models/rowroles.h"
#include "ui/session/correcting.h"
#include "ui/window/correctioncontroller.h"
#include "ui/window/correctionlist.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTreeWidget>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// Corrections that hold in every article, and the list of all, in the real window.
class EveryArticleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        QApplication::setDoubleClickInterval(0); // two clicks on one place are two clicks here, however quick
    }

    void a_hasTheLastCorrectionHoldInEveryArticle()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.view->setFocus();
        run.press(Qt::Key_A);
        QCOMPARE(run.window->statusBar()->currentMessage(), u"Nothing has been corrected in this article."_s);
        run.click(robert);
        run.press(Qt::Key_X);
        QVERIFY(run.window->statusBar()->currentMessage().contains("A does it in every article"_L1));
        run.press(Qt::Key_A);
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"In every article: “Robert Lund” is not a person"_s);
        run.press(Qt::Key_A);
        QCOMPARE(run.window->statusBar()->currentMessage(), u"That holds in every article already."_s);

        run.window->workspace().shelf().importText(u"A painter comes to town\n\nRobert Lund painted Olga Brandvik on Monday, said Olga Brandvik.\n"_s);
        QVERIFY(QTest::qWaitFor([&run] { return run.people() == QStringList{olga}; }, 20000));
        QTest::keyClick(run.window.get(), Qt::Key_Z, Qt::ControlModifier); // the import
        QTest::keyClick(run.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(run.window->workspace().findings().standing().isEmpty());
        QCOMPARE(run.library->corrections().standing()->size(), 0);
    }

    void a_leavesAloneWhatBelongsToOnePlace()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.click(u"40 million"_s);
        run.press(Qt::Key_X);
        QVERIFY(!run.window->statusBar()->currentMessage().contains("every article"_L1));
        run.press(Qt::Key_A);
        QVERIFY(run.window->statusBar()->currentMessage().startsWith("The last correction is about a place"_L1));
        QVERIFY(run.window->workspace().findings().standing().isEmpty());
    }

    void menuOfARow_speaksForEveryArticle()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        auto *controller = run.window->findChild<CorrectionController *>();
        const auto choose = [&](const QString &words) {
            QMenu menu;
            controller->fillMenu(menu, {.kind = MarkKind::Person, .item = 1, .part = 0, .annotation = {}});
            for (const QMenu *every : menu.findChildren<QMenu *>()) {
                for (QAction *action : every->actions()) {
                    if (action->text().remove(u'&') == words)
                        action->trigger();
                }
            }
        };
        const auto standing = [&run] {
            QStringList words;
            for (const Correction &each : run.window->workspace().findings().standing())
                words.append(description(each.step));
            return words;
        };
        choose(u"Always a Person"_s);
        QCOMPARE(standing(), QStringList{u"“Robert Lund” is a person"_s});
        run.dialogs->choices.enqueue(u"Olga Brandvik, Mayor"_s);
        choose(u"Never the Same As…"_s);
        QCOMPARE(standing().last(), u"Never merge “Robert Lund” with “Olga Brandvik”"_s);
        run.dialogs->choices.enqueue(u"Olga Brandvik, Mayor"_s);
        choose(u"Always the Same As…"_s);
        QCOMPARE(standing(), (QStringList{u"“Robert Lund” is a person"_s, u"Merge “Robert Lund” into “Olga Brandvik”"_s}));
        QCOMPARE(run.people(), QStringList{olga});
        run.undo();
        choose(u"Never a Person"_s);
        QCOMPARE(standing(), (QStringList{u"Never merge “Robert Lund” with “Olga Brandvik”"_s, u"“Robert Lund” is not a person"_s}));
        QCOMPARE(run.people(), QStringList{olga});
        QVERIFY(run.dialogs->allAnswered());
    }

    void countsInTheLibrary_followInArticlesThatAreNotOpen()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        const ArticleId first = run.window->workspace().articleId();
        run.window->workspace().shelf().importText(u"A quiet day\n\nRobert Lund painted the old boat, and Robert Lund slept.\n"_s);
        QVERIFY(QTest::qWaitFor([&run] { return run.people() == QStringList{robert}; }, 20000));
        const auto *list = qobject_cast<QAbstractItemView *>(&run.window->findChild<LibraryPanel *>()->articleList());
        const auto peopleOf = [&](ArticleId id) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(KeyRole).toLongLong() == id.value)
                    return index.data(TrailingRole).toString().section(u" · "_s, 0, 0);
            }
            return QString();
        };
        QCOMPARE(peopleOf(first), u"2 people"_s);
        run.window->workspace().correcting().correctEverywhere({RejectEntity{{EntityKind::Person, robert, {}}}});
        QVERIFY(QTest::qWaitFor([&] { return peopleOf(first) == u"1 person"_s; }));
        run.undo();
        QVERIFY(QTest::qWaitFor([&] { return peopleOf(first) == u"2 people"_s; }));
    }

    void list_showsCorrectionsAndRevertsOne()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.click(robert);
        run.press(Qt::Key_X);
        CorrectionList list(run.window->workspace(), run.window.get());
        auto *rows = list.findChild<QTreeWidget *>();
        const QTreeWidgetItem *here = rows->topLevelItem(0);
        const QTreeWidgetItem *everywhere = rows->topLevelItem(1);
        const QString correction = u"“Robert Lund” is not a person"_s;
        const auto press = [&list](const QString &words) {
            for (QPushButton *button : list.findChildren<QPushButton *>()) {
                if (button->text() == words)
                    button->click();
            }
        };
        QCOMPARE(here->childCount(), 1);
        QCOMPARE(here->child(0)->text(0), correction);
        QCOMPARE(here->child(0)->text(2), u"2 places"_s);
        QSignalSpy places(&list, &CorrectionList::placeRequested);
        for (int turn = 0; turn < 3; ++turn)
            Q_EMIT rows->itemActivated(here->child(0), 0);
        QCOMPARE(places.at(0).first().value<TextRange>(), run.rangeOf(robert));
        QVERIFY(places.at(1) != places.at(0));
        QCOMPARE(places.at(2), places.at(0));
        QVERIFY(everywhere->child(0)->text(0).startsWith("Nothing holds"_L1));
        press(u"Also in &Every Article"_s);
        QCOMPARE(everywhere->child(0)->text(0), correction);
        QCOMPARE(everywhere->child(0)->text(2), u"2 places"_s);
        press(u"&Revert"_s); // the one of this article, which is still current
        QVERIFY(here->child(0)->text(0).startsWith("Nothing has been"_L1));
        QCOMPARE(run.people(), QStringList{olga});
        rows->setCurrentItem(everywhere->child(0));
        press(u"&Revert"_s);
        QCOMPARE(run.people(), (QStringList{olga, robert}));
        run.undo();
        run.undo();
        QCOMPARE(here->child(0)->text(0), correction);
        QCOMPARE(everywhere->child(0)->text(0), correction);
        run.window->workspace().close();
        QCOMPARE(everywhere->child(0)->text(0), correction);
        QVERIFY(here->child(0)->text(0).startsWith("No article"_L1));
    }
};

QTEST_MAIN(EveryArticleTest)
#include "tst_everyarticle.moc"
