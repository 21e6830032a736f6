// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/noteimages.h"
#include "app/library/database.h"
#include "app/library/imagestore.h"
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/notes/notepane.h"
#include "ui/notes/notepreview.h"
#include "ui/panels/notespanel.h"
#include "ui/session/marking.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtWidgets/QPlainTextEdit>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString article = u"Harbour towns agree on a night ferry\n\n"
                        "Mayor Olga Brandvik of Skagen said on Monday that the towns would share the cost.\n"_s;

QImage picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

}

/// Images are pasted into notes in the real window.
class PastedImagesTest : public WindowTest
{
    Q_OBJECT

    NotePane *m_pane = nullptr;

    [[nodiscard]] QPlainTextEdit &large() const { return *m_pane->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] const Annotation &mark() const { return workspace().annotations().all().front(); }
    /// What the note on the first mark shows, as it was pasted; empty where the library does not have it.
    [[nodiscard]] QByteArray kept() const
    {
        const QList<QByteArray> hashes = noteImages(mark().note);
        const auto file = m_library->images().file(hashes.value(0));
        return file ? file->bytes : QByteArray();
    }
    void paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        m_pane->flush();
    }
    void paste(const QString &format, const QByteArray &bytes)
    {
        auto *data = new QMimeData;
        data->setData(format, bytes);
        paste(data);
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start({1200, 800});
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_pane = m_window->findChild<NotePane *>();
        workspace().shelf().importText(article);
        const qsizetype start = workspace().article().text.indexOf(u"share the cost");
        auto *view = m_window->findChild<ArticleView *>();
        view->setFocus();
        view->setSelection({start, start + 14});
        QTest::keyClick(view, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QTest::qWaitFor([this] { return large().hasFocus(); }));
    }

    void cleanup()
    {
        QVERIFY(m_dialogs->allAnswered());
        end();
    }

    void image_isKeptAsItsProgramHadIt()
    {
        const QByteArray jpeg = encoded(picture({40, 30}), "JPEG");
        auto *data = new QMimeData;
        data->setData(u"image/jpeg"_s, jpeg);
        data->setImageData(picture({40, 30}));
        data->setHtml(u"<img src=\"https://news.example/quay.jpg\">"_s);
        QTest::keyClicks(&large(), u"See "_s);
        paste(data);
        QCOMPARE(kept(), jpeg);
        QCOMPARE(withImagesInWords(mark().note), u"See [Image: image]"_s);
    }

    void pixels_areKeptAsPng()
    {
        auto *data = new QMimeData;
        data->setImageData(picture({40, 30}));
        paste(data);
        QCOMPARE(QImage::fromData(kept(), "PNG").size(), QSize(40, 30));
    }

    void imageFiles_areKeptUnderTheirNames()
    {
        const QByteArray png = encoded(picture({8, 8}), "PNG");
        QList<QUrl> urls;
        for (const QString &name : {u"tide table.png"_s, u"quay.png"_s}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(png), png.size());
            urls.append(QUrl::fromLocalFile(file.fileName()));
        }
        auto *data = new QMimeData;
        data->setUrls(urls);
        paste(data);
        QCOMPARE(kept(), png);
        QCOMPARE(withImagesInWords(mark().note), u"[Image: tide table]\n\n[Image: quay]"_s);
    }

    void imageOfText_isPastedAsText()
    {
        auto *data = new QMimeData;
        data->setText(u"240 passengers"_s);
        data->setImageData(picture({40, 30}));
        paste(data);
        QCOMPARE(mark().note, u"240 passengers"_s);
    }

    void image_canBePastedInPlaceToo()
    {
        auto *panel = m_window->findChild<NotesPanel *>();
        panel->edit(mark().id);
        const QByteArray png = encoded(picture({8, 8}), "PNG");
        QGuiApplication::clipboard()->setImage(picture({8, 8}));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        panel->flush();
        QCOMPARE(QImage::fromData(kept()), QImage::fromData(png));
    }

    void undo_takesItOutAndRedoBringsItBack()
    {
        paste(u"image/png"_s, encoded(picture({8, 8}), "PNG"));
        const QString note = mark().note;
        QVERIFY(!note.isEmpty());
        workspace().undoStack().undo();
        QCOMPARE(mark().note, QString());
        workspace().undoStack().redo();
        QCOMPARE(mark().note, note);
        QVERIFY(!kept().isEmpty());
    }

    void preview_showsItNoWiderThanThePane()
    {
        paste(u"image/png"_s, encoded(picture({3000, 1000}), "PNG"));
        const QUrl address(noteImageAddress(noteImages(mark().note).value(0)));
        NotePreview &preview = m_pane->preview();
        const auto shown = [&] { return preview.document()->resource(QTextDocument::ImageResource, address).value<QImage>(); };
        QVERIFY(QTest::qWaitFor([&] { return shown().pixelColor(5, 5) == QColor(Qt::darkCyan); }));
        QVERIFY(shown().width() <= preview.viewport()->width());
        QVERIFY(shown().width() > preview.viewport()->width() * 3 / 4);
        QVERIFY(std::abs(shown().width() - 3 * shown().height()) <= 3);
    }

    void whatIsNoImage_isSaidAndNotWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << QByteArray("this is no image");
        QTest::newRow("too many pixels") << encoded(QImage(1, 1, QImage::Format_Mono), "PNG").replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
    }
    void whatIsNoImage_isSaidAndNotWritten()
    {
        QFETCH(QByteArray, bytes);
        paste(u"image/png"_s, bytes);
        QCOMPARE(mark().note, QString());
        QCoreApplication::processEvents(); // it is said once the step is over
        QCOMPARE(m_dialogs->errors.size(), 1);
        QVERIFY(!m_dialogs->errors.first().advice.isEmpty());
    }

    void libraryThatRefuses_isSaidAndNothingIsWritten()
    {
        const auto database = Database::open(m_library->path());
        QVERIFY((*database)->run(u"CREATE TRIGGER refused BEFORE INSERT ON note_images BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QTest::keyClicks(&large(), u"See "_s);
        paste(u"image/png"_s, encoded(picture({8, 8}), "PNG"));
        QCoreApplication::processEvents(); // it is said once the step is over
        QCOMPARE(m_dialogs->errors.size(), 1);
        QCOMPARE(mark().note, u"See "_s);
    }
};

QTEST_MAIN(PastedImagesTest)
#include "tst_pastedimages.moc"
