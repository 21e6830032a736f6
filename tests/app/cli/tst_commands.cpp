// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/article/article.h"
#include "app/cli/commandcontext.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// Finds "Inés López" wherever it stands: the commands are tested here, not the analyser.
Result<Analysis> analysed(const Article &article)
{
    const QString name = u"Inés López"_s;
    Analysis analysis;
    if (const qsizetype at = article.text.indexOf(name); at >= 0)
        analysis.people.append({name, u"Mayor"_s, {{{at, at + name.size()}, LinkReason::FirstMention}}, 0.9});
    return analysis;
}

struct Run {
    std::optional<int> code;
    QByteArray out;
    QByteArray err;
};

}

class CommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString written(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        const QByteArray bytes = text.toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    [[nodiscard]] QString tramFile() const
    {
        return written(u"tram.txt"_s,
                       u"Arlen lengthens its tram line\n\n😀 Mayor Inés López promised it in the spring.\n"_s);
    }

    [[nodiscard]] QString boatFile() const
    {
        return written(u"boat.txt"_s, u"Arlen sells its boat\n\nNobody in the town would miss the old ferry.\n"_s);
    }

    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}, bool showsProgress = false) const
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        QBuffer err;
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
            return {};
        const QDateTime now(QDate(2020, 11, 3), QTime(6, 0), QTimeZone::UTC);
        const CommandContext context{in, out, err, analysed, path(u"library.sqlite"_s), now, showsProgress};
        const std::optional<int> code = runCommand(QStringList{u"pullquote"_s} + arguments, context);
        return {code, out.data(), err.data()};
    }

    /// Of the first article.
    [[nodiscard]] int peopleInLibrary() const
    {
        const auto library = Library::open(path(u"library.sqlite"_s));
        const auto summary = library ? (*library)->summary(ArticleId{1}) : std::unexpected(library.error());
        return summary ? summary->findings.people : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void window_isAskedForWithoutACommand()
    {
        QCOMPARE(run({}).code, std::nullopt);
        QCOMPARE(run({tramFile()}).code, std::nullopt);
        QCOMPARE(run({u"--library"_s, u"list"_s}).code, std::nullopt);
        QVERIFY(!isCommand({u"pullquote"_s, u"tram.txt"_s}));
        QVERIFY(isCommand({u"pullquote"_s, u"--library"_s, u"x"_s, u"list"_s}));
    }

    void help_isPrinted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("of the program") << QStringList{u"--help"_s} << QByteArray("Usage: pullquote [--library PATH]");
        QTest::newRow("short") << QStringList{u"-h"_s} << QByteArray("Usage: pullquote [--library PATH]");
        QTest::newRow("of a command") << QStringList{u"analyze"_s, u"--help"_s}
                                      << QByteArray("Usage: pullquote analyze [options] FILE");
        QTest::newRow("before a command")
            << QStringList{u"--help"_s, u"export"_s} << QByteArray("Usage: pullquote export");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("pullquote 0.");
    }

    void help_isPrinted()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, start);
        const Run result = run(arguments);
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.startsWith(start), result.out.constData());
        QCOMPARE(result.err, QByteArray());
    }

    void wrongUsage_isOneLineAndCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"anaylse"_s, u"x.txt"_s};
        QTest::newRow("no such option") << QStringList{u"analyze"_s, u"--fromat"_s, u"json"_s, u"x.txt"_s};
        QTest::newRow("no such format") << QStringList{u"analyze"_s, u"--format"_s, u"xml"_s, u"x.txt"_s};
        QTest::newRow("no file to analyse") << QStringList{u"analyze"_s};
        QTest::newRow("no file to import") << QStringList{u"import"_s};
        QTest::newRow("no article to export") << QStringList{u"export"_s};
        QTest::newRow("two articles to export") << QStringList{u"export"_s, u"a.txt"_s, u"b.txt"_s};
        QTest::newRow("no such export") << QStringList{u"export"_s, u"--to"_s, u"docx"_s, u"a.txt"_s};
        QTest::newRow("a file for the list") << QStringList{u"list"_s, u"a.txt"_s};
        QTest::newRow("the input twice to analyse") << QStringList{u"analyze"_s, u"-"_s, u"-"_s};
        QTest::newRow("the input twice to import") << QStringList{u"import"_s, u"-"_s, u"a.txt"_s, u"-"_s};
        QTest::newRow("an option without its value") << QStringList{u"list"_s, u"--library"_s};
    }

    void wrongUsage_isOneLineAndCodeTwo()
    {
        QFETCH(QStringList, arguments);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.startsWith("pullquote: ") && result.err.count('\n') == 1, result.err.constData());
    }

    void analyze_printsOneObjectALine()
    {
        const QString tram = tramFile();
        const Run result = run({u"analyze"_s, u"--format"_s, u"json"_s, tram, boatFile()});
        QCOMPARE(result.code, 0);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"format"].toString(), u"pullquote-analysis/1"_s);
        QCOMPARE(first[u"file"].toString(), tram);
        QCOMPARE(first[u"title"].toString(), u"Arlen lengthens its tram line"_s);
        const QJsonObject mention = first[u"people"][0][u"mentions"][0].toObject();
        QCOMPARE(mention[u"start"].toInt(), 38); // in code points: the emoji before it counts once
        QCOMPARE(QJsonDocument::fromJson(lines[1])[u"title"].toString(), u"Arlen sells its boat"_s);
    }

    void analyze_printsWordsByDefault()
    {
        const Run result = run({u"analyze"_s, tramFile()});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains("Arlen lengthens its tram line"));
        QVERIFY(result.out.contains(u"Inés López"_s.toUtf8()));
        QVERIFY(result.out.endsWith('\n') && !result.out.endsWith("\n\n"));
    }

    void analyze_readsTheInput()
    {
        const Run result = run({u"analyze"_s, u"--format=json"_s, u"-"_s}, u"Inés López left the hall."_s.toUtf8());
        QCOMPARE(result.code, 0);
        QCOMPARE(QJsonDocument::fromJson(result.out)[u"people"][0][u"name"].toString(), u"Inés López"_s);
    }

    void analyze_goesOnAfterAnUnreadableFile()
    {
        const Run result = run({u"analyze"_s, u"--format"_s, u"json"_s, path(u"missing.txt"_s), tramFile()});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.out.count('\n'), 1);
        QVERIFY(result.out.contains("Arlen lengthens"));
        QVERIFY(result.err.startsWith("pullquote: ") && result.err.count('\n') == 1);
        QVERIFY(result.err.contains("missing.txt"));
    }

    void analyze_refusesEmptyInput()
    {
        const Run result = run({u"analyze"_s, u"-"_s});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void import_thenList_showsTheArticles()
    {
        const QString tram = tramFile();
        const Run first = run({u"import"_s, tram, path(u"missing.txt"_s), boatFile()});
        QCOMPARE(first.code, 1);
        QCOMPARE(first.out, QByteArray("1\tadded\tArlen lengthens its tram line\n2\tadded\tArlen sells its boat\n"));
        QCOMPARE(first.err.count('\n'), 1);
        QCOMPARE(run({u"import"_s, tram}).out, QByteArray("1\talready there\tArlen lengthens its tram line\n"));
        const Run list = run({u"list"_s});
        QCOMPARE(list.code, 0);
        QCOMPARE(list.out.count('\n'), 2);
        QVERIFY(list.out.contains("1\t\t\tArlen lengthens its tram line\n"));
    }

    void import_storesWhatIsFound_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("people");
        QTest::newRow("by default") << QStringList{} << 1;
        QTest::newRow("not where it is left out") << QStringList{u"--no-analysis"_s} << 0;
    }

    void import_storesWhatIsFound()
    {
        QFETCH(QStringList, options);
        QFETCH(int, people);
        const QString tram = tramFile();
        QCOMPARE(run(QStringList{u"import"_s, tram} + options).code, 0);
        QCOMPARE(peopleInLibrary(), people);
        // An article that is there already gets the analysis it lacks.
        QCOMPARE(run({u"import"_s, tram}).code, 0);
        QCOMPARE(peopleInLibrary(), 1);
    }

    void import_saysHowFarItIsOnATerminalAlone()
    {
        const QStringList arguments{u"import"_s, tramFile(), boatFile()};
        QCOMPARE(run(arguments).err, QByteArray());
        const Run watched = run(arguments, {}, true);
        QVERIFY2(watched.err.contains("File 2 of 2"), watched.err.constData());
        QVERIFY2(watched.err.endsWith("\r\x1b[K"), "the line is left on the terminal");
        QCOMPARE(watched.out.count('\n'), 2);
    }

    void list_namesArticlesWithoutATitle()
    {
        QCOMPARE(run({u"import"_s, u"-"_s}, "it was late when the boat came in, and nobody was there.\n").code, 0);
        const QByteArray line = run({u"list"_s}).out;
        QVERIFY2(!line.endsWith("\t\n"), line.constData());
    }

    void errors_leaveTheTerminalAsItIs()
    {
        const Run result = run({u"analyze"_s, u"no\x1b[31m\nfile.txt"_s});
        QCOMPARE(result.code, 1);
        QVERIFY2(!result.err.contains('\x1b') && result.err.count('\n') == 1, result.err.constData());
    }

    void library_isTheOneNamed()
    {
        const QString other = path(u"other.sqlite"_s);
        QCOMPARE(run({u"--library"_s, other, u"import"_s, tramFile()}).code, 0);
        QVERIFY(QFile::exists(other));
        QVERIFY(!QFile::exists(path(u"library.sqlite"_s)));
        QCOMPARE(run({u"list"_s, u"--library"_s, other}).out.count('\n'), 1);
    }

    void list_makesNoLibrary()
    {
        const Run result = run({u"list"_s});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(!QFile::exists(path(u"library.sqlite"_s)));
    }

    void export_writesAPdf_data()
    {
        QTest::addColumn<bool>("fromLibrary");
        QTest::newRow("of a file") << false;
        QTest::newRow("of an article in the library") << true;
    }

    void export_writesAPdf()
    {
        QFETCH(bool, fromLibrary);
        const QString tram = tramFile();
        if (fromLibrary)
            QCOMPARE(run({u"import"_s, tram}).code, 0);
        const QString out = path(u"out.pdf"_s);
        const Run result = run({u"export"_s, u"--to"_s, u"pdf"_s, u"-o"_s, out, fromLibrary ? u"1"_s : tram});
        QVERIFY2(result.code == 0, result.err.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QCOMPARE(result.out, QByteArray());
    }

    void export_ofTheLibraryHasTheTagsOfTheArticle()
    {
        QCOMPARE(run({u"import"_s, tramFile()}).code, 0);
        const auto library = Library::open(path(u"library.sqlite"_s));
        QVERIFY((*library)->tags().setOfArticle({1}, {u"policy/transport"_s}));
        const QString out = path(u"out.pdf"_s);
        QCOMPARE(run({u"export"_s, u"-o"_s, out, u"1"_s}).code, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<pdf:Keywords>policy/transport</pdf:Keywords>"));
    }

    void export_failsInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such article") << QStringList{u"export"_s, u"99"_s};
        QTest::newRow("no such file") << QStringList{u"export"_s, path(u"missing.txt"_s)};
        QTest::newRow("no such folder") << QStringList{u"export"_s, u"-o"_s, path(u"no/where.pdf"_s), tramFile()};
        QTest::newRow("over a device") << QStringList{u"export"_s, u"-o"_s, u"/dev/null"_s, tramFile()};
        QTest::newRow("over its own input") << QStringList{u"export"_s, u"-o"_s, path(u"tram.txt"_s), tramFile()};
    }

    void export_failsInOneLine()
    {
        QFETCH(QStringList, arguments);
        const QString tram = tramFile();
        const Run result = run(arguments);
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.startsWith("pullquote: ") && result.err.count('\n') == 1, result.err.constData());
        QVERIFY(QFile(tram).size() > 0);
    }

    void export_neverWritesOverTheLibrary()
    {
        QCOMPARE(run({u"import"_s, tramFile()}).code, 0);
        const QString library = path(u"library.sqlite"_s);
        QCOMPARE(run({u"export"_s, u"-o"_s, library, u"1"_s}).code, 1);
        QCOMPARE(run({u"list"_s}).code, 0);
    }

    void wordsThatNeedNoWindow_areToldApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("answered");
        QTest::newRow("nothing") << QStringList{} << false;
        QTest::newRow("a file") << QStringList{u"story.txt"_s} << false;
        QTest::newRow("a command") << QStringList{u"list"_s} << true;
        QTest::newRow("help") << QStringList{u"--help"_s} << true;
        QTest::newRow("version") << QStringList{u"--version"_s} << true;
        QTest::newRow("a command with a slip in it") << QStringList{u"analyse"_s, u"story.txt"_s} << true;
        QTest::newRow("a library") << QStringList{u"--library"_s, u"mine.sqlite"_s} << false;
    }

    void wordsThatNeedNoWindow_areToldApart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, answered);
        QCOMPARE(isCommand(QStringList{u"pullquote"_s} + arguments), answered);
    }

    void refusedOutput_isAFailure()
    {
        QBuffer in;
        QVERIFY(in.open(QIODevice::ReadOnly));
        QBuffer out; // never opened, as a closed pipe
        QBuffer err;
        QVERIFY(err.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        const CommandContext context{in, out, err, analysed, path(u"library.sqlite"_s), QDateTime(), false};
        QCOMPARE(runCommand({u"pullquote"_s, u"analyze"_s, tramFile()}, context), 1);
        QCOMPARE(err.data().count('\n'), 1);
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
