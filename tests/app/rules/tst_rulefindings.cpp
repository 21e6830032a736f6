// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulefindings.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class RuleFindingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameWords_areOneFindingWithAllTheirPlaces()
    {
        const HighlightRule rule{u"Fruit"_s, u"fruit.xml"_s, {u"Sweet"_s, u"Sour"_s}};
        const QString text = u"Lemons and pears, and lemons again"_s;
        const QList<RuleMatch> matches = {{{0, 6}, 1}, {{11, 16}, 0}, {{22, 28}, 1}};
        const QList<RuleFinding> expected = {{u"Fruit"_s, u"Sweet"_s, u"pears"_s, {{11, 16}}},
                                             {u"Fruit"_s, u"Sour"_s, u"Lemons"_s, {{0, 6}, {22, 28}}}};
        QCOMPARE(ruleFindings(rule, matches, text), expected);
    }

    void sameWordsOfTwoKinds_stayApart()
    {
        const HighlightRule rule{u"Fruit"_s, u"fruit.xml"_s, {u"Sweet"_s, u"Sour"_s}};
        const QList<RuleFinding> findings = ruleFindings(rule, {{{0, 4}, 0}, {{5, 9}, 1}}, u"plum plum");
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0).places, (QList<TextRange>{{0, 4}}));
        QCOMPARE(findings.at(1).kind, u"Sour"_s);
    }
};

QTEST_GUILESS_MAIN(RuleFindingsTest)
#include "tst_rulefindings.moc"
