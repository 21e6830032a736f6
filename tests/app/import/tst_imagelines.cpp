// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/imagelines.h"

#include "app/import/plaintextimporter.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString title = u"Arlen lengthens its tram line"_s;
const QString lead = u"The council voted late on Tuesday to build the line as far as the old harbour, after nine hours of debate."_s;
const QString body = u"Work begins in May. The harbour stop will be named after the bridge that stood there once, the mayor said."_s;

QStringList placesOf(const Article &article)
{
    QStringList places;
    for (const ArticleImage &image : article.images)
        places.append(u"%1 below “%2”"_s.arg(image.address, article.blocks.at(image.block).range.in(article.text).left(17)));
    return places;
}

}

class ImageLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void image_isAloneInItsLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<QString>("address"); // empty where it is no image
        QTest::newRow("plain") << u"![A tram](tram.png)"_s << u"A tram"_s << u"tram.png"_s;
        QTest::newRow("without words") << u"![](tram.png)"_s << QString() << u"tram.png"_s;
        QTest::newRow("indented, with spaces") << u"  ![A  tram ]( pictures/tram.png )\t"_s << u"A tram"_s << u"pictures/tram.png"_s;
        QTest::newRow("with a title") << u"![A tram](tram.png \"Line 4\")"_s << u"A tram"_s << u"tram.png"_s;
        QTest::newRow("in angle brackets") << u"![A tram](<old tram (4).png>)"_s << u"A tram"_s << u"old tram (4).png"_s;
        QTest::newRow("with parentheses") << u"![A tram](tram_(4).png)"_s << u"A tram"_s << u"tram_(4).png"_s;
        QTest::newRow("from a server") << u"![](https://news.example/tram.jpg?w=600)"_s << QString() << u"https://news.example/tram.jpg?w=600"_s;
        QTest::newRow("in a sentence") << u"See ![A tram](tram.png)"_s << QString() << QString();
        QTest::newRow("before a sentence") << u"![A tram](tram.png) was late."_s << QString() << QString();
        QTest::newRow("a link") << u"[A tram](tram.png)"_s << QString() << QString();
        QTest::newRow("without an address") << u"![A tram]()"_s << QString() << QString();
        QTest::newRow("with more than an address") << u"![A tram](tram.png and more)"_s << QString() << QString();
        QTest::newRow("two at once") << u"![A tram](tram.png) ![A boat](boat.png)"_s << QString() << QString();
    }

    void image_isAloneInItsLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, alternative);
        QFETCH(QString, address);
        for (const QString &lineEnd : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            const TextAndImages read = textAndImages(u"Above."_s + lineEnd + lineEnd + line + lineEnd + u"Below."_s);
            if (address.isEmpty()) {
                QVERIFY(read.images.isEmpty());
                QVERIFY(read.text.contains(line.first(5)));
            } else {
                QCOMPARE(read.images, (QList<ImageLine>{{2, alternative, address}}));
                QCOMPARE(read.text, u"Above.\n\n\nBelow."_s);
            }
        }
    }

    void images_standBelowTheParagraphBeforeThem()
    {
        const Article article = articleFromText(title + u"\n\n![](a.png)\n\n"_s + lead + u"\n![](b.png)\n![](c.png)\n\n"_s + body
                                                + u"\n\n![](d.png)\n"_s);
        QCOMPARE(article.text, title + u'\n' + lead + u'\n' + body);
        QCOMPARE(placesOf(article), (QStringList{u"a.png below “Arlen lengthens i”"_s, u"b.png below “The council voted”"_s,
                                                 u"c.png below “The council voted”"_s, u"d.png below “Work begins in Ma”"_s}));
    }

    void imageAboveAll_standsBelowTheHead()
    {
        const Article article = articleFromText(u"![](a.png)\n\n"_s + title + u"\n\nBy Jane Roe\n\n"_s + lead + u"\n\n"_s + body);
        QCOMPARE(article.title, title);
        QCOMPARE(placesOf(article), QStringList{u"a.png below “By Jane Roe”"_s});
    }

    void imageInAParagraph_standsBelowIt()
    {
        const Article article = articleFromText(title + u"\n\nThe council voted late on Tuesday to build the\n\n![](a.png)\n\nline as far as the old harbour.\n\n"_s + body);
        QCOMPARE(placesOf(article), QStringList{u"a.png below “The council voted”"_s});
        QCOMPARE(article.blocks.size(), 3);
    }

    void lineBelowAnImage_isItsCaption()
    {
        const Article article = articleFromText(title + u"\n\n"_s + lead + u"\n\n![](a.png)\n*The old harbour in March*\n\n"_s + body);
        QCOMPARE(article.blocks.size(), 4);
        QCOMPARE(article.blocks.at(2).kind, BlockKind::Caption);
        QCOMPARE(article.blocks.at(2).range.in(article.text), u"The old harbour in March");
        QCOMPARE(article.images.first().block, 1);
        QCOMPARE(article.blocks.at(3).kind, BlockKind::Paragraph);
    }

    void imageLines_leaveTheTextAsItIsWithoutThem()
    {
        const QString without = title + u"\n\nBy Jane Roe\n\n"_s + lead + u"\n\n"_s + body + u"\n\nSource: https://news.example/tram\n"_s;
        const QString with = title + u"\n\n![A tram](a.png)\n\nBy Jane Roe\n\n"_s + lead + u"\n\n![A boat](b.png)\n\n"_s + body
            + u"\n\n![](c.png)\n\nSource: https://news.example/tram\n"_s;
        Article article = articleFromText(with);
        QCOMPARE(article.images.size(), 3);
        article.images.clear();
        QCOMPARE(article, articleFromText(without));
    }

    void textOfImagesAlone_isNoArticle() { QVERIFY(!PlainTextImporter().import("![A tram](tram.png)\n", {})); }

    void hugeTexts_costLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("images") << u"![](a)\n"_s;
        QTest::newRow("captions") << u"![](a)\nTram.\n\n"_s;
        QTest::newRow("beginnings in one line") << u"!["_s;
        QTest::newRow("halves of images") << u"![](a\n"_s;
    }

    void hugeTexts_costLinearTime()
    {
        QFETCH(QString, piece);
        const QString text = title + u"\n\n"_s + piece.repeated(2'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(articleFromText(text).images.size() <= text.size());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(ImageLinesTest)
#include "tst_imagelines.moc"
