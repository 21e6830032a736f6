// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The real program, started as from a shell.
class ProgramTest : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        // No display: the commands must do without one.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PULLQUOTE_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void analyze_findsAPersonInTheInput()
    {
        const Run result = run({u"analyze"_s, u"--format"_s, u"json"_s, u"-"_s},
                               u"“It will pay,” Mayor Margaret Doe told reporters on Monday.."_s.toUtf8());
        QVERIFY2(result.code == 0, result.err.constData());
        QCOMPARE(result.out.count('\n'), 1);
        const QJsonDocument analysis = QJsonDocument::fromJson(result.out);
        QCOMPARE(analysis[u"people"][0][u"name"].toString(), u"Margaret Doe"_s);
    }

    void wrongUsage_isCodeTwo()
    {
        const Run result = run({u"analyze"_s});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void unreadableFile_isCodeOne() { QCOMPARE(run({u"analyze"_s, u"/no/such/file.txt"_s}).code, 1); }

    void export_needsNoDisplay()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out.pdf"_s);
        const Run result = run({u"export"_s, u"--to"_s, u"pdf"_s, u"-o"_s, out, u"-"_s},
                               "Arlen lengthens its tram line\n\nIt was late.\n");
        QVERIFY2(result.code == 0, result.err.constData());
        QVERIFY(QFile(out).size() > 1000);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
