// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json/annotationsjsonld.h"

#include "app/annotation/annotation.h"
#include "app/article/article.h"
#include "pdfsample.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

QJsonArray items(const PdfSource &source)
{
    const QByteArray json = annotationsJsonLd(source.article, source.annotations, source.tags, source.markers);
    return QJsonDocument::fromJson(json).object().value("items"_L1).toArray();
}

}

class AnnotationsJsonLdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotation_followsTheModel()
    {
        const PdfSource source = pdfsample::source();
        const QJsonObject first = items(source)[0].toObject();
        QCOMPARE(first.value("type"_L1).toString(), u"Annotation");
        QCOMPARE(first.value("id"_L1).toString(),
                 QString(u"urn:uuid:"_s + source.annotations[0].id.value.toString(QUuid::WithoutBraces)));
        QCOMPARE(first.value("motivation"_L1).toString(), u"commenting");
        QCOMPARE(first.value("created"_L1).toString(), u"2024-03-09T08:15:00Z");
        QCOMPARE(first.value("creator"_L1)["name"_L1].toString(), u"R. Reader");
        QCOMPARE(first.value("body"_L1)[0]["purpose"_L1].toString(), u"commenting");
        QCOMPARE(first.value("body"_L1)[2]["value"_L1].toString(), u"todo");
    }

    void tagsOfTheArticle_areAnAnnotationOfItsOwnOnTheWholeArticle()
    {
        PdfSource source = pdfsample::source();
        const qsizetype marks = items(source).size();
        source.tags = {u"policy/harbour"_s, u"to read"_s};
        const QJsonArray all = items(source);
        QCOMPARE(all.size(), marks + 1);
        const QJsonObject first = all[0].toObject();
        QCOMPARE(first.value("motivation"_L1).toString(), u"tagging");
        QCOMPARE(first.value("target"_L1).toString(), source.article.source);
        const QJsonArray body = first.value("body"_L1).toArray();
        QCOMPARE(body.size(), 2);
        QCOMPARE(body[1]["purpose"_L1].toString(), u"tagging");
        QCOMPARE(body[0]["value"_L1].toString(), u"policy/harbour");
        QCOMPARE(body[1]["value"_L1].toString(), u"to read");

        const QString id = first.value("id"_L1).toString();
        QVERIFY(id.startsWith(u"urn:uuid:"));
        source.tags = {u"other"_s};
        QCOMPARE(items(source)[0]["id"_L1].toString(), id);
        source.article.source += u"?page=2"_s;
        QVERIFY(items(source)[0]["id"_L1].toString() != id);
    }

    void runWithoutAPlace_keepsItsWordsAndClaimsNoPosition()
    {
        PdfSource source = pdfsample::source();
        const auto marked = std::ranges::find_if(source.annotations, [](const Annotation &each) { return !each.segments.isEmpty(); });
        Segment &run = marked->segments.first();
        const QString words = run.quote.exact = u"words of an earlier version"_s;
        run.range = {};
        run.state = AnchorState::Orphan;
        const QJsonArray all = items(source);
        const QJsonArray selectors = all[marked - source.annotations.begin()]["target"_L1][0]["selector"_L1].toArray();
        QCOMPARE(selectors.size(), 1);
        QCOMPARE(selectors[0]["type"_L1].toString(), u"TextQuoteSelector");
        QCOMPARE(selectors[0]["exact"_L1].toString(), words);
    }

    void selectors_countCodePoints()
    {
        const PdfSource source = pdfsample::source();
        const auto text = source.article.text.toUcs4();
        const QJsonArray all = items(source);
        int compared = 0;
        for (const auto &item : all) {
            for (const auto &target : item["target"_L1].toArray()) {
                const QJsonValue exact = target["selector"_L1][0]["exact"_L1];
                const int start = target["selector"_L1][1]["start"_L1].toInt();
                const int end = target["selector"_L1][1]["end"_L1].toInt();
                QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + start, end - start),
                         exact.toString());
                ++compared;
            }
        }
        QCOMPARE(compared, 6);
    }

    void severalRuns_areSeveralTargets() { QCOMPARE(items(pdfsample::source())[5]["target"_L1].toArray().size(), 2); }

    void noteOnTheArticle_targetsTheArticle()
    {
        QCOMPARE(items(pdfsample::source())[4]["target"_L1].toString(), u"https://example.org/harbour/toll-doubled");
    }

    void colours_areExplainedByTheStyleSheet()
    {
        const QJsonValue second = items(pdfsample::source())[1];
        QCOMPARE(second["target"_L1][0]["styleClass"_L1].toString(), u"marker-2");
        QVERIFY(second["stylesheet"_L1]["value"_L1].toString().contains(
            u".marker-2 { background-color: #ff8fab; } /* Doubtful */"_s));
    }
};

QTEST_GUILESS_MAIN(AnnotationsJsonLdTest)
#include "tst_annotationsjsonld.moc"
