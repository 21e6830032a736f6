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

    static Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &output = {})
    {
        QProcess process;
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
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

    /// Small output is refused only when it leaves the buffer, at the end.
    void fullDisk_isSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("help") << QStringList{u"--help"_s};
        QTest::newRow("an analysis") << QStringList{u"analyze"_s, u"-"_s};
    }

    void fullDisk_isSaid()
    {
        QFETCH(QStringList, arguments);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        const Run result = run(arguments, "Arlen sells its boat.", u"/dev/full"_s);
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.startsWith("pullquote: Cannot write") && result.err.count('\n') == 1, result.err.constData());
    }

    void endlessFile_isRefused()
    {
        const Run result = run({u"analyze"_s, u"/dev/zero"_s});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("100 MB") && result.err.count('\n') == 1, result.err.constData());
    }

    void damagedLibrary_isOneLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"library.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("This was never a library, however long it goes on. ") > 0);
        file.close();
        const Run result = run({u"list"_s, u"--library"_s, file.fileName()});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.startsWith("pullquote: ") && result.err.count('\n') == 1, result.err.constData());
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
