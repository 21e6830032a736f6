// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/analysiscodec.h"

#include "app/article/codepoints.h"
#include "tests/app/library/samples.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class AnalysisCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void analysis_comesBackWhole()
    {
        const Article article = samples::harbourArticle().article;
        const CodePoints points(article.text);
        const Analysis analysis = samples::harbourAnalysis(article).analysis;
        QCOMPARE(decodedAnalysis(encodedAnalysis(analysis, points), points), analysis);
    }

    void emptyAnalysis_comesBackEmpty()
    {
        const CodePoints points(u"");
        QCOMPARE(decodedAnalysis(encodedAnalysis({}, points), points), Analysis{});
    }

    void everyReason_comesBack()
    {
        const CodePoints points(u"A name");
        for (int reason = 0; reason <= int(LinkReason::Abbreviation); ++reason) {
            Analysis analysis;
            analysis.people = {{u"A name"_s, {}, {{{0, 6}, LinkReason(reason)}}, 1.0}};
            const QByteArray json = encodedAnalysis(analysis, points);
            QCOMPARE(decodedAnalysis(json, points), analysis);
            QVERIFY(QJsonDocument::fromJson(json)[u"people"][0][u"mentions"][0][1].isString());
        }
    }

    void everyCertainty_comesBack()
    {
        const CodePoints points(u"“Yes.”");
        for (const Certainty certainty : {Certainty::Certain, Certainty::Likely, Certainty::Unknown}) {
            Analysis analysis;
            analysis.quotes.append({{0, 6}, std::nullopt, {}, std::nullopt, certainty, {}, 0.5});
            QCOMPARE(decodedAnalysis(encodedAnalysis(analysis, points), points), analysis);
        }
    }

    void otherFormats_areNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("of a later version") << QByteArray("{\"format\":2,\"people\":[]}");
        QTest::newRow("without a format") << QByteArray("{\"people\":[]}");
        QTest::newRow("cut short") << QByteArray("{\"format\":1,\"peop");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("nothing") << QByteArray();
    }

    void otherFormats_areNone()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(decodedAnalysis(json, CodePoints(u"")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(AnalysisCodecTest)
#include "tst_analysiscodec.moc"
