// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/imagefiles.h"

#include "app/import/importers.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// The head of a PNG image, which says all that is asked of it here.
QByteArray png(const char *sizeInHex)
{
    return QByteArray::fromHex("89504e470d0a1a0a 0000000d 49484452") + QByteArray::fromHex(sizeInHex) + QByteArray::fromHex("0802000000");
}

const QByteArray small = png("00000280 000001e0");

}

class ImageFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// What became of an image with this address in an article beside the files.
    ImportedArticle importedWith(const QStringList &addresses, bool hasFolder = true)
    {
        QString text = u"Arlen lengthens its tram line\n\nThe council voted late on Tuesday to build it.\n"_s;
        for (const QString &address : addresses)
            text += u"\n![A tram](<%1>)\n"_s.arg(address);
        return *importBytes(text.toUtf8(), hasFolder ? m_folder.filePath(u"article.md"_s) : QString());
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"pictures"_s));
        QVERIFY(write(u"tram.png"_s, small));
        QVERIFY(write(u"pictures/old tram.png"_s, small));
        QVERIFY(write(u"half%20way.png"_s, small));
        QVERIFY(write(u"words.png"_s, "no image at all"));
        QVERIFY(write(u"huge.png"_s, png("00010000 00010000")));
        QVERIFY(write(u"huge.svg"_s, "<svg width='20000' height='20000'/>"));
    }

    void image_comesOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ImageState>("state");
        const QString data = QString::fromLatin1(small.toBase64());
        QTest::newRow("beside the article") << u"tram.png"_s << ImageState::Kept;
        QTest::newRow("below it") << u"pictures/old tram.png"_s << ImageState::Kept;
        QTest::newRow("with a space as links write it") << u"pictures/old%20tram.png"_s << ImageState::Kept;
        QTest::newRow("with a percent sign in its name") << u"half%20way.png"_s << ImageState::Kept;
        QTest::newRow("in the article") << QString(u"data:image/png;base64,"_s + data) << ImageState::Kept;
        QTest::newRow("a drawing in the article") << u"data:image/svg+xml,%3Csvg width='9' height='9'/%3E"_s << ImageState::Kept;
        QTest::newRow("a drawing, however large") << u"huge.svg"_s << ImageState::Kept;
        QTest::newRow("on a server") << u"https://news.example/tram.png"_s << ImageState::Remote;
        QTest::newRow("on the same server") << u"//news.example/tram.png"_s << ImageState::Remote;
        QTest::newRow("not there") << u"boat.png"_s << ImageState::Missing;
        QTest::newRow("from the root") << m_folder.filePath(u"tram.png"_s) << ImageState::Missing;
        QTest::newRow("from the root in disguise") << QString(m_folder.filePath(u"tram.png"_s).replace(u'/', u"%2F"_s)) << ImageState::Missing;
        QTest::newRow("a folder") << u"pictures"_s << ImageState::Missing;
        QTest::newRow("a device") << QString(u"../"_s.repeated(20) + u"dev/zero"_s) << ImageState::Missing;
        QTest::newRow("words") << u"words.png"_s << ImageState::Unreadable;
        QTest::newRow("broken data") << u"data:image/png;base64,!!!"_s << ImageState::Unreadable;
        QTest::newRow("data of no image") << u"data:,Hello"_s << ImageState::Unreadable;
        QTest::newRow("too many pixels") << u"huge.png"_s << ImageState::TooLarge;
    }

    void image_comesOrSaysWhyNot()
    {
        QFETCH(QString, address);
        QFETCH(ImageState, state);
        const ImportedArticle imported = importedWith({address});
        QCOMPARE(imported.article.images.size(), 1);
        const ArticleImage &image = imported.article.images.first();
        QCOMPARE(image.state, state);
        QCOMPARE(image.alternative, u"A tram"_s);
        QCOMPARE(image.address, address.startsWith("data:"_L1) ? QString() : address);
        QCOMPARE(image.size.isEmpty(), state != ImageState::Kept);
        QCOMPARE(imported.images.keys(), state == ImageState::Kept ? QList{image.hash} : QList<QByteArray>());
    }

    void bytes_comeAsTheyAreAndOnce()
    {
        const ImportedArticle imported = importedWith({u"tram.png"_s, u"pictures/old tram.png"_s, u"tram.png"_s});
        const QByteArray hash = QCryptographicHash::hash(small, QCryptographicHash::Sha256);
        QCOMPARE(imported.images.size(), 1);
        QCOMPARE(imported.images.value(hash), (ImageFile{small, u"image/png"_s}));
        for (const ArticleImage &image : imported.article.images) {
            QCOMPARE(image.hash, hash);
            QCOMPARE(image.size, QSize(640, 480));
        }
    }

    void largeFile_isLeftWhereItIs()
    {
        QFile file(m_folder.filePath(u"large.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(small) > 0 && file.resize(largestImageFile + 1));
        QCOMPARE(importedWith({u"large.png"_s}).article.images.first().state, ImageState::TooLarge);
        QVERIFY(file.resize(largestImageFile));
        QCOMPARE(importedWith({u"large.png"_s}).article.images.first().state, ImageState::Kept);
    }

    void articleWithoutAFolder_hasOnlyItsOwnImages()
    {
        const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(small.toBase64());
        const QList<ArticleImage> images = importedWith({u"tram.png"_s, data}, false).article.images;
        QCOMPARE(images.first().state, ImageState::Missing);
        QCOMPARE(images.last().state, ImageState::Kept);
    }
};

QTEST_GUILESS_MAIN(ImageFilesTest)
#include "tst_imagefiles.moc"
