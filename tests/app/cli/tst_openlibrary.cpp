// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openlibrary.h"

#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/library/library.h"
#include "tests/support/ordinaryuser.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

constexpr QFile::Permissions reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions writing = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
constexpr QFile::Permissions entering = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

struct Run {
    std::optional<int> code;
    QByteArray out;
    QByteArray err;
};

}

/// Commands on a library that may only be read: those that look into it work, those that write say why they cannot.
class OpenLibraryTest : public QObject
{
    Q_OBJECT

    static Run run(const QString &library, const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        QBuffer out;
        QBuffer err;
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
            return {};
        const auto analyse = [](const Article &) { return Result<Analysis>(); };
        const CommandContext context{in, out, err, analyse, library, QDateTime::currentDateTimeUtc()};
        const std::optional<int> code = runCommand(QStringList{u"pullquote"_s} + arguments, context);
        return {code, out.data(), err.data()};
    }

private Q_SLOTS:
    /// A library needs both to be written.
    void readOnlyLibrary_isReadAndNotWritten_data()
    {
        QTest::addColumn<bool>("fileMayBeWritten");
        QTest::addColumn<bool>("folderMayBeWritten");
        QTest::newRow("the file may only be read") << false << true;
        QTest::newRow("the folder may only be read") << true << false;
        QTest::newRow("both may only be read") << false << false;
    }

    void readOnlyLibrary_isReadAndNotWritten()
    {
        QFETCH(bool, fileMayBeWritten);
        QFETCH(bool, folderMayBeWritten);
        const QTemporaryDir folder;
        const QTemporaryDir output;
        const QString library = folder.filePath(u"library.sqlite"_s);
        QCOMPARE(run(library, {u"import"_s, u"-"_s}, "Arlen sells its boat\n\nNobody in the town would miss it.\n").code, 0);
        const auto rights = [](bool mayBeWritten) { return mayBeWritten ? reading | writing : reading; };
        QVERIFY(QFile::setPermissions(library, rights(fileMayBeWritten)));
        QVERIFY(QFile::setPermissions(output.path(), reading | writing | entering));
        QVERIFY(QFile::setPermissions(folder.path(), rights(folderMayBeWritten) | entering));

        const OrdinaryUser ordinary;
        if (QFileInfo(library).isWritable() && QFileInfo(folder.path()).isWritable())
            QSKIP("the superuser may write every file, and cannot be another user here");
        const Run list = run(library, {u"list"_s});
        QVERIFY2(list.code == 0 && list.out.count('\n') == 1, list.err.constData());
        const Run exported = run(library, {u"export"_s, u"-o"_s, output.filePath(u"boat.pdf"_s), u"1"_s});
        QVERIFY2(exported.code == 0, exported.err.constData());
        const Run import = run(library, {u"import"_s, u"-"_s}, "Arlen buys a tram\n\nIt is late.\n");
        QCOMPARE(import.code, 1);
        QVERIFY2(import.err.contains("may only be read") && import.err.contains("--library") && import.err.count('\n') == 1, import.err.constData());
        QCOMPARE(run(library, {u"list"_s}).out, list.out);
    }
};

QTEST_MAIN(OpenLibraryTest)
#include "tst_openlibrary.moc"
