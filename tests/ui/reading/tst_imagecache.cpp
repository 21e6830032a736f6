// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/imagecache.h"

#include "tests/ui/reading/imagesamples.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QColor orange(0xE0, 0x80, 0x20);

}

class ImageCacheTest : public QObject
{
    Q_OBJECT
private:
    QHash<QByteArray, ImageFile> m_files;
    int m_asked = 0;
    std::unique_ptr<ImageCache> m_cache;

private Q_SLOTS:
    void init()
    {
        m_files = {{"png", samples::picture({400, 300}, orange)}, {"broken", {"\x89PNG\r\n\x1a\n and then nothing", u"image/png"_s}}};
        m_asked = 0;
        m_cache = std::make_unique<ImageCache>([this](const QByteArray &hash) -> std::optional<ImageFile> {
            ++m_asked;
            return m_files.contains(hash) ? std::optional(m_files.value(hash)) : std::nullopt;
        });
    }

    void image_comesLaterAndStays()
    {
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        QVERIFY(m_cache->image("png", {200, 150}).isNull());
        QVERIFY(m_cache->image("png", {200, 150}).isNull()); // asked for once only
        QVERIFY(decoded.wait());
        QCOMPARE(decoded.takeFirst().first().toByteArray(), QByteArray("png"));
        const QImage image = m_cache->image("png", {200, 150});
        QCOMPARE(image.size(), QSize(200, 150));
        QCOMPARE(image.pixelColor(100, 75), orange);
        QCOMPARE(m_asked, 1);
        QVERIFY(decoded.isEmpty());
    }

    void imageInAnotherSize_standsInUntilTheRightOneComes()
    {
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        (void)m_cache->image("png", {200, 150});
        QVERIFY(decoded.wait());
        QCOMPARE(m_cache->image("png", {100, 75}).size(), QSize(200, 150));
        QVERIFY(decoded.wait());
        QCOMPARE(m_cache->image("png", {100, 75}).size(), QSize(100, 75));
    }

    void brokenImage_isToldOnceAndNotReadAgain_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("broken bytes") << QByteArray("broken");
        QTest::newRow("no bytes") << QByteArray("unknown");
    }

    void brokenImage_isToldOnceAndNotReadAgain()
    {
        QFETCH(QByteArray, hash);
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        (void)m_cache->image(hash, {100, 75});
        QVERIFY(!m_cache->isBroken(hash));
        QVERIFY(decoded.wait());
        QVERIFY(m_cache->isBroken(hash));
        QVERIFY(m_cache->image(hash, {100, 75}).isNull());
        QCOMPARE(m_asked, 1);
    }

    void manyImages_leaveNoMoreThanTheCapacity()
    {
        // Five million pixels are the most that one takes, which is 20 MB: four do not fit.
        QSignalSpy decoded(m_cache.get(), &ImageCache::decoded);
        for (int i = 0; i < 4; ++i) {
            const QByteArray hash = "png " + QByteArray::number(i);
            m_files.insert(hash, m_files.value("png"));
            (void)m_cache->image(hash, {20'000, 15'000});
            QVERIFY(decoded.wait());
            const QImage image = m_cache->image(hash, {20'000, 15'000});
            QVERIFY(!image.isNull());
            QVERIFY(image.sizeInBytes() <= 20'100'000);
        }
        QVERIFY(m_cache->image("png 0", {20'000, 15'000}).isNull()); // has made room
        QVERIFY(!m_cache->image("png 3", {20'000, 15'000}).isNull());
    }

    void cache_maySpeakNoMoreOnceGone()
    {
        (void)m_cache->image("png", {200, 150});
        m_cache.reset(); // while the image is under way
        QCoreApplication::processEvents();
        QCOMPARE(m_asked, 1);
    }
};

QTEST_MAIN(ImageCacheTest)
#include "tst_imagecache.moc"
