// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changecontroller.h"

#include "app/annotation/reanchoring.h"
#include "app/library/library.h"
#include "app/library/versionstore.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/reading/articleview.h"
#include "ui/reading/changebar.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/markreview.h"
#include "ui/window/versionlist.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString source = u"\n\nSource: https://news.example/ferry\n"_s;
const QString text = u"Harbour towns agree on a night ferry\n\n"
                     "Mayor Olga Brandvik of Skagen said on Monday that the towns would share the cost.\n\n"
                     "“We have waited nine long years for this boat,” Brandvik told the rowers on the quay.\n\n"
                     "The rowers cheered her for a while, and went home."_s;

QString withReplaced(QString words, const QString &from, const QString &to)
{
    return words.replace(from, to);
}

/// The cost put first, another number in the quote, the last paragraph gone.
const QString changed = withReplaced(withReplaced(withReplaced(text, u"Mayor Olga"_s, u"It is decided, after years of talks.\n\nMayor Olga"_s),
                                                  u"nine long years"_s, u"ten long years"_s),
                                     u"\n\nThe rowers cheered her for a while, and went home."_s, {});

const QString cost = u"would share the cost"_s;
const QString quote = u"waited nine long years for this boat"_s;
const QString requoted = u"waited ten long years for this boat"_s;
const QString cheers = u"The rowers cheered her"_s;

/// The window on the first version, with three marks.
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
        bar = window->findChild<ChangeBar *>();
        shelf().importText(text + source);
        for (const QString &words : {cost, quote, cheers})
            ids.append(workspace().marking().highlight(rangeOf(words), 0));
    }

    [[nodiscard]] Workspace &workspace() const { return window->workspace(); }
    [[nodiscard]] Shelf &shelf() const { return workspace().shelf(); }
    [[nodiscard]] QString article() const { return workspace().article().text; }
    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = article().indexOf(words);
        return {start, start + words.size()};
    }
    [[nodiscard]] const Annotation &mark(qsizetype nth) const { return *workspace().annotations().find(ids.at(nth)); }
    [[nodiscard]] AnchorState state(qsizetype nth) const { return anchorState(mark(nth)); }
    /// What the view draws of the mark.
    [[nodiscard]] QStringList drawn(qsizetype nth) const
    {
        QStringList words;
        for (qsizetype at = 0; at < article().size(); ++at) {
            for (const MarkSpan &span : view->spansAt(at)) {
                if (span.key.kind == MarkKind::Own && span.key.annotation == ids.at(nth) && span.range.start == at)
                    words.append(span.range.in(article()).toString());
            }
        }
        return words;
    }
    void undo() const { workspace().undoStack().undo(); }

    [[nodiscard]] MarkReview *review() const
    {
        window->findChild<QAction *>(u"reviewMarks"_s)->trigger();
        return window->findChild<MarkReview *>();
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    WindowSettings settings;
    ScriptedDialogs *dialogs;
    std::unique_ptr<MainWindow> window;
    ArticleView *view;
    ChangeBar *bar;
    QList<AnnotationId> ids;
};

QAbstractButton *button(const QWidget &parent, const QString &text_)
{
    const auto all = parent.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(all, [&](const QAbstractButton *each) { return each->text() == text_; });
    return found == all.end() ? nullptr : *found;
}

QStringList rows(const QTreeWidget &list)
{
    QStringList found;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QStringList columns;
        for (int column = 0; column < list.columnCount(); ++column)
            columns.append(list.topLevelItem(row)->text(column));
        found.append(columns.join(u" | "_s));
    }
    return found;
}

}

class ChangeControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void changedArticle_isToldOfAboveTheText()
    {
        const Run run;
        QVERIFY(run.bar->isHidden());
        run.shelf().importText(changed + source);
        QVERIFY(run.article().contains(u"It is decided"_s)); // it was open, and is shown anew
        QVERIFY(!run.bar->isHidden());
        QCOMPARE(run.bar->text(), u"This article changed: 1 mark kept, 1 to check, 1 without a place."_s);
        QCOMPARE(run.state(0), AnchorState::Moved);
        QCOMPARE(run.state(1), AnchorState::Uncertain);
        QCOMPARE(run.state(2), AnchorState::Orphan);
        QCOMPARE(run.drawn(0), QStringList{cost});
        QCOMPARE(run.drawn(1), QStringList());
        QCOMPARE(run.drawn(2), QStringList());
        QVERIFY(run.dialogs->errors.isEmpty());
    }

    void undo_bringsTheOldTextAndItsMarksBack()
    {
        const Run run;
        const QString before = run.article();
        QList<Annotation> marks;
        for (qsizetype nth = 0; nth < 3; ++nth)
            marks.append(run.mark(nth));
        run.shelf().importText(changed + source);
        QCOMPARE(run.workspace().undoStack().undoText(), u"Update “Harbour towns agree on a night ferry”"_s);
        for (int round = 0; round < 2; ++round) {
            run.undo();
            QCOMPARE(run.article(), before);
            for (qsizetype nth = 0; nth < 3; ++nth)
                QCOMPARE(run.mark(nth), marks.at(nth));
            QVERIFY(run.bar->isHidden());
            run.workspace().undoStack().redo();
            QCOMPARE(run.state(1), AnchorState::Uncertain);
            QVERIFY(!run.bar->isHidden());
        }
        QVERIFY(run.dialogs->errors.isEmpty());
    }

    void noteTypedLast_isKeptWithTheOldVersion()
    {
        const Run run;
        run.workspace().marking().setNote(run.ids.at(1), u"Ask her"_s);
        run.shelf().importText(changed + source);
        QCOMPARE(run.mark(1).note, u"Ask her"_s);
        QCOMPARE(run.library->annotations(run.workspace().articleId())->size(), 3);
    }

    void review_acceptsTheProposedWords()
    {
        const Run run;
        run.shelf().importText(changed + source);
        MarkReview *review = run.review();
        QVERIFY(review && review->isVisible());
        auto *list = review->findChild<QTreeWidget *>();
        QCOMPARE(rows(*list).size(), 2);
        const auto found = list->findItems(quote, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        const auto passages = review->findChildren<QTextEdit *>();
        QVERIFY(passages.at(0)->toPlainText().contains(quote));
        QVERIFY(passages.at(1)->toPlainText().contains(requoted));

        QTest::keyClick(review, Qt::Key_Return);
        QCOMPARE(run.state(1), AnchorState::Exact);
        QCOMPARE(run.drawn(1), QStringList{requoted});
        QCOMPARE(rows(*list).size(), 1);
        QCOMPARE(run.bar->text(), u"This article changed: 2 marks kept, 1 without a place."_s);
        run.undo();
        QCOMPARE(run.state(1), AnchorState::Uncertain);
        QCOMPARE(rows(*list).size(), 2);
        run.undo();
        QCOMPARE(run.drawn(1), QStringList{quote});
    }

    void review_detachesAMarkAndKeepsIt()
    {
        const Run run;
        run.shelf().importText(changed + source);
        MarkReview *review = run.review();
        auto *list = review->findChild<QTreeWidget *>();
        list->setCurrentItem(list->findItems(quote, Qt::MatchExactly).first());
        button(*review, u"&Detach"_s)->click();
        QCOMPARE(run.state(1), AnchorState::Orphan);
        QCOMPARE(run.mark(1).segments.first().quote.exact, quote);
        QVERIFY(!button(*review, u"&Accept"_s)->isEnabled() || rows(*list).size() == 2);
        run.undo();
        QCOMPARE(run.state(1), AnchorState::Uncertain);
    }

    void review_putsAnOrphanWhereTheReaderSelects()
    {
        const Run run;
        run.shelf().importText(changed + source);
        MarkReview *review = run.review();
        auto *list = review->findChild<QTreeWidget *>();
        list->setCurrentItem(list->findItems(cheers, Qt::MatchExactly).first());
        QVERIFY(!button(*review, u"&Accept"_s)->isEnabled());
        button(*review, u"&Pick Another Place"_s)->click();
        QVERIFY(!review->isVisible());
        QVERIFY(run.bar->text().contains(cheers));
        QVERIFY(QTest::qWaitForWindowActive(run.window.get()));

        QTest::keyClick(run.view, Qt::Key_Return); // nothing is selected yet
        QCOMPARE(run.state(2), AnchorState::Orphan);
        run.view->setSelection(run.rangeOf(u"the rowers"_s));
        QTest::keyClick(run.view, Qt::Key_Return);
        QCOMPARE(run.state(2), AnchorState::Exact);
        QCOMPARE(run.drawn(2), QStringList{u"the rowers"_s});
        QVERIFY(review->isVisible());
        run.undo();
        QCOMPARE(run.state(2), AnchorState::Orphan);
    }

    void escape_leavesTheMarkAsItIs()
    {
        const Run run;
        run.shelf().importText(changed + source);
        MarkReview *review = run.review();
        button(*review, u"&Pick Another Place"_s)->click();
        QVERIFY(QTest::qWaitForWindowActive(run.window.get()));
        QTest::keyClick(run.view, Qt::Key_Escape);
        QVERIFY(review->isVisible());
        QVERIFY(run.bar->text().startsWith(u"This article changed"_s));
        QVERIFY(!run.view->caretMode());
    }

    void bar_staysAwayOnceClosedUntilThereIsSomethingToCheck()
    {
        const Run run;
        run.shelf().importText(withReplaced(changed, u"ten long"_s, u"nine long"_s) + source);
        QCOMPARE(run.bar->text(), u"This article changed: 2 marks kept, 1 without a place."_s);
        QTest::mouseClick(run.bar->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
        QVERIFY(run.bar->isHidden());
        run.workspace().marking().highlight(run.rangeOf(u"on Monday"_s), 0);
        QVERIFY(run.bar->isHidden());
    }

    void versions_areComparedWordByWord()
    {
        const Run run;
        run.shelf().importText(changed + source);
        run.window->findChild<QAction *>(u"versions"_s)->trigger();
        const auto *versions = run.window->findChild<VersionList *>();
        QVERIFY(versions);
        QCOMPARE(versions->findChild<QComboBox *>()->count(), 1);
        const auto *diff = versions->findChild<QTextEdit *>();
        QVERIFY(diff->toPlainText().contains(u"waited nine ten long years"_s));
        QTextCursor cursor = diff->document()->find(u"nine"_s);
        QVERIFY(cursor.charFormat().fontStrikeOut());
        cursor = diff->document()->find(u"ten"_s);
        QVERIFY(cursor.charFormat().fontUnderline());
        const QStringList marks = rows(*versions->findChild<QTreeWidget *>());
        QVERIFY(marks.contains(u"Mark | "_s + cost + u" | unchanged"));
        QVERIFY(marks.contains(u"Mark | "_s + quote + u" | to check"));
        QVERIFY(marks.contains(u"Mark | "_s + cheers + u" | removed"));
        run.undo();
        QCOMPARE(versions->findChild<QComboBox *>()->count(), 0);
    }

    void quotesOfTheOldVersion_areListedWithWhatBecameOfThem()
    {
        const Run run;
        QVERIFY(QTest::qWaitFor([&run] { return !run.workspace().analysis().quotes.isEmpty(); }, 20000));
        run.shelf().importText(changed + source);
        run.window->findChild<QAction *>(u"versions"_s)->trigger();
        const auto *versions = run.window->findChild<VersionList *>();
        const QStringList passages = rows(*versions->findChild<QTreeWidget *>());
        QVERIFY2(std::ranges::any_of(passages,
                                     [](const QString &row) {
                                         return row.startsWith(u"Quote | “We have waited nine"_s) && row.endsWith(u"reworded"_s);
                                     }),
                 qPrintable(passages.join(u'\n')));
    }
};

QTEST_MAIN(ChangeControllerTest)
#include "tst_changecontroller.moc"
