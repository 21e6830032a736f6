// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proposals.h"

#include "resources/resources.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"Owen Pryce met Ida Vale. Pryce laughed; Pryceton did not. “Vale told me,” said Pryce. He paid 3.5 million euros."_s;

TextRange place(const QString &words, int nth = 1)
{
    qsizetype start = -1;
    for (int found = 0; found < nth; ++found)
        start = text.indexOf(words, start + 1);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

Analysis found()
{
    Analysis analysis;
    analysis.people = {{u"Owen Pryce"_s, {}, {{place(u"Owen Pryce"_s), LinkReason::FirstMention}}, 0.9},
                       {u"Ida Vale"_s, {}, {{place(u"Ida Vale"_s), LinkReason::FirstMention}, {place(u"Vale"_s, 2), LinkReason::Surname}}, 0.9}};
    Quote quote;
    quote.range = place(u"“Vale told me,”"_s);
    analysis.quotes = {quote};
    return analysis;
}

}

class ProposalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void addition_takesAllPlacesOfTheWordsThatStandAloneAndAreFree()
    {
        const auto step = addition(found(), EntityKind::Person, place(u"Pryce"_s, 2), text);
        QVERIFY(step);
        QCOMPARE(step->name, u"Owen Pryce"_s);
        QCOMPARE(step->places, (QList{place(u"Pryce"_s, 2), place(u"Pryce"_s, 4)}));
    }

    void addition_ofAnotherKindIsANewName()
    {
        const auto step = addition(found(), EntityKind::Place, place(u"Pryceton"_s), text);
        QCOMPARE(step, (AddEntity{EntityKind::Place, u"Pryceton"_s, u"Pryceton"_s, {place(u"Pryceton"_s)}}));
    }

    void addition_ofWordsThatSeveralHave_isANewName()
    {
        Analysis analysis = found();
        analysis.people.append({u"Mair Pryce"_s, {}, {}, 0.9});
        QCOMPARE(addition(analysis, EntityKind::Person, place(u"Pryce"_s, 2), text)->name, u"Pryce"_s);
    }

    void addition_leavesSpaceOut()
    {
        const TextRange wide{place(u"Pryceton"_s).start - 1, place(u"Pryceton"_s).end + 1};
        QCOMPARE(addition(found(), EntityKind::Place, wide, text)->places, QList{place(u"Pryceton"_s)});
        QVERIFY(!addition(found(), EntityKind::Place, {place(u"Pryceton"_s).end, place(u"Pryceton"_s).end + 1}, text));
    }

    void addition_overAKnownName_takesWhatWasChosen()
    {
        QCOMPARE(addition(found(), EntityKind::Organisation, place(u"Ida Vale"_s), text)->places, QList{place(u"Ida Vale"_s)});
    }

    void figureAddition_readsTheValue()
    {
        const auto step = figureAddition(place(u"3.5 million euros"_s), text);
        QVERIFY(step);
        QCOMPARE(step->figure.words, u"3.5 million euros"_s);
        QCOMPARE(step->value.value, std::optional(3.5e6));
        QCOMPARE(step->value.unit, u"EUR"_s);
        QVERIFY(!figureAddition(place(u"laughed"_s), text)->value.value);
    }

    void speakerCandidates_areTheNearestWhoAreNotOnlySpokenOf()
    {
        QCOMPARE(speakerCandidates(found(), 0), (QList<qsizetype>{1, 0}));
        Analysis analysis = found();
        analysis.people[0].mentions.append({place(u"Pryce"_s, 4), LinkReason::Surname});
        QCOMPARE(speakerCandidates(analysis, 0), (QList<qsizetype>{0, 1}));
        QCOMPARE(speakerCandidates(analysis, 0, 1), QList<qsizetype>{0});
    }
};

QTEST_GUILESS_MAIN(ProposalsTest)
#include "tst_proposals.moc"
