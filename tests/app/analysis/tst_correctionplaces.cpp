// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correctionplaces.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pullquote::CorrectionStep)

namespace
{

constexpr qsizetype inserted = 100; ///< units before everything
constexpr TextRange lost{30, 35};

/// As if a paragraph had been put before everything, and the words in one place had gone.
Passage found(const Passage &passage)
{
    if (passage.range == lost)
        return {{}, passage.words};
    return {{passage.range.start + inserted, passage.range.end + inserted}, passage.words};
}

EntityRef person(const QList<TextRange> &places)
{
    return {EntityKind::Person, u"Olga Brandvik"_s, places};
}

}

class CorrectionPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPlace_isFoundOrFallsAway_data()
    {
        QTest::addColumn<CorrectionStep>("step");
        QTest::addColumn<CorrectionStep>("moved");
        const auto row = [](const char *name, const CorrectionStep &step, const CorrectionStep &moved) {
            QTest::newRow(name) << step << moved;
        };
        const EntityRef before = person({{5, 10}, lost});
        const EntityRef after = person({{105, 110}});
        const Passage words{{10, 20}, u"nine years"_s};
        const Passage wordsAfter{{110, 120}, u"nine years"_s};
        const Passage gone{lost, u"silent"_s};
        const Passage nowhere{{}, u"silent"_s};
        const FigureValue value{9.0, {}, {}, false, {}, {}};
        row("reject an entity", RejectEntity{before}, RejectEntity{after});
        row("reject a mention", RejectMention{before, {5, 10}}, RejectMention{after, {105, 110}});
        row("reject a mention that is gone", RejectMention{before, lost}, RejectMention{after, {}});
        row("reject a figure", RejectFigure{words}, RejectFigure{wordsAfter});
        row("reject a figure that is gone", RejectFigure{gone}, RejectFigure{nowhere});
        row("one that was gone before", RejectFigure{nowhere}, RejectFigure{nowhere});
        row("reject a quote", RejectQuote{words}, RejectQuote{wordsAfter});
        row("add an entity", AddEntity{EntityKind::Place, u"Lund"_s, u"Lund"_s, before.places},
            AddEntity{EntityKind::Place, u"Lund"_s, u"Lund"_s, after.places});
        row("add a figure", AddFigure{words, value}, AddFigure{wordsAfter, value});
        row("add a quote", AddQuote{words}, AddQuote{wordsAfter});
        row("retype", RetypeEntity{before, EntityKind::Place}, RetypeEntity{after, EntityKind::Place});
        row("merge", MergeEntities{before, person({{1, 2}})}, MergeEntities{after, person({{101, 102}})});
        row("split", SplitEntity{before, u"Olga"_s, {lost, {1, 2}}}, SplitEntity{after, u"Olga"_s, {{101, 102}}});
        row("keep apart", KeepApart{before, person({lost})}, KeepApart{after, person({})});
        row("rename", RenameEntity{before, u"Olga"_s}, RenameEntity{after, u"Olga"_s});
        row("a person speaks", SetSpeaker{words, before, {}}, SetSpeaker{wordsAfter, after, {}});
        row("nobody speaks", SetSpeaker{words, {}, {}}, SetSpeaker{wordsAfter, {}, {}});
        row("a value", SetFigure{words, value}, SetFigure{wordsAfter, value});
    }

    void eachPlace_isFoundOrFallsAway()
    {
        QFETCH(CorrectionStep, step);
        QFETCH(CorrectionStep, moved);
        QVERIFY(withPlaces(step, [](const Passage &passage) {
                    return passage.range.isEmpty() ? passage : found(passage);
                }) == moved);
    }
};

QTEST_GUILESS_MAIN(CorrectionPlacesTest)
#include "tst_correctionplaces.moc"
