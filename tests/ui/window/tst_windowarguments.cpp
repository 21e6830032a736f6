// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowarguments.h"

#include "app/library/location.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class WindowArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_becomeAbsolute()
    {
        const auto arguments = windowArguments({u"pullquote"_s, u"one.txt"_s, u"/tmp/two.txt"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->files, (QStringList{QDir::current().absoluteFilePath(u"one.txt"_s), u"/tmp/two.txt"_s}));
        QCOMPARE(arguments->libraryPath, defaultLibraryPath());
    }

    void library_isTakenFromItsOption()
    {
        const auto arguments = windowArguments({u"pullquote"_s, u"--library"_s, u"/tmp/mine.sqlite"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->libraryPath, u"/tmp/mine.sqlite"_s);
    }

    void unknownOption_isRefused() { QVERIFY(!windowArguments({u"pullquote"_s, u"--nonsense"_s})); }

    void instanceName_isOneForTwoPathsToOneLibrary()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
        const QString direct = folder.filePath(u"library.sqlite"_s);
        const QString winding = folder.filePath(u"inner/../library.sqlite"_s);
        QCOMPARE(instanceName(direct), instanceName(winding));
        QVERIFY(instanceName(direct) != instanceName(folder.filePath(u"other.sqlite"_s)));
        const QString before = instanceName(direct);
        QFile file(direct);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(instanceName(direct), before); // now that it is there
        const QString link = folder.filePath(u"inner/link.sqlite"_s);
        QVERIFY(QFile::link(direct, link));
        QCOMPARE(instanceName(link), before);
    }

    void message_bringsTheFilesBack()
    {
        const QStringList files{u"/tmp/a b.txt"_s, u"/tmp/ñ\nline.txt"_s};
        QCOMPARE(filesFromMessage(messageFor(files)), files);
        QVERIFY(filesFromMessage(messageFor({})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WindowArgumentsTest)
#include "tst_windowarguments.moc"
