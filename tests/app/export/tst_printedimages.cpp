// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/export/exportedpdf.h"
#include "tests/support/pictures.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QColor orange(0xE0, 0x80, 0x20);

/// An article of @p before paragraphs, an image with a caption, and a last paragraph.
PdfSource illustrated(int before, QSize size, const ImageFile &file)
{
    QList<DraftBlock> drafts{{BlockKind::Title, u"The weir is being rebuilt"_s, 0}};
    for (int i = 0; i < before; ++i)
        drafts.append({BlockKind::Paragraph, u"In week %1 the divers found nothing but gravel and one boot."_s.arg(i), 0});
    drafts.append({BlockKind::Caption, u"The weir before the flood"_s, 0});
    drafts.append({BlockKind::Paragraph, u"The work will take until May."_s, 0});
    PdfSource source;
    setBlocks(source.article, drafts);
    source.article.images = {{before, u"weir.png"_s, u"The weir in March"_s, ImageState::Kept, "hash", size}};
    source.images.insert("hash", file);
    source.created = QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);
    return source;
}

/// What is orange on a page, in points.
QRectF orangeOn(const ExportedPdf &pdf, int page)
{
    const QImage image = pdf.document().page(page)->renderToImage(72, 72);
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (std::abs(colour.red() - orange.red()) < 12 && std::abs(colour.blue() - orange.blue()) < 12)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

}

class PrintedImagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void image_isPrintedAsLargeAsOnTheScreen()
    {
        const QSize size(240, 120);
        const ExportedPdf pdf(illustrated(1, size, samples::picture(size, orange)));
        const QRectF place = orangeOn(pdf, 0);
        QVERIFY(std::abs(place.width() - 180) <= 2); // 0.75 points a CSS px
        QVERIFY(std::abs(place.height() - 90) <= 2);
        QVERIFY(!pdf.pageText(0).contains(u"[Image"_s));
        QVERIFY(pdf.pageText(0).contains(u"The weir before the flood"_s));
    }

    void largeImage_fitsBetweenTheMargins_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(3000, 1000);
        QTest::newRow("high") << QSize(1000, 3000);
    }
    void largeImage_fitsBetweenTheMargins()
    {
        QFETCH(QSize, size);
        const ExportedPdf pdf(illustrated(1, size, samples::picture(size, orange, "JPEG")));
        const QRectF place = orangeOn(pdf, 0);
        QVERIFY(place.left() >= 90 && place.right() <= 505);
        QVERIFY(place.height() > 100 && place.height() <= 362);
        QVERIFY(std::abs(place.width() / place.height() - double(size.width()) / size.height()) < 0.05);
    }

    void image_staysInOnePieceAndWithItsCaption()
    {
        const QSize size(400, 400);
        for (int before = 10; before < 30; before += 2) {
            const ExportedPdf pdf(illustrated(before, size, samples::picture(size, orange)));
            int pages = 0;
            for (int page = 0; page < pdf.document().numPages(); ++page) {
                const QRectF place = orangeOn(pdf, page);
                if (place.isEmpty())
                    continue;
                ++pages;
                QVERIFY2(place.height() > 298, qPrintable(u"%1 paragraphs: %2 points"_s.arg(before).arg(place.height())));
                QVERIFY2(pdf.pageText(page).contains(u"before the flood"_s), qPrintable(QString::number(before)));
            }
            QCOMPARE(pages, 1);
        }
    }

    void drawing_isPrintedToo()
    {
        const ImageFile svg{"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><rect width='4' height='3' fill='#e08020'/></svg>", u"image/svg+xml"_s};
        const ExportedPdf pdf(illustrated(1, {200, 150}, svg));
        QVERIFY(std::abs(orangeOn(pdf, 0).width() - 150) <= 2);
    }

    void imageThatCannotBeDrawn_standsInWords()
    {
        const ExportedPdf pdf(illustrated(1, {240, 120}, {"no image", u"image/png"_s}));
        QVERIFY(orangeOn(pdf, 0).isEmpty());
        QVERIFY(pdf.pageText(0).contains(u"[Image: The weir in March]"_s));
    }
};

QTEST_MAIN(PrintedImagesTest)
#include "tst_printedimages.moc"
