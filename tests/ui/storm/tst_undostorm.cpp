// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/ui/storm/librarystate.h"
#include "tests/ui/storm/session.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// Whatever a reader does, undoing it all leads back to the start, redoing it all to the end, and a restart changes nothing.
class UndoStormTest : public QObject
{
    Q_OBJECT

    static void undoAll(StormSession &session)
    {
        QUndoStack &stack = session.window().workspace().undoStack();
        while (stack.canUndo())
            stack.undo();
    }

    /// As far as the reader was: the last step may have been an undo.
    static void redoAll(StormSession &session, int index)
    {
        QUndoStack &stack = session.window().workspace().undoStack();
        for (int left = index - stack.index(); left > 0; --left)
            stack.redo();
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void twoThousandSteps_areUndoneAndRedoneToTheLetter()
    {
        constexpr int steps = 2000; // that change something
        constexpr int remembered = 1000; // as many undo steps as a reader may count on
        const QTemporaryDir folder;
        QByteArray end;
        {
            StormSession session(folder.path(), stormSeed(20261124));
            const QUndoStack &stack = session.window().workspace().undoStack();
            QCOMPARE(stack.index(), 1); // the first article
            undoAll(session);
            const QByteArray start = libraryState(session.library());
            redoAll(session, 1);
            for (int changes = 0; changes < steps;)
                changes += session.step() ? 1 : 0;
            const int last = stack.index();
            QCOMPARE_GE(last, remembered);
            for (const QString &kind : {u"highlight"_s, u"recolour"_s, u"note"_s, u"tag"_s, u"remove"_s, u"restore"_s, u"every"_s, u"resize"_s,
                                        u"add run"_s, u"remove run"_s, u"colours"_s, u"correct"_s, u"several"_s, u"everywhere"_s,
                                        u"revert"_s, u"revoke"_s, u"article tag"_s, u"retag"_s, u"archive"_s, u"bin"_s, u"import"_s, u"write"_s,
                                        u"edition"_s, u"review"_s, u"undo"_s, u"redo"_s})
                QVERIFY2(session.done().value(kind) > 5, qPrintable(kind));
            end = libraryState(session.library());
            QVERIFY(end.size() > start.size());
            undoAll(session);
            QCOMPARE(libraryState(session.library()), start);
            redoAll(session, last);
            QCOMPARE(session.errors(), QStringList());
            QCOMPARE(stack.index(), last); // no step was dropped on the way
            QCOMPARE(libraryState(session.library()), end);
        }
        StormSession restarted(folder.path(), 1);
        QCOMPARE(libraryState(restarted.library()), end);
    }
};

QTEST_MAIN(UndoStormTest)
#include "tst_undostorm.moc"
