// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notepreview.h"

#include "app/annotation/noteimages.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class NotePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_isSet()
    {
        NotePreview preview;
        preview.setNote(u"# Ferry\n\nthe **night** boat _Aurora_"_s);
        QCOMPARE(preview.toPlainText(), u"Ferry\nthe night boat Aurora"_s);
        QTextCursor cursor = preview.textCursor();
        cursor.setPosition(static_cast<int>(preview.toPlainText().indexOf(u"ght"_s)));
        QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
        cursor.setPosition(static_cast<int>(preview.toPlainText().indexOf(u"rora"_s)));
        QVERIFY(cursor.charFormat().fontItalic());
        QVERIFY(!cursor.charFormat().fontUnderline());
    }

    void markup_isShownAsItIsWritten()
    {
        NotePreview preview;
        preview.setNote(u"a <b>tag</b>"_s);
        QCOMPARE(preview.toPlainText(), u"a <b>tag</b>"_s);
    }

    void picturesFromElsewhere_areNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"quay.png"_s);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        NotePreview preview;
        preview.setNote(u"![quay]("_s + path + u')');
        for (const QUrl &address : {QUrl::fromLocalFile(path), QUrl(path)})
            QCOMPARE(preview.document()->resource(QTextDocument::ImageResource, address), QVariant(QByteArray()));
    }

    void picturesKeptWithNotes_areAskedFor()
    {
        const QByteArray hash(32, 'h');
        NotePreview preview;
        QList<QByteArray> asked;
        preview.setImageSource([&asked](const QByteArray &image, int) {
            asked.append(image);
            return QImage(8, 8, QImage::Format_RGB32);
        });
        preview.setNote(noteImageMarkdown(u"quay"_s, hash));
        const QUrl address(noteImageAddress(hash));
        QCOMPARE(preview.document()->resource(QTextDocument::ImageResource, address).value<QImage>().size(), QSize(8, 8));
        QCOMPARE(asked, QList{hash});
    }
};

QTEST_MAIN(NotePreviewTest)
#include "tst_notepreview.moc"
