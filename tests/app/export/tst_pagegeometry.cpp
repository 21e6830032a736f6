// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pagegeometry.h"

#include "app/article/article.h"
#include "app/export/pdf/articlelayout.h"
#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagemark.h"
#include "app/export/pdf/markappearance.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

/// One paragraph laid out on A4, with the device it was laid out for.
class LaidOut
{
public:
    explicit LaidOut(const QString &paragraph)
        : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(printResolution);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        setBlocks(m_article, {{BlockKind::Paragraph, paragraph, 0}});
        m_layout = std::make_unique<ArticleLayout>(m_article, QHash<QByteArray, ImageFile>(), m_writer);
    }

    [[nodiscard]] QList<PageQuad> quads(qsizetype start, qsizetype end) const { return m_layout->quads({start, end}); }
    [[nodiscard]] qsizetype length() const { return m_article.text.size(); }
    [[nodiscard]] double pageWidth() const { return m_layout->document().pageSize().width(); }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    Article m_article;
    std::unique_ptr<ArticleLayout> m_layout;
};

double totalWidth(const QList<PageQuad> &quads)
{
    double width = 0;
    for (const PageQuad &quad : quads)
        width += quad.box.width();
    return width;
}

}

class PageGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void image_standsInWordsBetweenParagraphs()
    {
        Article article;
        setBlocks(article, {{BlockKind::Paragraph, u"The weir broke."_s, 0}, {BlockKind::Paragraph, u"Nobody was hurt."_s, 0}});
        article.images = {{0, u"weir.png"_s, u"The weir in March"_s, ImageState::Kept, "hash", {300, 200}},
                          {0, u"https://news.example/boot.jpg"_s, {}, ImageState::Remote, {}, {}}};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(printResolution);
        const ArticleLayout layout(article, {}, writer);
        QCOMPARE(layout.document().toPlainText(),
                 u"The weir broke.\n[Image: The weir in March]\n[Image: https://news.example/boot.jpg]\nNobody was hurt."_s);
        const QList<PageQuad> above = layout.quads(article.blocks.first().range);
        const QList<PageQuad> below = layout.quads(article.blocks.last().range);
        QCOMPARE(below.size(), 1);
        QVERIFY(below.first().box.top() > above.first().box.bottom() + 2 * above.first().box.height());
    }

    void wholeLine_isTheSumOfItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << u"The quay was closed."_s;
        QTest::newRow("combining accents") << u"Nun\u0303ez voted"_s;
        QTest::newRow("hebrew") << u"ראש העיר אמרה"_s;
        QTest::newRow("hebrew with number and latin") << u"ראש 240 העיר Nordhaven אמרה"_s;
        QTest::newRow("latin with hebrew") << u"The word רציף means quay"_s;
        QTest::newRow("arabic") << u"قالت رئيسة البلدية"_s;
        QTest::newRow("ideographs") << u"港口收费今年翻了一番"_s;
        QTest::newRow("emoji") << u"the boat 🚢 left"_s;
    }

    void wholeLine_isTheSumOfItsLetters()
    {
        QFETCH(QString, text);
        const LaidOut page(text);
        const double whole = totalWidth(page.quads(0, page.length()));
        QVERIFY(whole > 0);
        // Every way of cutting the line in two covers the line once; a cut may take a space at its end away, and kerned
        // letters of a mixed line lean into each other by less than a point.
        const double lean = devicePixels(1);
        const double space = totalWidth(LaidOut(u"a b"_s).quads(0, 3)) - 2 * totalWidth(LaidOut(u"a"_s).quads(0, 1));
        for (qsizetype cut = 1; cut < page.length(); ++cut) {
            if (text[cut].isLowSurrogate())
                continue;
            const double parts = totalWidth(page.quads(0, cut)) + totalWidth(page.quads(cut, page.length()));
            QVERIFY2(parts <= whole + lean && parts >= whole - 2 * space - lean, qPrintable(QString::number(cut)));
        }
    }

    void rangeOverTwoDirections_hasAQuadForEachRun()
    {
        const QString text = u"The word רציף means quay"_s;
        const LaidOut page(text);
        // From the middle of the Hebrew word on: its left half and the Latin after it do not touch.
        const qsizetype start = text.indexOf(u'ר') + 2;
        QCOMPARE(page.quads(start, text.indexOf(u"quay"_s)).size(), 2);
        QCOMPARE(page.quads(0, text.size()).size(), 1);
    }

    void quads_stayWithinTheMeasureOverAllLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << u"The quay was closed again this week. "_s.repeated(12);
        QTest::newRow("hebrew") << u"ראש העיר אמרה בישיבה כי האגרה. "_s.repeated(12);
        QTest::newRow("ideographs") << u"港口收费今年翻了一番渔民表示从未有人征求过他们的意见"_s.repeated(8);
    }

    void quads_stayWithinTheMeasureOverAllLines()
    {
        QFETCH(QString, text);
        const LaidOut page(text);
        const QList<PageQuad> quads = page.quads(0, page.length());
        QVERIFY(quads.size() > 3);
        const double margin = devicePixels(92);
        for (qsizetype i = 0; i < quads.size(); ++i) {
            QVERIFY(quads[i].box.left() >= margin - 1 && quads[i].box.right() <= page.pageWidth() - margin + 1);
            QVERIFY(quads[i].baseline > quads[i].box.top() && quads[i].baseline < quads[i].box.bottom());
            if (i > 0)
                QVERIFY(quads[i].box.top() > quads[i - 1].box.top());
        }
    }

    void pageBreak_beginsANewPart()
    {
        const LaidOut page(u"The quay was closed again this week. "_s.repeated(160));
        PageMark mark;
        mark.quads = page.quads(0, page.length());
        const QList<MarkPart> parts = partsByPage(mark);
        QVERIFY(parts.size() >= 2);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (const PageQuad &quad : parts[i].quads)
                QCOMPARE(quad.page, static_cast<int>(i));
            QCOMPARE(parts[i].begins, i == 0);
            QCOMPARE(parts[i].ends, i == parts.size() - 1);
        }
    }

    void rangeOutsideTheText_hasNoQuads()
    {
        const LaidOut page(u"Short."_s);
        QVERIFY(page.quads(100, 200).isEmpty());
        QVERIFY(page.quads(3, 3).isEmpty());
        QCOMPARE(page.quads(0, 200).size(), 1);
    }
};

QTEST_MAIN(PageGeometryTest)
#include "tst_pagegeometry.moc"
