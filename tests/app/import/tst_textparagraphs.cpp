// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/textparagraphs.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QStringList texts(const QString &text)
{
    QStringList list;
    for (const TextParagraph &paragraph : textParagraphs(text))
        list.append(paragraph.text);
    return list;
}

}

class TextParagraphsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphs_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("blank lines") << u"\n \n\n"_s << QStringList{};
        QTest::newRow("a paragraph a line")
            << u"One thing happened.\nThen another did.\nThat was all there was to tell."_s
            << QStringList{u"One thing happened."_s, u"Then another did."_s, u"That was all there was to tell."_s};
        QTest::newRow("blank lines between")
            << u"One.\n\n  Two   words.\n\n\nThree."_s << QStringList{u"One."_s, u"Two words."_s, u"Three."_s};
        QTest::newRow("cut in mid-sentence")
            << u"The region has lent its neighbours almost\n\n40 buses, said the board; and trams.\n\nThe end."_s
            << QStringList{u"The region has lent its neighbours almost 40 buses, said the board; and trams."_s,
                           u"The end."_s};
        QTest::newRow("cut around a link")
            << u"Note: the board has\nrepeatedly\nrefused to answer, and has\nsaid so.\n\nIt met on Monday."_s
            << QStringList{u"Note: the board has repeatedly refused to answer, and has said so."_s,
                           u"It met on Monday."_s};
        QTest::newRow("cut at a hyphen") << u"The three-\n\nway meeting ended late.\n\nNobody spoke."_s
                                         << QStringList{u"The three-way meeting ended late."_s, u"Nobody spoke."_s};
        QTest::newRow("wrapped at a column")
            << u"The council voted on Tuesday to lengthen the tram line as far as the\n"
               "harbour, after a debate that went on until the small hours of the\n"
               "night.\n\n"
               "Mayor Inés López, who had promised the line when she ran for office,\n"
               "said it would pay for itself within ten years. Her opponents in the\n"
               "Riverside League doubted that.\n"_s
            << QStringList{
                   u"The council voted on Tuesday to lengthen the tram line as far as the harbour, after a debate "
                   "that went on until the small hours of the night."_s,
                   u"Mayor Inés López, who had promised the line when she ran for office, said it would pay for "
                   "itself within ten years. Her opponents in the Riverside League doubted that."_s};
        QTest::newRow("wrapped, with indented paragraphs")
            << u"  The council voted on Tuesday to lengthen the tram line as far as the\n"
               "harbour, after a debate that went on until the small hours of Monday.\n"
               "  Mayor Inés López, who had promised the line when she ran for office,\n"
               "said it would pay for itself within ten years, and that nobody paid.\n"_s
            << QStringList{
                   u"The council voted on Tuesday to lengthen the tram line as far as the harbour, after a debate "
                   "that went on until the small hours of Monday."_s,
                   u"Mayor Inés López, who had promised the line when she ran for office, said it would pay for "
                   "itself within ten years, and that nobody paid."_s};
        QTest::newRow("wrapped, with divided words")
            << u"The council voted on Tuesday to lengthen the tram line to the har-\n"
               "bour, after a debate on the harbour fees that the well-known engin-\n"
               "eer called long. Nobody else thought that the debate was not well-\n"
               "meant, least of all the self-employed. The harbour is not self-\n"
               "governing.\n"_s
            << QStringList{
                   u"The council voted on Tuesday to lengthen the tram line to the harbour, after a debate on the "
                   "harbour fees that the well-known engineer called long. Nobody else thought that the debate was "
                   "not well-meant, least of all the self-employed. The harbour is not self-governing."_s};
        QTest::newRow("an address over two lines")
            << u"https://news.example/a-long-\nway-to-the-harbour/\n\nThe end."_s
            << QStringList{u"https://news.example/a-long-way-to-the-harbour/"_s, u"The end."_s};
    }

    void paragraphs_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(text), expected);
    }

    void blankLineBefore_andLineAreNoted()
    {
        const QList<TextParagraph> expected{{u"Title"_s, true, 0}, {u"Below it."_s, false, 1}, {u"Text."_s, true, 3}};
        QCOMPARE(textParagraphs(u"Title\nBelow it.\n\nText."_s), expected);
    }

    void hugeTexts_costLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("one line of words") << u"tram "_s;
        QTest::newRow("one word") << u"tram"_s;
        QTest::newRow("short lines that all go on") << u"and then\n"_s;
        QTest::newRow("blank lines") << u"\n"_s;
        QTest::newRow("divided words") << u"har-\n"_s;
        QTest::newRow("pieces of an address") << u"https://a-\n"_s;
    }

    void hugeTexts_costLinearTime()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(10'000'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(textParagraphs(text).size() <= text.size());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TextParagraphsTest)
#include "tst_textparagraphs.moc"
