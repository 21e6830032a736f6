// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/highlightrules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString bills = u"Bills and cases"_s;
const QString hedges = u"Hedges and vague sources"_s;
const QString verbs = u"Reporting verbs"_s;

/// What a rule finds, as "kind: words; kind: words".
QString found(const HighlightRules &rules, const QString &name, const QString &text)
{
    QStringList lines;
    for (const HighlightRule &rule : rules.all()) {
        if (rule.name != name)
            continue;
        for (const RuleMatch &match : rules.matches(name, text))
            lines.append(rule.kinds.at(match.kind) + u": "_s + match.range.in(text).toString());
    }
    return lines.join(u"; "_s);
}

/// A definition with one keyword list; @p name and @p section go into its head.
QByteArray ownRule(const QByteArray &name, const QByteArray &section, const QByteArray &word)
{
    return "<language name='" + name + "' section='" + section
        + "' version='1' kateversion='5.62' extensions=''><highlighting><list name='words'><item>" + word
        + "</item></list><contexts><context name='Text' attribute='Text' lineEndContext='#stay'>"
          "<keyword attribute='Word' context='#stay' String='words'/></context></contexts>"
          "<itemDatas><itemData name='Text' defStyleNum='dsNormal'/><itemData name='Word' defStyleNum='dsKeyword'/>"
          "</itemDatas></highlighting></language>";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

class HighlightRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInRules_areThree()
    {
        const HighlightRules rules;
        QStringList names;
        for (const HighlightRule &rule : rules.all()) {
            names.append(rule.name);
            QVERIFY(rule.isBuiltIn());
            QVERIFY(!rule.kinds.isEmpty());
        }
        QCOMPARE(names, QStringList({bills, hedges, verbs}));
    }

    void matches_findWhatTheRuleIsFor_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &rule, const QString &text, const QString &expected) {
            QTest::newRow(name) << rule << text << expected;
        };
        row("House bill", bills, u"They took up H.R. 4127 on Friday."_s, u"Bill number: H.R. 4127"_s);
        row("Senate bill", bills, u"The sponsors of S. 88 waited."_s, u"Bill number: S. 88"_s);
        row("state bill", bills, u"Under SB 512, and HB 9 before it, ferries are free."_s,
            u"Bill number: SB 512; Bill number: HB 9"_s);
        row("bill in full", bills, u"Senate Bill 12 and House Joint Resolution 7 failed."_s,
            u"Bill number: Senate Bill 12; Bill number: House Joint Resolution 7"_s);
        row("public law", bills, u"It became Public Law 108-12 then."_s, u"Bill number: Public Law 108-12"_s);
        row("docket", bills, u"The case, No. 17-204, is old."_s, u"Case number: No. 17-204"_s);
        row("reporter", bills, u"See 512 U.S. 99 for more."_s, u"Case number: 512 U.S. 99"_s);
        row("case", bills, u"In Harbour Board v. Lind the court held so."_s, u"Court case: In Harbour Board v. Lind"_s);
        row("in re", bills, u"The ruling, In re Lind, stands."_s, u"Court case: In re Lind"_s);
        row("no bill", bills, u"He paid 300 for the S. Lind print, room 12."_s, u""_s);

        row("hedge", hedges, u"It may rain, and perhaps allegedly did."_s,
            u"Hedge: may; Hedge: perhaps; Hedge: allegedly"_s);
        row("hedge of two words", hedges, u"The plan appears to work."_s, u"Hedge: appears to"_s);
        row("month", hedges, u"It began in May and ended on May 9."_s, u""_s);
        row("critics", hedges, u"Critics say it is dear."_s, u"Vague source: Critics say"_s);
        row("people", hedges, u"It failed, according to two people who were there."_s,
            u"Vague source: according to two people"_s);
        row("passive", hedges, u"It is widely believed that trams help."_s, u"Vague source: It is widely believed"_s);
        row("named source", hedges, u"According to Lind it failed."_s, u""_s);

        row("verbs", verbs, u"She said no; he claimed it, then admitted and denied it."_s,
            u"Neutral verb: said; Doubting verb: claimed; Conceding verb: admitted; Contesting verb: denied"_s);
        row("verb after a curly mark", verbs, u"“No,”said Lind."_s, u"Neutral verb: said"_s);
        row("part of a word", verbs, u"An unclaimed and aforesaid bag."_s, u""_s);
        row("several lines", verbs, u"One said.\n\nTwo\nasked 👩🏽‍⚖️ and told."_s,
            u"Neutral verb: said; Neutral verb: asked; Neutral verb: told"_s);
        row("empty", verbs, u""_s, u""_s);
    }

    void matches_findWhatTheRuleIsFor()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QTEST(found(HighlightRules(), rule, text), "expected");
    }

    void matches_ofAnUnknownRuleAreNone() { QVERIFY(HighlightRules().matches(u"No such rule"_s, u"said"_s).isEmpty()); }

    void matches_endWhereStopIsAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(HighlightRules().matches(verbs, u"said"_s, stop.get_token()).isEmpty());
    }

    void ownRules_joinAndReplaceTheBuiltInOnes()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"syntax"_s));
        write(folder.filePath(u"syntax/boats.xml"_s), ownRule("Boats", "Pullquote", "ferry"));
        write(folder.filePath(u"syntax/verbs.xml"_s), ownRule("Reporting verbs", "Pullquote", "hollered"));
        write(folder.filePath(u"syntax/code.xml"_s), ownRule("Some code", "Sources", "goto"));
        write(folder.filePath(u"syntax/broken.xml"_s), "<language name='Broken");
        const HighlightRules rules({folder.path()});
        QStringList names;
        for (const HighlightRule &rule : rules.all())
            names.append(rule.name);
        QCOMPARE(names, QStringList({bills, u"Boats"_s, hedges, verbs}));
        QCOMPARE(found(rules, u"Boats"_s, u"The ferry left."_s), u"Word: ferry"_s);
        QCOMPARE(found(rules, verbs, u"He said and hollered."_s), u"Word: hollered"_s);
    }
};

QTEST_GUILESS_MAIN(HighlightRulesTest)
#include "tst_highlightrules.moc"
