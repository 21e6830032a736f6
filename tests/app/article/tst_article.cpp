// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"

#include "app/article/canonicaltext.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class ArticleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setBlocks_joinsBlocksWithOneLineFeed()
    {
        Article article;
        setBlocks(article,
                  {{BlockKind::Title, u"Council votes on buses"_s},
                   {BlockKind::Heading, u"The  plan"_s, 2},
                   {BlockKind::Paragraph, u"Fares\nfall in\u00a0May. "_s}});
        QCOMPARE(article.text, u"Council votes on buses\nThe plan\nFares fall in May."_s);
        QCOMPARE(article.title, u"Council votes on buses"_s);
        QCOMPARE(article.textVersion, textNormalisationVersion);
        const QList<Block> expected{
            {BlockKind::Title, {0, 22}, 0}, {BlockKind::Heading, {23, 31}, 2}, {BlockKind::Paragraph, {32, 50}, 0}};
        QCOMPARE(article.blocks, expected);
    }

    void setBlocks_leavesOutEmptyBlocks()
    {
        Article article;
        setBlocks(article,
                  {{BlockKind::Paragraph, u" \u200b"_s}, {BlockKind::Paragraph, u"One."_s}, {BlockKind::Caption, {}}});
        QCOMPARE(article.text, u"One."_s);
        QCOMPARE(article.blocks.size(), 1);
    }

    void setBlocks_takesTheStandfirst()
    {
        Article article;
        setBlocks(article, {{BlockKind::Title, u"Title"_s}, {BlockKind::Standfirst, u"What it is about"_s}});
        QCOMPARE(article.standfirst, u"What it is about"_s);
    }

    void setBlocks_replacesWhatWasThere()
    {
        Article article;
        setBlocks(article, {{BlockKind::Paragraph, u"First."_s}, {BlockKind::Paragraph, u"Second."_s}});
        setBlocks(article, {{BlockKind::Paragraph, u"Third."_s}});
        QCOMPARE(article.text, u"Third."_s);
        QCOMPARE(article.blocks.size(), 1);
    }

    void blockAt_findsTheBlock_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("block");
        QTest::newRow("start of the first") << qsizetype(0) << qsizetype(0);
        QTest::newRow("inside the first") << qsizetype(3) << qsizetype(0);
        QTest::newRow("on the line feed between two") << qsizetype(4) << qsizetype(0);
        QTest::newRow("start of the second") << qsizetype(5) << qsizetype(1);
        QTest::newRow("end of the text") << qsizetype(12) << qsizetype(1);
        QTest::newRow("past the end") << qsizetype(99) << qsizetype(1);
    }

    void blockAt_findsTheBlock()
    {
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, block);
        Article article;
        setBlocks(article, {{BlockKind::Paragraph, u"One."_s}, {BlockKind::Paragraph, u"Second."_s}});
        QCOMPARE(blockAt(article, position), block);
    }

    void blockAt_isNoBlockInNoText() { QCOMPARE(blockAt(Article{}, 0), -1); }
};

QTEST_GUILESS_MAIN(ArticleTest)
#include "tst_article.moc"
