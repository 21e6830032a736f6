// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakers.h"

#include "app/analysis/quotes.h"
#include "app/analysis/quotewords.h"
#include "app/analysis/speakerreasons.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"
#include "tests/support/builtinlexicon.h"

#include <QtTest/QTest>


using namespace pullquote;
using namespace Qt::StringLiterals;

/// Who says what. "|" parts blocks; the people are found in the text by full name and by surname.
class SpeakersTest : public QObject
{
    Q_OBJECT

private:
    QuoteWords m_words;
    Article m_article;

    static Entity person(const QString &name, const QString &text)
    {
        Entity entity;
        entity.name = name;
        const QString surname = name.section(u' ', -1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool boundary = at == 0 || !text[at - 1].isLetter();
            for (const QString &variant : {name, surname, surname.toUpper()}) {
                const qsizetype end = at + variant.size();
                if (!boundary || !QStringView(text).sliced(at).startsWith(variant) || (end < text.size() && text[end].isLetter()))
                    continue;
                entity.mentions.append({{at, end}, LinkReason::SameName});
                at = end;
                break;
            }
        }
        return entity;
    }

    [[nodiscard]] QList<Quote> attributed(const QString &text, const QString &names, bool titled = false)
    {
        QList<DraftBlock> drafts;
        for (const QString &block : text.split(u'|'))
            drafts.append({titled && drafts.isEmpty() ? BlockKind::Title : BlockKind::Paragraph, block, 0});
        m_article = {};
        setBlocks(m_article, drafts);
        QList<Entity> people;
        for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
            people.append(person(name, m_article.text));
        const TokenisedText tokens = tokenise(m_article);
        return attributeQuotes(findQuotes(m_article, tokens, m_words), m_article, tokens, people, builtInLexicon(), m_words);
    }

    static QStringList summary(const QList<Quote> &quotes)
    {
        QStringList lines;
        for (const Quote &quote : quotes)
            lines.append((quote.speaker ? quote.speaker->name : u"?"_s) + u" ["_s + quote.reason + u']');
        return lines;
    }

    static void row(const char *name, const QString &text, const QString &people, const QStringList &speakers)
    {
        QTest::newRow(name) << text << people << speakers;
    }

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("people");
        QTest::addColumn<QStringList>("speakers");
    }

    void check(bool titled = false)
    {
        QFETCH(QString, text);
        QFETCH(QString, people);
        QFETCH(QStringList, speakers);
        QCOMPARE(summary(attributed(text, people, titled)), speakers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        m_words = builtInQuoteWords();
    }

    void attributeQuotes_readsTheCueBesideTheQuotation_data()
    {
        columns();
        row("name before the cue after the quotation",
            u"“The dam is old,” Ana Reyes said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("cue before the name",
            u"“The dam is old,” said Ana Reyes."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-after-cue]"_s});
        row("cue before a title and the name",
            u"“The dam is old,” said Sen. Ana Reyes (D-Ohio), who chairs the panel."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-after-cue]"_s});
        row("cue before a role and the name",
            u"“The dam is old,” said water board Chairwoman Ana Reyes."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-after-cue]"_s});
        row("another's name before the role",
            u"“The dam is old,” said Tom Barlow spokeswoman Ana Reyes."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [name-after-cue]"_s});
        row("paper whose name is in marks",
            u"“The dam is old,” wrote the “Harbour Herald” on Monday."_s, u""_s,
            {u"Harbour Herald [description]"_s});
        row("questions and answers",
            u"Q: Is the dam old?|A: It is.|Q: Will it break?|A: No."_s, u""_s,
            {u"interviewer [transcript-label]"_s, u"interviewee [transcript-label]"_s, u"interviewer [transcript-label]"_s,
             u"interviewee [transcript-label]"_s});
        row("statement that reads",
            u"“The dam is old,” read a statement from the harbour board."_s, u""_s,
            {u"statement from the harbour board [description]"_s});
        row("a report that the words are according to",
            u"According to a police report, the driver was “visibly shaken by it all.”"_s, u""_s,
            {u"police report [according-to]"_s});
        row("as somebody put it",
            u"They asked for “a decent dam at last,” as Ana Reyes put it."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("question",
            u"“Is the dam old?” Ana Reyes asked."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("cue first with a comma",
            u"Ana Reyes said, “The dam is old.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("cue first with a colon",
            u"Ana Reyes added: “The dam is old.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("told somebody",
            u"Ana Reyes told Tom Barlow, “The dam is old.”"_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("told somebody that",
            u"Ana Reyes told reporters on Monday that the dam was “older than all of us.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("bracket before the cue",
            u"“The dam is old,” Ana Reyes (D-Ohio) said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("apposition before the cue",
            u"“The dam is old,” Ana Reyes, the chief engineer of the county, said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("two appositions",
            u"Ana Reyes, head of the union, the largest group of engineers in the state, said the dam was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("relative clause before the cue",
            u"Ana Reyes, who visited the valley, said the dam was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("who",
            u"Tom Barlow introduced Ana Reyes, who said the dam was “a danger to the whole valley.”"_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("adverb between",
            u"Ana Reyes repeatedly warned that the dam was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("auxiliary between",
            u"Ana Reyes has also called the dam “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("according to",
            u"The dam is “a danger to the whole valley,” according to Ana Reyes."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [according-to]"_s});
        row("according to first",
            u"According to Ana Reyes, the dam is “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [according-to]"_s});
        row("judging verb",
            u"Ana Reyes called the dam “a disgrace.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("several parts of one verb",
            u"Ana Reyes called the dam “a disgrace,” “a ruin” and “a bomb.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [name-before-cue]"_s});
        row("passive with its agent",
            u"The dam was described by Ana Reyes as “a disgrace to us.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [passive-agent]"_s});
        row("claim of somebody",
            u"The board checked Ana Reyes’s claim that the dam held “no water at all.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [owner-of-claim]"_s});
        row("participle shares the subject",
            u"“The dam is old,” Ana Reyes said, adding that it was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [same-subject]"_s});
        row("second verb shares the subject",
            u"Ana Reyes attacked the board and said the dam was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [same-subject]"_s});
        row("infinitive shares the subject",
            u"Ana Reyes went on to say that the dam was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [same-subject]"_s});
        row("subject follows a fronted verb",
            u"Calling the dam “a disgrace,” Ana Reyes walked out."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [subject-follows]"_s});
        row("cue at the end of the sentence",
            u"The dam is “a danger to the whole valley” and must go, Ana Reyes said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [trailing-cue]"_s});
        row("quotation goes on after the cue",
            u"“The dam,” Ana Reyes said, “is old.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [name-before-cue]"_s});
        row("signature",
            u"“The dam is old and it leaks.” — Ana Reyes"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [signature]"_s});
        row("letter",
            u"“The dam is old and it leaks,” the letter reads."_s, QString(),
            {u"letter [description]"_s});
    }

    void attributeQuotes_readsTheCueBesideTheQuotation() { check(); }

    void attributeQuotes_resolvesPronounsAndDescriptions_data()
    {
        columns();
        row("she after a woman",
            u"Ana Reyes met Tom Barlow in the valley.|“The dam is old,” she said."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [pronoun-before-cue]"_s});
        row("he after a man",
            u"Ana Reyes met Tom Barlow in the valley.|“The dam is old,” he said."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Tom Barlow [pronoun-before-cue]"_s});
        row("pronoun first",
            u"Ana Reyes visited the valley. She said the dam was “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [pronoun-before-cue]"_s});
        row("pronoun after a cue",
            u"“The dam is old,” Ana Reyes said.|“It leaks,” said she."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [pronoun-after-cue]"_s});
        row("pronoun inside what a name said",
            u"Ana Reyes said she believes the dam is “a danger to the whole valley.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("pronoun nobody explains",
            u"“The dam is old,” he said."_s, QString(),
            {u"he [pronoun-unresolved]"_s});
        row("unnamed official",
            u"“The dam is old,” a senior water official said."_s, QString(),
            {u"senior water official [description]"_s});
        row("one official",
            u"“The dam is old,” one county official said."_s, QString(),
            {u"county official [description]"_s});
        row("the official again",
            u"A senior water official said the road was closed.|“The dam is old,” the official said."_s, QString(),
            {u"senior water official [description]"_s});
        row("officials",
            u"Officials said the dam was “a danger to the whole valley.”"_s, QString(),
            {u"Officials [description]"_s});
        row("spokesman for somebody",
            u"“The dam is old,” a spokesman for Ana Reyes said."_s, u"Ana Reyes"_s,
            {u"spokesman for Ana Reyes [description]"_s});
        row("somebody's campaign",
            u"“The dam is old,” Ana Reyes’s campaign said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes’s campaign [description]"_s});
        row("the senator with that title",
            u"Sen. Ana Reyes met Mayor Tom Barlow.|“The dam is old,” the senator said."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [description-of-person]"_s});
        row("the mayor with that title",
            u"Sen. Ana Reyes met Mayor Tom Barlow.|“The dam is old,” the mayor said."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Tom Barlow [description-of-person]"_s});
        row("epithet without that title before",
            u"Ana Reyes visited the valley.|“The dam is old,” the Ohio senator said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [description-of-person]"_s});
        row("body with a name",
            u"“The dam is old,” the Valley Board said in a statement."_s, QString(),
            {u"Valley Board [description]"_s});
        row("it",
            u"The Valley Board closed the road. It said the dam was “a danger to the whole valley.”"_s, QString(),
            {u"Valley Board [pronoun-before-cue]"_s});
        row("they",
            u"Residents blocked the road. They called the dam “a danger to the whole valley.”"_s, QString(),
            {u"Residents [pronoun-before-cue]"_s});
    }

    void attributeQuotes_resolvesPronounsAndDescriptions() { check(); }

    void attributeQuotes_followsTheParagraphs_data()
    {
        columns();
        row("second sentence of the quotation",
            u"“The dam is old,” Ana Reyes said. “It leaks.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [same-paragraph]"_s});
        row("cue with the second quotation",
            u"“The dam is old.” “It leaks,” Ana Reyes said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [later-in-paragraph]"_s, u"Ana Reyes [name-before-cue]"_s});
        row("unclosed paragraph goes on",
            u"Ana Reyes said: “The dam is old.|“It leaks.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Ana Reyes [continued-quote]"_s});
        row("unclosed paragraph, another speaker",
            u"Ana Reyes said: “The dam is old.|“It leaks,” said Tom Barlow."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Tom Barlow [name-after-cue]"_s});
        row("colon before the paragraph",
            u"Ana Reyes wrote to the board:|“The dam is old and it leaks.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [introduced-by-colon]"_s});
        row("reported before",
            u"The road was closed.|Ana Reyes said the dam was in danger.|“It leaks from every side.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [previous-paragraph]"_s});
        row("nobody before",
            u"The road was closed at noon.|“It leaks from every side.”"_s, QString(),
            {u"? [unknown]"_s});
        row("speaker changes",
            u"“The dam is old,” Ana Reyes said.|“It will hold,” Tom Barlow said. “It always did.”"_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [name-before-cue]"_s, u"Tom Barlow [name-before-cue]"_s, u"Tom Barlow [same-paragraph]"_s});
        row("long part without a verb of saying",
            u"Ana Reyes ran on “a plan to close the old dam within the year.”"_s, u"Ana Reyes"_s,
            {u"Ana Reyes [sentence-subject]"_s});
    }

    void attributeQuotes_followsTheParagraphs() { check(); }

    void attributeQuotes_readsTranscripts_data()
    {
        columns();
        row("labels",
            u"Ana Reyes met Tom Barlow.|\"REYES: Is the dam old?|\"BARLOW: It is."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [transcript-label]"_s, u"Tom Barlow [transcript-label]"_s});
        row("label of nobody known",
            u"\"OPERATOR: Please hold the line."_s, QString(),
            {u"OPERATOR [transcript-label]"_s});
        row("paragraph without a label",
            u"\"ANA REYES: Is the dam old?|\"I ask because it leaks."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [transcript-label]"_s, u"Ana Reyes [continued-quote]"_s});
        row("labels without marks",
            u"The talk went on:|ANA REYES: Is the dam “old”?|TOM BARLOW: It is.|ANA REYES: Thank you."_s, u"Ana Reyes,Tom Barlow"_s,
            {u"Ana Reyes [transcript-label]"_s, u"Tom Barlow [transcript-label]"_s, u"Ana Reyes [transcript-label]"_s});
        row("one label is no transcript",
            u"NOTE: The dam was closed.|The road too."_s, QString(),
            {});
        row("note",
            u"\"ANA REYES: Is the dam old?|\"(LAUGHTER)|\"I ask because it leaks."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [transcript-label]"_s, u"transcript [transcript-note]"_s, u"Ana Reyes [continued-quote]"_s});
    }

    void attributeQuotes_readsTranscripts() { check(); }

    void attributeQuotes_readsHeadlines_data()
    {
        columns();
        row("name and colon",
            u"Reyes: Dam Is ‘A Danger To Us All’|Ana Reyes spoke on Monday."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-and-colon]"_s});
        row("verb of the headline",
            u"Ana Reyes calls dam ‘a ruin’|Ana Reyes spoke on Monday."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [name-before-cue]"_s});
        row("words of a quotation below",
            u"Valley Dam ‘Leaks From Every Side’|“It leaks from every side,” Ana Reyes said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [same-words]"_s, u"Ana Reyes [name-before-cue]"_s});
        row("words of nobody",
            u"Valley Votes For ‘Clean Water’|The vote was on Monday."_s, QString(),
            {});
    }

    void attributeQuotes_readsHeadlines() { check(true); }

    void attributeQuotes_leavesOutTerms_data()
    {
        columns();
        row("term without a speaker",
            u"The “dam tax” was cut in June."_s, QString(),
            {});
        row("two terms",
            u"The “dam tax” and the “leak levy” were cut."_s, QString(),
            {});
        row("term that somebody said",
            u"The “dam tax” was cut in June.|“I never liked the dam tax,” Ana Reyes said."_s, u"Ana Reyes"_s,
            {u"Ana Reyes [same-words]"_s, u"Ana Reyes [name-before-cue]"_s});
    }

    void attributeQuotes_leavesOutTerms() { check(); }

    void attributeQuotes_pointsAtTheMentionAndTheCue()
    {
        const QList<Quote> quotes = attributed(u"Ana Reyes met the board.|“The dam is old,” she told reporters."_s, u"Ana Reyes"_s);
        QCOMPARE(quotes.size(), 1);
        QVERIFY(quotes[0].speaker && quotes[0].speaker->mention && quotes[0].cueRange);
        QCOMPARE(quotes[0].speaker->person, 0);
        QCOMPARE(quotes[0].speaker->mention->in(m_article.text), u"she");
        QCOMPARE(quotes[0].cueRange->in(m_article.text), u"told");
        QCOMPARE(quotes[0].cue, u"told"_s);
        QCOMPARE(quotes[0].certainty, Certainty::Likely);
    }

    void attributeQuotes_isCertainOnlyOfWhatTheSentenceSays()
    {
        const QList<Quote> said = attributed(u"“The dam is old,” Ana Reyes said."_s, u"Ana Reyes"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said[0].certainty, Certainty::Certain);
        const QList<Quote> before = attributed(u"Ana Reyes said it leaks.|“The dam is old.”"_s, u"Ana Reyes"_s);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before[0].certainty, Certainty::Likely);
        const QList<Quote> unknown = attributed(u"The road was closed.|“The dam is old.”"_s, {});
        QCOMPARE(unknown.size(), 1);
        QCOMPARE(unknown[0].certainty, Certainty::Unknown);
        QVERIFY(!unknown[0].speaker);
        QVERIFY(unknown[0].confidence < 0.5);
    }

    void reasonText_tellsEveryReasonInWords()
    {
        const QList<Quote> quotes
            = attributed(u"“The dam is old,” Ana Reyes said. “It leaks.”|“It will go,” she said.|“Never.”"_s, u"Ana Reyes"_s);
        QCOMPARE(quotes.size(), 4);
        for (const Quote &quote : quotes)
            QVERIFY2(reasonText(quote.reason).endsWith(u'.'), qPrintable(quote.reason));
        QVERIFY(reasonText(u"no such reason"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SpeakersTest)
#include "tst_speakers.moc"
