// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/noteimages.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray tide = QCryptographicHash::hash("tide", QCryptographicHash::Sha256);
const QByteArray weir = QCryptographicHash::hash("weir", QCryptographicHash::Sha256);

}

class NoteImagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void address_isThatOfRfc6920()
    {
        const QByteArray hash = QCryptographicHash::hash("Hello World!", QCryptographicHash::Sha256); // its own example
        QCOMPARE(noteImageAddress(hash), u"ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"_s);
        QCOMPARE(noteImageHash(noteImageAddress(hash)), std::optional(hash));
    }

    void otherAddress_namesNoImage_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString();
        QTest::newRow("web") << u"https://news.example/tide.png"_s;
        QTest::newRow("file") << u"file:///tmp/tide.png"_s;
        QTest::newRow("other hash") << u"ni:///md5;AAAAAAAAAAAAAAAAAAAAAA"_s;
        QTest::newRow("too short") << noteImageAddress(tide).chopped(1);
        QTest::newRow("too long") << QString(noteImageAddress(tide) + u'A');
        QTest::newRow("with more") << QString(noteImageAddress(tide) + u"?ct=image/png");
    }

    void otherAddress_namesNoImage()
    {
        QFETCH(QString, address);
        QCOMPARE(noteImageHash(address), std::nullopt);
    }

    void markdown_hasNoBracketsInItsWords()
    {
        QCOMPARE(noteImageMarkdown(u"tide [2026]\n table"_s, tide), u"![tide 2026 table](%1)"_s.arg(noteImageAddress(tide)));
    }

    void images_areNamedOnceAndInOrder()
    {
        const QString note = noteImageMarkdown(u"a"_s, weir) + u" and "_s + noteImageMarkdown(u"b"_s, tide) + u" and "_s
            + noteImageMarkdown(u"c"_s, weir) + u" but not ![d](tide.png)"_s;
        QCOMPARE(noteImages(note), (QList<QByteArray>{weir, tide}));
        QVERIFY(noteImages(u"no image"_s).isEmpty());
    }

    void addresses_areReplacedWhereThereIsAnother()
    {
        const QString note = u"😀 "_s + noteImageMarkdown(u"a"_s, weir) + noteImageMarkdown(u"b"_s, tide) + u"."_s;
        const QString changed = withImageAddresses(note, [](const QByteArray &hash) { return hash == tide ? u"tide.png"_s : QString(); });
        QCOMPARE(changed, QString(u"😀 "_s + noteImageMarkdown(u"a"_s, weir) + u"![b](tide.png)."_s));
    }

    void words_standForImages()
    {
        const QString note = u"See "_s + noteImageMarkdown(u"the tide"_s, tide) + noteImageMarkdown({}, weir) + u" ![x](x.png)"_s;
        QCOMPARE(withImagesInWords(note), u"See [Image: the tide][Image] ![x](x.png)"_s);
    }
};

QTEST_GUILESS_MAIN(NoteImagesTest)
#include "tst_noteimages.moc"
