// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/corrected.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"Mayor Ruth Calder met Dan Calder and Courier News at Fort Dale. Calder said the Bridge Act costs "
                     "40 million crowns. “It is late,” she said. “No,” said Dan. A clerk wrote “maybe” to Courier News. "
                     "Old Dale waited for 3 days."_s;

/// The @p nth place of @p words, from 1.
TextRange place(const QString &words, int nth = 1)
{
    qsizetype start = -1;
    for (int found = 0; found < nth; ++found)
        start = text.indexOf(words, start + 1);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

Passage passageOf(const QString &words, int nth = 1)
{
    return {place(words, nth), words};
}

Entity entity(const QString &name, const QString &role, const QList<TextRange> &places)
{
    Entity made{name, role, {}, 0.5};
    for (const TextRange range : places)
        made.mentions.append({range, LinkReason::SameName});
    return made;
}

Quote quote(const QString &words, const QString &speaker, qsizetype person, const QString &mention, int nth = 1)
{
    Quote made;
    made.range = place(words);
    if (!speaker.isEmpty())
        made.speaker = Speaker{speaker, person, place(mention, nth)};
    made.certainty = speaker.isEmpty() ? Certainty::Unknown : Certainty::Likely;
    made.reason = u"name-before-cue"_s;
    made.confidence = 0.5;
    return made;
}

/// What an analyser may find in the text, with faults in it.
Analysis found()
{
    Analysis analysis;
    analysis.people = {entity(u"Ruth Calder"_s, u"Mayor"_s, {place(u"Ruth Calder"_s), place(u"Calder"_s, 3)}),
                       entity(u"Dan Calder"_s, {}, {place(u"Dan Calder"_s), place(u"Dan"_s, 2)}),
                       entity(u"Courier News"_s, {}, {place(u"Courier News"_s), place(u"Courier News"_s, 2)})};
    analysis.places = {entity(u"Fort Dale"_s, {}, {place(u"Fort Dale"_s)})};
    analysis.policies = {entity(u"Bridge Act"_s, {}, {place(u"Bridge Act"_s)})};
    analysis.figures = {{place(u"40 million"_s), 40e6, std::nullopt, std::nullopt, false, {}, u"crowns"_s, u"Ruth Calder"_s, 0.5},
                        {place(u"3"_s), 3, std::nullopt, std::nullopt, false, u"days"_s, {}, {}, 0.5}};
    analysis.quotes = {quote(u"“It is late,”"_s, u"Ruth Calder"_s, 0, u"she"_s), quote(u"“No,”"_s, u"Dan Calder"_s, 1, u"Dan"_s, 2),
                       quote(u"“maybe”"_s, {}, -1, {})};
    return analysis;
}

EntityRef ruth() { return reference(found(), EntityKind::Person, 0); }
EntityRef dan() { return reference(found(), EntityKind::Person, 1); }
EntityRef courier() { return reference(found(), EntityKind::Person, 2); }

QList<Correction> corrections(const QList<CorrectionStep> &steps)
{
    QList<Correction> made;
    for (const CorrectionStep &step : steps)
        made.append({{QUuid::createUuid()}, made.size() + 1, QDateTime::currentDateTimeUtc(), step});
    return made;
}

QString shown(const QList<Entity> &list)
{
    QStringList lines;
    for (const Entity &each : list) {
        QStringList words;
        for (const Mention &mention : each.mentions)
            words.append(mention.range.in(text).toString());
        lines.append(each.name + (each.role.isEmpty() ? QString() : u" ("_s + each.role + u')') + u": "_s + words.join(u", "_s));
    }
    return lines.join(u" | "_s);
}

QString shown(const QList<Quote> &list)
{
    QStringList lines;
    for (const Quote &each : list) {
        lines.append(each.range.in(text) + u" "_s
                     + (each.speaker ? each.speaker->name + u'#' + QString::number(each.speaker->person) : u"?"_s));
    }
    return lines.join(u" | "_s);
}

QString shown(const QList<Figure> &list)
{
    QStringList lines;
    for (const Figure &each : list) {
        lines.append(each.range.in(text) + u" = "_s + QString::number(each.value.value_or(-1), 'g', 12) + u' ' + each.unit
                     + u" of "_s + each.of + u" by "_s + each.speaker);
    }
    return lines.join(u" | "_s);
}

QString shown(const Analysis &analysis, const QString &list)
{
    const QHash<QString, QString> all{{u"people"_s, shown(analysis.people)},     {u"organisations"_s, shown(analysis.organisations)},
                                      {u"places"_s, shown(analysis.places)},     {u"policies"_s, shown(analysis.policies)},
                                      {u"figures"_s, shown(analysis.figures)},   {u"quotes"_s, shown(analysis.quotes)}};
    return all.value(list);
}

/// Empty where the analysis is whole, else what is wrong with it.
QString faultIn(const Analysis &analysis)
{
    for (const auto kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy}) {
        qsizetype before = -1;
        for (const Entity &each : entities(analysis, kind)) {
            if (each.mentions.isEmpty() || each.mentions.first().range.start < std::exchange(before, each.mentions.first().range.start))
                return u"entities out of order: "_s + each.name;
            for (qsizetype next = 1; next < each.mentions.size(); ++next) {
                if (each.mentions[next].range.start < each.mentions[next - 1].range.end)
                    return u"mentions out of order: "_s + each.name;
            }
        }
    }
    for (const Quote &each : analysis.quotes) {
        if (!each.speaker || each.speaker->person < 0)
            continue;
        if (each.speaker->person >= analysis.people.size() || analysis.people[each.speaker->person].name != each.speaker->name)
            return u"speaker is not in the list: "_s + each.speaker->name;
    }
    const auto apart = [](const auto &list) {
        return std::ranges::adjacent_find(list, [](const auto &left, const auto &right) { return right.range.start < left.range.end; })
            == list.end();
    };
    if (!apart(analysis.figures) || !apart(analysis.quotes))
        return u"figures or quotes overlap or are out of order"_s;
    return {};
}

/// The same findings as an analyser with other habits would list them: people in another order, one of them unknown to it.
Analysis shifted(Analysis analysis)
{
    analysis.people.prepend(entity(u"Mayor"_s, {}, {place(u"Mayor"_s)}));
    for (Quote &each : analysis.quotes) {
        if (each.speaker && each.speaker->person >= 0)
            ++each.speaker->person;
    }
    return analysis;
}

}

Q_DECLARE_METATYPE(pullquote::CorrectionStep)

class CorrectedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_changeWhatTheySay_data();
    void steps_changeWhatTheySay();
    void steps_changeNothingMoreWhenAppliedAgain_data() { steps_changeWhatTheySay_data(); }
    void steps_changeNothingMoreWhenAppliedAgain();
    void steps_surviveAnAnalysisInAnotherOrder_data() { steps_changeWhatTheySay_data(); }
    void steps_surviveAnAnalysisInAnotherOrder();

    void withoutCorrections_theAnalysisIsAsItWasFound()
    {
        QCOMPARE(corrected(found(), {}, text), (Corrected{found(), {}}));
    }

    void correctionOfWhatIsGone_changesNothingAndSaysSo_data()
    {
        QTest::addColumn<CorrectionStep>("step");
        const EntityRef nobody{EntityKind::Person, u"Nobody"_s, {{0, 5}}};
        const Passage nowhere{{0, 5}, u"Mayor"_s};
        QTest::newRow("reject an entity") << CorrectionStep(RejectEntity{nobody});
        QTest::newRow("reject a mention") << CorrectionStep(RejectMention{ruth(), {0, 5}});
        QTest::newRow("reject a figure") << CorrectionStep(RejectFigure{nowhere});
        QTest::newRow("reject a quote") << CorrectionStep(RejectQuote{nowhere});
        QTest::newRow("add over other words") << CorrectionStep(AddEntity{EntityKind::Person, u"X"_s, u"Xavier"_s, {{0, 6}}});
        QTest::newRow("add beyond the end") << CorrectionStep(AddQuote{{{5000, 5010}, u"X"_s}});
        QTest::newRow("add a figure over other words") << CorrectionStep(AddFigure{{{0, 5}, u"Major"_s}, {}});
        QTest::newRow("retype") << CorrectionStep(RetypeEntity{nobody, EntityKind::Place});
        QTest::newRow("retype to what it is") << CorrectionStep(RetypeEntity{ruth(), EntityKind::Person});
        QTest::newRow("merge what is gone") << CorrectionStep(MergeEntities{nobody, ruth()});
        QTest::newRow("merge into what is gone") << CorrectionStep(MergeEntities{ruth(), nobody});
        QTest::newRow("merge into itself") << CorrectionStep(MergeEntities{ruth(), ruth()});
        QTest::newRow("split off all") << CorrectionStep(SplitEntity{dan(), u"Dan"_s, dan().places});
        QTest::newRow("split off nothing") << CorrectionStep(SplitEntity{dan(), u"Dan"_s, {{0, 5}}});
        QTest::newRow("keep apart what is apart") << CorrectionStep(KeepApart{ruth(), dan()});
        QTest::newRow("rename to the same") << CorrectionStep(RenameEntity{ruth(), u"Ruth Calder"_s});
        QTest::newRow("rename to nothing") << CorrectionStep(RenameEntity{ruth(), {}});
        QTest::newRow("speaker of what is gone") << CorrectionStep(SetSpeaker{nowhere, ruth(), {}});
        QTest::newRow("value of what is gone") << CorrectionStep(SetFigure{nowhere, {}});
    }

    void correctionOfWhatIsGone_changesNothingAndSaysSo()
    {
        QFETCH(CorrectionStep, step);
        const Corrected result = corrected(found(), corrections({step}), text);
        QCOMPARE(result.analysis, found());
        QVERIFY(result.effects.first().places.isEmpty());
    }

    void effects_nameTheCorrectionsOfAFinding()
    {
        const QList<Correction> made = corrections({MergeEntities{dan(), ruth()}, SetFigure{passageOf(u"3"_s), {4, {}, {}, false, {}, {}}},
                                                    RejectEntity{courier()}});
        const Corrected result = corrected(found(), made, text);
        QCOMPARE(correctionsOf(result.effects, FindingType::Entity, reference(result.analysis, EntityKind::Person, 0).places),
                 QList{made[0].id});
        QCOMPARE(correctionsOf(result.effects, FindingType::Figure, {place(u"3"_s)}), QList{made[1].id});
        QVERIFY(correctionsOf(result.effects, FindingType::Entity, {place(u"3"_s)}).isEmpty());
        QCOMPARE(result.effects[2].places, courier().places);
    }

    void whatTheReaderSaid_isCertain()
    {
        const Corrected result = corrected(
            found(), corrections({SetSpeaker{passageOf(u"“maybe”"_s), ruth(), {}}, AddEntity{EntityKind::Place, u"Old Dale"_s, u"Old Dale"_s, {place(u"Old Dale"_s)}},
                                  SetFigure{passageOf(u"3"_s), {4, {}, {}, false, {}, {}}}}),
            text);
        QCOMPARE(result.analysis.quotes[2].certainty, Certainty::Certain);
        QCOMPARE(result.analysis.quotes[2].reason, u"reader"_s);
        QCOMPARE(result.analysis.quotes[2].confidence, 1.0);
        QCOMPARE(result.analysis.places[1].confidence, 1.0);
        QCOMPARE(result.analysis.places[1].mentions.first().reason, LinkReason::Reader);
        QCOMPARE(result.analysis.figures[1].confidence, 1.0);
    }

    void keepApart_holdsAgainstAnAnalysisThatMergesThem_data()
    {
        QTest::addColumn<QString>("name"); // that the analysis gives the two in one
        QTest::newRow("under the name of the one") << u"Ruth Calder"_s;
        QTest::newRow("under the name of the other") << u"Dan Calder"_s;
        QTest::newRow("under a third name") << u"Calder"_s;
    }

    void keepApart_holdsAgainstAnAnalysisThatMergesThem()
    {
        QFETCH(QString, name);
        Analysis merging = found();
        merging.people[0].name = name;
        merging.people[0].mentions += merging.people[1].mentions;
        std::ranges::sort(merging.people[0].mentions, {}, &Mention::range);
        merging.people.removeAt(1);
        merging.quotes[0].speaker->name = merging.quotes[1].speaker->name = name;
        merging.quotes[1].speaker->person = 0;
        merging.figures[0].speaker = name;
        const Corrected result = corrected(merging, corrections({KeepApart{ruth(), dan()}}), text);
        const QString first = name == "Dan Calder"_L1 ? u"Ruth Calder"_s : name;
        QCOMPARE(shown(result.analysis.people),
                 first + u" (Mayor): Ruth Calder, Calder | Dan Calder: Dan Calder, Dan | Courier News: Courier News, Courier News"_s);
        QCOMPARE(result.analysis.quotes[1].speaker->name, u"Dan Calder"_s);
        QCOMPARE(result.analysis.quotes[0].speaker->name, first);
        QCOMPARE(result.analysis.figures[0].speaker, first);
        QCOMPARE(faultIn(result.analysis), QString());
    }

    void rejectedName_thatHasBecomePartOfAnother_takesOnlyItsOwnPlaces()
    {
        Analysis later = found();
        later.people[2].name = u"Courier News Calder"_s;
        later.people[2].mentions.append({place(u"Old Dale"_s), LinkReason::SameName});
        const Corrected result = corrected(later, corrections({RejectEntity{courier()}}), text);
        QCOMPARE(shown(result.analysis.people.last().name == "Courier News Calder"_L1 ? QList{result.analysis.people.last()} : QList<Entity>()),
                 u"Courier News Calder: Old Dale"_s);
    }

    void anySteps_leaveAWholeAnalysis();
};

void CorrectedTest::steps_changeWhatTheySay_data()
{
    QTest::addColumn<QList<CorrectionStep>>("steps");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("expected");
    using Steps = QList<CorrectionStep>;
    const auto row = [](const char *name, const Steps &steps, const QString &list, const QString &expected) {
        QTest::newRow(name) << steps << list << expected;
    };
    const QString threeQuotes = u"“It is late,” %1 | “No,” %2 | “maybe” %3"_s;
    const QString ruthCalder = u"Ruth Calder (Mayor): Ruth Calder, Calder"_s;
    const QString danCalder = u"Dan Calder: Dan Calder, Dan"_s;
    const QString courierNews = u"Courier News: Courier News, Courier News"_s;
    const QString between = u" | "_s;

    row("reject a person", {RejectEntity{courier()}}, u"people"_s, ruthCalder + between + danCalder);
    row("reject a person who speaks: the words still name the source", {RejectEntity{dan()}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Dan Calder#-1"_s, u"?"_s));
    row("reject the first person: the others' rows follow", {RejectEntity{ruth()}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#-1"_s, u"Dan Calder#0"_s, u"?"_s));
    row("reject a place", {RejectEntity{reference(found(), EntityKind::Place, 0)}}, u"places"_s, {});
    row("reject a policy", {RejectEntity{reference(found(), EntityKind::Policy, 0)}}, u"policies"_s, {});
    row("reject one mention", {RejectMention{ruth(), place(u"Calder"_s, 3)}}, u"people"_s,
        u"Ruth Calder (Mayor): Ruth Calder"_s + between + danCalder + between + courierNews);
    row("reject the mention that names a speaker", {RejectMention{dan(), place(u"Dan"_s, 2)}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Dan#-1"_s, u"?"_s));
    row("reject a figure", {RejectFigure{passageOf(u"3"_s)}}, u"figures"_s, u"40 million = 40000000  of crowns by Ruth Calder"_s);
    row("reject a figure that now has other ends", {RejectFigure{passageOf(u"3 days"_s)}}, u"figures"_s,
        u"40 million = 40000000  of crowns by Ruth Calder"_s);
    row("reject a quote", {RejectQuote{passageOf(u"“No,”"_s)}}, u"quotes"_s, u"“It is late,” Ruth Calder#0 | “maybe” ?"_s);

    row("add a new person", {AddEntity{EntityKind::Person, u"Old Dale"_s, u"Old Dale"_s, {place(u"Old Dale"_s)}}}, u"people"_s,
        ruthCalder + between + danCalder + between + courierNews + u" | Old Dale: Old Dale"_s);
    row("add to a known person", {AddEntity{EntityKind::Person, u"Ruth Calder"_s, u"Old Dale"_s, {place(u"Old Dale"_s)}}}, u"people"_s,
        u"Ruth Calder (Mayor): Ruth Calder, Calder, Old Dale"_s + between + danCalder + between + courierNews);
    row("add a person before all others: rows follow", {AddEntity{EntityKind::Person, u"Mayor"_s, u"Mayor"_s, {place(u"Mayor"_s)}}},
        u"quotes"_s, threeQuotes.arg(u"Ruth Calder#1"_s, u"Dan Calder#2"_s, u"?"_s));
    row("add a longer name over a known mention", {AddEntity{EntityKind::Person, u"Ruth Calder"_s, u"Mayor Ruth Calder"_s, {place(u"Mayor Ruth Calder"_s)}}},
        u"people"_s, u"Ruth Calder (Mayor): Mayor Ruth Calder, Calder"_s + between + danCalder + between + courierNews);
    row("add a place where a person was found", {AddEntity{EntityKind::Place, u"Ruth"_s, u"Ruth"_s, {place(u"Ruth"_s)}}}, u"people"_s,
        danCalder + between + courierNews + u" | Ruth Calder (Mayor): Calder"_s);
    row("add a policy around a person: both stay", {AddEntity{EntityKind::Policy, u"Calder said"_s, u"Calder said"_s, {place(u"Calder said"_s)}}},
        u"people"_s, ruthCalder + between + danCalder + between + courierNews);
    row("add an organisation", {AddEntity{EntityKind::Organisation, u"Bridge"_s, u"Bridge"_s, {place(u"Bridge"_s)}}}, u"organisations"_s,
        u"Bridge: Bridge"_s);
    row("add what is there", {AddEntity{EntityKind::Person, u"Dan Calder"_s, u"Dan Calder"_s, {place(u"Dan Calder"_s)}}}, u"people"_s,
        ruthCalder + between + danCalder + between + courierNews);
    row("add a figure", {AddFigure{passageOf(u"A clerk"_s), {1, {}, {}, false, {}, u"clerks"_s}}}, u"figures"_s,
        u"40 million = 40000000  of crowns by Ruth Calder | A clerk = 1  of clerks by  | 3 = 3 days of  by "_s);
    row("add a figure over a shorter one: who gave it stays", {AddFigure{passageOf(u"40 million crowns"_s), {40e6, {}, {}, false, u"SEK"_s, {}}}},
        u"figures"_s, u"40 million crowns = 40000000 SEK of  by Ruth Calder | 3 = 3 days of  by "_s);
    row("add a quote", {AddQuote{passageOf(u"Old Dale waited"_s)}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Dan Calder#1"_s, u"?"_s) + u" | Old Dale waited ?"_s);
    row("add a quote with other ends: its speaker stays", {AddQuote{passageOf(u"“No,” said"_s)}}, u"quotes"_s,
        u"“It is late,” Ruth Calder#0 | “No,” said Dan Calder#1 | “maybe” ?"_s);

    row("a person is an organisation", {RetypeEntity{courier(), EntityKind::Organisation}}, u"organisations"_s, courierNews);
    row("a person is an organisation and leaves the people", {RetypeEntity{courier(), EntityKind::Organisation}}, u"people"_s,
        ruthCalder + between + danCalder);
    row("a person who speaks is an organisation", {RetypeEntity{ruth(), EntityKind::Organisation}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#-1"_s, u"Dan Calder#0"_s, u"?"_s));
    row("an organisation has no role", {RetypeEntity{ruth(), EntityKind::Organisation}}, u"organisations"_s, u"Ruth Calder: Ruth Calder, Calder"_s);
    row("a place is a person", {RetypeEntity{reference(found(), EntityKind::Place, 0), EntityKind::Person}}, u"people"_s,
        ruthCalder + between + danCalder + between + courierNews + u" | Fort Dale: Fort Dale"_s);
    row("there and back: speakers are people again",
        {RetypeEntity{ruth(), EntityKind::Place}, RetypeEntity{{EntityKind::Place, u"Ruth Calder"_s, ruth().places}, EntityKind::Person}},
        u"quotes"_s, threeQuotes.arg(u"Ruth Calder#0"_s, u"Dan Calder#1"_s, u"?"_s));
    row("retyped to a kind that has the name", {AddEntity{EntityKind::Organisation, u"Courier News"_s, u"Old"_s, {place(u"Old"_s)}},
                                                RetypeEntity{courier(), EntityKind::Organisation}},
        u"organisations"_s, u"Courier News: Courier News, Courier News, Old"_s);

    row("merge", {MergeEntities{dan(), ruth()}}, u"people"_s,
        u"Ruth Calder (Mayor): Ruth Calder, Dan Calder, Calder, Dan"_s + between + courierNews);
    row("merge: quotes follow", {MergeEntities{dan(), ruth()}}, u"quotes"_s, threeQuotes.arg(u"Ruth Calder#0"_s, u"Ruth Calder#0"_s, u"?"_s));
    row("merge into a later one: quotes, figures and role follow", {MergeEntities{ruth(), dan()}}, u"quotes"_s,
        threeQuotes.arg(u"Dan Calder#0"_s, u"Dan Calder#0"_s, u"?"_s));
    row("merge into a later one: figures follow", {MergeEntities{ruth(), dan()}}, u"figures"_s,
        u"40 million = 40000000  of crowns by Dan Calder | 3 = 3 days of  by "_s);
    row("merge into one without a role", {MergeEntities{ruth(), dan()}}, u"people"_s,
        u"Dan Calder (Mayor): Ruth Calder, Dan Calder, Calder, Dan"_s + between + courierNews);
    row("split off a mention", {SplitEntity{ruth(), u"Calder"_s, {place(u"Calder"_s, 3)}}}, u"people"_s,
        u"Ruth Calder (Mayor): Ruth Calder"_s + between + danCalder + between + courierNews + u" | Calder: Calder"_s);
    row("split: a pronoun goes with the name used last", {SplitEntity{ruth(), u"Calder"_s, {place(u"Calder"_s, 3)}}}, u"quotes"_s,
        threeQuotes.arg(u"Calder#3"_s, u"Dan Calder#1"_s, u"?"_s));
    row("split: a figure goes with the name next to it", {SplitEntity{ruth(), u"Calder"_s, {place(u"Calder"_s, 3)}}}, u"figures"_s,
        u"40 million = 40000000  of crowns by Calder | 3 = 3 days of  by "_s);
    row("split: quotes stay with the mention that names them", {SplitEntity{dan(), u"D. Calder"_s, {place(u"Dan Calder"_s)}}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Dan Calder#3"_s, u"?"_s));
    row("rename", {RenameEntity{ruth(), u"Ruth Ann Calder"_s}}, u"people"_s,
        u"Ruth Ann Calder (Mayor): Ruth Calder, Calder"_s + between + danCalder + between + courierNews);
    row("rename: quotes follow", {RenameEntity{ruth(), u"Ruth Ann Calder"_s}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Ann Calder#0"_s, u"Dan Calder#1"_s, u"?"_s));
    row("rename: figures follow", {RenameEntity{ruth(), u"Ruth Ann Calder"_s}}, u"figures"_s,
        u"40 million = 40000000  of crowns by Ruth Ann Calder | 3 = 3 days of  by "_s);
    row("two change names", {RenameEntity{ruth(), u"T"_s}, RenameEntity{dan(), u"Ruth Calder"_s},
                             RenameEntity{{EntityKind::Person, u"T"_s, ruth().places}, u"Dan Calder"_s}},
        u"people"_s, u"Dan Calder (Mayor): Ruth Calder, Calder | Ruth Calder: Dan Calder, Dan"_s + between + courierNews);

    row("another speaker", {SetSpeaker{passageOf(u"“No,”"_s), ruth(), {}}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Ruth Calder#0"_s, u"?"_s));
    row("a source without a name", {SetSpeaker{passageOf(u"“maybe”"_s), {}, u"a clerk"_s}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Dan Calder#1"_s, u"a clerk#-1"_s));
    row("no speaker", {SetSpeaker{passageOf(u"“No,”"_s), {}, {}}}, u"quotes"_s, threeQuotes.arg(u"Ruth Calder#0"_s, u"?"_s, u"?"_s));
    row("a speaker who is merged afterwards", {SetSpeaker{passageOf(u"“maybe”"_s), dan(), {}}, MergeEntities{dan(), ruth()}}, u"quotes"_s,
        threeQuotes.arg(u"Ruth Calder#0"_s, u"Ruth Calder#0"_s, u"Ruth Calder#0"_s));
    row("another value", {SetFigure{passageOf(u"40 million"_s), {41e6, {}, {}, true, u"SEK"_s, u"the bridge"_s}}}, u"figures"_s,
        u"40 million = 41000000 SEK of the bridge by Ruth Calder | 3 = 3 days of  by "_s);
}

void CorrectedTest::steps_changeWhatTheySay()
{
    QFETCH(QList<CorrectionStep>, steps);
    QFETCH(QString, list);
    QFETCH(QString, expected);
    const Corrected result = corrected(found(), corrections(steps), text);
    QCOMPARE(shown(result.analysis, list), expected);
    QCOMPARE(faultIn(result.analysis), QString());
    QCOMPARE(result.effects.size(), steps.size());
}

void CorrectedTest::steps_changeNothingMoreWhenAppliedAgain()
{
    QFETCH(QList<CorrectionStep>, steps);
    const QList<Correction> made = corrections(steps);
    const Analysis once = corrected(found(), made, text).analysis;
    QCOMPARE(corrected(once, made, text).analysis, once);
}

void CorrectedTest::steps_surviveAnAnalysisInAnotherOrder()
{
    QFETCH(QList<CorrectionStep>, steps);
    QFETCH(QString, list);
    QFETCH(QString, expected);
    const Corrected result = corrected(shifted(found()), corrections(steps), text);
    QString now = shown(result.analysis, list);
    if (list == "people"_L1)
        now.remove(u"Mayor: Mayor | "_s);
    // The rows are others here; faultIn() sees that they are those of the names.
    static const QRegularExpression rows(u"#\\d+"_s);
    QCOMPARE(now.replace(rows, u"#"_s), expected.replace(rows, u"#"_s));
    QCOMPARE(faultIn(result.analysis), QString());
}

void CorrectedTest::anySteps_leaveAWholeAnalysis()
{
    QRandomGenerator random(20);
    const auto pick = [&random](qsizetype size) { return qsizetype(random.bounded(qint64(size))); };
    const auto anyKind = [&] { return EntityKind(pick(4)); };
    for (int run = 0; run < 300; ++run) {
        QList<Correction> made;
        Corrected now{found(), {}};
        for (int count = 0; count < 12; ++count) {
            const auto anyEntity = [&](EntityKind kind) {
                const QList<Entity> &list = entities(now.analysis, kind);
                return list.isEmpty() ? EntityRef{kind, u"Nobody"_s, {}} : reference(now.analysis, kind, pick(list.size()));
            };
            const qsizetype start = pick(text.size() - 12);
            const TextRange range{start, start + 1 + pick(12)};
            const EntityKind kind = anyKind();
            const EntityRef ref = anyEntity(kind);
            const QList<CorrectionStep> all{RejectEntity{ref},
                                            RejectMention{ref, ref.places.value(0)},
                                            RejectFigure{passage(range, text)},
                                            RejectQuote{passage(range, text)},
                                            AddEntity{kind, ref.name, range.in(text).toString(), {range}},
                                            AddFigure{passage(range, text), {1, {}, {}, false, {}, {}}},
                                            AddQuote{passage(range, text)},
                                            RetypeEntity{ref, anyKind()},
                                            MergeEntities{ref, anyEntity(kind)},
                                            SplitEntity{ref, u"Split"_s, ref.places.first(ref.places.size() / 2)},
                                            KeepApart{ref, anyEntity(kind)},
                                            RenameEntity{ref, u"Name %1"_s.arg(count)},
                                            SetSpeaker{passage(range, text), anyEntity(EntityKind::Person), {}},
                                            SetFigure{passage(range, text), {2, {}, {}, false, {}, {}}}};
            made += corrections({all[pick(all.size())]});
            now = corrected(found(), made, text);
            QCOMPARE(faultIn(now.analysis), QString());
            QCOMPARE(corrected(found(), made, text), now);
            QCOMPARE(faultIn(corrected(shifted(found()), made, text).analysis), QString());
            QCOMPARE(faultIn(corrected({}, made, text).analysis), QString());
        }
    }
}

QTEST_GUILESS_MAIN(CorrectedTest)
#include "tst_corrected.moc"
