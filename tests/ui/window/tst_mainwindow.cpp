// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "app/library/database.h"
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/marking.h"
#include "ui/theme/themefile.h"
#include "ui/window/intake.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStatusBar>
#include <poppler-qt6.h>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"Harbour towns agree on a night ferry\n\n"
                     "Mayor Olga Brandvik of Skagen said on Monday that the towns would share the cost.\n\n"
                     "“We have waited nine years for this boat,” Brandvik told reporters. “It will carry 240 passengers.”\n\n"
                     "The Coastal Transport Act lets towns run ferries of their own.\n"_s;

/// One program run: a library opened, a window on it. A second one on the same path is the program started again.
struct Run {
    explicit Run(const QString &folder)
        : library(*Library::open(folder + u"/library.sqlite"_s))
        , settings(folder + u"/window.ini"_s)
    {
        auto scripted = std::make_unique<ScriptedDialogs>();
        dialogs = scripted.get();
        window = std::make_unique<MainWindow>(*library, settings, loadThemes().themes, std::move(scripted));
        window->show();
        view = window->findChild<ArticleView *>();
        side = window->findChild<SidePanel *>();
    }

    [[nodiscard]] bool waitForAnalysis() const
    {
        return QTest::qWaitFor([this] { return !window->workspace().analysis().people.isEmpty(); }, 20000);
    }

    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = window->workspace().article().text.indexOf(words);
        return {start, start + words.size()};
    }

    [[nodiscard]] bool saysNotSaved() const
    {
        const QList<QLabel *> labels = window->statusBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"Not everything is saved"_s; });
    }

    [[nodiscard]] std::span<const Annotation> marks() const { return window->workspace().annotations().all(); }

    std::unique_ptr<Library> library;
    WindowSettings settings;
    ScriptedDialogs *dialogs;
    std::unique_ptr<MainWindow> window;
    ArticleView *view;
    SidePanel *side;
};

}

class MainWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    /// Selects @p words as a hand would: press at the first letter, move, release after the last.
    static void dragOver(const Run &run, const QString &words)
    {
        run.view->ensureVisible(run.rangeOf(words));
        const TextRange range = run.rangeOf(words);
        const QRect first = run.view->rectOf({range.start, range.start + 1});
        const QRect last = run.view->rectOf({range.end - 1, range.end});
        QWidget *page = run.view->viewport();
        QTest::mousePress(page, Qt::LeftButton, {}, {first.left() + 1, first.center().y()});
        QTest::mouseMove(page, {(first.left() + last.right()) / 2, last.center().y()});
        QTest::mouseMove(page, {last.right(), last.center().y()});
        QTest::mouseRelease(page, Qt::LeftButton, {}, {last.right(), last.center().y()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        qRegisterMetaType<TextRange>();
        m_file = m_folder.filePath(u"ferry.txt"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    void wholeWay_opensMarksNotesTagsUndoesRestartsAndExports()
    {
        const QTemporaryDir folder;
        {
            Run run(folder.path());
            QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
            run.dialogs->filesToOpen.enqueue({m_file});
            QTest::keyClick(run.window.get(), Qt::Key_O, Qt::ControlModifier);
            QVERIFY(run.waitForAnalysis());
            QCOMPARE(run.window->workspace().article().title, u"Harbour towns agree on a night ferry"_s);

            // With the mouse: a highlight in the second colour.
            dragOver(run, u"share the cost"_s);
            QCOMPARE(run.view->selectedText(), u"share the cost"_s);
            QTest::keyClick(run.view, Qt::Key_2);
            QCOMPARE(run.marks().size(), 1U);
            QCOMPARE(run.marks()[0].segments.first().quote.exact, u"share the cost"_s);
            QCOMPARE(run.marks()[0].colour, 1);

            // With the keyboard: the word after the one clicked, extended by a word, with a note and tags.
            run.view->setFocus();
            const TextRange ferries = run.rangeOf(u"ferries of"_s);
            run.view->setSelection({ferries.start, ferries.start});
            QTest::keyClick(run.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(run.view->selectedText().startsWith(u"ferries"_s));
            QTest::keyClick(run.view, Qt::Key_N);
            QCOMPARE(run.marks().size(), 2U);
            auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            QVERIFY(note);
            QTest::keyClicks(note, u"check the act"_s);
            run.side->flush();
            QCOMPARE(run.marks()[1].note, u"check the act"_s);

            run.view->setFocus();
            QTest::keyClick(run.view, Qt::Key_T);
            auto *tags = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(tags);
            QTest::keyClicks(tags, u"policy/transport, ferry"_s);
            QTest::keyClick(tags, Qt::Key_Return);
            QCOMPARE(run.marks()[1].tags, (QStringList{u"policy/transport"_s, u"ferry"_s}));

            // Undo takes the steps back one by one, redo brings them again.
            run.view->setFocus();
            const QList<Annotation> done(run.marks().begin(), run.marks().end());
            for (int step = run.window->workspace().undoStack().count(); step > 1; --step) // all but the import
                QTest::keyClick(run.window.get(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(run.marks().empty());
            QVERIFY(run.library->annotations(run.window->workspace().articleId())->isEmpty());
            while (run.window->workspace().undoStack().canRedo())
                QTest::keyClick(run.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(QList<Annotation>(run.marks().begin(), run.marks().end()), done);

            run.dialogs->pdfPaths.enqueue(folder.filePath(u"ferry.pdf"_s));
            QTest::keyClick(run.window.get(), Qt::Key_E, Qt::ControlModifier);
            QVERIFY(QTest::qWaitFor([&] { return QFile::exists(folder.filePath(u"ferry.pdf"_s)); }, 30000));
            QVERIFY(run.dialogs->allAnswered());
            QVERIFY(run.dialogs->errors.isEmpty());
            run.window->close();
        }
        {
            Run again(folder.path());
            const auto articles = again.library->articles();
            QVERIFY(articles);
            QCOMPARE(articles->size(), 1);
            again.window->workspace().open(articles->first().id);
            QCOMPARE(again.marks().size(), 2U);
            QCOMPARE(again.marks()[0].segments.first().range, again.rangeOf(u"share the cost"_s));
            QCOMPARE(again.marks()[1].note, u"check the act"_s);
            QCOMPARE(again.marks()[1].tags, (QStringList{u"policy/transport"_s, u"ferry"_s}));
        }
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(folder.filePath(u"ferry.pdf"_s));
        QVERIFY(pdf);
        QStringList notes;
        for (const auto &annotation : pdf->page(0)->annotations({Poppler::Annotation::AHighlight})) {
            if (annotation->contents().contains("check the act"_L1))
                notes.append(annotation->contents());
        }
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().contains("#policy/transport"_L1));
    }

    void singleLetters_stayInTheFieldThatHasTheFocus()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
        run.window->openFiles({m_file});
        run.view->setSelection(run.rangeOf(u"share the cost"_s));
        auto *search = run.window->findChild<QLineEdit *>();
        QVERIFY(search);
        search->setFocus();
        QTest::keyClicks(search, u"hnt12"_s);
        QCOMPARE(search->text(), u"hnt12"_s);
        QVERIFY(run.marks().empty());
    }

    void drop_takesTheFileIn()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(run.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(run.window.get(), &drop);
        QCOMPARE(run.window->workspace().article().title, u"Harbour towns agree on a night ferry"_s);
    }

    void drop_ofWhatTheProgramItselfDragsIsRefused()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        run.window->openFiles({m_file});
        const ArticleId id = run.window->workspace().articleId();
        QMimeData data;
        data.setText(u"Olga Brandvik"_s);
        auto *intake = run.window->findChild<Intake *>();
        QDragEnterEvent enter(QPoint(50, 50), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        intake->offer(enter, run.side);
        QVERIFY(!enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        intake->offer(drop, run.side);
        QVERIFY(!drop.isAccepted());
        QCOMPARE(run.window->workspace().articleId(), id);
        QCOMPARE(run.library->articles()->size(), 1);
    }

    void noteBeingTyped_isKeptWhenAnotherArticleComes()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
        run.window->openFiles({m_file});
        const ArticleId id = run.window->workspace().articleId();
        run.view->setSelection(run.rangeOf(u"share the cost"_s));
        run.view->setFocus();
        QTest::keyClick(run.view, Qt::Key_N);
        auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(note);
        QTest::keyClicks(note, u"half a thou"_s); // and no pause in which it would be saved by itself
        QMimeData data;
        data.setText(u"Rain delays the harvest\n\nFarmers in the valley lost a week.\n"_s);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(run.window.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(run.window.get(), &drop);
        QVERIFY(run.window->workspace().articleId() != id);
        const auto kept = run.library->annotations(id);
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().note, u"half a thou"_s);
    }

    void unreadableFile_isSaidAndLeavesTheWindowAsItWas()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        run.window->openFiles({folder.filePath(u"missing.txt"_s)});
        QCoreApplication::processEvents();
        QCOMPARE(run.dialogs->errors.size(), 1);
        QVERIFY(run.dialogs->errors.first().message.contains("missing.txt"_L1));
        QVERIFY(run.window->workspace().articleId().isNull());
    }

    void undoOfImport_putsTheArticleInTheBinAndRedoBringsItBack()
    {
        const QTemporaryDir folder;
        Run run(folder.path());
        run.window->openFiles({m_file});
        const ArticleId id = run.window->workspace().articleId();
        run.window->workspace().undoStack().undo();
        QVERIFY(run.window->workspace().articleId().isNull());
        QVERIFY(run.library->articles()->isEmpty());
        QCOMPARE(run.library->bin()->size(), 1);
        run.window->workspace().undoStack().redo();
        QCOMPARE(run.library->articles()->first().id, id);
    }

    void whatTheDiskRefuses_isSavedInAnotherFileAtTheEnd()
    {
        const QTemporaryDir folder;
        const QString rescued = folder.filePath(u"rescued.sqlite"_s);
        Run run(folder.path());
        run.window->openFiles({m_file});
        const ArticleId id = run.window->workspace().articleId();
        const auto database = *Database::open(run.library->path());
        QVERIFY(database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON annotations WHEN EXISTS (SELECT 1 FROM pragma_database_list "
                              "WHERE file LIKE '%library.sqlite') BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        const AnnotationId mark = run.window->workspace().marking().highlight(run.rangeOf(u"share the cost"_s), 2);
        QVERIFY(run.dialogs->errors.isEmpty()); // not while the step is being made
        QCoreApplication::processEvents();
        QCOMPARE(run.dialogs->errors.size(), 1);
        QCOMPARE(run.marks().size(), 1);
        QVERIFY(run.saysNotSaved());
        run.window->workspace().marking().setNote(mark, u"what was written meanwhile"_s);
        QCoreApplication::processEvents();
        QCOMPARE(run.dialogs->errors.size(), 1); // said once, not at each pause
        run.dialogs->choices.enqueue(std::nullopt); // rather stay
        QVERIFY(!run.window->close());

        run.dialogs->choices.enqueue(u"Save everything in another file…"_s);
        run.dialogs->libraryPaths.enqueue(run.library->path()); // is there already: nothing is written over
        run.dialogs->choices.enqueue(u"Save everything in another file…"_s);
        run.dialogs->libraryPaths.enqueue(rescued);
        QVERIFY(run.window->close());
        QCOMPARE(run.dialogs->errors.size(), 2);
        QVERIFY(run.dialogs->allAnswered());
        QVERIFY(run.library->annotations(id)->isEmpty());
        const auto copy = Library::open(rescued);
        QVERIFY(copy);
        QCOMPARE((*copy)->annotations(id)->size(), 1);
        QCOMPARE((*copy)->article(id)->text, run.library->article(id)->text);
    }

    void everyActionWithAKey_isInAMenu()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        QSet<const QAction *> inMenus;
        QList<const QMenu *> menus;
        for (const QAction *top : run.window->menuBar()->actions())
            menus.append(top->menu());
        while (!menus.isEmpty()) {
            for (const QAction *action : menus.takeLast()->actions()) {
                inMenus.insert(action);
                if (action->menu())
                    menus.append(action->menu());
            }
        }
        for (const QAction *action : run.window->actions() + run.view->actions())
            QVERIFY2(action->shortcut().isEmpty() || inMenus.contains(action), qPrintable(action->text()));
    }

    void themeAndTextSize_areKeptForTheNextStart()
    {
        const QTemporaryDir folder;
        {
            Run run(folder.path());
            QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
            run.settings.setTheme(u"dark"_s);
            QTest::keyClick(run.window.get(), Qt::Key_Plus, Qt::ControlModifier);
            QTest::keyClick(run.window.get(), Qt::Key_0, Qt::ControlModifier);
            QCOMPARE(run.settings.readingStyle().textSize, 18);
            QTest::keyClick(run.window.get(), Qt::Key_Plus, Qt::ControlModifier);
        }
        const Run again(folder.path());
        QCOMPARE(again.settings.readingStyle().textSize, 19);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
