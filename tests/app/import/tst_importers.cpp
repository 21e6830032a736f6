// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importers.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class ImportersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void file_isRead()
    {
        const QString path
            = written(u"tram.txt"_s, "Arlen lengthens its tram line\n\nThe council voted late on Tuesday.\n");
        const Result<ImportedArticle> imported = importFile(path);
        QVERIFY(imported);
        QCOMPARE(imported->article.title, u"Arlen lengthens its tram line"_s);
        QCOMPARE(imported->original.fileName, path);
    }

    void pastedText_isRead()
    {
        const Result<ImportedArticle> imported = importText(u"Inés López left.\n\nNobody stayed."_s);
        QVERIFY(imported);
        QCOMPARE(imported->original.bytes, u"Inés López left.\n\nNobody stayed."_s.toUtf8());
        QVERIFY(imported->original.fileName.isEmpty());
    }

    void pastedNothing_isRefused()
    {
        const Result<ImportedArticle> imported = importText(u" \n "_s);
        QVERIFY(!imported);
        QVERIFY(!imported.error().advice.isEmpty());
    }

    void failure_namesTheFileInOneLineWithAdvice_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_s);
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("empty") << written(u"empty.txt"_s, {});
        QTest::newRow("white space") << written(u"blank.txt"_s, " \r\n\t\n");
        QTest::newRow("binary") << written(u"image.bin"_s, QByteArray("\x89PNG\0\1\2\3", 8).repeated(50));
        QTest::newRow("no letters that show") << written(u"hidden.txt"_s, "\xE2\x80\x8B\xC2\xAD");
        QFile large(m_folder.filePath(u"large.txt"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestFile + 1)); // a hole: takes no room on the disk
        QTest::newRow("too large") << large.fileName();
    }

    void failure_namesTheFileInOneLineWithAdvice()
    {
        QFETCH(QString, path);
        const Result<ImportedArticle> imported = importFile(path);
        QVERIFY(!imported);
        QVERIFY2(imported.error().message.contains(path), qPrintable(imported.error().message));
        QVERIFY(!imported.error().message.contains(u'\n'));
        QVERIFY(!imported.error().advice.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportersTest)
#include "tst_importers.moc"
