// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/notes/notepane.h"
#include "ui/panels/notespanel.h"
#include "ui/session/marking.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString article = u"Harbour towns agree on a night ferry\n\n"
                        "Mayor Olga Brandvik of Skagen said on Monday that the towns would share the cost.\n\n"
                        "“It will carry 240 passengers,” Brandvik told reporters.\n"_s;

}

/// Notes are written in the real window, with the keys a reader would press.
class NotesTest : public WindowTest
{
    Q_OBJECT

    NotePane *m_pane = nullptr;

    [[nodiscard]] QPlainTextEdit &large() const { return *m_pane->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QPlainTextEdit &inPlace() const { return *m_window->findChild<NotesPanel *>()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QString storedNote(AnnotationId id) const
    {
        const QList<Annotation> annotations = stored();
        const auto found = std::ranges::find(annotations, id, &Annotation::id);
        return found == annotations.end() ? u"(none)"_s : found->note;
    }
    AnnotationId mark(const QString &words) const { return workspace().marking().highlight(rangeOf(words), 0); }
    void openLarge() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_pane->isVisible());
        QVERIFY(QTest::qWaitFor([this] { return large().hasFocus(); }));
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_pane = m_window->findChild<NotePane *>();
        QVERIFY(import(article));
    }

    void cleanup()
    {
        QVERIFY(isQuiet());
        end();
    }

    void largeEditor_opensForTheSelectionAndShowsTheNoteAsItReads()
    {
        QVERIFY(!m_pane->isVisible());
        select(u"share the cost"_s);
        openLarge();
        QTest::keyClicks(&large(), u"Who **pays**?"_s);
        QCOMPARE(m_pane->findChild<QTextBrowser *>()->toPlainText(), u"Who pays?"_s);
        QTest::keyClick(&large(), Qt::Key_Escape);
        QVERIFY(!m_pane->isVisible());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(workspace().annotations().size(), 1);
        QCOMPARE(storedNote(workspace().annotations().all().front().id), u"Who **pays**?"_s);
    }

    void noteBeingWritten_isStoredWithinASecond_data()
    {
        QTest::addColumn<bool>("enlarged");
        QTest::newRow("in place") << false;
        QTest::newRow("in the larger editor") << true;
    }
    void noteBeingWritten_isStoredWithinASecond()
    {
        QFETCH(bool, enlarged);
        select(u"share the cost"_s);
        if (enlarged)
            openLarge();
        else
            QTest::keyClick(m_view, Qt::Key_N);
        QPlainTextEdit &field = enlarged ? large() : inPlace();
        const AnnotationId id = workspace().annotations().all().front().id;
        QTest::keyClicks(&field, u"Ask who"_s);
        QVERIFY(QTest::qWaitFor([&] { return storedNote(id) == u"Ask who"_s; }, 1000));
        QVERIFY(field.hasFocus());
        QTest::keyClicks(&field, u" pays"_s);
        QVERIFY(QTest::qWaitFor([&] { return storedNote(id) == u"Ask who pays"_s; }, 1000));
        QCOMPARE(workspace().undoStack().undoText(), u"Add note"_s);
        workspace().undoStack().undo(); // both at once
        QCOMPARE(field.toPlainText(), QString());
        QCOMPARE(storedNote(id), QString());
    }

    void bothEditors_showTheSameNote()
    {
        select(u"share the cost"_s);
        QTest::keyClick(m_view, Qt::Key_N);
        QTest::keyClicks(&inPlace(), u"Who pays?"_s);
        openLarge();
        QCOMPARE(large().toPlainText(), u"Who pays?"_s);
        QTest::keyClicks(&large(), u" All."_s);
        inPlace().setFocus();
        QCOMPARE(inPlace().toPlainText(), u"Who pays? All."_s);
    }

    void focusElsewhere_endsTheUndoStep()
    {
        select(u"share the cost"_s);
        openLarge();
        QTest::keyClicks(&large(), u"Who pays?"_s);
        m_view->setFocus();
        large().setFocus();
        QTest::keyClicks(&large(), u" All."_s);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(large().toPlainText(), u"Who pays?"_s);
    }

    void removedMark_closesTheLargeEditor()
    {
        const AnnotationId id = mark(u"share the cost"_s);
        m_window->findChild<NotesPanel *>()->showNote(id);
        openLarge();
        workspace().marking().remove(id);
        QVERIFY(!m_pane->isVisible());
    }

    void noteBeingWritten_comesBackWholeWithTheMarkThatWasDeleted_data() { noteBeingWritten_isStoredWithinASecond_data(); }
    void noteBeingWritten_comesBackWholeWithTheMarkThatWasDeleted()
    {
        QFETCH(bool, enlarged);
        const AnnotationId id = mark(u"share the cost"_s);
        m_window->findChild<NotesPanel *>()->showNote(id);
        inPlace().setFocus();
        if (enlarged)
            openLarge();
        QTest::keyClicks(enlarged ? &large() : &inPlace(), u"Who pays?"_s);
        const auto buttons = m_window->findChild<NotesPanel *>()->findChildren<QToolButton *>();
        const auto trash = std::ranges::find(buttons, u"Delete this mark"_s, &QWidget::toolTip);
        QTest::mouseClick(*trash, Qt::LeftButton); // which leaves the focus in the note
        QCOMPARE(workspace().annotations().size(), 0);
        workspace().undoStack().undo();
        QCOMPARE(storedNote(id), u"Who pays?"_s);
    }

    void noteBeingWritten_isAStepThatRedoCannotPass()
    {
        const AnnotationId id = mark(u"share the cost"_s);
        (void)mark(u"on Monday"_s);
        workspace().undoStack().undo();
        QVERIFY(workspace().undoStack().canRedo());
        m_window->findChild<NotesPanel *>()->showNote(id);
        openLarge();
        QTest::keyClicks(&large(), u"Who pays?"_s);
        QTest::keyClick(&large(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(storedNote(id), u"Who pays?"_s);
        QCOMPARE(workspace().annotations().size(), 1);
        QVERIFY(!workspace().undoStack().canRedo());
    }

    void noteBeingWritten_isKeptWhenTheArticleIsLeftOrTheWindowClosed()
    {
        const AnnotationId id = mark(u"share the cost"_s);
        const ArticleId left = workspace().articleId();
        m_window->findChild<NotesPanel *>()->showNote(id);
        openLarge();
        QTest::keyClicks(&large(), u"Who pays?"_s);
        workspace().shelf().importText(u"Rain delays the harvest\n\nFarmers in the valley lost a week.\n"_s);
        QVERIFY(!m_pane->isVisible());
        QCOMPARE(m_library->annotations(left)->front().note, u"Who pays?"_s);
        m_view->setFocus();
        openLarge();
        QTest::keyClicks(&large(), u"Dull."_s);
        QVERIFY(m_window->close());
        QCOMPARE(m_library->annotations(workspace().articleId())->front().note, u"Dull."_s);
    }

    void noteOnTheArticle_isFirstAndOnlyOne()
    {
        mark(u"Harbour"_s);
        QTest::keyClick(m_view, Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(QTest::qWaitFor([this] { return inPlace().hasFocus(); }));
        QTest::keyClicks(&inPlace(), u"For the water file."_s);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(workspace().annotations().size(), 2);
        const Annotation &first = workspace().annotations().all().front();
        QVERIFY(first.segments.isEmpty());
        QCOMPARE(storedNote(first.id), u"For the water file."_s);
        QCOMPARE(inPlace().toPlainText(), u"For the water file."_s);
    }

    void links_leadToPeopleFiguresAndArticles()
    {
        const QString calm = u"\n\nNothing moved on the quay that morning, and the gulls had it for themselves."_s.repeated(60);
        workspace().shelf().importText(u"Quiet day at the quay"_s + calm + u"\n\nMayor Olga Brandvik said on Monday that she counted 240 passengers."_s + calm);
        const ArticleId quay = workspace().articleId();
        workspace().shelf().importText(u"Rain delays the harvest\n\nFarmers in the valley lost a week.\n"_s);
        const ArticleId harvest = workspace().articleId();
        workspace().open(quay);
        QVERIFY(QTest::qWaitFor([this] { return !workspace().analysis().people.isEmpty(); }, 20000));
        m_view->setFocus();
        openLarge();
        auto &preview = *m_pane->findChild<QTextBrowser *>();
        const auto click = [&](const QString &target) {
            m_view->restorePosition(0);
            Q_EMIT preview.anchorClicked(QUrl(u"note:"_s + QString::fromLatin1(QUrl::toPercentEncoding(target))));
        };
        QSignalSpy jumps(m_view, &ArticleView::jumped);
        click(u"@Nobody"_s);
        QCOMPARE(jumps.size(), 0);
        click(u"@Olga Brandvik"_s);
        QCOMPARE(jumps.size(), 1);
        click(u"#240 passengers"_s);
        QCOMPARE(jumps.size(), 2);
        click(u"rain delays the harvest"_s);
        QCOMPARE(workspace().articleId(), harvest);
    }

    void openBrackets_offerWhatALinkCanLeadTo()
    {
        QVERIFY(QTest::qWaitFor([this] { return !workspace().analysis().people.isEmpty(); }, 20000));
        select(u"ferry"_s);
        openLarge();
        QTest::keyClicks(&large(), u"[["_s);
        auto *completer = m_pane->findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QStringList offered;
        for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
            offered.append(completer->completionModel()->index(row, 0).data().toString());
        QVERIFY(offered.contains(workspace().article().title));
        for (const Entity &person : workspace().analysis().people)
            QVERIFY(offered.contains(u'@' + person.name));
    }

    void f6_reachesTheLargeEditor()
    {
        select(u"share the cost"_s);
        openLarge();
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(large().hasFocus());
    }
};

QTEST_MAIN(NotesTest)
#include "tst_notes.moc"
