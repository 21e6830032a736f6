// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/annotationset.h"
#include "app/annotation/edit.h"
#include "ui/panels/notespanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

class NotesPanelTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<AnnotationSet> m_set;
    std::unique_ptr<NotesPanel> m_panel;
    Annotation m_heron;
    Annotation m_willow;

    [[nodiscard]] QPlainTextEdit &note() const { return *m_panel->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QListView &view() const { return *m_panel->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        for (QLineEdit *line : m_panel->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return *line;
        }
        qFatal("no such field");
    }
    static Annotation mark(qsizetype start, const QString &words)
    {
        Annotation annotation;
        annotation.id = {QUuid::createUuid()};
        annotation.segments = {{{start, start + words.size()}, {words, {}, {}}}};
        return annotation;
    }
    /// As the window does: what a panel asks for comes back from the set.
    void answerEdits()
    {
        connect(m_panel.get(), &NotesPanel::noteEdited, m_set.get(), [this](AnnotationId id, const QString &text) {
            apply(noteChange(*m_set->find(id), text, {}), *m_set);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_panel.reset();
        m_set = std::make_unique<AnnotationSet>();
        m_heron = mark(10, u"heron"_s);
        m_heron.note = u"Grey?"_s;
        m_willow = mark(40, u"willow"_s);
        m_set->setAll({m_heron, m_willow});
        m_panel = std::make_unique<NotesPanel>(*m_set);
        m_panel->resize(360, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->edit(m_heron.id);
    }

    void edit_showsTheNoteAndTakesTheFocus()
    {
        QCOMPARE(note().toPlainText(), u"Grey?"_s);
        QVERIFY(QTest::qWaitFor([this] { return note().hasFocus(); }));
    }

    void typing_isAnnouncedOnceWithinASecond()
    {
        QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        QTest::keyClicks(&note(), u" No"_s);
        QCOMPARE(edits.size(), 0);
        QVERIFY(edits.wait(2000));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0][0].value<AnnotationId>(), m_heron.id);
        QCOMPARE(edits[0][1].toString(), u"Grey? No"_s);
    }

    void flush_announcesAtOnceAndOnlyOnce()
    {
        QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        QTest::keyClicks(&note(), u"!"_s);
        m_panel->flush();
        m_panel->flush();
        QCOMPARE(edits.size(), 1);
        QVERIFY(!edits.wait(600));
    }

    void choosingAnother_announcesWhatWasTypedInTheFirst()
    {
        const QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        QTest::keyClicks(&note(), u"!"_s);
        m_panel->showNote(m_willow.id);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0][0].value<AnnotationId>(), m_heron.id);
        QVERIFY(note().toPlainText().isEmpty());
    }

    void losingTheFocus_announces()
    {
        QVERIFY(QTest::qWaitFor([this] { return note().hasFocus(); }));
        const QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        QTest::keyClicks(&note(), u"!"_s);
        view().setFocus();
        QCOMPARE(edits.size(), 1);
    }

    void echo_leavesTypingAlone()
    {
        answerEdits();
        QTest::keyClicks(&note(), u" one"_s);
        m_panel->flush();
        QTest::keyClicks(&note(), u" two"_s);
        Annotation echo = *m_set->find(m_heron.id);
        echo.colour = 3; // a change of something else, while the second word is not announced yet
        m_set->replace(echo);
        QCOMPARE(note().toPlainText(), u"Grey? one two"_s);
        m_panel->flush();
        QCOMPARE(m_set->find(m_heron.id)->note, u"Grey? one two"_s);
    }

    void undo_fromElsewhereShowsTheOldNoteWithoutAnnouncing()
    {
        answerEdits();
        QTest::keyClicks(&note(), u" one"_s);
        m_panel->flush();
        QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        m_set->replace(m_heron);
        QCOMPARE(note().toPlainText(), u"Grey?"_s);
        m_panel->flush();
        QCOMPARE(edits.size(), 0);
    }

    void removal_forgetsWhatWasTyped()
    {
        const QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        QTest::keyClicks(&note(), u"!"_s);
        QVERIFY(m_set->take(m_heron.id));
        m_panel->flush();
        QCOMPARE(edits.size(), 0);
        QCOMPARE(m_panel->count(), 1);
    }

    void anotherArticle_forgetsTheEditor()
    {
        const QSignalSpy edits(m_panel.get(), &NotesPanel::noteEdited);
        const QSignalSpy counts(m_panel.get(), &NotesPanel::countChanged);
        QTest::keyClicks(&note(), u"!"_s);
        m_set->setAll({});
        m_panel->flush();
        QCOMPARE(edits.size(), 0);
        QCOMPARE(counts.size(), 1);
        QVERIFY(!note().isVisible());
    }

    void tags_areAnnouncedAsAListWithoutRepetition()
    {
        const QSignalSpy edits(m_panel.get(), &NotesPanel::tagsEdited);
        m_panel->editTags(m_heron.id);
        field(u"Tags"_s).setText(u" birds,#water , birds,,"_s);
        QTest::keyClick(&field(u"Tags"_s), Qt::Key_Return);
        m_panel->flush();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0][1].toStringList(), QStringList({u"birds"_s, u"water"_s}));
    }

    void filter_keepsTheNoteThatIsBeingEdited()
    {
        answerEdits();
        field(u"Filter: Notes"_s).setText(u"grey"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        note().setPlainText(u"White."_s);
        m_panel->flush();
        QCOMPARE(view().model()->rowCount(), 1);
        QCOMPARE(note().toPlainText(), u"White."_s);
    }

    void click_asksForThePlace()
    {
        const QSignalSpy places(m_panel.get(), &NotesPanel::placeRequested);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier,
                          view().visualRect(view().model()->index(1, 0)).center());
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0][0].value<TextRange>(), (TextRange{40, 46}));
    }
};

QTEST_MAIN(NotesPanelTest)
#include "tst_notespanel.moc"
