// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/reading/readingpage.h"
#include "ui/session/marking.h"

#include <QtGui/QWindow>
#include <QtWidgets/QStatusBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString article = u"Harbour towns agree on a night ferry\n\n"
                        "Mayor Olga Brandvik of Skagen said on Monday that the towns would share the cost. The ferry 🚢 sails at nine.\n\n"
                        "Brandvik called the ferryman brave. A ferry needs towns, and towns need a ferry.\n"_s;

}

/// Marks are changed in the real window, with the keys and drags of a reader.
class MarksTest : public WindowTest
{
    Q_OBJECT

    [[nodiscard]] QString text() const { return workspace().article().text; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(m_view, key, modifiers); }
    [[nodiscard]] QString said() const { return m_window->statusBar()->currentMessage(); }

    /// The words of each mark's runs, "|" between runs.
    static QStringList wordsOf(std::span<const Annotation> marks)
    {
        QStringList all;
        for (const Annotation &mark : marks) {
            QStringList words;
            for (const Segment &segment : mark.segments)
                words.append(segment.quote.exact);
            all.append(words.join(u'|'));
        }
        return all;
    }
    [[nodiscard]] QStringList marks() const { return wordsOf(workspace().annotations().all()); }
    [[nodiscard]] QStringList storedMarks() const { return wordsOf(stored()); }
    /// In the window, where the letters at @p position begin.
    [[nodiscard]] QPoint pointOf(qsizetype position) const
    {
        const QRect rect = m_view->rectOf({position, position + 1});
        return m_view->viewport()->mapTo(m_window.get(), QPoint(rect.left() + 1, rect.center().y()));
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWindow *window = m_window->windowHandle();
        QTest::mousePress(window, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(window, (from + to) / 2);
        QTest::mouseMove(window, to);
        QTest::mouseRelease(window, Qt::LeftButton, modifiers, to);
    }
    [[nodiscard]] QWidget *handle(const QString &name) const
    {
        for (QWidget *widget : m_view->viewport()->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPoint middleOf(const QWidget *widget) const { return widget->mapTo(m_window.get(), widget->rect().center()); }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start();
        QVERIFY(importAnalysed(article));
    }

    void cleanup()
    {
        QVERIFY(isQuiet());
        end();
    }

    void shiftH_marksEveryOccurrenceOfTheSelectedWordInOneStep()
    {
        select(u"ferry"_s);
        key(Qt::Key_H);
        QCOMPARE(marks(), QStringList({u"ferry"_s}));
        select(u"ferry"_s, rangeOf(u"A ferry"_s).start);
        key(Qt::Key_H, Qt::ShiftModifier);
        QCOMPARE(marks(), QStringList(4, u"ferry"_s)); // and not in "ferryman"
        QCOMPARE(said(), u"Marked “ferry” in 3 places; 1 had been marked already"_s);
        QCOMPARE(storedMarks(), marks());
        QCOMPARE(workspace().undoStack().undoText(), u"Mark every “ferry”"_s);
        workspace().undoStack().undo();
        QCOMPARE(marks(), QStringList({u"ferry"_s}));
    }

    void shiftH_marksEachMentionOfTheCurrentName()
    {
        for (int step = 0; step < 20 && marks().isEmpty(); ++step) {
            key(Qt::Key_J);
            const auto current = m_view->colours().current;
            if (current && current->kind == MarkKind::Person)
                key(Qt::Key_H, Qt::ShiftModifier);
        }
        QCOMPARE(marks(), QStringList({u"Olga Brandvik"_s, u"Brandvik"_s}));
    }

    void shiftH_saysWhereWordsStandOnlyInsideOthers()
    {
        select(u"erryma"_s);
        key(Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(marks().isEmpty());
        QCOMPARE(said(), u"“erryma” stands nowhere as a word of its own"_s);
    }

    void shiftAltArrows_moveTheEndsOfTheCurrentMarkByWholeCharactersAndWords()
    {
        select(u"The ferry"_s);
        key(Qt::Key_H);
        const auto keys = Qt::ShiftModifier | Qt::AltModifier;
        key(Qt::Key_Right, keys);
        QCOMPARE(marks(), QStringList({u"The ferry 🚢"_s}));
        key(Qt::Key_Right, keys | Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"The ferry 🚢 sails"_s}));
        key(Qt::Key_Left, keys);
        key(Qt::Key_Up, keys | Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"cost. The ferry 🚢 sail"_s}));
        key(Qt::Key_Down, keys);
        QCOMPARE(marks(), QStringList({u"ost. The ferry 🚢 sail"_s}));
        QCOMPARE(storedMarks(), marks());
        const Segment &run = workspace().annotations().all().front().segments.front();
        QVERIFY(run.quote.suffix.startsWith(u"s at nine"_s));
        workspace().undoStack().undo(); // all of it, since no pause was made
        QCOMPARE(marks(), QStringList({u"The ferry"_s}));
        workspace().undoStack().redo();
        QCOMPARE(marks(), QStringList({u"ost. The ferry 🚢 sail"_s}));
    }

    void shiftAltLeft_neverEmptiesAMark()
    {
        select(u"🚢"_s);
        key(Qt::Key_H);
        key(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
        key(Qt::Key_Down, Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(marks(), QStringList({u"🚢"_s}));
    }

    void handles_dragTheEndsOfTheCurrentMarkInOneStepEach()
    {
        QVERIFY(!handle(u"End of the mark"_s)->isVisible());
        select(u"share the"_s);
        key(Qt::Key_H);
        const QWidget *end = handle(u"End of the mark"_s);
        QVERIFY(end->isVisible());
        const qsizetype stop = rangeOf(u"cost."_s).start + 4;
        drag(middleOf(end), middleOf(end) + pointOf(stop) - pointOf(rangeOf(u"share the"_s).end));
        QCOMPARE(marks(), QStringList({u"share the cost"_s}));
        const QWidget *start = handle(u"Start of the mark"_s);
        drag(middleOf(start), middleOf(start) + pointOf(rangeOf(u"would"_s).start) - pointOf(rangeOf(u"share"_s).start));
        QCOMPARE(marks(), QStringList({u"would share the cost"_s}));
        QCOMPARE(storedMarks(), marks());
        workspace().undoStack().undo();
        QCOMPARE(marks(), QStringList({u"share the cost"_s}));
        workspace().undoStack().undo();
        QCOMPARE(marks(), QStringList({u"share the"_s}));
    }

    void handles_showWhatComesOfADragAndNeverPassEachOther()
    {
        select(u"share"_s);
        key(Qt::Key_H);
        QWindow *window = m_window->windowHandle();
        const QPoint from = middleOf(handle(u"End of the mark"_s));
        const QPoint back = from + pointOf(rangeOf(u"Monday"_s).start) - pointOf(rangeOf(u"share"_s).end);
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        QTest::mouseMove(window, from + pointOf(rangeOf(u"share"_s).start + 2) - pointOf(rangeOf(u"share"_s).end));
        const auto shown = [this] {
            QStringList words;
            for (const MarkSpan &span : m_view->page().spans().all()) {
                if (span.key.kind == MarkKind::Own)
                    words.append(span.range.in(text()).toString());
            }
            return words;
        };
        QCOMPARE(shown(), QStringList({u"sh"_s}));
        QCOMPARE(marks(), QStringList({u"share"_s}));
        QTest::mouseMove(window, back);
        QTest::mouseRelease(window, Qt::LeftButton, {}, back);
        QCOMPARE(marks(), QStringList({u"sh"_s}));
        QCOMPARE(shown(), marks());
    }

    void handles_areHiddenWithTheReadersMarks()
    {
        select(u"share the"_s);
        key(Qt::Key_H);
        MarkKinds kinds = m_view->page().kinds();
        m_view->setVisibleKinds(kinds.reset(size_t(MarkKind::Own)));
        QVERIFY(!handle(u"Start of the mark"_s)->isVisible());
        QVERIFY(!handle(u"End of the mark"_s)->isVisible());
        m_view->setVisibleKinds(kinds.set(size_t(MarkKind::Own)));
        QVERIFY(handle(u"End of the mark"_s)->isVisible());
    }

    void ctrlH_addsTheSelectionToTheCurrentMark()
    {
        select(u"Monday"_s);
        key(Qt::Key_H);
        select(u"sails at nine"_s);
        key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"Monday|sails at nine"_s}));
        QCOMPARE(storedMarks(), marks());
        select(u"at nine.\nBrandvik"_s);
        key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"Monday|sails at nine.|Brandvik"_s}));
        workspace().undoStack().undo();
        workspace().undoStack().undo();
        QCOMPARE(marks(), QStringList({u"Monday"_s}));
    }

    void ctrlH_marksWhereNoMarkIsCurrent()
    {
        select(u"Monday"_s);
        key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"Monday"_s}));
    }

    void ctrlH_addsToTheMarkThatWasCurrentWhenASelectionBeganThatEndsOnAnother()
    {
        select(u"share"_s);
        key(Qt::Key_H);
        select(u"Monday"_s);
        key(Qt::Key_H); // current from here on
        m_view->setCaretMode(true);
        const qsizetype from = rangeOf(u"would"_s).start;
        m_view->setSelection({from, from});
        for (int step = 0; step < 9; ++step) // into "share"
            key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"would sha"_s);
        key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"Monday|would sha"_s, u"share"_s}));
        key(Qt::Key_Right, Qt::ShiftModifier); // nor is the other one current afterwards, until the caret goes there
        key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"Monday|would shar"_s, u"share"_s}));
    }

    void ctrlDrag_selectsAndAddsAlsoFromAndToOtherMarks()
    {
        select(u"share"_s);
        key(Qt::Key_H);
        select(u"Monday"_s);
        key(Qt::Key_H);
        for (const bool caret : {false, true}) {
            m_view->setCaretMode(caret);
            drag(pointOf(rangeOf(u"share"_s).start), pointOf(rangeOf(u"cost"_s).start), Qt::ControlModifier);
            QCOMPARE(marks(), QStringList({u"Monday|share the"_s, u"share"_s}));
            workspace().undoStack().undo();
            QCOMPARE(marks(), QStringList({u"Monday"_s, u"share"_s}));
            QTest::qWait(QApplication::doubleClickInterval() + 50); // no double click
        }
    }

    void shiftDelete_removesTheRunUnderTheCaretAndAtLastTheMark()
    {
        select(u"Monday"_s);
        key(Qt::Key_H);
        select(u"sails"_s);
        key(Qt::Key_H, Qt::ControlModifier);
        select(u"brave"_s);
        key(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(marks(), QStringList({u"Monday|sails|brave"_s}));
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, pointOf(rangeOf(u"sails"_s).start + 1));
        key(Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(marks(), QStringList({u"Monday|brave"_s}));
        key(Qt::Key_Delete, Qt::ShiftModifier);
        key(Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(marks().isEmpty());
        for (int step = 0; step < 3; ++step)
            workspace().undoStack().undo();
        QCOMPARE(marks(), QStringList({u"Monday|sails|brave"_s}));
    }
};

QTEST_MAIN(MarksTest)
#include "tst_marks.moc"
