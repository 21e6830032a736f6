// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/copiedtext.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class CopiedTextTest : public QObject
{
    Q_OBJECT
private:
    Article m_article;

    [[nodiscard]] TextRange rangeOf(QStringView words) const
    {
        const qsizetype start = m_article.text.indexOf(words);
        return {start, start + words.size()};
    }
    [[nodiscard]] TextRange whole() const { return {0, m_article.text.size()}; }
    [[nodiscard]] MarkSpan own(QStringView words, int colour = 0) const
    {
        MarkSpan span;
        span.range = rangeOf(words);
        span.colour = colour;
        return span;
    }
    [[nodiscard]] QString html(TextRange range, const QList<MarkSpan> &spans = {}) const
    {
        return copiedHtml(m_article, range, Spans(spans), {{{}, 0xffffee00}, {{}, 0xff00ff00}},
                          [](const QByteArray &hash) { return std::optional(ImageFile{hash, u"image/png"_s}); })
            .remove(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_article = {};
        setBlocks(m_article, {{BlockKind::Title, u"Salt & sand"_s, 0},
                              {BlockKind::Heading, u"The pier"_s, 1},
                              {BlockKind::Paragraph, u"It stood for ninety years."_s, 0},
                              {BlockKind::Quotation, u"We miss it."_s, 0},
                              {BlockKind::Quotation, u"Each day."_s, 0},
                              {BlockKind::ListItem, u"oak"_s, 1},
                              {BlockKind::ListItem, u"black oak"_s, 2},
                              {BlockKind::ListItem, u"iron"_s, 1},
                              {BlockKind::Paragraph, u"המזח נפל."_s, 0}});
    }

    void images_comeAlongWithTheParagraphsAroundThem()
    {
        m_article.images = {{1, u"pier.png"_s, u"The \"long\" pier"_s, ImageState::Kept, "pixels", {4, 3}},
                            {5, u"https://news.example/oak.jpg"_s, u"An oak"_s, ImageState::Remote, {}, {}},
                            {6, u"gone.png"_s, u"A gull"_s, ImageState::Missing, {}, {}},
                            {8, u"end.png"_s, {}, ImageState::Kept, "end", {4, 3}}};
        const QString all = html(whole());
        QVERIFY(all.contains(u"<h2>The pier</h2><p><img src=\"data:image/png;base64,cGl4ZWxz\" alt=\"The &quot;long&quot; pier\"></p><p>It stood"));
        QVERIFY(all.contains(u"<li>oak</li></ul><p><a href=\"https://news.example/oak.jpg\">An oak</a></p><ul>"));
        QVERIFY(!all.contains(u"gull"));
        QVERIFY(all.endsWith(u"<p><img src=\"data:image/png;base64,ZW5k\" alt=\"\"></p>"));
        QVERIFY(!html(rangeOf(u"The pier")).contains(u"<img"));
        QVERIFY(html({rangeOf(u"pier").start, rangeOf(u"It stood").end}).contains(u"<img"));
        QVERIFY(!html({rangeOf(u"It stood").start, rangeOf(u"We miss").end}).contains(u"<img"));
    }

    void plainText_keepsParagraphsApartAndListsTogether()
    {
        QCOMPARE(copiedText(m_article, whole()),
                 u"Salt & sand\n\nThe pier\n\nIt stood for ninety years.\n\nWe miss it.\n\nEach day.\n\noak\nblack oak\niron"
                 "\n\nהמזח נפל."_s);
    }

    void plainText_ofAPartOfAParagraph_isThatPart()
    {
        QCOMPARE(copiedText(m_article, rangeOf(u"ninety years")), u"ninety years"_s);
        QCOMPARE(copiedText(m_article, {rangeOf(u"years").start, rangeOf(u"We miss").end}), u"years.\n\nWe miss"_s);
        QCOMPARE(copiedText(m_article, {3, 3}), QString());
    }

    void richText_hasTheBlocksAsTheyAre()
    {
        QCOMPARE(html(whole()),
                 u"<h1>Salt &amp; sand</h1><h2>The pier</h2><p>It stood for ninety years.</p>"
                 "<blockquote><p>We miss it.</p><p>Each day.</p></blockquote>"
                 "<ul><li>oak</li><ul><li>black oak</li></ul><li>iron</li></ul><p dir=\"rtl\">המזח נפל.</p>"_s);
    }

    void richText_ofAPartOfAParagraph_canStandInASentence()
    {
        QCOMPARE(html(rangeOf(u"ninety years")), u"ninety years"_s);
        QCOMPARE(html(rangeOf(u"We miss it.")), u"<blockquote><p>We miss it.</p></blockquote>"_s);
    }

    void ownMarks_areMarkedInTheirColour_otherFindingsAreNot()
    {
        MarkSpan figure = own(u"ninety");
        figure.key.kind = MarkKind::Figure;
        QCOMPARE(html(rangeOf(u"for ninety years"), {own(u"years", 1), figure}),
                 u"for ninety <mark style=\"background-color:#00ff00\">years</mark>"_s);
    }

    void marksThatOverlap_areCutWhereTheShorterBegins()
    {
        QCOMPARE(html(rangeOf(u"stood for ninety"), {own(u"It stood for ninety years"), own(u"for", 1)}),
                 u"<mark style=\"background-color:#ffee00\">stood </mark><mark style=\"background-color:#00ff00\">for</mark>"
                 "<mark style=\"background-color:#ffee00\"> ninety</mark>"_s);
    }

    void colourBeyondThePalette_takesTheFirst()
    {
        QVERIFY(html(rangeOf(u"oak"), {own(u"oak", 7)}).contains(u"#ffee00"_s));
    }
};

QTEST_GUILESS_MAIN(CopiedTextTest)
#include "tst_copiedtext.moc"
