// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctioncontroller.h"

#include "app/library/correctionstore.h"
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/correcting.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/correctionlist.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTreeWidget>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"Harbour towns agree on a night ferry\n\n"
                     "Mayor Olga Brandvik met Robert Lund on Monday. The towns will pay 40 million crowns.\n\n"
                     "“We have waited nine years for this boat,” Brandvik told reporters. Lund, a painter, was silent.\n\n"
                     "The Skagen Rowers cheered, and the Skagen Rowers sang.\n"_s;

/// The window on an article that was analysed.
struct Run {
    Run()
        : library(*Library::open(folder.filePath(u"library.sqlite"_s)))
        , settings(folder.filePath(u"window.ini"_s))
    {
        auto scripted = std::make_unique<ScriptedDialogs>();
        dialogs = scripted.get();
        window = std::make_unique<MainWindow>(*library, settings, loadThemes().themes, std::move(scripted));
        window->show();
        view = window->findChild<ArticleView *>();
        side = window->findChild<SidePanel *>();
    }

    [[nodiscard]] bool begin() const
    {
        window->workspace().shelf().importText(text);
        return QTest::qWaitForWindowActive(window.get())
            && QTest::qWaitFor([this] { return analysis().people.size() == 2 && analysis().quotes.size() == 1; }, 20000);
    }

    [[nodiscard]] const Analysis &analysis() const { return window->workspace().analysis(); }
    [[nodiscard]] QString article() const { return window->workspace().article().text; }

    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = article().indexOf(words);
        return {start, start + words.size()};
    }

    /// As a click on the mark would.
    void click(const QString &words) const
    {
        view->setFocus();
        view->setSelection({});
        view->ensureVisible(rangeOf(words));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(rangeOf(words)).center());
    }

    /// The list of that name within the Names tab, which comes to the front.
    [[nodiscard]] QAbstractItemView *namesList(const QString &name) const
    {
        side->setCurrentIndex(SidePanel::Names);
        for (QAbstractItemView *list : side->widget(SidePanel::Names)->findChildren<QAbstractItemView *>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }

    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void undo() const { window->workspace().undoStack().undo(); }

    [[nodiscard]] QStringList people() const
    {
        QStringList names;
        for (const Entity &person : analysis().people)
            names.append(person.name);
        return names;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    WindowSettings settings;
    ScriptedDialogs *dialogs;
    std::unique_ptr<MainWindow> window;
    ArticleView *view;
    SidePanel *side;
};

const QString olga = u"Olga Brandvik"_s;
const QString robert = u"Robert Lund"_s;

}

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
        const Run run;
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
        const Run run;
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
        const Run run;
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
        const Run run;
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
        const Run run;
        QVERIFY(run.begin());
        run.window->workspace().correcting().correct({RetypeEntity{reference(run.analysis(), EntityKind::Person, 1), EntityKind::Organisation}});
        QCOMPARE(run.people(), QStringList{olga});
        run.click(robert);
        run.press(Qt::Key_P);
        QCOMPARE(run.people(), (QStringList{olga, robert}));
    }

    void m_mergesIntoThePersonWhoIsChosen()
    {
        const Run run;
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
        const Run run;
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
        const Run run;
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
        const Run run;
        QVERIFY(run.begin());
        run.click(u"for this boat"_s);
        run.view->setSelection(run.rangeOf(u"nine years"_s));
        run.press(Qt::Key_2);
        QCOMPARE(run.window->workspace().annotations().size(), 1);
        QVERIFY(run.window->workspace().findings().corrections().isEmpty());
    }

    void v_correctsTheValueOfTheCurrentFigure()
    {
        const Run run;
        QVERIFY(run.begin());
        run.click(u"40 million"_s);
        const FigureValue value{41e6, {}, {}, true, u"NOK"_s, u"the ferry"_s};
        run.dialogs->figures.enqueue(value);
        run.press(Qt::Key_V);
        QCOMPARE(valueOf(run.analysis().figures.first()), value);
    }

    void menuOfARow_renamesSplitsAndKeepsApart()
    {
        const Run run;
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
        const Run run;
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
        const Run run;
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
        const Run run;
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
        const Run run;
        QVERIFY(run.begin());
        run.window->workspace().correcting().correct({RenameEntity{reference(run.analysis(), EntityKind::Person, 1), u"Robert A. Lund"_s}});
        QAbstractItemView *people = run.namesList(u"People"_s);
        QVERIFY(!people->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains("corrected by you"_L1));
        QVERIFY(people->model()->index(1, 0).data(Qt::ToolTipRole).toString().contains("corrected by you"_L1));
    }

    void a_hasTheLastCorrectionHoldInEveryArticle()
    {
        const Run run;
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
        const Run run;
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
        const Run run;
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

    void list_showsCorrectionsAndRevertsOne()
    {
        const Run run;
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

QTEST_MAIN(CorrectionControllerTest)
#include "tst_correctioncontroller.moc"
