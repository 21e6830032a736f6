// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correction.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pullquote::CorrectionStep)

class CorrectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void description_saysWhatWasDone_data()
    {
        QTest::addColumn<CorrectionStep>("step");
        QTest::addColumn<QString>("expected");
        const EntityRef dale{EntityKind::Person, u"Dale"_s, {}};
        const EntityRef oldDale{EntityKind::Person, u"Old Dale"_s, {}};
        const Passage words{{0, 6}, u"“Well,\nI never saw a bridge that was quite as long as this one”"_s};
        const auto row = [](const char *name, const CorrectionStep &step, const QString &expected) {
            QTest::newRow(name) << step << expected;
        };
        row("reject", RejectEntity{dale}, u"“Dale” is not a person"_s);
        row("reject a mention", RejectMention{dale, {0, 4}}, u"Not “Dale” in this place"_s);
        row("reject a figure", RejectFigure{{{0, 2}, u"40"_s}}, u"“40” is not a figure"_s);
        row("reject a quote", RejectQuote{words}, u"“Well, I never saw a bridge that was… is not a quote"_s);
        row("add", AddEntity{EntityKind::Organisation, u"Dale & Co"_s, u"Dale"_s, {}}, u"“Dale & Co” is an organisation"_s);
        row("add a figure", AddFigure{{{0, 2}, u"40"_s}, {}}, u"“40” is a figure"_s);
        row("add a quote", AddQuote{{{0, 4}, u"“No”"_s}}, u"“No” is a quote"_s);
        row("retype", RetypeEntity{dale, EntityKind::Place}, u"“Dale” is a place, not a person"_s);
        row("merge", MergeEntities{dale, oldDale}, u"Merge “Dale” into “Old Dale”"_s);
        row("split", SplitEntity{oldDale, u"Dale"_s, {}}, u"Split “Dale” off “Old Dale”"_s);
        row("keep apart", KeepApart{dale, oldDale}, u"Never merge “Dale” with “Old Dale”"_s);
        row("rename", RenameEntity{dale, u"Dell"_s}, u"Rename “Dale” to “Dell”"_s);
        row("speaker", SetSpeaker{words, dale, {}}, u"Speaker is Dale"_s);
        row("source without a name", SetSpeaker{words, {}, u"a clerk"_s}, u"Speaker is a clerk"_s);
        row("no speaker", SetSpeaker{words, {}, {}}, u"Clear the speaker"_s);
        row("value", SetFigure{{{0, 2}, u"40"_s}, {}}, u"Correct “40”"_s);
    }

    void description_saysWhatWasDone()
    {
        QFETCH(CorrectionStep, step);
        QFETCH(QString, expected);
        QCOMPARE(description(step), expected);
    }
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "tst_correction.moc"
