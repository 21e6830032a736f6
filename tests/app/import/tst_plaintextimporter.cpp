// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/plaintextimporter.h"

#include "app/article/canonicaltext.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString lead
    = u"The council of Arlen voted on Tuesday to lengthen the tram line as far as the old harbour, after a debate of nine hours."_s;
const QString body
    = u"“It will pay for itself,” said Mayor Inés López, who had promised the line when she first ran for the office in spring."_s;

QStringList textsOf(const Article &article, BlockKind kind)
{
    QStringList texts;
    for (const Block &block : article.blocks) {
        if (block.kind == kind)
            texts.append(block.range.in(article.text).toString());
    }
    return texts;
}

QString paragraphs(const QStringList &list)
{
    return list.join(u"\n\n"_s);
}

}

class PlainTextImporterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstParagraph_isTheTitleOrNot_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("isTitle");
        QTest::newRow("headline") << u"Arlen to lengthen its tram line"_s << true;
        QTest::newRow("headline with a full stop") << u"Arlen Lengthens Its Tram Line."_s << true;
        QTest::newRow("two terse sentences") << u"The tram is coming. Arlen must pay."_s << true;
        QTest::newRow("question") << u"Who pays for the tram?"_s << true;
        QTest::newRow("long paragraph") << lead + u' ' + body << false;
        QTest::newRow("several sentences")
            << u"The council met on Tuesday in the old town hall. It voted late. Nobody left early that night."_s
            << false;
        QTest::newRow("dateline") << u"ARLEN — The council met on Tuesday."_s << false;
        QTest::newRow("reported speech") << u"The tram will be late again, officials said."_s << false;
        QTest::newRow("small letter") << u"and so the council voted"_s << false;
        QTest::newRow("announces what follows") << u"The council writes:"_s << false;
    }

    void firstParagraph_isTheTitleOrNot()
    {
        QFETCH(QString, first);
        QFETCH(bool, isTitle);
        const Article article = articleFromText(paragraphs({first, lead, body}));
        QCOMPARE(article.title, isTitle ? first : QString());
        QVERIFY(article.text.startsWith(first));
    }

    void onlyParagraph_isNoTitle() { QCOMPARE(articleFromText(u"Arlen to lengthen its tram line"_s).title, QString()); }

    void standfirst_followsASemicolon()
    {
        const Article article = articleFromText(
            u"Arlen lengthens its tram line; \nCritics doubt that it will pay.\n\n"_s + lead + u"\n\n"_s + body);
        QCOMPARE(article.title, u"Arlen lengthens its tram line"_s);
        QCOMPARE(article.standfirst, u"Critics doubt that it will pay."_s);
    }

    void standfirst_standsBetweenTitleAndDateline()
    {
        const QString deck = u"Critics doubt that it will pay."_s;
        const Article article
            = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, deck, u"ARLEN — "_s + lead, body}));
        QCOMPARE(article.standfirst, deck);
    }

    void shortFirstSentence_isNoStandfirst()
    {
        const Article article
            = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, u"It took nine hours."_s, lead, body}));
        QCOMPARE(article.standfirst, QString());
    }

    void databaseLabels_marksTheAbstract()
    {
        const Article article
            = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, u"ABSTRACT."_s,
                                          u"The line will reach the harbour."_s, u"FULL TEXT."_s, lead}));
        QCOMPARE(article.standfirst, u"The line will reach the harbour."_s);
        QVERIFY(!article.text.contains(u"FULL TEXT"));
        QVERIFY(!article.text.contains(u"ABSTRACT"));
    }

    void bylineAndDate_standBelowTheTitle()
    {
        const Article article = articleFromText(
            u"Arlen lengthens its tram line\n\nBy Jane Roe and John Doe\nNov. 3, 2020 / 6:00 AM / The Arlen Courier\n\n"_s
            + lead + u"\n\n"_s + body);
        QCOMPARE(article.bylines, (QStringList{u"Jane Roe"_s, u"John Doe"_s}));
        QCOMPARE(article.published, QDate(2020, 11, 3));
        QCOMPARE(article.outlet, u"The Arlen Courier"_s);
        QCOMPARE(textsOf(article, BlockKind::Byline), QStringList{u"By Jane Roe and John Doe"_s});
        QCOMPARE(textsOf(article, BlockKind::Paragraph), (QStringList{lead, body}));
    }

    void nameAboveItsNote_isTheByline()
    {
        const Article article = articleFromText(paragraphs(
            {u"Arlen lengthens its tram line"_s, lead, body, u"Jane Roe-Doe"_s,
             u"Jane Roe-Doe is the transport reporter at The Arlen Courier. She covers trams and boats."_s}));
        QCOMPARE(article.bylines, QStringList{u"Jane Roe-Doe"_s});
        QCOMPARE(article.outlet, u"The Arlen Courier"_s);
        QCOMPARE(textsOf(article, BlockKind::Byline), QStringList{u"Jane Roe-Doe"_s});
    }

    void lastParagraph_namesTheAuthorOrNot_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QStringList>("bylines");
        QTest::newRow("director of") << u"Ann Poe is director of transport studies at Arlen College."_s
                                     << QStringList{u"Ann Poe"_s};
        QTest::newRow("former post") << u"Ann Poe, who built the J. Line, is a fellow at Arlen College."_s
                                     << QStringList{u"Ann Poe"_s};
        QTest::newRow("capitalised post")
            << u"Ann Poe is Senior Fellow at Arlen College."_s << QStringList{u"Ann Poe"_s};
        QTest::newRow("follow") << u"Follow Ann Poe on Twitter @annpoe."_s << QStringList{u"Ann Poe"_s};
        QTest::newRow("agency") << u"(Reporting by Ann Poe and Bo Roe; Editing by Cy Doe)"_s
                                << QStringList{u"Ann Poe"_s, u"Bo Roe"_s};
        QTest::newRow("somebody named before") << u"Inés López is the mayor of Arlen."_s << QStringList{};
        QTest::newRow("what was done to somebody") << u"Ann Poe is expected in Arlen on Monday."_s << QStringList{};
        QTest::newRow("the past") << u"Ann Poe was the first to leave the hall that night."_s << QStringList{};
    }

    void lastParagraph_namesTheAuthorOrNot()
    {
        QFETCH(QString, last);
        QFETCH(QStringList, bylines);
        const Article article = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, lead, body, last}));
        QCOMPARE(article.bylines, bylines);
        QVERIFY(article.text.endsWith(last));
    }

    void source_isTakenOut_data()
    {
        QTest::addColumn<QString>("end");
        const QString address = u"https://news.example/tram-to-the-harbour/"_s;
        QTest::newRow("label and address") << u"Source: "_s + address;
        QTest::newRow("label in a line above") << u"Source:\n"_s + address;
        QTest::newRow("label in a paragraph above") << u"Source:\n\n"_s + address;
        QTest::newRow("broken by a space") << u"Source:\n\nhttps://news.example/tram-to-the-har bour/"_s;
        QTest::newRow("with a disclaimer below") << u"Source:\n\n"_s + address + u"\n\n[Disclaimer]"_s;
        QTest::newRow("bare address") << address;
        QTest::newRow("URL label and copyright")
            << u"URL: "_s + address + u"\n\n© 2020 The Arlen Courier. All rights reserved."_s;
    }

    void source_isTakenOut()
    {
        QFETCH(QString, end);
        const Article article = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, lead, body, end}));
        QCOMPARE(article.source, u"https://news.example/tram-to-the-harbour/"_s);
        QVERIFY(article.text.endsWith(body));
    }

    void labelledHead_isRead()
    {
        const Article article = articleFromText(u"Author: Jane Roe\nTitle: Arlen lengthens its tram line\nDate: "
                                                u"2020-11-03\nPublication: The Arlen Courier\n"
                                                "URL: https://news.example/tram\n\n"_s
                                                + lead + u"\n\n"_s + body);
        QCOMPARE(article.title, u"Arlen lengthens its tram line"_s);
        QCOMPARE(article.bylines, QStringList{u"Jane Roe"_s});
        QCOMPARE(article.published, QDate(2020, 11, 3));
        QCOMPARE(article.outlet, u"The Arlen Courier"_s);
        QCOMPARE(article.source, u"https://news.example/tram"_s);
        QCOMPARE(article.text, u"Arlen lengthens its tram line\nJane Roe\n"_s + lead + u'\n' + body);
        QCOMPARE(article.language, u"en"_s);
    }

    void headlineWithAColon_isNoLabelledHead()
    {
        const Article article = articleFromText(paragraphs({u"Source: the mayor will resign"_s, lead, body}));
        QCOMPARE(article.title, u"Source: the mayor will resign"_s);
        QVERIFY(article.outlet.isEmpty());
    }

    void notesOfTheEditor_stay()
    {
        const QString note = u"Editor’s note: an earlier version gave another name."_s;
        const Article article = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, lead, body, note}));
        QVERIFY(article.text.endsWith(note));
    }

    void nothing_isInventedFromRunningText()
    {
        const Article article = articleFromText(
            paragraphs({u"Arlen lengthens its tram line"_s,
                        u"On November 3, 2020, the council of Arlen met, as https://news.example/a reports."_s, lead}));
        QVERIFY(article.published.isNull());
        QVERIFY(article.source.isEmpty());
        QVERIFY(article.bylines.isEmpty());
        QVERIFY(article.outlet.isEmpty());
    }

    void headingsAndLists_areTold()
    {
        const Article article
            = articleFromText(paragraphs({u"Arlen lengthens its tram line"_s, lead, u"What it costs"_s, body,
                                          u"THE CRITICS."_s, lead, u"• more trams"_s, u"• fewer cars"_s}));
        QCOMPARE(textsOf(article, BlockKind::Heading), (QStringList{u"What it costs"_s, u"THE CRITICS."_s}));
        QCOMPARE(textsOf(article, BlockKind::ListItem), (QStringList{u"more trams"_s, u"fewer cars"_s}));
    }

    void words_areKeptInOrder()
    {
        const QString text = paragraphs({u"Arlen lengthens its tram line"_s, u"By Jane Roe"_s, lead, body,
                                         u"Poe, she said in a"_s, u"court paper."_s});
        QCOMPARE(articleFromText(text).text.split(QChar(u' ')).join(u'\n').split(u'\n'), text.simplified().split(u' '));
    }

    void bytes_areKeptAsOriginal()
    {
        const QByteArray bytes = "\xEF\xBB\xBFTram\r\n\r\n" + lead.toUtf8() + "\r\n\r\n[Disclaimer]\r\n";
        const Result<ImportedArticle> imported = PlainTextImporter().import(bytes, u"tram.txt"_s);
        QVERIFY(imported);
        QCOMPARE(imported->original, (Original{bytes, u"text/plain"_s, u"tram.txt"_s}));
        QVERIFY(!imported->article.text.contains(u"Disclaimer"));
    }

    void textWithoutWords_isRefused()
    {
        QVERIFY(!PlainTextImporter().import(" \r\n \xE2\x80\x8B \n", {}));
        QVERIFY(!PlainTextImporter().import(QByteArray("a\0b", 3), {}));
    }

    void randomBytes_areNoTrouble()
    {
        QRandomGenerator random(7);
        const QByteArray marks[] = {"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"};
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = marks[round % 4];
            const bool isPrintable = round % 8 < 4;
            for (int i = random.bounded(600); i > 0; --i)
                bytes += char(isPrintable ? " \n\tBy aAnN1.:“-/•"[random.bounded(20)] : random.bounded(256));
            const Result<ImportedArticle> imported = PlainTextImporter().import(bytes, {});
            if (!imported)
                continue;
            const Article &article = imported->article;
            QVERIFY(article.text.isValidUtf16());
            qsizetype end = -1;
            for (const Block &block : article.blocks) {
                QCOMPARE(block.range.start, end + 1);
                const QString text = block.range.in(article.text).toString();
                QCOMPARE(normalisedBlock(text), text);
                end = block.range.end;
            }
            QCOMPARE(end, article.text.size());
        }
    }

    void longLine_costsLinearTime()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<ImportedArticle> imported
            = PlainTextImporter().import(QByteArray("Inés said no. ").repeated(700'000), {});
        QVERIFY(imported);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(PlainTextImporterTest)
#include "tst_plaintextimporter.moc"
