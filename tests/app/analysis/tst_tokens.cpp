// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tokens.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(const QStringList &paragraphs)
{
    Article article;
    QList<DraftBlock> drafts;
    for (const QString &paragraph : paragraphs)
        drafts.append({BlockKind::Paragraph, paragraph});
    setBlocks(article, drafts);
    return article;
}

QStringList words(const TokenisedText &text)
{
    QStringList found;
    for (qsizetype i = 0; i < text.tokens.size(); ++i)
        found += text.word(i).toString();
    return found;
}

/// The words with what kind they are: "a" for words, "1" numbers, "(" and ")" quotation marks, "." and "$" the rest.
QString kinds(const TokenisedText &text)
{
    QString found;
    for (const Token &token : text.tokens)
        found += u"a1().$"_s[qsizetype(token.kind)];
    return found;
}

}

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokenise_cutsNewsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("possessive", u"Holm's plan"_s, u"Holm|'s|plan"_s);
        row("curly possessive", u"Holm’s plan"_s, u"Holm|’s|plan"_s);
        row("plural possessive", u"the voters' choice"_s, u"the|voters|'|choice"_s);
        row("capital possessive", u"HOLM'S PLAN"_s, u"HOLM|'S|PLAN"_s);
        row("contraction", u"They don’t say I'm"_s, u"They|don’t|say|I'm"_s);
        row("apostrophe in a name", u"O'Dowd and D’Arcy"_s, u"O'Dowd|and|D’Arcy"_s);
        row("hyphens", u"Ruiz-Peña met U.S.-led forces"_s, u"Ruiz-Peña|met|U.S.-led|forces"_s);
        row("initials", u"J.R. Whitlow, Maud F. Carrow"_s, u"J.R.|Whitlow|,|Maud|F.|Carrow"_s);
        row("titles", u"Sen. Holm saw Gen. Aro."_s, u"Sen.|Holm|saw|Gen.|Aro|."_s);
        row("party and state", u"(D-Mich.) (R-S.C.)"_s, u"(|D-Mich.|)|(|R-S.C.|)"_s);
        row("money", u"$2.3 billion, 70,000 and 48%"_s, u"$|2.3|billion|,|70,000|and|48|%"_s);
        row("ages and ratios", u"a 14-year-old won 5-to-1"_s, u"a|14-year-old|won|5-to-1"_s);
        row("date of a day", u"after 9/11 at 10:30"_s, u"after|9/11|at|10:30"_s);
        row("dashes", u"now—or never - or -- later"_s, u"now|—|or|never|-|or|--|later"_s);
        row("ellipsis", u"well... no"_s, u"well|...|no"_s);
        row("elision", u"’cause they told 'em"_s, u"’cause|they|told|'em"_s);
        row("dropped g", u"Runnin' Ted won"_s, u"Runnin'|Ted|won"_s);
        row("letter at the end", u"It is plan B."_s, u"It|is|plan|B|."_s);
        row("transcript label", u"HOLM: Yes."_s, u"HOLM|:|Yes|."_s);
        row("address and handle", u"see https://example.org/a, @holm"_s, u"see|https://example.org/a|,|@holm"_s);
        row("ampersand", u"Q&A at AT&T"_s, u"Q&A|at|AT&T"_s);
        row("missing space", u"last week.The mill"_s, u"last|week|.|The|mill"_s);
        row("emoji", u"yes 👍 no"_s, u"yes|👍|no"_s);
    }
    void tokenise_cutsNewsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Article article = articleOf({text});
        QCOMPARE(words(tokenise(article)).join(u'|'), expected);
    }

    void tokenise_tellsQuotationMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("curly", u"“Go,” he said"_s, u"(a.)aa"_s);
        row("straight", u"\"Go,\" he said, \"now.\""_s, u"(a.)aa.(a.)"_s);
        row("straight after a dash", u"he said—\"go\"—and left"_s, u"aa.(a).aa"_s);
        row("outer single", u"Call it ‘a mess’ now"_s, u"aa(aa)a"_s);
        row("outer straight single", u"They need to 'get away from it' now"_s, u"aaa(aaaa)a"_s);
        row("apostrophe inside single", u"a 'don't do it' plan"_s, u"a(aaa)a"_s);
        row("possessive inside single", u"a 'the voters' choice' vote"_s, u"a(aa.a)a"_s);
        row("single inside double", u"“He said ‘no’ to us”"_s, u"(aa.a.aa)"_s);
        row("paragraph that is not closed", u"“We go on"_s, u"(aaa"_s);
        row("decade", u"the ’90s were ’good"_s, u"a.1aa"_s);
        row("guillemets", u"«Go» he said"_s, u"(a)aa"_s);
        row("inches", u"a 6\" nail"_s, u"a1.a"_s);
        row("reversed curly", u"he said ”go“ twice"_s, u"aa(a)a"_s);
    }
    void tokenise_tellsQuotationMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Article article = articleOf({text});
        QCOMPARE(kinds(tokenise(article)), expected);
    }

    void tokenise_keepsBlocksApart()
    {
        const Article article = articleOf({u"A headline"_s, u"First. Second."_s});
        const TokenisedText text = tokenise(article);
        QCOMPARE(text.sentences.size(), 3);
        QCOMPARE(text.sentences[0].block, 0);
        QCOMPARE(text.sentences[2].block, 1);
        QCOMPARE(text.range(text.sentences[2].firstToken, text.sentences[2].endToken).in(text.text), u"Second.");
        QCOMPARE(text.tokens.last().sentence, 2);
    }

    void tokenise_describesCase()
    {
        const Article article = articleOf({u"HOLM said Ana 's U.S."_s});
        const TokenisedText text = tokenise(article);
        QVERIFY(text.tokens[0].allCaps && text.tokens[0].capitalised);
        QVERIFY(!text.tokens[1].capitalised);
        QVERIFY(text.tokens[2].capitalised && !text.tokens[2].allCaps);
        QVERIFY(text.tokens[4].allCaps);
    }

    void tokenAt_findsTokenThatEndsAfter()
    {
        const Article article = articleOf({u"One two."_s});
        const TokenisedText text = tokenise(article);
        QCOMPARE(text.tokenAt(0), 0);
        QCOMPARE(text.tokenAt(3), 1);
        QCOMPARE(text.tokenAt(7), 2);
        QCOMPARE(text.tokenAt(8), 3);
    }

    void tokenise_ofLongLine_takesLinearTime_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("words") << u"Holm said so. "_s.repeated(200'000);
        QTest::newRow("one word") << QString(2'000'000, u'a');
        QTest::newRow("apostrophes") << u" 's"_s.repeated(700'000);
        QTest::newRow("opening singles") << u" 'x"_s.repeated(700'000);
        QTest::newRow("plural possessives") << u"'as' "_s.repeated(400'000);
        QTest::newRow("straight doubles") << QString(2'000'000, u'"');
        QTest::newRow("points") << u"a."_s.repeated(1'000'000);
    }
    void tokenise_ofLongLine_takesLinearTime()
    {
        QFETCH(QString, line);
        const Article article = articleOf({line});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!tokenise(article).tokens.isEmpty());
        QVERIFY2(timer.elapsed() < 5000, "two megabytes must not take seconds");
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
