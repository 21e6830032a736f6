// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctioncontroller.h"

#include "resources/resources.h"
#include "tests/ui/window/correctionrun.h"
#include "ui/session/correcting.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

class CorrectionControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        QApplication::setDoubleClickInterval(0); // two clicks on one place are two clicks here, however quick
    }

    void x_rejectsTheFindingThatWasClicked_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("undoText");
        QTest::newRow("a person") << u"Robert Lund"_s << u"“Robert Lund” is not a person"_s;
        QTest::newRow("a figure") << u"40 million"_s << u"“40 million” is not a figure"_s;
        QTest::newRow("a quote") << u"for this boat"_s << u"“We have waited nine years for this… is not a quote"_s;
    }

    void x_rejectsTheFindingThatWasClicked()
    {
        QFETCH(QString, words);
        QFETCH(QString, undoText);
        const CorrectionRun run;
        QVERIFY(run.begin());
        const Analysis found = run.analysis();
        run.click(words);
        run.press(Qt::Key_X);
        QVERIFY(run.analysis() != found);
        QCOMPARE(run.window->workspace().undoStack().undoText(), undoText);
        QVERIFY(run.window->statusBar()->currentMessage().contains("Ctrl+Z"_L1));
        QTest::keyClick(run.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(run.analysis(), found);
    }

    void x_rejectsTheRowThatHasTheFocus_andTheNextFollows()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        QAbstractItemView *people = run.namesList(u"People"_s);
        people->setFocus();
        people->setCurrentIndex(people->model()->index(0, 0));
        run.press(Qt::Key_X);
        QCOMPARE(run.people(), QStringList{robert});
        run.press(Qt::Key_X);
        QVERIFY(run.people().isEmpty());
        run.press(Qt::Key_X);
        QCOMPARE(run.window->workspace().findings().corrections().size(), 2);
    }

    void organisationsAndPlaces_haveListsOfTheirOwnInWhichTheKeysActToo()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        for (const MarkKind kind : {MarkKind::Organisation, MarkKind::Place}) {
            const bool isPlace = kind == MarkKind::Place;
            const EntityKind to = isPlace ? EntityKind::Place : EntityKind::Organisation;
            const auto names = [&] {
                QStringList found;
                for (const Entity &entity : entities(run.analysis(), to))
                    found.append(entity.name);
                return found;
            };
            run.window->workspace().correcting().correct({RetypeEntity{reference(run.analysis(), EntityKind::Person, 1), to}});
            const qsizetype row = names().indexOf(robert);
            QVERIFY(row >= 0);
            run.click(robert); // brings the list of its kind to the front
            QAbstractItemView *list = run.namesList(isPlace ? u"Places"_s : u"Organisations"_s);
            QVERIFY(list->isVisible());
            QCOMPARE(list->currentIndex().row(), int(row));
            list->setFocus();
            run.dialogs->texts.enqueue(u"Lund & Sons"_s);
            run.press(Qt::Key_F2);
            QVERIFY(names().contains(u"Lund & Sons"_s));
            run.undo();
            run.press(Qt::Key_X);
            QVERIFY(!names().contains(robert));
            run.undo();
            run.undo();
            QCOMPARE(run.people(), (QStringList{olga, robert}));
        }
        QVERIFY(run.dialogs->allAnswered());
    }

    void p_takesTheSelectionForAPersonInAllItsPlaces()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.view->setFocus();
        run.view->setSelection(run.rangeOf(u"Skagen Rowers"_s));
        run.press(Qt::Key_P);
        QCOMPARE(run.people(), (QStringList{olga, robert, u"Skagen Rowers"_s}));
        QCOMPARE(run.analysis().people.last().mentions.size(), 2);
        run.undo();
        QCOMPARE(run.people(), (QStringList{olga, robert}));
    }

    void p_withoutASelection_changesTheKindOfWhatIsCurrent()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.window->workspace().correcting().correct({RetypeEntity{reference(run.analysis(), EntityKind::Person, 1), EntityKind::Organisation}});
        QCOMPARE(run.people(), QStringList{olga});
        run.click(robert);
        run.press(Qt::Key_P);
        QCOMPARE(run.people(), (QStringList{olga, robert}));
    }

    void m_mergesIntoThePersonWhoIsChosen()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.click(robert);
        run.dialogs->choices.enqueue(std::nullopt);
        run.press(Qt::Key_M);
        QCOMPARE(run.people().size(), 2);
        run.dialogs->choices.enqueue(u"Olga Brandvik, Mayor"_s);
        run.press(Qt::Key_M);
        QCOMPARE(run.people(), QStringList{olga});
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"Merge “Robert Lund” into “Olga Brandvik”"_s);
        QVERIFY(run.dialogs->allAnswered());
    }

    void digits_chooseTheSpeakerOfTheCurrentQuote()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.click(u"for this boat"_s);
        const auto speaker = [&run] { return run.analysis().quotes.first().speaker; };
        run.press(Qt::Key_2);
        QCOMPARE(speaker()->name, robert);
        QCOMPARE(run.analysis().quotes.first().certainty, Certainty::Certain);
        run.press(Qt::Key_1);
        QCOMPARE(speaker()->name, olga);
        run.press(Qt::Key_0);
        QVERIFY(!speaker());
        run.dialogs->texts.enqueue(u"a sailor"_s);
        run.press(Qt::Key_U);
        QCOMPARE(speaker(), (Speaker{u"a sailor"_s, -1, std::nullopt}));
        QVERIFY(run.window->workspace().annotations().all().empty());
        for (int step = 0; step < 4; ++step)
            run.undo();
        QCOMPARE(speaker()->name, olga);
        QVERIFY(run.window->workspace().findings().corrections().isEmpty());
    }

    void digitsInTheListOfQuotes_chooseTheSpeaker()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.side->setCurrentIndex(SidePanel::Quotes);
        auto *quotes = run.side->currentWidget()->findChild<QAbstractItemView *>();
        quotes->setFocus();
        quotes->setCurrentIndex(quotes->model()->index(0, 0));
        run.press(Qt::Key_2);
        QCOMPARE(run.analysis().quotes.first().speaker->name, robert);
    }

    void digits_markASelectionEvenInsideAQuote()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.click(u"for this boat"_s);
        run.view->setSelection(run.rangeOf(u"nine years"_s));
        run.press(Qt::Key_2);
        QCOMPARE(run.window->workspace().annotations().size(), 1);
        QVERIFY(run.window->workspace().findings().corrections().isEmpty());
    }

    void v_correctsTheValueOfTheCurrentFigure()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.click(u"40 million"_s);
        const FigureValue value{41e6, {}, {}, true, u"NOK"_s, u"the ferry"_s};
        run.dialogs->figures.enqueue(value);
        run.press(Qt::Key_V);
        QCOMPARE(valueOf(run.analysis().figures.first()), value);
    }

    void menuOfARow_showsKeysAndLeavesOutWhatDoesNotApply()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        auto *controller = run.window->findChild<CorrectionController *>();
        const auto entries = [&](MarkKind kind) {
            QMenu menu;
            controller->fillMenu(menu, {.kind = kind, .item = 0, .part = 0, .annotation = {}});
            QStringList words;
            QList<QMenu *> menus = menu.findChildren<QMenu *>();
            menus.prepend(&menu);
            for (const QMenu *each : std::as_const(menus)) {
                for (const QAction *action : each->actions()) {
                    if (!action->isEnabled())
                        words.append(u"greyed"_s);
                    else if (!action->isSeparator())
                        words.append(QString(action->text() + u' ' + action->shortcut().toString()).remove(u'&').trimmed());
                }
            }
            return words;
        };
        const QStringList both = entries(MarkKind::Person);
        for (const QString &expected : {u"Not a Person X"_s, u"Rename… F2"_s, u"Merge Into… M"_s, u"Never Merge With…"_s, u"Split Off This Mention"_s})
            QVERIFY2(both.contains(expected), qPrintable(both.join(u", ")));
        const QStringList ofQuote = entries(MarkKind::Quote);
        for (const QString &expected : {u"Not a Quote X"_s, u"Unnamed Source… U"_s, u"Clear 0"_s})
            QVERIFY2(ofQuote.contains(expected), qPrintable(ofQuote.join(u", ")));
        run.click(u"have waited"_s);
        run.press(Qt::Key_0);
        QVERIFY(!entries(MarkKind::Quote).contains(u"Clear 0"_s));

        run.click(u"Robert Lund"_s);
        run.press(Qt::Key_X);
        QCOMPARE(run.people(), QStringList{olga});
        const QStringList alone = entries(MarkKind::Person);
        for (const QString &gone : {u"Merge Into… M"_s, u"Never Merge With…"_s, u"Always the Same As…"_s, u"greyed"_s})
            QVERIFY2(!alone.contains(gone), qPrintable(alone.join(u", ")));
        QVERIFY(alone.contains(u"Not a Person X"_s));
    }

    void menuOfARow_renamesSplitsAndKeepsApart()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        auto *controller = run.window->findChild<CorrectionController *>();
        QVERIFY(controller);
        const auto choose = [&](const QString &words, qsizetype item, qsizetype place) {
            QMenu menu;
            controller->fillMenu(menu, {.kind = MarkKind::Person, .item = item, .part = place, .annotation = {}});
            for (QAction *action : menu.actions()) {
                if (action->text().remove(u'&') == words && action->isEnabled()) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        run.dialogs->texts.enqueue(u"Olga M. Brandvik"_s);
        QVERIFY(choose(u"Rename…"_s, 0, 0));
        QCOMPARE(run.people().first(), u"Olga M. Brandvik"_s);
        QVERIFY(choose(u"Split Off This Mention"_s, 0, 1));
        QCOMPARE(run.people(), (QStringList{u"Olga M. Brandvik"_s, robert, u"Brandvik"_s}));
        run.dialogs->choices.enqueue(u"Robert Lund, a painter"_s);
        QVERIFY(choose(u"Never Merge With…"_s, 2, 0));
        QCOMPARE(run.window->workspace().findings().corrections().size(), 3);
        QVERIFY(choose(u"Not This Mention"_s, 1, 1));
        QCOMPARE(run.analysis().people.at(1).mentions.size(), 1);
        QVERIFY(!choose(u"Split Off This Mention"_s, 1, 0)); // the only one that is left
    }

    void keysInAList_actOnAllRowsThatAreSelectedAndShown()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.window->workspace().correcting().correct({AddEntity{EntityKind::Person, u"Skagen Rowers"_s, u"Skagen Rowers"_s, {run.rangeOf(u"Skagen Rowers"_s)}}});
        const QStringList all{olga, robert, u"Skagen Rowers"_s};
        QCOMPARE(run.people(), all);
        const int steps = run.window->workspace().undoStack().count();
        QAbstractItemView *people = run.namesList(u"People"_s);
        const auto selectFrom = [&](int row, int more) {
            people->setFocus();
            people->setCurrentIndex(people->model()->index(row, 0));
            for (; more > 0; --more)
                QTest::keyClick(people, Qt::Key_Down, Qt::ShiftModifier);
        };
        selectFrom(1, 1);
        run.press(Qt::Key_X);
        QCOMPARE(run.people(), QStringList{olga});
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"“Robert Lund” is not a person and 1 more"_s);
        QCOMPARE(run.window->workspace().undoStack().count(), steps + 1);
        run.press(Qt::Key_A);
        QCOMPARE(run.window->workspace().findings().standing().size(), 2);
        run.undo();
        run.undo();
        QCOMPARE(run.people(), all);

        selectFrom(0, 2);
        run.dialogs->choices.enqueue(robert + u", a painter"_s);
        run.press(Qt::Key_M);
        QCOMPARE(run.people(), QStringList{robert});
        run.undo();
        QCOMPARE(run.people(), all);

        auto *filter = people->parentWidget()->findChild<QLineEdit *>();
        QVERIFY(filter);
        selectFrom(0, 2);
        filter->setText(u"robert"_s);
        QCOMPARE(people->model()->rowCount(), 1);
        people->setFocus();
        people->selectAll();
        run.window->findChild<QAction *>(u"isOrganisation"_s)->trigger();
        QCOMPARE(run.people(), (QStringList{olga, u"Skagen Rowers"_s}));
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"“Robert Lund” is an organisation, not a person"_s);
        QVERIFY(run.dialogs->allAnswered());
    }

    void rowsDropped_becomeOneUnlessTheReaderSaidNever()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        Q_EMIT run.side->findingsDropped(MarkKind::Person, {1}, 0);
        QCOMPARE(run.people(), QStringList{olga});
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"Merge “Robert Lund” into “Olga Brandvik”"_s);
        run.undo();
        const EntityRef one = reference(run.analysis(), EntityKind::Person, 0);
        const EntityRef other = reference(run.analysis(), EntityKind::Person, 1);
        QVERIFY(run.window->workspace().correcting().correctEverywhere({KeepApart{one, other}}));
        run.dialogs->confirmations.enqueue(false);
        Q_EMIT run.side->findingsDropped(MarkKind::Person, {1}, 0);
        QCOMPARE(run.people(), (QStringList{olga, robert}));
        run.dialogs->confirmations.enqueue(true);
        Q_EMIT run.side->findingsDropped(MarkKind::Person, {1}, 0);
        QCOMPARE(run.people(), QStringList{olga});
        QVERIFY(run.dialogs->allAnswered());
    }

    void variantDropped_isSplitOffOrGivenToAnotherInOneStep()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        const int steps = run.window->workspace().undoStack().count();
        Q_EMIT run.side->variantDropped(MarkKind::Person, 0, u"Brandvik"_s, -1);
        QCOMPARE(run.people(), (QStringList{olga, robert, u"Brandvik"_s}));
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"Split “Brandvik” off “Olga Brandvik”"_s);
        run.undo();
        Q_EMIT run.side->variantDropped(MarkKind::Person, 0, u"Brandvik"_s, 1);
        QCOMPARE(run.people(), (QStringList{olga, robert}));
        QCOMPARE(run.analysis().people.at(1).mentions.size(), 3);
        QCOMPARE(run.analysis().quotes.first().speaker->name, robert);
        QCOMPARE(run.window->workspace().undoStack().undoText(), u"“Brandvik” is “Robert Lund”"_s);
        QCOMPARE(run.window->workspace().undoStack().count(), steps + 1);
        run.undo();
        QCOMPARE(run.analysis().people.at(1).mentions.size(), 2);
    }

    void rows_sayWhatWasCorrected()
    {
        const CorrectionRun run;
        QVERIFY(run.begin());
        run.window->workspace().correcting().correct({RenameEntity{reference(run.analysis(), EntityKind::Person, 1), u"Robert A. Lund"_s}});
        QAbstractItemView *people = run.namesList(u"People"_s);
        QVERIFY(!people->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("corrected by you"_L1));
        QVERIFY(people->model()->index(1, 0).data(Qt::ToolTipRole).toString().contains("corrected by you"_L1));
    }
};

QTEST_MAIN(CorrectionControllerTest)
#include "tst_correctioncontroller.moc"
