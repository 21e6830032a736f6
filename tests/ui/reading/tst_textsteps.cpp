// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textsteps.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(const QStringList &paragraphs)
{
    QList<DraftBlock> drafts;
    for (const QString &text : paragraphs)
        drafts.append({BlockKind::Paragraph, text, 0});
    Article article;
    setBlocks(article, drafts);
    return article;
}

}

class TextStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitAt_word_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("word");
        const QString text = u"The minister’s plan, López said."_s;
        QTest::newRow("first") << text << qsizetype(0) << u"The"_s;
        QTest::newRow("middle of a word") << text << qsizetype(17) << u"plan"_s;
        QTest::newRow("start of a word") << text << qsizetype(15) << u"plan"_s;
        QTest::newRow("with an apostrophe") << text << qsizetype(8) << u"minister’s"_s;
        QTest::newRow("with an accent") << text << qsizetype(23) << u"López"_s;
        QTest::newRow("at the end of the text") << u"one two"_s << qsizetype(7) << u"two"_s;
        QTest::newRow("Hebrew") << u"שלום עולם"_s << qsizetype(6) << u"עולם"_s;
    }

    void unitAt_word()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        QFETCH(QString, word);
        const Article article = articleOf({text});
        QCOMPARE(unitAt(article, position, SelectionUnit::Word).in(article.text).toString(), word);
    }

    void unitAt_block_isTheParagraph()
    {
        const Article article = articleOf({u"First."_s, u"Second one."_s});
        QCOMPARE(unitAt(article, 9, SelectionUnit::Block).in(article.text), u"Second one.");
    }

    void snapped_neverCutsACharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QString>("selected");
        QTest::newRow("plain") << u"abc"_s << TextRange{1, 2} << u"b"_s;
        QTest::newRow("half a surrogate pair") << u"a😀b"_s << TextRange{0, 2} << u"a😀"_s;
        QTest::newRow("thumb without its skin tone") << u"x👍🏽y"_s << TextRange{1, 3} << u"👍🏽"_s;
        QTest::newRow("from the middle of a family") << u"x👩‍👧y"_s << TextRange{3, 7} << u"👩‍👧y"_s;
        QTest::newRow("half a flag") << u"🇲🇽!"_s << TextRange{0, 2} << u"🇲🇽"_s;
        QTest::newRow("letter without its accent") << u"q\u0301r"_s << TextRange{0, 1} << u"q\u0301"_s;
        QTest::newRow("backwards") << u"abc"_s << TextRange{2, 1} << u"b"_s;
        QTest::newRow("beyond the text") << u"abc"_s << TextRange{-4, 40} << u"abc"_s;
    }

    void snapped_neverCutsACharacter()
    {
        QFETCH(QString, text);
        QFETCH(TextRange, range);
        QFETCH(QString, selected);
        const Article article = articleOf({text});
        QCOMPARE(snapped(article, range).in(article.text).toString(), selected);
    }

    void snapped_leavesAnEmptyRangeEmpty()
    {
        const Article article = articleOf({u"a😀b"_s});
        QVERIFY(snapped(article, {2, 2}).isEmpty());
    }

    void emptyArticle_hasNothingToSelect()
    {
        QVERIFY(unitAt({}, 0, SelectionUnit::Word).isEmpty());
        QVERIFY(snapped({}, {0, 10}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextStepsTest)
#include "tst_textsteps.moc"
