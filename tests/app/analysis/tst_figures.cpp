// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figures.h"

#include "app/analysis/figurewords.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QString shown(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', *number == std::floor(*number) ? 15 : 6) : QString();
}

}

/// Each row: a sentence and its figures as "text|value or low..high|unit|what is counted", parted by "; ".
class FiguresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FigureWords> m_words;

    struct Found {
        Article article;
        QList<Figure> figures;
    };
    [[nodiscard]] Found found(const QString &paragraph) const
    {
        Found result;
        setBlocks(result.article, {{BlockKind::Title, u"A heading about things"_s}, {BlockKind::Paragraph, paragraph}});
        result.figures = findFigures(tokenise(result.article), *m_words);
        return result;
    }
    [[nodiscard]] QString described(const QString &paragraph) const
    {
        const Found all = found(paragraph);
        QStringList shownFigures;
        for (const Figure &figure : all.figures) {
            const QString value = figure.low && figure.high ? shown(figure.low) + u".."_s + shown(figure.high) : shown(figure.value);
            shownFigures.append(QStringList{figure.range.in(all.article.text).toString(), value, figure.unit, figure.of}.join(u'|'));
        }
        return shownFigures.join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        m_words = std::make_unique<FigureWords>();
    }

    void figures_areFound_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &sentence, const QString &expected) {
            QTest::newRow(name) << sentence << expected;
        };
        row("plain digits", u"The flood closed 238 schools in the valley."_s, u"238|238||schools"_s);
        row("thousands comma", u"Some 70,000 ferrymen signed the petition."_s, u"Some 70,000|70000||ferrymen"_s);
        row("words below twenty", u"The mayor met eleven bakers."_s, u"eleven|11||bakers"_s);
        row("tens with hyphen", u"Twenty-five bridges were repaired."_s, u"Twenty-five|25||bridges"_s);
        row("tens without hyphen", u"They counted forty two herons."_s, u"forty two|42||herons"_s);
        row("hundreds in words", u"Two hundred and fifty tents stood in the park."_s, u"Two hundred and fifty|250||tents"_s);
        row("scale after digits", u"The canal moves 1.6 billion litres."_s, u"1.6 billion|1600000000|litres|"_s);
        row("scale after words", u"Three million people use the ferry."_s, u"Three million|3000000||people"_s);
        row("scale joined by a hyphen", u"The harbour got a $40-million crane."_s, u"$40-million|40000000|USD|crane"_s);
        row("a hundred", u"A hundred fishermen marched."_s, u"A hundred|100||fishermen"_s);
        row("a dozen", u"About a dozen shops reopened."_s, u"About a dozen|12||shops"_s);
        row("two dozen", u"She answered two dozen questions."_s, u"two dozen|24||questions"_s);
        row("a couple dozen", u"A couple dozen neighbours came."_s, u"A couple dozen|24||neighbours"_s);
        row("a couple", u"He waited a couple of days."_s, u"a couple|2|days|"_s);
        row("half a million", u"Half a million homes lost power."_s, u"Half a million|500000||homes"_s);
        row("quarter million", u"A quarter million books were digitised."_s, u"A quarter million|250000||books"_s);
        row("half dozen", u"Half a dozen witnesses spoke."_s, u"Half a dozen|6||witnesses"_s);
        row("two and a half", u"The trip takes two and a half hours."_s, u"two and a half|2.5|hours|"_s);
        row("digits with a fraction", u"The plank is 10 1/2 inches wide."_s, u"10 1/2|10.5|inches|"_s);
        row("vulgar fraction", u"It rained for 2½ days."_s, u"2½|2.5|days|"_s);
        row("vague", u"Dozens of boats sank."_s, u"Dozens|||boats"_s);
        row("vague in two steps", u"Hundreds of thousands of pilgrims arrived."_s, u"Hundreds of thousands|||pilgrims"_s);
        row("tens of", u"Tens of millions of bees died."_s, u"Tens of millions|||bees"_s);
        row("several hundred", u"Several hundred guests danced."_s, u"Several hundred|||guests"_s);
        row("a few thousand", u"A few thousand tickets remain."_s, u"A few thousand|||tickets"_s);
        row("two thirds", u"Two-thirds of the council agreed."_s, u"Two-thirds|0.666667||council"_s);
        row("a third of", u"Nearly a third of the farms failed."_s, u"Nearly a third|0.333333||farms"_s);
        row("half of", u"Half of the voters stayed home."_s, u"Half|0.5||voters"_s);
        row("cut in half", u"The tariff was cut in half."_s, u"half|0.5||tariff"_s);
        row("a quarter of", u"A quarter of pupils walk to school."_s, u"A quarter|0.25||pupils"_s);
        row("percent in a word", u"Turnout reached 48 percent."_s, u"48 percent|48|percent|Turnout"_s);
        row("percent sign", u"Only 9.5% of riders paid."_s, u"9.5%|9.5|percent|riders"_s);
        row("percent in two words", u"Prices rose 3 per cent."_s, u"3 per cent|3|percent|Prices"_s);
        row("percent in words", u"Ninety percent of divers agreed."_s, u"Ninety percent|90|percent|divers"_s);
        row("percentage points", u"Support fell by 0.2 percentage points."_s, u"0.2 percentage points|0.2|percentage points|Support"_s);
        row("half a point", u"Growth slowed by half a percentage point."_s, u"half a percentage point|0.5|percentage points|Growth"_s);
        row("points in a poll", u"The poll put Ortega ahead by 4.5 points."_s, u"4.5 points|4.5|percentage points|"_s);
        row("points of an index", u"The index lost 300 points."_s, u"300 points|300|points|"_s);
        row("basis points", u"The bank raised its rate by 25 basis points."_s, u"25 basis points|25|basis points|rate"_s);
        row("pc after digits", u"Rents rose 12.5pc."_s, u"12.5pc|12.5|percent|Rents"_s);
        row("per cent, then points", u"Turnout was 48 per cent, a 3-percentage-point drop."_s,
            u"48 per cent|48|percent|Turnout; 3-percentage-point|3|percentage points|Turnout"_s);
        row("verb before what changes", u"The bank raised rates by 25 basis points."_s, u"25 basis points|25|basis points|rates"_s);
        row("negative", u"The economy shrank to -0.5 percent."_s, u"-0.5 percent|-0.5|percent|economy"_s);
        row("plus or minus", u"The margin of error is plus or minus 4 percentage points."_s, u"plus or minus 4 percentage points|4|percentage points|error"_s);
        row("dollars", u"The library cost $2.3 billion."_s, u"$2.3 billion|2300000000|USD|"_s);
        row("dollars in words", u"They won five million dollars."_s, u"five million dollars|5000000|USD|"_s);
        row("pounds", u"The theatre owes £600,000."_s, u"£600,000|600000|GBP|"_s);
        row("euros in a word", u"The pact is worth 12 billion euros."_s, u"12 billion euros|12000000000|EUR|"_s);
        row("yen before", u"Sales hit ¥30 billion."_s, u"¥30 billion|30000000000|JPY|"_s);
        row("other dollars", u"Ottawa pledged C$5 million."_s, u"C$5 million|5000000|CAD|"_s);
        row("code before", u"The loan of USD 400 was repaid."_s, u"USD 400|400|USD|"_s);
        row("rupees", u"The ticket costs Rs 500."_s, u"Rs 500|500|INR|"_s);
        row("million abbreviated", u"The club paid $3.5m for him."_s, u"$3.5m|3500000|USD|"_s);
        row("billion abbreviated", u"A £2bn tunnel will open."_s, u"£2bn|2000000000|GBP|tunnel"_s);
        row("vague money", u"They lost hundreds of millions of dollars."_s, u"hundreds of millions of dollars||USD|"_s);
        row("cents", u"Bread costs 80 cents."_s, u"80|80|cents|"_s);
        row("range with to", u"Between classes, 10 to 15 pupils nap."_s, u"10 to 15|10..15||pupils"_s);
        row("range of money", u"The fine is $5 to $10 million."_s, u"$5 to $10 million|5000000..10000000|USD|"_s);
        row("range with a dash", u"The law covers 12–17 species."_s, u"12–17|12..17||species"_s);
        row("range with between", u"It will take between two and four weeks."_s, u"two and four|2..4|weeks|"_s);
        row("range with or", u"Two or three things are missing."_s, u"Two or three|2..3||things"_s);
        row("range of ages", u"It is open to people aged 18 to 24."_s, u"18 to 24|18..24|years|people"_s);
        row("change from to", u"Unemployment fell from 9 to 7 percent."_s, u"9|9|percent|Unemployment; 7 percent|7|percent|Unemployment"_s);
        row("two percentages", u"Novak leads Petrov 46 percent to 43 percent."_s, u"46 percent|46|percent|; 43 percent|43|percent|"_s);
        row("one in five", u"One in five wells is dry."_s, u"One in five|0.2||wells"_s);
        row("one in five with hyphens", u"Some one-in-five wells are dry."_s, u"Some one-in-five|0.2||wells"_s);
        row("one in digits", u"Only 1 in 4 nurses was paid."_s, u"1 in 4|0.25||nurses"_s);
        row("out of", u"Three out of four ferries were late."_s, u"Three out of four|0.75||ferries"_s);
        row("nine of ten", u"Nine of 10 limes are imported."_s, u"Nine of 10|0.9||limes"_s);
        row("to one", u"Rangers outnumber visitors 5-to-1."_s, u"5-to-1|5||"_s);
        row("to one margin", u"They won by a 3 to 1 margin."_s, u"3 to 1|3||"_s);
        row("step and level", u"The share fell 5% to 45%."_s, u"5%|5|percent|share; 45%|45|percent|share"_s);
        row("rise in a range", u"Rents may rise 3% to 5%."_s, u"3% to 5%|3..5|percent|Rents"_s);
        row("step by points", u"Support rose by 2 points to 48 points."_s, u"2 points|2|points|; 48 points|48|points|"_s);
        row("vote with to", u"The council voted 218 to 214 to close it."_s, u"218 to 214|||"_s);
        row("vote of with to", u"It passed by a vote of 58 to 41."_s, u"58 to 41|||"_s);
        row("seats in a range", u"They could have won 30 to 35 seats."_s, u"30 to 35|30..35||seats"_s);
        row("vote", u"The panel voted 19-15 to close the mine."_s, u"19-15|||"_s);
        row("failed vote", u"The motion failed 4-5."_s, u"4-5|||"_s);
        row("ruling", u"The court split 5-4."_s, u"5-4|||"_s);
        row("five-to-four", u"It was a 5-to-4 decision."_s, u"5-to-4|||"_s);
        row("age joined", u"A 67-year-old beekeeper was honoured."_s, u"67-year-old|67|years|beekeeper"_s);
        row("age apart", u"Her son is 12 years old."_s, u"12|12|years|"_s);
        row("age after a name", u"Marta Quill, 52, runs the mill."_s, u"52|52|years|"_s);
        row("age with aged", u"A woman aged 31 was rescued."_s, u"31|31|years|woman"_s);
        row("age with who is", u"Mr. Tern, who is 70, resigned."_s, u"70|70|years|"_s);
        row("age between", u"Voters between the ages of 17 and 20 were asked."_s, u"17 and 20|17..20|years|"_s);
        row("seconds joined", u"The 30-second advert was banned."_s, u"30-second|30|seconds|advert"_s);
        row("hours", u"The debate lasted 39 hours."_s, u"39|39|hours|"_s);
        row("adjective before unit", u"They ruled for six straight years."_s, u"six|6|years|"_s);
        row("square miles", u"The fire burned 60 square miles."_s, u"60|60|square miles|"_s);
        row("glued unit", u"The pipe runs 30km inland."_s, u"30km|30|kilometers|"_s);
        row("degrees", u"It was 41 degrees Celsius."_s, u"41 degrees Celsius|41|degrees Celsius|"_s);
        row("degree sign", u"The lake reached 30°C."_s, u"30°C|30|degrees Celsius|"_s);
        row("tons", u"Plants emit two billion tons of soot."_s, u"two billion|2000000000|tons|soot"_s);
        row("more than a year", u"She waited more than a year."_s, u"more than a year|1|years|"_s);
        row("about a century", u"The rule has not been used in about a century."_s, u"about a century|100|years|"_s);
        row("one hour later", u"One hour later the ferry sank."_s, u"One|1|hours|"_s);
        row("plus joined", u"It has 3,000-plus volunteers."_s, u"3,000-plus|3000||volunteers"_s);
        row("or more", u"Donors gave $3,000 or more."_s, u"$3,000 or more|3000|USD|"_s);
        row("at least", u"At least 14 hikers are missing."_s, u"At least 14|14||hikers"_s);
        row("as many as", u"As many as 300 cranes were seen."_s, u"As many as 300|300||cranes"_s);
        row("an estimated", u"An estimated 9,000 seals live there."_s, u"An estimated 9,000|9000||seals"_s);
        row("up to", u"Fines of up to €400 are possible."_s, u"up to €400|400|EUR|"_s);
        row("nation bloc", u"The 28-nation bloc agreed."_s, u"28-nation|28||nation bloc"_s);
        row("times", u"She ran four times."_s, u"four|4||times"_s);
        row("quoted number", u"He said there were \"three of the best cooks\" in town."_s, u"three|3||best cooks"_s);
        row("headline", u"Landslide Kills 29 In Mountain Town."_s, u"29|29||"_s);
        row("small words apart", u"The two men argued."_s, u"two|2||men"_s);
        row("million without money", u"Some 2.3m people fled."_s, u"Some 2.3m|2300000||people"_s);
        row("metres", u"A 3m wall was built."_s, u"3m|3|meters|"_s);
        row("grams", u"Each got 500g of rice."_s, u"500g|500|grams|rice"_s);
        row("hour and a half", u"The queue lasted an hour and a half."_s, u"an hour and a half|1.5|hours|"_s);
        row("range like a telephone", u"The law covers 100-1000 ferries."_s, u"100-1000|100..1000||ferries"_s);
        row("Celsius alone", u"It hit 40 Celsius."_s, u"40|40|degrees Celsius|"_s);
        row("percent of whom", u"The jail holds 25 guards, 40 percent of whom are new."_s, u"25|25||guards; 40 percent|40|percent|guards"_s);
        row("percentage chain", u"Exports grew 1.6 percent, down 0.2 percentage points from May."_s, u"1.6 percent|1.6|percent|Exports; 0.2 percentage points|0.2|percentage points|Exports"_s);
        row("subject with an aside", u"The islands, which trade little, will grow 5 percent."_s, u"5 percent|5|percent|islands"_s);
        row("support before comma", u"He has support from older sailors, with just 1 percent."_s, u"1 percent|1|percent|older sailors"_s);
        row("ordinary year is no count", u"In 2016, 43 percent voted."_s, u"43 percent|43|percent|"_s);
        row("count after a place", u"In Iowa 12 people drowned."_s, u"12|12||people"_s);
    }

    void figures_areFound()
    {
        QFETCH(const QString, sentence);
        QFETCH(const QString, expected);
        QCOMPARE(described(sentence), expected);
    }

    void figures_stayInTheirParagraph_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("ratio") << u"They lost one in"_s << u"five boats that year."_s;
        QTest::newRow("ratio with every") << u"They lost two of every"_s << u"30 boats that year."_s;
        QTest::newRow("range") << u"They own 40 to"_s << u"50 boats by now."_s;
        QTest::newRow("range with between") << u"They own between 40 and"_s << u"50 boats by now."_s;
        QTest::newRow("number in words") << u"They own one hundred"_s << u"thousand boats by now."_s;
        QTest::newRow("amount") << u"They paid $40"_s << u"million boats are too many."_s;
    }

    void figures_stayInTheirParagraph()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Article article;
        setBlocks(article, {{BlockKind::Paragraph, before}, {BlockKind::Paragraph, after}});
        for (const Figure &figure : findFigures(tokenise(article), *m_words))
            QVERIFY2(!figure.range.in(article.text).contains(u'\n'), qPrintable(figure.range.in(article.text).toString()));
    }

    void otherNumbers_areNoFigures_data()
    {
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &sentence) { QTest::newRow(name) << sentence; };
        row("month and day", u"The fair opens on Oct. 4 in town."_s);
        row("day and month", u"The fair opens on 4 October."_s);
        row("full date", u"She was born on May 5, 1971, in Turin."_s);
        row("ordinal day", u"On June 16th the ferry left."_s);
        row("range of days", u"The poll ran from Sept. 19 to 22."_s);
        row("year", u"The rule dates from 1997."_s);
        row("year before a noun", u"The 2016 election was close."_s);
        row("span of years", u"He governed from 2001 to 2009."_s);
        row("season", u"The 2015-16 season was dry."_s);
        row("decade", u"In the 1990s it was closed."_s);
        row("short decade", u"It was popular in the '80s."_s);
        row("time", u"The parade starts at 8:30 p.m. sharp."_s);
        row("hour", u"The parade starts at 8 p.m. sharp."_s);
        row("o'clock", u"They met at 6 o'clock."_s);
        row("o'clock after a word", u"They met at three o’clock."_s);
        row("ordinal word", u"It was the third attempt."_s);
        row("ordinal digits", u"The 2nd bridge collapsed."_s);
        row("title", u"Under Title 42 they were expelled."_s);
        row("channel", u"He told Channel 5 about it."_s);
        row("model", u"A Boeing 737 landed."_s);
        row("route", u"They blocked Route 66."_s);
        row("virus", u"The COVID-19 ward is full."_s);
        row("plane", u"An F-16 crossed the border."_s);
        row("attack", u"She survived 9/11."_s);
        row("always", u"The diner is open 24/7."_s);
        row("number sign", u"It was voted the #1 beach."_s);
        row("No.", u"Mine No. 2 flooded."_s);
        row("number two", u"He is the party's number two."_s);
        row("road address", u"The blast hit 131 West 23rd Street."_s);
        row("telephone", u"Call 555-0147 for help."_s);
        row("long telephone", u"Call 800-273-8255 for help."_s);
        row("one pronoun", u"She is one of the best."_s);
        row("one as an article", u"One official disagreed."_s);
        row("one another", u"They blamed one another."_s);
        row("zero tolerance", u"They announced zero tolerance for graffiti."_s);
        row("six figures", u"The price starts at six figures."_s);
        row("three-way", u"A three-way race began."_s);
        row("judge panel", u"A three-judge panel ruled."_s);
        row("gang", u"The Gang of Eight met."_s);
        row("first half", u"The first half was dull."_s);
        row("handle", u"Follow @fred_945 for more."_s);
        row("web address", u"See https://example.org/page/12345 for more."_s);
        row("savings account", u"Her 401(k) shrank."_s);
        row("fortune", u"Many Fortune 500 firms agreed."_s);
        row("film", u"They watched \"Three Amigos\" again."_s);
        row("group", u"The G-20 summit opened."_s);
        row("enumerating", u"There are reasons: one, his pride, and two, his debts."_s);
        row("identifier", u"timestamp=\"1474387200\" ended the message."_s);
        row("three-digit chain", u"The bill was dated 10/12/2016."_s);
        row("model letters", u"The 5G mast fell."_s);
        row("euro name", u"She follows Formula 1 closely."_s);
    }

    void otherNumbers_areNoFigures()
    {
        QFETCH(const QString, sentence);
        QCOMPARE(described(sentence), QString());
    }

    void bounds_keepTheValueAndSayWhichEndItIs_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("least");
        QTest::addColumn<bool>("most");
        const auto row = [](const char *name, const QString &sentence, double value, bool least, bool most) {
            QTest::newRow(name) << sentence << value << least << most;
        };
        row("more than", u"More than 700 cranes came."_s, 700, true, false);
        row("at least", u"At least 14 hikers are missing."_s, 14, true, false);
        row("over", u"The ferry carried over 90 passengers."_s, 90, true, false);
        row("well over", u"Well over $2 billion was lost."_s, 2e9, true, false);
        row("no fewer than", u"No fewer than 30 judges resigned."_s, 30, true, false);
        row("a minimum of", u"A minimum of 12 oarsmen is needed."_s, 12, true, false);
        row("or more", u"Donors gave $3,000 or more."_s, 3000, true, false);
        row("plus sign", u"The hall seats 400+ pupils."_s, 400, true, false);
        row("and older", u"Anyone aged 65 and older may ride."_s, 65, true, false);
        row("up to", u"Fines of up to €400 are possible."_s, 400, false, true);
        row("as many as", u"As many as 300 cranes were seen."_s, 300, false, true);
        row("fewer than", u"Fewer than 40 seals are left."_s, 40, false, true);
        row("no more than", u"No more than 8 percent was spent."_s, 8, false, true);
        row("or less", u"Turnout of 20% or less is likely."_s, 20, false, true);
        row("nearly", u"Nearly 300 cranes came."_s, 300, false, false);
        row("bare", u"300 cranes came."_s, 300, false, false);
    }

    void bounds_keepTheValueAndSayWhichEndItIs()
    {
        QFETCH(const QString, sentence);
        QFETCH(const double, value);
        QFETCH(const bool, least);
        QFETCH(const bool, most);
        const QList<Figure> figures = found(sentence).figures;
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures[0].value, value);
        QCOMPARE(figures[0].low, least ? std::optional(value) : std::nullopt);
        QCOMPARE(figures[0].high, most ? std::optional(value) : std::nullopt);
        QVERIFY(!figures[0].approximate || !(least || most));
    }

    void approximate_isTold()
    {
        QVERIFY(found(u"Nearly 300 cranes came."_s).figures.value(0).approximate);
        QVERIFY(found(u"A mile or so of pipe and 300 or so valves burst."_s).figures.last().approximate);
        QVERIFY(found(u"Dozens of boats sank."_s).figures.value(0).approximate);
        QVERIFY(!found(u"300 cranes came."_s).figures.value(0).approximate);
        QVERIFY(!found(u"An additional 300 cranes came."_s).figures.value(0).approximate);
    }

    void source_isNamedWherePlain()
    {
        QCOMPARE(found(u"The lake lost 40 percent of its water, according to the Marsh Institute."_s).figures.value(0).speaker,
                 u"Marsh Institute"_s);
        QCOMPARE(found(u"Police said 14 hikers were missing."_s).figures.value(0).speaker, u"Police"_s);
        QCOMPARE(found(u"The lake lost 40 percent of its water."_s).figures.value(0).speaker, QString());
        QCOMPARE(found(u"He said 14 hikers were missing."_s).figures.value(0).speaker, QString());
    }

    void confidence_isHigherWithUnit()
    {
        const double percent = found(u"Turnout reached 48 percent."_s).figures.value(0).confidence;
        const double bare = found(u"The two argued."_s).figures.value(0).confidence;
        QVERIFY(percent > bare);
        QVERIFY(percent <= 1 && bare > 0);
    }

    void figures_doNotOverlapAndStandInOrder()
    {
        const Found all = found(u"Between 5 and 10 percent of the 28 members, about 1 in 4, paid $3m to $5m over 2 to 3 years."_s);
        QVERIFY(all.figures.size() >= 4);
        for (qsizetype i = 1; i < all.figures.size(); ++i)
            QVERIFY(all.figures[i - 1].range.end <= all.figures[i].range.start);
    }

    void edgesOfText_areSafe()
    {
        for (const QString &text : {u"$"_s, u"1"_s, u"a"_s, u"1/"_s, u"1-"_s, u"-1"_s, u"$-"_s, u"half"_s, u"one in"_s, u"10 to"_s, u"%"_s, u"5-to-"_s})
            QVERIFY(found(text).figures.size() <= 1);
    }

    void longText_takesLinearTime()
    {
        const auto time = [this](int repeats) {
            const QString text = u"1-2-3-4, 5 to 6 to 7 and one in 2 in 3 "_s.repeated(repeats);
            QElapsedTimer timer;
            timer.start();
            const Found all = found(text);
            return all.figures.isEmpty() ? -1 : std::max<qint64>(timer.elapsed(), 1);
        };
        const qint64 once = time(500);
        const qint64 manifold = time(5000);
        QVERIFY(once > 0 && manifold > 0);
        QVERIFY2(manifold < 60 * once + 2000, qPrintable(u"%1 ms, then %2 ms"_s.arg(once).arg(manifold)));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
