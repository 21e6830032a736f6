// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quotes.h"

#include "app/analysis/quotewords.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// The runs in quotation marks that count as quotations; "|" parts blocks in the rows.
class QuotesTest : public QObject
{
    Q_OBJECT

private:
    QuoteWords m_words;

    static Article articleOf(const QString &text)
    {
        Article article;
        QList<DraftBlock> drafts;
        for (const QString &block : text.split(u'|'))
            drafts.append({BlockKind::Paragraph, block, 0});
        setBlocks(article, drafts);
        return article;
    }

    [[nodiscard]] QStringList found(const QString &text) const
    {
        const Article article = articleOf(text);
        const TokenisedText tokens = tokenise(article);
        QStringList result;
        for (const Quote &quote : findQuotes(article, tokens, m_words))
            result.append(quote.range.in(article.text).toString());
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        m_words = builtInQuoteWords();
        QVERIFY(!m_words.isEmpty());
    }

    void findQuotes_keepsSpeechWithItsMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotes");
        const auto row = [](const char *name, const QString &text, const QStringList &quotes) { QTest::newRow(name) << text << quotes; };
        row("no quotation", u"The mayor said it would rain."_s, {});
        row("straight marks", u"\"It will rain,\" the mayor said."_s, {u"\"It will rain,\""_s});
        row("curly marks", u"“It will rain,” the mayor said."_s, {u"“It will rain,”"_s});
        row("single outer marks", u"The mayor said: ‘It will rain, and it won’t stop.’"_s, {u"‘It will rain, and it won’t stop.’"_s});
        row("single straight outer marks", u"The mayor said: 'It will rain.'"_s, {u"'It will rain.'"_s});
        row("guillemets", u"«It will rain», the mayor said."_s, {u"«It will rain»"_s});
        row("low and high marks", u"„It will rain“, the mayor said."_s, {u"„It will rain“"_s});
        row("apostrophes are no marks", u"The voters' patience and the mayor's wasn't endless in the '90s."_s, {});
        row("single marks inside double", u"“He called it ‘a swamp’ again,” she said."_s, {u"“He called it ‘a swamp’ again,”"_s});
        row("double marks inside single ones", u"‘She told me, “Pay or leave”, and I paid,’ he said."_s, {u"‘She told me, “Pay or leave”, and I paid,’"_s});
        row("straight double marks inside single ones", u"'We read \"keep out\" on the gate,' he said."_s, {u"'We read \"keep out\" on the gate,'"_s});
        row("single marks that only look open", u"The ‘new dam was “a gift” to the town, she said."_s, {u"“a gift”"_s});
        row("broken by its cue", u"“It will rain,” she said. “Bring a coat.”"_s, {u"“It will rain,”"_s, u"“Bring a coat.”"_s});
        row("several parts", u"She called the dam “old,” “leaky” and “a danger to all of us.”"_s,
            {u"“old,”"_s, u"“leaky”"_s, u"“a danger to all of us.”"_s});
        row("paragraphs that open again", u"“The dam is old.|“It leaks.|“It must go,” she said."_s,
            {u"“The dam is old."_s, u"“It leaks."_s, u"“It must go,”"_s});
        row("straight paragraphs", u"\"The dam is old.|\"It must go,\" she said."_s, {u"\"The dam is old."_s, u"\"It must go,\""_s});
        row("closing mark forgotten at the end", u"She said: “The dam is old.|Nobody answered."_s, {u"“The dam is old."_s});
        row("curly inside an unclosed straight paragraph", u"\"He wrote “no dam” on the wall and left."_s,
            {u"\"He wrote “no dam” on the wall and left."_s});
        row("labels of a transcript", u"\"PARK: Is the dam old?|\"REYES: It is."_s, {u"\"PARK: Is the dam old?"_s, u"\"REYES: It is."_s});
        row("questions and answers", u"Q: Is the dam old?|A: It is.|Q: Will it break?|A: No."_s,
            {u"Is the dam old?"_s, u"It is."_s, u"Will it break?"_s, u"No."_s});
        row("one answer is no interview", u"A: It is a grade."_s, {});
        row("paper in marks as the source", u"“The dam is old,” wrote the “Harbour Herald”."_s, {u"“The dam is old,”"_s});
        row("inches", u"The pipe is 12\" wide."_s, {});
        row("nothing between the marks", u"She said “…” and left."_s, {});
        row("opening mark at the end", u"She said “"_s, {});
        row("film in capitals", u"She starred in the film “The Long River” last year."_s, {});
        row("work after its owner", u"He appeared on a radio's “Morning Talk With Friends” to explain."_s, {});
        row("show that is told", u"Reyes told “Good Morning Harbour” that he would run."_s, {});
        row("title after titled", u"The ad, titled “Flood,” shows the dam."_s, {});
        row("title before its noun", u"He spoke at a “Citizens First” forum."_s, {});
        row("title repeated in small context", u"The film “The Long River” won. Critics liked “The Long River.”"_s, {});
        row("nickname that is called", u"Reyes called him “Leaky Larry” twice."_s, {u"“Leaky Larry”"_s});
        row("capitals that are spoken", u"“Stop The Dam,” he said."_s, {u"“Stop The Dam,”"_s});
        row("so-called term", u"The so-called “dam tax” was cut."_s, {});
        row("supposed term", u"He attacked her supposed “lies” again."_s, {});
        row("question inside", u"“Why now?” she asked."_s, {u"“Why now?”"_s});
        row("dash at the break", u"“We tried —” he said."_s, {u"“We tried —”"_s});
    }

    void findQuotes_keepsSpeechWithItsMarks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, quotes);
        QCOMPARE(found(text), quotes);
    }

    void findQuotes_staysLinearWhereNothingCloses()
    {
        const auto milliseconds = [this](qsizetype times) {
            QElapsedTimer timer;
            timer.start();
            const QStringList quotes = found(u"He said \"no and \"yes “oh "_s.repeated(times));
            Q_UNUSED(quotes)
            return double(timer.nsecsElapsed()) / 1e6;
        };
        milliseconds(2000);
        const double small = std::max(1.0, milliseconds(10000));
        QVERIFY2(milliseconds(80000) < 40 * small, "eight times the text must not take forty times as long");
    }
};

QTEST_GUILESS_MAIN(QuotesTest)
#include "tst_quotes.moc"
