// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpage.h"

#include <QtCore/QFile>
#include <QtCore/QTextBoundaryFinder>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// An article in several scripts on a page: Hebrew and Arabic among Latin, Chinese, Japanese, Korean, emoji.
class ScriptsTest : public QObject
{
    Q_OBJECT
private:
    Article m_article;
    std::unique_ptr<ReadingPage> m_page;

    [[nodiscard]] qsizetype blockOf(const QString &words) const
    {
        return blockAt(m_article, m_article.text.indexOf(words));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(u"" PULLQUOTE_TEST_DATA "/reading/scripts.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<DraftBlock> drafts;
        for (const QString &paragraph : QString::fromUtf8(file.readAll()).split(u"\n\n"_s))
            drafts.append({drafts.isEmpty() ? BlockKind::Title : BlockKind::Paragraph, paragraph, 0});
        setBlocks(m_article, drafts);
        QCOMPARE(m_article.blocks.size(), 10);
    }

    void init()
    {
        m_page = std::make_unique<ReadingPage>();
        m_page->resize({900, 3000});
        m_page->setArticle(m_article);
    }

    void everyLine_isAsHighAsAnyOther()
    {
        PageLayout &layout = m_page->layout();
        for (qsizetype block = 0; block < layout.count(); ++block) {
            const qreal step = layout.typography().styleOf(m_article.blocks.at(block)).lineStep;
            for (const LineBox &box : layout.paragraph(block).boxes)
                QCOMPARE(box.bottom - box.top, step);
        }
    }

    void paragraphsOfRightToLeftScripts_beginAtTheRight_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("English") << u"The harbour library in"_s << false;
        QTest::newRow("Hebrew") << u"הספרייה בנמל"_s << true;
        QTest::newRow("Arabic") << u"اشترت مكتبة"_s << true;
        QTest::newRow("Japanese") << u"港の図書館"_s << false;
        QTest::newRow("English with Hebrew inside") << u"Families"_s << false;
    }

    void paragraphsOfRightToLeftScripts_beginAtTheRight()
    {
        QFETCH(QString, words);
        QFETCH(bool, rightToLeft);
        PageLayout &layout = m_page->layout();
        const qsizetype block = blockOf(words);
        const TextRange range = layout.range(block);
        const QRectF first = layout.runs(block, {range.start, range.start + 1}).first().rect;
        QVERIFY(std::abs(rightToLeft ? first.right() - layout.columnWidth() : first.left()) < 2);
        for (const LineRun &run : layout.runs(block, range))
            QVERIFY(run.rect.left() > -2 && run.rect.right() < layout.columnWidth() + 2);
    }

    void everyCharacter_canBeClicked()
    {
        PageLayout &layout = m_page->layout();
        for (qsizetype block = 0; block < layout.count(); ++block) {
            const TextRange range = layout.range(block);
            const QString text = range.in(m_article.text).toString();
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0; start = end, end = finder.toNextBoundary()) {
                if (text.at(start).isSpace()) // at the end of a line it hangs outside
                    continue;
                const QList<LineRun> runs = layout.runs(block, {range.start + start, range.start + end});
                QCOMPARE(runs.size(), 1);
                const qsizetype hit = layout.positionAt(block, runs.first().rect.center()) - range.start;
                QVERIFY2(hit == start || hit == end, qPrintable(text.sliced(start, end - start)));
            }
        }
    }

    void caretToTheRight_comesThroughHebrewBackwards_andStopsBetweenCharacters()
    {
        const qsizetype block = blockOf(u"הספרייה בנמל"_s);
        const TextRange range = m_page->layout().range(block);
        m_page->placeCaret(range.end);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, range.in(m_article.text).toString());
        qsizetype steps = 0;
        while (m_page->caret().position() > range.start && steps < range.length()) {
            m_page->stepCaret(CaretStep::Right, false);
            ++steps;
            finder.setPosition(std::max<qsizetype>(0, m_page->caret().position() - range.start));
            QVERIFY(finder.isAtBoundary());
        }
        QVERIFY(m_page->caret().position() <= range.start);
        QVERIFY(steps > range.length() / 2);
    }

    void title_hasNoWordAloneOnItsLastLine()
    {
        m_page->resize({440, 3000});
        const LaidOutParagraph &title = m_page->layout().paragraph(0);
        QVERIFY(title.layout.lineCount() > 1);
        const QTextLine last = title.layout.lineAt(title.layout.lineCount() - 1);
        QVERIFY(last.naturalTextWidth() > title.layout.lineAt(0).naturalTextWidth() / 2);
    }

    void spaceBetweenLetters_leavesArabicJoined()
    {
        ReadingStyle style;
        style.letterSpacing = 0.1;
        const auto spacing = [this](const QString &words) {
            return m_page->layout().paragraph(blockOf(words)).layout.font().letterSpacing();
        };
        m_page->setStyle(style);
        QVERIFY(spacing(u"The harbour library in"_s) > 1);
        QCOMPARE(spacing(u"اشترت مكتبة"_s), 0.0);
    }

    void firstLine_isIndentedWhereItsParagraphBegins()
    {
        ReadingStyle style;
        style.paragraphs = ParagraphLook::Indented;
        m_page->setStyle(style);
        PageLayout &layout = m_page->layout();
        const auto gap = [&layout](qsizetype block, int line) { // between the column's edge and where the line begins
            const LaidOutParagraph &laid = layout.paragraph(block);
            const QRectF text = laid.layout.lineAt(line).naturalTextRect();
            return laid.rightToLeft ? layout.columnWidth() - text.right() : text.left();
        };
        for (const QString &words : {u"The harbour library in"_s, u"הספרייה בנמל"_s}) {
            const qsizetype block = blockOf(words);
            QVERIFY(layout.paragraph(block).layout.lineCount() > 1);
            QVERIFY(gap(block, 0) > layout.typography().em());
            QVERIFY(gap(block, 1) < 6); // a space at the break may hang there
            QCOMPARE(layout.paragraph(block).boxes.front().top, 0.0);
        }
        QVERIFY(gap(1, 0) < 2); // the first one after the title
    }
};

QTEST_MAIN(ScriptsTest)
#include "tst_scripts.moc"
