// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include "app/article/article.h"
#include "resources/resources.h"

#include <QtTest/QTest>

#include <array>
#include <optional>
#include <thread>
#include <vector>

using namespace pullquote;
using namespace Qt::StringLiterals;

class AnalyserTest : public QObject
{
    Q_OBJECT

    std::optional<Analyser> m_analyser;

    static Article article(const QStringList &paragraphs)
    {
        Article made;
        QList<DraftBlock> drafts;
        for (const QString &paragraph : paragraphs)
            drafts.append({drafts.isEmpty() ? BlockKind::Title : BlockKind::Paragraph, paragraph});
        setBlocks(made, drafts);
        return made;
    }

    static Article sample()
    {
        return article({u"Harbor workers accept the offer"_s,
                        u"Sen. Carla Whitlow said on Monday that nearly 4,000 workers in Chicago had accepted."_s,
                        u"The Environmental Protection Agency and Martin Oakes, a lawyer, did not answer Whitlow."_s,
                        u"“It is a fair offer,” Oakes said."_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        Result<Analyser> analyser = Analyser::load();
        QVERIFY2(analyser, analyser ? "" : qPrintable(analyser.error().message));
        m_analyser = std::move(*analyser);
    }

    void analyse_linksAGivenNameInATranscriptToWhoIsSpokenTo()
    {
        const QList<Entity> people = m_analyser
                                         ->analyse(article({u"Two of them talk"_s, u"OAKES: Why?"_s,
                                                            u"WHITLOW: You know why, Martin."_s, u"OAKES: No."_s}))
                                         .people;
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].name, u"OAKES");
        QCOMPARE(people[0].mentions.size(), 3);
        QCOMPARE(people[0].mentions[1].reason, LinkReason::GivenName);
    }

    void analyse_readsDatelinesAndPlacesEverywhere()
    {
        const Analysis analysis = m_analyser->analyse(
            article({u"The bridge is shut"_s, u"TARNHAVEN — The bridge was shut on Monday."_s,
                     u"A court in Tarnhaven ruled that it may stay so, said Carla Whitlow of Tarnhaven."_s}));
        QCOMPARE(analysis.people.size(), 1);
        QCOMPARE(analysis.places.size(), 1);
        QCOMPARE(analysis.places[0].name, u"Tarnhaven");
        QCOMPARE(analysis.places[0].mentions.size(), 3);
    }

    void analyse_findsEachKind()
    {
        const Article text = sample();
        const Analysis analysis = m_analyser->analyse(text);
        QCOMPARE(analysis.people.size(), 2);
        QCOMPARE(analysis.people[0].name, u"Carla Whitlow");
        QCOMPARE(analysis.people[0].mentions.size(), 2);
        QCOMPARE(analysis.people[1].role, u"a lawyer");
        QCOMPARE(analysis.quotes.size(), 1);
        QVERIFY(analysis.quotes[0].speaker);
        QCOMPARE(analysis.quotes[0].speaker->person, 1);
        QCOMPARE(analysis.places.size(), 1);
        QCOMPARE(analysis.places[0].name, u"Chicago");
        QCOMPARE(analysis.organisations.size(), 1);
        QCOMPARE(analysis.figures.size(), 1);
        QCOMPARE(analysis.figures[0].range.in(text.text), u"nearly 4,000");
    }

    void analyse_ofNothing_isEmpty()
    {
        QCOMPARE(m_analyser->analyse(Article()), Analysis());
        QCOMPARE(m_analyser->analyse(article({u"—"_s, u"… !"_s})), Analysis());
    }

    void analyse_stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_analyser->analyse(sample(), stop.get_token()), Analysis());
    }

    void analyse_inFourThreads_givesTheSame()
    {
        const Article text = sample();
        const Analysis expected = m_analyser->analyse(text);
        std::array<Analysis, 4> results;
        {
            std::vector<std::jthread> threads;
            for (Analysis &result : results)
                threads.emplace_back([&result, &text, copy = *m_analyser] { result = copy.analyse(text); });
        }
        for (const Analysis &result : results)
            QCOMPARE(result, expected);
    }

    void analyse_ofOneLongLine_comesToAnEnd_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("prose") << u"Sen. Carla Whitlow said “nearly 4,000” workers in Chicago accepted the Clean Port Act. "_s;
        QTest::newRow("no sentence ends") << u"Carla Whitlow of Chicago and "_s;
        QTest::newRow("capitals") << u"WHITLOW SAID SO "_s;
        QTest::newRow("numbers") << u"4,000 to "_s;
        QTest::newRow("opening marks") << u"“so "_s;
        QTest::newRow("one word") << u"a"_s;
        QTest::newRow("marks alone") << u"\""_s;
    }

    void analyse_ofOneLongLine_comesToAnEnd()
    {
        QFETCH(QString, piece);
        const Article text = article({u"A heading"_s, piece.repeated(300'000 / piece.size())});
        const Analysis analysis = m_analyser->analyse(text);
        for (const Figure &figure : analysis.figures)
            QVERIFY(figure.range.end <= text.text.size());
    }

    void analyse_mentionsLieInOrderAndApart()
    {
        const Article text = article({u"Whitlow wins"_s, u"Carla Whitlow met Martin Whitlow. Mr. Whitlow left."_s});
        TextRange before;
        for (const Entity &person : m_analyser->analyse(text).people) {
            before = {};
            for (const Mention &mention : person.mentions) {
                QVERIFY(mention.range.start >= before.end);
                QVERIFY(mention.range.end <= text.text.size());
                before = mention.range;
            }
        }
    }
};

QTEST_GUILESS_MAIN(AnalyserTest)
#include "tst_analyser.moc"
