// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/reading/articleview.h"
#include "ui/reading/imageviewer.h"
#include "ui/reading/readingpage.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QColor orange(0xE0, 0x80, 0x20);
const QByteArray text = "The weir is being rebuilt\n\nMayor Olga Brandvik went to see the divers on Tuesday, and came back with wet feet.\n\n"
                        "![The weir in March](pictures/weir.png)\nThe weir before the flood\n\n"
                        "The work will take until May. “We have found nothing but gravel,” Brandvik said.\n";

}

class ImagesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void start()
    {
        m_library = *Library::open(m_folder->filePath(u"library.sqlite"_s));
        m_settings = std::make_unique<WindowSettings>(m_folder->filePath(u"window.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings, loadThemes().themes, std::make_unique<ScriptedDialogs>());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    [[nodiscard]] QString article() const { return m_folder->filePath(u"article.md"_s); }
    [[nodiscard]] ArticleView *view() const { return m_window->findChild<ArticleView *>(); }
    [[nodiscard]] bool isPainted() const
    {
        const QPoint centre = view()->page().imageRect(0).center().toPoint();
        return view()->viewport()->grab().toImage().pixelColor(centre) == orange;
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"pictures"_s));
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(orange);
        QVERIFY(image.save(m_folder->filePath(u"pictures/weir.png"_s)));
        QFile file(article());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        start();
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_library.reset();
        m_folder.reset();
    }

    void openedFile_showsItsImageAndKeepsIt()
    {
        m_window->openFiles({article()});
        QVERIFY(QTest::qWaitFor([this] { return isPainted(); }));
        QVERIFY(!m_window->workspace().article().text.contains(u"weir.png"));

        // The library has it for itself.
        QVERIFY(QDir(m_folder->filePath(u"pictures"_s)).removeRecursively());
        m_window.reset();
        m_library.reset();
        start();
        m_window->workspace().open(m_library->articles()->first().id);
        QVERIFY(QTest::qWaitFor([this] { return isPainted(); }));
    }

    void imageThatWasMissing_isShownOnceTheFileIsOpenedAgain()
    {
        const QString image = m_folder->filePath(u"pictures/weir.png"_s);
        QVERIFY(QFile::rename(image, image + u".away"_s));
        m_window->openFiles({article()});
        QCOMPARE(m_window->workspace().article().images.first().state, ImageState::Missing);
        QVERIFY(!isPainted());
        QVERIFY(QFile::rename(image + u".away"_s, image));
        m_window->openFiles({article()});
        QVERIFY(QTest::qWaitFor([this] { return isPainted(); }));
    }

    void droppedFile_showsItsImage()
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(article())});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop({100, 100}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(QTest::qWaitFor([this] { return isPainted(); }));
    }

    void clickedImage_opensLargerAndClosesOnEscape()
    {
        m_window->openFiles({article()});
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->page().imageRect(0).center().toPoint());
        auto *viewer = m_window->findChild<ImageViewer *>();
        QVERIFY(viewer && QTest::qWaitForWindowExposed(viewer));
        QTest::keyClick(viewer, Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<ImageViewer *>(); }));
    }

    void imageNotFetched_opensNothing()
    {
        m_window->workspace().shelf().importText(u"Rain in the valley\n\nFarmers lost a week of hay.\n\n![Hay](https://news.example/hay.jpg)\n"_s);
        QVERIFY(!view()->page().imageRect(0).isEmpty());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->page().imageRect(0).center().toPoint());
        QVERIFY(!m_window->findChild<ImageViewer *>());
    }

    void wholeArticle_isCopiedWithItsImage()
    {
        m_window->openFiles({article()});
        view()->setSelection({0, m_window->workspace().article().text.size()});
        view()->copySelection();
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<img src=\"data:image/png;base64,"));
        QVERIFY(html.contains(u"alt=\"The weir in March\""));
    }

    void secondSide_showsTheImageToo()
    {
        m_window->openFiles({article()});
        QTest::keyClick(view(), Qt::Key_F4);
        const QList<ArticleView *> views = m_window->findChildren<ArticleView *>();
        QCOMPARE(views.size(), 2);
        for (ArticleView *each : views) {
            QVERIFY(QTest::qWaitFor([each] {
                const QRectF rect = each->page().imageRect(0);
                return !rect.isEmpty() && each->viewport()->grab().toImage().pixelColor(rect.center().toPoint()) == orange;
            }));
        }
    }
};

QTEST_MAIN(ImagesTest)
#include "tst_images.moc"
