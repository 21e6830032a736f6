// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/text/analysissummary.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "app/export/words.h"
#include "app/export/text/textlayout.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

Figure figure(std::optional<double> value, const QString &unit, bool approximate = false)
{
    Figure made;
    made.value = value;
    made.unit = unit;
    made.approximate = approximate;
    return made;
}

Figure span(std::optional<double> low, std::optional<double> high, const QString &unit)
{
    Figure made = figure({}, unit);
    made.low = low;
    made.high = high;
    return made;
}

}

Q_DECLARE_METATYPE(pullquote::Figure)

class AnalysisSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantity_readsAsAReaderWritesIt_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("words");
        QTest::newRow("count") << figure(11000000, {}) << u"11,000,000"_s;
        QTest::newRow("approximate money") << figure(2.3e9, u"USD"_s, true) << u"about USD 2,300,000,000"_s;
        QTest::newRow("percent") << figure(48.5, u"percent"_s) << u"48.5 %"_s;
        QTest::newRow("unit") << figure(12, u"hours"_s) << u"12 hours"_s;
        QTest::newRow("range") << span(30, 40, u"kilometres"_s) << u"30–40 kilometres"_s;
        QTest::newRow("open above") << span(5, {}, u"EUR"_s) << u"at least EUR 5"_s;
        QTest::newRow("open below") << span({}, 5, {}) << u"at most 5"_s;
        QTest::newRow("no value") << figure({}, {}) << u""_s;
    }

    void quantity_readsAsAReaderWritesIt()
    {
        QFETCH(Figure, figure);
        QTEST(readableQuantity(figure), "words");
    }

    void summary_tellsWhatWasFound()
    {
        Article article;
        setBlocks(article,
                  {{BlockKind::Title, u"Harbour toll doubled"_s, 0},
                   {BlockKind::Paragraph, u"Mayor Ilse Brandt said “the boats will pay” 4,000 crowns."_s, 0}});
        article.bylines = {u"Ana Reyes"_s};
        article.outlet = u"Quay Gazette"_s;
        article.published = QDate(2024, 3, 9);
        article.source = u"https://example.org/toll"_s;
        Analysis analysis;
        analysis.people = {{u"Ilse Brandt"_s, u"Mayor"_s, {{{27, 38}, LinkReason::FirstMention}}, 0.9}};
        Figure toll = figure(4000, u"crowns"_s);
        toll.range = {article.text.indexOf(u"4,000"_s), article.text.size() - 1};
        toll.speaker = u"Ilse Brandt"_s;
        analysis.figures = {toll};
        Quote quote;
        quote.range = {article.text.indexOf(u'“'), article.text.indexOf(u'”') + 1};
        quote.speaker = Speaker{u"Ilse Brandt"_s, 0, {}};
        quote.cue = u"said"_s;
        quote.certainty = Certainty::Likely;
        analysis.quotes = {quote};

        QCOMPARE(analysisSummary(article, analysis),
                 u"Harbour toll doubled\n"
                 "By Ana Reyes · Quay Gazette · 9 March 2024\n"
                 "https://example.org/toll\n"
                 "\n"
                 "People (1)\n"
                 "  Ilse Brandt  1 mention  Mayor\n"
                 "\n"
                 "Figures (1)\n"
                 "  4,000 crowns  according to Ilse Brandt  “4,000 crowns”\n"
                 "\n"
                 "Quotes (1)\n"
                 "  “the boats will pay”\n"
                 "      — Ilse Brandt, “said” · likely\n"_s);
    }

    void summary_keepsWithinItsColumns()
    {
        Article article;
        const QString sentence
            = u"The levy on boats and barges that winter in the inner harbour rose again this year. "_s;
        setBlocks(article,
                  {{BlockKind::Title, sentence.repeated(3), 0}, {BlockKind::Paragraph, sentence.repeated(20), 0}});
        Analysis analysis;
        analysis.people = {{sentence, sentence.repeated(2), {{{0, 4}, LinkReason::FirstMention}}, 0.9}};
        Figure levy = figure(3, {});
        levy.range = {0, 150};
        levy.of = sentence;
        analysis.figures = {levy};
        Quote quote;
        quote.range = {0, 900};
        analysis.quotes = {quote};
        for (const int columns : {40, 80, 100}) {
            const QString summary = analysisSummary(article, analysis, columns);
            for (const QString &line : summary.split(u'\n'))
                QVERIFY2(cellWidth(line) <= columns, qPrintable(line));
        }
    }

    void summary_ofNothingFoundIsTheArticleAlone() { QCOMPARE(analysisSummary({}, {}), u"Untitled article\n"_s); }
};

QTEST_GUILESS_MAIN(AnalysisSummaryTest)
#include "tst_analysissummary.moc"
