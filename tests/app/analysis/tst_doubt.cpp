// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/doubt.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Entity entity(const QString &name, double confidence)
{
    return {name, {}, {{{0, name.size()}}}, confidence};
}

Figure figure(TextRange range, double confidence)
{
    Figure made;
    made.range = range;
    made.confidence = confidence;
    return made;
}

Quote quoteBy(const QString &name, qsizetype person)
{
    Quote quote;
    quote.range = {0, 4};
    quote.speaker = Speaker{name, person, {}};
    quote.confidence = 0.1;
    return quote;
}

}

class DoubtTest : public QObject
{
    Q_OBJECT

    Analysis m_analysis;

private Q_SLOTS:
    void initTestCase()
    {
        m_analysis.people = {entity(u"Orla"_s, 0.4), entity(u"Inés"_s, 0.9), entity(u"Lind"_s, leastConfidence)};
        m_analysis.places = {entity(u"Arlen"_s, 0.2)};
        m_analysis.policies = {entity(u"Ferry Act"_s, 0.8)};
        m_analysis.figures = {figure({0, 2}, 0.3), figure({4, 6}, 0.95)};
        m_analysis.quotes = {quoteBy(u"Orla"_s, 0), quoteBy(u"Lind"_s, 2), quoteBy(u"an aide"_s, -1)};
    }

    void withoutDoubtful_keepsWhatIsMoreLikelyRightThanWrong()
    {
        const Analysis sure = withoutDoubtful(m_analysis);
        QCOMPARE(sure.people, QList<Entity>({m_analysis.people.at(1), m_analysis.people.at(2)}));
        QVERIFY(sure.places.isEmpty());
        QCOMPARE(sure.policies, m_analysis.policies);
        QCOMPARE(sure.figures, QList<Figure>({m_analysis.figures.at(1)}));
        QCOMPARE(doubtfulCount(m_analysis), 3);
        QCOMPARE(doubtfulCount(sure), 0);
    }

    void withoutDoubtful_keepsQuotesAndLetsSpeakersFollow()
    {
        const QList<Quote> quotes = withoutDoubtful(m_analysis).quotes;
        QCOMPARE(quotes.size(), 3);
        QCOMPARE(*quotes.at(0).speaker, (Speaker{u"Orla"_s, -1, {}}));
        QCOMPARE(*quotes.at(1).speaker, (Speaker{u"Lind"_s, 1, {}}));
        QCOMPARE(*quotes.at(2).speaker, (Speaker{u"an aide"_s, -1, {}}));
    }
};

QTEST_GUILESS_MAIN(DoubtTest)
#include "tst_doubt.moc"
