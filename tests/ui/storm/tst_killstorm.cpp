// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/ui/storm/librarystate.h"
#include "tests/ui/storm/session.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kills = 50;
constexpr int longestLife = 700; // ms from the first step on
constexpr int patience = 60'000; // ms

/// The victim: goes on stepping, and prints a line after each step that is done.
int stepUntilKilled(const QString &folder, quint32 seed)
{
    registerResources();
    StormSession session(folder, seed);
    std::puts("ready");
    std::fflush(stdout);
    while (true) {
        (void)session.step();
        std::puts("step");
        std::fflush(stdout);
    }
}

QString libraryIn(const QString &folder)
{
    return folder + u"/library.sqlite"_s;
}

}

/// Kills the program at any moment: the library is then as it was after the last step or the one that was under way.
class KillStormTest : public QObject
{
    Q_OBJECT

    /// The steps that a victim had done when it was killed.
    static int killed(const QString &folder, quint32 seed, int life)
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--step-until-killed"_s, folder, QString::number(seed)});
        QByteArray said;
        while (!said.contains("ready")) {
            if (!victim.waitForReadyRead(patience))
                return -1;
            said += victim.readAllStandardOutput();
        }
        (void)victim.waitForFinished(life);
        victim.kill();
        (void)victim.waitForFinished(patience);
        said += victim.readAllStandardOutput();
        return victim.exitStatus() == QProcess::CrashExit ? int(said.count("step\n")) : -1;
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void kill_leavesTheLibraryAsItWasBeforeOrAfterTheStepUnderWay()
    {
        const QTemporaryDir folder;
        QRandomGenerator random(stormSeed(4711));
        const quint32 seeds = stormSeed(0) * kills; // one a kill
        int inTheMiddle = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QTemporaryDir twin; // where the same steps are made in peace
            if (kill > 0)
                QVERIFY(QFile::copy(libraryIn(folder.path()), libraryIn(twin.path())));
            const int done = killed(folder.path(), seeds + quint32(kill), random.bounded(1, longestLife));
            QVERIFY(done >= 0);
            const auto library = Library::open(libraryIn(folder.path())); // checks the file's health as well
            QVERIFY(library);
            const QByteArray state = libraryState(**library);

            StormSession peaceful(twin.path(), seeds + quint32(kill));
            for (int step = 0; step < done; ++step)
                (void)peaceful.step();
            if (libraryState(peaceful.library()) == state)
                continue;
            // a step may write more than once
            bool passed = false;
            const auto look = [&] { passed = passed || libraryState(peaceful.library()) == state; };
            connect(&peaceful.window().workspace().undoStack(), &QUndoStack::indexChanged, this, look);
            (void)peaceful.step();
            ++inTheMiddle;
            if (!passed)
                QCOMPARE(libraryState(peaceful.library()), state);
        }
        qInfo("%d kills came after a step had been written and before it was reported", inTheMiddle);
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--step-until-killed"_L1)
        return stepUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    KillStormTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killstorm.moc"
