// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/reading/imageviewer.h"
#include "ui/reading/readingpage.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QColor orange(0xE0, 0x80, 0x20);
const QByteArray text = "The weir is being rebuilt\n\nMayor Olga Brandvik went to see the divers on Tuesday, and came back with wet feet.\n\n"
                        "![The weir in March](pictures/weir.png)\nThe weir before the flood\n\n"
                        "The work will take until May. “We have found nothing but gravel,” Brandvik said.\n";

}

class ImagesTest : public WindowTest
{
    Q_OBJECT
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
        start({1280, 800});
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(QDir(m_folder->path()).mkpath(u"pictures"_s));
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(orange);
        QVERIFY(image.save(m_folder->filePath(u"pictures/weir.png"_s)));
        QFile file(article());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    void cleanup()
    {
        end();
    }

    void openedFile_showsItsImageAndKeepsIt()
    {
        m_window->openFiles({article()});
        QVERIFY(QTest::qWaitFor([this] { return isPainted(); }));
        QVERIFY(!workspace().article().text.contains(u"weir.png"));

        // The library has it for itself.
        QVERIFY(QDir(m_folder->filePath(u"pictures"_s)).removeRecursively());
        restart();
        workspace().open(m_library->articles()->first().id);
        QVERIFY(QTest::qWaitFor([this] { return isPainted(); }));
    }

    void imageThatWasMissing_isShownOnceTheFileIsOpenedAgain()
    {
        const QString image = m_folder->filePath(u"pictures/weir.png"_s);
        QVERIFY(QFile::rename(image, image + u".away"_s));
        m_window->openFiles({article()});
        QCOMPARE(workspace().article().images.first().state, ImageState::Missing);
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
        workspace().shelf().importText(u"Rain in the valley\n\nFarmers lost a week of hay.\n\n![Hay](https://news.example/hay.jpg)\n"_s);
        QVERIFY(!view()->page().imageRect(0).isEmpty());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->page().imageRect(0).center().toPoint());
        QVERIFY(!m_window->findChild<ImageViewer *>());
    }

    void wholeArticle_isCopiedWithItsImage()
    {
        m_window->openFiles({article()});
        view()->setSelection({0, workspace().article().text.size()});
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
