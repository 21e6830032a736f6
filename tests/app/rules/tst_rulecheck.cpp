// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulecheck.h"

#include "app/rules/highlightrules.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// A sound rule of five lines, the third of which is @p rule.
QByteArray around(const QByteArray &rule)
{
    return "<language name='Boats' section='Pullquote' version='1' kateversion='5.62'><highlighting>\n"
           "<list name='boats'><item>ferry</item></list><contexts><context name='Text' attribute='Text'>\n"
        + rule
        + "\n</context></contexts><itemDatas><itemData name='Text' defStyleNum='dsNormal'/>"
          "<itemData name='Boat' defStyleNum='dsKeyword'/></itemDatas>\n</highlighting></language>";
}

}

class RuleCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInRules_areSound()
    {
        const HighlightRules rules;
        for (const HighlightRule &rule : rules.all()) {
            QFile file(rule.path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(rule.path));
            const QList<RuleProblem> problems = checkRule(file.readAll());
            QVERIFY2(problems.isEmpty(),
                     qPrintable(rule.name + u": "_s + (problems.isEmpty() ? QString() : problems.first().message)));
        }
    }

    void check_namesTheSlipAndItsLine_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &xml, qint64 line, const QString &says) {
            QTest::newRow(name) << xml << line << says;
        };
        row("broken XML", around("<keyword attribute='Boat'"), 4, u"no rule file"_s);
        row("nothing", "", 1, u"no rule file"_s);
        row("another root", "<rules/>", 1, u"<language>"_s);
        row("no name", "<language section='Pullquote' version='1' kateversion='5'><context name='a'/></language>", 1,
            u"“name”"_s);
        row("another section",
            "<language name='a' section='Markup' version='1' kateversion='5'><context name='a'/></language>", 1,
            u"section=\"Pullquote\""_s);
        row("no context", "<language name='a' section='Pullquote' version='1' kateversion='5'>\n</language>", 2,
            u"no <context>"_s);
        row("unknown rule", around("<Regex String='a'/>"), 3, u"“Regex” is no rule"_s);
        row("broken expression", around("<RegExpr attribute='Boat' String='fer(ry'/>"), 3,
            u"has an error at character 7"_s);
        row("empty expression", around("<RegExpr attribute='Boat' String=''/>"), 3, u"needs a String"_s);
        row("expression for nothing", around("<RegExpr attribute='Boat' String='[0-9]*'/>"), 3,
            u"matches nothing at all"_s);
        row("unknown list", around("<keyword attribute='Boat' String='ships'/>"), 3,
            u"no keyword list called “ships”"_s);
        row("unknown format", around("<keyword attribute='Ship' String='boats'/>"), 3,
            u"no <itemData> called “ship”"_s);
        row("unknown context", around("<keyword attribute='Boat' String='boats' context='Sea'/>"), 3,
            u"no context called “Sea”"_s);
        row("unknown context after a pop", around("<keyword attribute='Boat' String='boats' context='#pop!Sea'/>"), 3,
            u"no context called “Sea”"_s);
        row("format without a style",
            around("<!-- --></context><context name='b'/><itemData name='c'/><context name='d'>"), 3, u"defStyleNum"_s);
    }

    void check_namesTheSlipAndItsLine()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, says);
        const QList<RuleProblem> problems = checkRule(xml);
        QCOMPARE(problems.size(), 1);
        QTEST(problems.first().line, "line");
        QVERIFY2(problems.first().message.contains(says), qPrintable(problems.first().message));
    }

    void check_findsNothingInSoundRules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("keyword") << QByteArray("<keyword attribute='Boat' String='boats' context='#stay'/>");
        QTest::newRow("expression") << QByteArray(
            "<RegExpr attribute='boat' String='\\bship[s]?\\b' context='#pop#pop'/>");
        QTest::newRow("look-ahead") << QByteArray(
            "<RegExpr attribute='Boat' String='(?=a)|' lookAhead='1' context='Text'/>");
        QTest::newRow("another definition's context") << QByteArray("<IncludeRules context='##Alerts'/>");
    }

    void check_findsNothingInSoundRules()
    {
        QFETCH(QByteArray, rule);
        QCOMPARE(checkRule(around(rule)), QList<RuleProblem>{});
    }
};

QTEST_GUILESS_MAIN(RuleCheckTest)
#include "tst_rulecheck.moc"
