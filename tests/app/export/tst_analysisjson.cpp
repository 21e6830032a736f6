// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json/analysisjson.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

/// Where @p words stand in the text, in UTF-16 units.
TextRange rangeOf(const Article &article, const QString &words)
{
    const qsizetype start = article.text.indexOf(words);
    return {start, start + words.size()};
}

Article harbourArticle()
{
    Article article;
    setBlocks(
        article,
        {{BlockKind::Title, u"Harbour toll doubled 🚢🚢"_s, 0},
         {BlockKind::Paragraph, u"Mayor Ilse Brandt said “about 4,000 boats” would pay the Harbour Act levy."_s, 0}});
    article.language = u"en"_s;
    return article;
}

Analysis harbourAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.people = {
        {u"Ilse Brandt"_s, u"Mayor"_s, {{rangeOf(article, u"Ilse Brandt"_s), LinkReason::FirstMention}}, 0.97123456}};
    analysis.policies = {{u"Harbour Act"_s, {}, {{rangeOf(article, u"Harbour Act"_s), LinkReason::Alias}}, 0.9}};
    Figure figure;
    figure.range = rangeOf(article, u"about 4,000 boats"_s);
    figure.value = 4000;
    figure.approximate = true;
    figure.of = u"boats"_s;
    figure.confidence = 0.5;
    analysis.figures = {figure};
    Quote quote;
    quote.range = rangeOf(article, u"“about 4,000 boats”"_s);
    quote.speaker = Speaker{u"Ilse Brandt"_s, 0, rangeOf(article, u"Ilse Brandt"_s)};
    quote.cue = u"said"_s;
    quote.certainty = Certainty::Certain;
    quote.reason = u"subject-before-cue"_s;
    analysis.quotes = {quote};
    return analysis;
}

QJsonObject parsed(const Article &article, const Analysis &analysis, const QString &file = u"toll.txt"_s)
{
    return QJsonDocument::fromJson(analysisJson(article, analysis, file)).object();
}

/// The words between two offsets counted in code points, as a program in another language would cut them.
QString cut(const QJsonObject &object, const QString &text)
{
    const QList<char32_t> points = [&] {
        const auto ucs4 = text.toUcs4();
        return QList<char32_t>(ucs4.begin(), ucs4.end());
    }();
    const int start = object.value("start"_L1).toInt();
    const int end = object.value("end"_L1).toInt();
    return QString::fromUcs4(points.constData() + start, end - start);
}

}

class AnalysisJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_isOneLineInTheOrderOfTheFormat()
    {
        const Article article = harbourArticle();
        const QByteArray json = analysisJson(article, harbourAnalysis(article), u"toll.txt"_s);
        QVERIFY(!json.contains('\n'));
        qsizetype last = -1;
        for (const char *key : {"format", "file", "title", "bylines", "outlet", "published", "source", "language",
                                "text", "people", "organisations", "places", "policies", "figures", "quotes"}) {
            const qsizetype place = json.indexOf(QByteArray(QByteArray("\"") + key + "\": "));
            QVERIFY2(place > last, key);
            last = place;
        }
    }

    void offsets_countCodePointsIntoTheTextWritten()
    {
        const Article article = harbourArticle();
        const QJsonObject root = parsed(article, harbourAnalysis(article));
        const QString text = root.value("text"_L1).toString();
        QCOMPARE(text, article.text);
        const QJsonObject person = root.value("people"_L1)[0].toObject();
        QCOMPARE(cut(person.value("mentions"_L1)[0].toObject(), text), u"Ilse Brandt");
        QCOMPARE(cut(root.value("figures"_L1)[0].toObject(), text), u"about 4,000 boats");
        const QJsonObject quote = root.value("quotes"_L1)[0].toObject();
        QCOMPARE(cut(quote, text), u"“about 4,000 boats”");
        QCOMPARE(cut(quote.value("speaker"_L1).toObject(), text), u"Ilse Brandt");
    }

    void values_areWrittenAsTheFormatSays()
    {
        const Article article = harbourArticle();
        const QJsonObject root = parsed(article, harbourAnalysis(article));
        QCOMPARE(root.value("format"_L1).toString(), u"pullquote-analysis/1");
        QCOMPARE(root.value("file"_L1).toString(), u"toll.txt");
        const QJsonObject person = root.value("people"_L1)[0].toObject();
        QCOMPARE(person.value("role"_L1).toString(), u"Mayor");
        QCOMPARE(person.value("confidence"_L1).toDouble(), 0.9712);
        QCOMPARE(root.value("policies"_L1)[0]["mentions"_L1][0]["reason"_L1].toString(), u"alias");
        const QJsonObject figure = root.value("figures"_L1)[0].toObject();
        QCOMPARE(figure.value("value"_L1).toDouble(), 4000.0);
        QCOMPARE(figure.value("approximate"_L1).toBool(), true);
        const QJsonObject quote = root.value("quotes"_L1)[0].toObject();
        QCOMPARE(quote.value("speaker"_L1)["person"_L1].toInt(-2), 0);
        QCOMPARE(quote.value("certainty"_L1).toString(), u"certain");
        QCOMPARE(quote.value("reason"_L1).toString(), u"subject-before-cue");
    }

    void unknown_isNull()
    {
        Article article = harbourArticle();
        Analysis analysis = harbourAnalysis(article);
        analysis.people[0].role.clear();
        analysis.quotes[0].speaker.reset();
        analysis.quotes[0].cue.clear();
        analysis.figures[0].value.reset();
        const QJsonObject root = parsed(article, analysis, {});
        for (const QLatin1StringView key : {"file"_L1, "outlet"_L1, "published"_L1, "source"_L1})
            QVERIFY2(root.value(key).isNull(), key.data());
        QVERIFY(root.value("people"_L1)[0]["role"_L1].isNull());
        const QJsonObject figure = root.value("figures"_L1)[0].toObject();
        for (const QLatin1StringView key : {"value"_L1, "low"_L1, "high"_L1, "unit"_L1, "speaker"_L1})
            QVERIFY2(figure.value(key).isNull(), key.data());
        const QJsonObject quote = root.value("quotes"_L1)[0].toObject();
        for (const QLatin1StringView key : {"speaker"_L1, "cue"_L1, "cueStart"_L1, "cueEnd"_L1})
            QVERIFY2(quote.value(key).isNull(), key.data());
    }

    void unnamedSource_hasNoPerson()
    {
        const Article article = harbourArticle();
        Analysis analysis = harbourAnalysis(article);
        analysis.quotes[0].speaker = Speaker{u"a harbour official"_s, -1, std::nullopt};
        const QJsonObject speaker = parsed(article, analysis).value("quotes"_L1)[0]["speaker"_L1].toObject();
        QCOMPARE(speaker.value("name"_L1).toString(), u"a harbour official");
        for (const QLatin1StringView key : {"person"_L1, "start"_L1, "end"_L1})
            QVERIFY2(speaker.value(key).isNull(), key.data());
    }

    void published_isAnIsoDate()
    {
        Article article = harbourArticle();
        article.published = QDate(2024, 3, 9);
        QCOMPARE(parsed(article, {}).value("published"_L1).toString(), u"2024-03-09");
    }
};

QTEST_GUILESS_MAIN(AnalysisJsonTest)
#include "tst_analysisjson.moc"
