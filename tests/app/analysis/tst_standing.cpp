// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/standing.h"

#include "app/analysis/corrected.h"

#include <QtCore/QUuid>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pullquote::CorrectionStep)

namespace
{

const QString text = u"Ines Vold met Bert Vold at Port Ebb. Vold and Albert Vold sailed. The Reed Choir sang to May. "
                     "In May the Reed Choir rested, and Maybury slept."_s;

TextRange place(const QString &words, int nth = 1)
{
    qsizetype start = -1;
    for (int found = 0; found < nth; ++found)
        start = text.indexOf(words, start + 1);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

Entity entity(const QString &name, const QList<TextRange> &places)
{
    Entity made{name, {}, {}, 0.4};
    for (const TextRange range : places)
        made.mentions.append({range, LinkReason::SameName});
    return made;
}

Analysis found()
{
    Analysis analysis;
    analysis.people = {entity(u"Ines Vold"_s, {place(u"Ines Vold"_s), place(u"Vold"_s, 3)}),
                       entity(u"Albert Vold"_s, {place(u"Bert Vold"_s), place(u"Albert Vold"_s)}),
                       entity(u"Reed Choir"_s, {place(u"Reed Choir"_s)})};
    analysis.places = {entity(u"Port Ebb"_s, {place(u"Port Ebb"_s)})};
    return analysis;
}

EntityRef person(const QString &name) { return {EntityKind::Person, name, {}}; }

Correction standing(const CorrectionStep &step)
{
    static qint64 at = 0;
    return {{QUuid::createUuid()}, ++at, QDateTime::currentDateTimeUtc(), step, true};
}

QString shown(const Analysis &analysis)
{
    QStringList lines;
    for (const auto kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy}) {
        for (const Entity &each : entities(analysis, kind)) {
            QStringList words;
            for (const Mention &mention : each.mentions)
                words.append(mention.range.in(text).toString());
            lines.append(u"%1 %2: %3"_s.arg(int(kind)).arg(each.name, words.join(u", "_s)));
        }
    }
    return lines.join(u" | "_s);
}

}

class StandingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standingForm_forgetsThePlaces_data()
    {
        QTest::addColumn<CorrectionStep>("step");
        QTest::addColumn<CorrectionStep>("form");
        const EntityRef ines = reference(found(), EntityKind::Person, 0);
        const EntityRef albert = reference(found(), EntityKind::Person, 1);
        const auto row = [](const char *name, const CorrectionStep &step, const CorrectionStep &form) { QTest::newRow(name) << step << form; };
        row("never", RejectEntity{ines}, RejectEntity{person(u"Ines Vold"_s)});
        row("always", AddEntity{EntityKind::Person, u"Ines May"_s, u"May"_s, {place(u"May"_s)}}, AddEntity{EntityKind::Person, u"May"_s, u"May"_s, {}});
        row("another kind", RetypeEntity{ines, EntityKind::Policy}, AddEntity{EntityKind::Policy, u"Ines Vold"_s, u"Ines Vold"_s, {}});
        row("one", MergeEntities{ines, albert}, MergeEntities{person(u"Ines Vold"_s), person(u"Albert Vold"_s)});
        row("never one", KeepApart{ines, albert}, KeepApart{person(u"Ines Vold"_s), person(u"Albert Vold"_s)});
        row("another name", RenameEntity{ines, u"I. Vold"_s}, MergeEntities{person(u"Ines Vold"_s), person(u"I. Vold"_s)});
    }

    void standingForm_forgetsThePlaces()
    {
        QFETCH(CorrectionStep, step);
        QFETCH(CorrectionStep, form);
        QCOMPARE(standingForm(step), std::optional(form));
        QCOMPARE(standingForm(form), std::optional(form));
    }

    void standingForm_isNoneForWhatBelongsToOnePlace()
    {
        QVERIFY(!standingForm(RejectMention{}));
        QVERIFY(!standingForm(RejectFigure{}));
        QVERIFY(!standingForm(RejectQuote{}));
        QVERIFY(!standingForm(AddFigure{}));
        QVERIFY(!standingForm(SetFigure{}));
        QVERIFY(!standingForm(SetSpeaker{}));
        QVERIFY(!standingForm(SplitEntity{}));
    }

    void standing_correctsAnArticleItWasNotMadeIn_data()
    {
        QTest::addColumn<CorrectionStep>("step");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("places");
        const QString choir = u" | 0 Reed Choir: Reed Choir"_s;
        const QString port = u" | 2 Port Ebb: Port Ebb"_s;
        const QString ines = u"0 Ines Vold: Ines Vold, Vold"_s;
        const QString albert = u" | 0 Albert Vold: Bert Vold, Albert Vold"_s;
        const auto row = [](const char *name, const CorrectionStep &step, const QString &expected, int places) {
            QTest::newRow(name) << step << expected << places;
        };
        row("never a person", RejectEntity{person(u"REED CHOIR"_s)}, ines + albert + port, 1);
        row("never a person whom the article does not have", RejectEntity{person(u"Vold"_s)}, ines + albert + choir + port, 0);
        row("never a place", RejectEntity{{EntityKind::Place, u"Port Ebb"_s, {}}}, ines + albert + choir, 1);
        row("an organisation, everywhere it stands", AddEntity{EntityKind::Organisation, u"Reed Choir"_s, u"Reed Choir"_s, {}},
            ines + albert + u" | 1 Reed Choir: Reed Choir, Reed Choir"_s + port, 2);
        row("a person nobody found, not within other words", AddEntity{EntityKind::Person, u"May"_s, u"May"_s, {}},
            ines + albert + choir + u" | 0 May: May, May"_s + port, 2);
        row("a person the article does not name", AddEntity{EntityKind::Person, u"Otto"_s, u"Otto"_s, {}}, ines + albert + choir + port, 0);
        row("two that are one", MergeEntities{person(u"Ines Vold"_s), person(u"albert vold"_s)},
            u"0 Albert Vold: Ines Vold, Bert Vold, Vold, Albert Vold"_s + choir + port, 2);
        row("two of whom one is there", MergeEntities{person(u"Ines Vold"_s), person(u"Ines Vold-Reed"_s)},
            u"0 Ines Vold-Reed: Ines Vold, Vold"_s + albert + choir + port, 2);
        row("two of whom the nameless one is not there", MergeEntities{person(u"I. Vold"_s), person(u"Ines Vold"_s)}, ines + albert + choir + port, 0);
        row("two who are never one", KeepApart{person(u"Albert Vold"_s), person(u"Bert Vold"_s)},
            ines + u" | 0 Bert Vold: Bert Vold | 0 Albert Vold: Albert Vold"_s + choir + port, 1);
        row("two who are apart already", KeepApart{person(u"Albert Vold"_s), person(u"Ines Vold"_s)}, ines + albert + choir + port, 0);
    }

    void standing_correctsAnArticleItWasNotMadeIn()
    {
        QFETCH(CorrectionStep, step);
        QFETCH(QString, expected);
        QFETCH(int, places);
        const QList<Correction> all{standing(step)};
        const Corrected once = corrected(found(), all, text);
        QCOMPARE(shown(once.analysis), expected);
        QCOMPARE(once.effects.size(), 1);
        QCOMPARE_GE(once.effects.first().places.size(), places);
        QCOMPARE(once.effects.first().places.isEmpty(), places == 0);
        QCOMPARE(shown(corrected(once.analysis, all, text).analysis), expected);
    }

    void whatAlwaysIsAPerson_isNoLongerDoubtful()
    {
        const Corrected vouched = corrected(found(), {standing(AddEntity{EntityKind::Person, u"Ines Vold"_s, u"Ines Vold"_s, {}})}, text);
        QCOMPARE(vouched.analysis.people.first().confidence, 1.0);
        QCOMPARE(shown(vouched.analysis), shown(found()));
        QVERIFY(!vouched.effects.first().places.isEmpty());
    }

    void articlesOwnCorrections_haveTheLastWord()
    {
        const Correction never = standing(RejectEntity{person(u"Reed Choir"_s)});
        const Correction here{{QUuid::createUuid()}, 1, {}, AddEntity{EntityKind::Person, u"Reed Choir"_s, u"Reed Choir"_s, {place(u"Reed Choir"_s, 2)}}};
        const Corrected both = corrected(found(), {never, here}, text);
        QVERIFY(shown(both.analysis).contains("0 Reed Choir: Reed Choir |"_L1));
    }

    void standingEdit_takesOutWhatSaysTheContrary_data()
    {
        QTest::addColumn<CorrectionStep>("before");
        QTest::addColumn<CorrectionStep>("after");
        QTest::addColumn<bool>("gone");
        const auto row = [](const char *name, const CorrectionStep &before, const CorrectionStep &after, bool gone) {
            QTest::newRow(name) << before << after << gone;
        };
        const EntityRef ines = person(u"Ines Vold"_s);
        const EntityRef bert = person(u"Bert Vold"_s);
        const AddEntity isPerson{EntityKind::Person, u"ines vold"_s, u"ines vold"_s, {}};
        const AddEntity isPlace{EntityKind::Place, u"Ines Vold"_s, u"Ines Vold"_s, {}};
        row("never, then always", RejectEntity{ines}, isPerson, true);
        row("always, then never", isPerson, RejectEntity{ines}, true);
        row("a person, then a place", isPerson, isPlace, true);
        row("never a person, then a place", RejectEntity{ines}, isPlace, false);
        row("one, then the other way round", MergeEntities{ines, bert}, MergeEntities{bert, ines}, true);
        row("one, then never one", MergeEntities{ines, bert}, KeepApart{bert, ines}, true);
        row("never one, then one", KeepApart{ines, bert}, MergeEntities{bert, ines}, true);
        row("one, then another pair", MergeEntities{ines, bert}, KeepApart{ines, person(u"Otto"_s)}, false);
        row("never the one, then never the other", RejectEntity{ines}, RejectEntity{bert}, false);
    }

    void standingEdit_takesOutWhatSaysTheContrary()
    {
        QFETCH(CorrectionStep, before);
        QFETCH(CorrectionStep, after);
        QFETCH(bool, gone);
        QList<Correction> all{standing(before)};
        const Correction added = standing(after);
        (void)apply(standingEdit(all, {added}), all);
        QCOMPARE(all.size(), gone ? 1 : 2);
        QCOMPARE(all.last(), added);
    }
};

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
