// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notedraft.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

class NoteDraftTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QPlainTextEdit> m_field;
    NoteDraft *m_draft = nullptr;
    Annotation m_heron;

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<QPlainTextEdit>();
        m_draft = new NoteDraft(*m_field);
        m_heron = {};
        m_heron.id = {QUuid::createUuid()};
        m_heron.note = u"The heron waits."_s;
        m_draft->setAnnotation(m_heron);
    }

    void typing_isAnnouncedWithoutAPauseInIt()
    {
        QSignalSpy edits(m_draft, &NoteDraft::noteEdited);
        QDeadlineTimer second(1000);
        while (edits.isEmpty() && !second.hasExpired())
            QTest::keyClick(m_field.get(), Qt::Key_A, Qt::NoModifier, 20);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0][0].value<AnnotationId>(), m_heron.id);
    }

    void newNote_isNotAnnouncedBack()
    {
        const QSignalSpy edits(m_draft, &NoteDraft::noteEdited);
        Annotation other = m_heron;
        other.id = {QUuid::createUuid()};
        other.note = u"Reeds"_s;
        m_draft->setAnnotation(other);
        m_draft->flush();
        QVERIFY(edits.isEmpty());
        QCOMPARE(m_field->toPlainText(), u"Reeds"_s);
    }

    void changeFromElsewhere_keepsTheCaretAtItsWords_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("before");
        QTest::newRow("before the caret") << u"Today the heron waits."_s << u"Today the heron "_s;
        QTest::newRow("behind the caret") << u"The heron waits. It fishes."_s << u"The heron "_s;
        QTest::newRow("a sign of two units") << u"The heron waits\U0001F41F."_s << u"The heron "_s;
    }
    void changeFromElsewhere_keepsTheCaretAtItsWords()
    {
        QFETCH(QString, note);
        QFETCH(QString, before);
        QTextCursor caret = m_field->textCursor();
        caret.setPosition(10); // before "waits"
        m_field->setTextCursor(caret);
        const QSignalSpy edits(m_draft, &NoteDraft::noteEdited);
        m_heron.note = note;
        m_draft->setAnnotation(m_heron);
        QCOMPARE(m_field->toPlainText(), note);
        QCOMPARE(note.left(m_field->textCursor().position()), before);
        m_draft->flush();
        QVERIFY(edits.isEmpty());
    }

    void ownUndo_worksWhileTyping()
    {
        QTest::keyClicks(m_field.get(), u"Oh. "_s);
        m_draft->flush();
        m_heron.note = u"Oh. The heron waits."_s;
        m_draft->setAnnotation(m_heron); // the echo
        QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_field->toPlainText(), u"The heron waits."_s);
    }

    void otherNote_isOutOfReachOfUndo()
    {
        QTest::keyClicks(m_field.get(), u"Oh. "_s);
        Annotation other = m_heron;
        other.id = {QUuid::createUuid()};
        m_draft->setAnnotation(other);
        QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_field->toPlainText(), u"The heron waits."_s);
    }

    void dropped_announcesNothing()
    {
        const QSignalSpy edits(m_draft, &NoteDraft::noteEdited);
        QTest::keyClicks(m_field.get(), u"Oh. "_s);
        m_draft->drop();
        m_draft->flush();
        QVERIFY(edits.isEmpty());
        QVERIFY(m_draft->annotation().isNull());
    }
};

QTEST_MAIN(NoteDraftTest)
#include "tst_notedraft.moc"
