// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/location.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class LocationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("XDG_DATA_HOME"); }

    void defaultPath_followsXdgDataHome()
    {
        qputenv("XDG_DATA_HOME", "/srv/reader/data");
        QCOMPARE(defaultLibraryPath(), u"/srv/reader/data/pullquote/library.sqlite"_s);
    }

    void defaultPath_ignoresWhatXdgCallsInvalid_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("relative") << QByteArray("data");
        QTest::newRow("relative to here") << QByteArray("./data");
        QTest::newRow("empty") << QByteArray("");
    }

    void defaultPath_ignoresWhatXdgCallsInvalid()
    {
        QFETCH(QByteArray, value);
        qputenv("XDG_DATA_HOME", value);
        QCOMPARE(defaultLibraryPath(), QDir::homePath() + u"/.local/share/pullquote/library.sqlite");
    }

    void networkFileSystem_isKnownByItsType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "afs", "ceph"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "vfat", "fuseblk", "apfs", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }

    void networkFileSystem_isKnownByItsType()
    {
        QFETCH(QByteArray, type);
        QTEST(isNetworkFileSystem(type), "network");
    }
};

QTEST_GUILESS_MAIN(LocationTest)
#include "tst_location.moc"
