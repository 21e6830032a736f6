// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulecheck.h"
#include "app/rules/rulefiles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class RuleFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const RuleFile &file : ruleFiles(m_folder.path()))
            names.append(file.isBuiltIn() ? file.name + u" (built in)"_s : file.name);
        return names;
    }

private Q_SLOTS:
    void files_areOursAndTheReadersSoundOrNotByName()
    {
        const QStringList ours = {u"Bills and cases (built in)"_s, u"Hedges and vague sources (built in)"_s, u"Reporting verbs (built in)"_s};
        QCOMPARE(names(), ours);
        QVERIFY(writeRuleFile(m_folder.filePath(u"syntax/a.xml"_s), firstRule(u"Ports"_s)).has_value());
        QVERIFY(writeRuleFile(m_folder.filePath(u"syntax/broken.xml"_s), "<langu").has_value());
        QVERIFY(writeRuleFile(m_folder.filePath(u"syntax/other.xml"_s), "<language name='C' section='Sources'/>").has_value());
        QCOMPARE(names(), (QStringList{ours[0], u"broken.xml"_s, ours[1], u"Ports"_s, ours[2]}));
        QVERIFY(removeRuleFile(m_folder.filePath(u"syntax/a.xml"_s)).has_value());
        QVERIFY(removeRuleFile(m_folder.filePath(u"syntax/broken.xml"_s)).has_value());
        QCOMPARE(names(), ours);
    }

    void written_isRead()
    {
        const QString path = m_folder.filePath(u"syntax/new/deep.xml"_s);
        QVERIFY(writeRuleFile(path, "<language/>").has_value());
        QCOMPARE(readRuleFile(path).value(), "<language/>"_ba);
    }

    void whatCannotBeReadWrittenOrDeleted_saysSo()
    {
        const QString none = m_folder.filePath(u"none.xml"_s);
        QVERIFY(readRuleFile(none).error().message.contains(none));
        QVERIFY(removeRuleFile(none).error().message.contains(none));
        QVERIFY(trashRuleFile(none).error().message.contains(none));
        QVERIFY(writeRuleFile(m_folder.filePath(u"file"_s), "x").has_value());
        const QString below = m_folder.filePath(u"file/rule.xml"_s);
        QVERIFY(writeRuleFile(below, "x").error().message.contains(below));
    }

    void freePath_isCalledAfterTheNameAndNeverTaken()
    {
        const QString first = freeRulePath(m_folder.path(), u"  Ferries & Boats! "_s);
        QCOMPARE(QFileInfo(first).fileName(), u"ferries-boats.xml"_s);
        QVERIFY(writeRuleFile(first, "x").has_value());
        QCOMPARE(QFileInfo(freeRulePath(m_folder.path(), u"ferries boats"_s)).fileName(), u"ferries-boats-2.xml"_s);
        QCOMPARE(QFileInfo(freeRulePath(m_folder.path(), u"../.."_s)).fileName(), u"rules.xml"_s);
        QCOMPARE(QFileInfo(freeRulePath(m_folder.path(), u"Häfen"_s)).fileName(), u"häfen.xml"_s);
    }

    void name_isReplacedAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("first attribute") << "<?xml?><language name=\"A\" version=\"1\"><list name=\"A\"/>"_ba
                                         << "<?xml?><language name=\"B &amp; C\" version=\"1\"><list name=\"A\"/>"_ba;
        QTest::newRow("later, single quotes") << "<language version='1' name = 'A'/>"_ba << "<language version='1' name = \"B &amp; C\"/>"_ba;
        QTest::newRow("none") << "<language version='1'/>"_ba << "<language version='1'/>"_ba;
    }
    void name_isReplacedAndNothingElse()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(withNameInRule(before, u"B & C"_s), after);
    }

    void firstRule_isSoundAndHasItsName()
    {
        const QByteArray xml = firstRule(u"Ports <and> \"bays\""_s);
        QCOMPARE(nameInRule(xml), u"Ports <and> \"bays\""_s);
        const QList<RuleProblem> problems = checkRule(xml);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.isEmpty() ? QString() : problems.first().message));
    }
};

QTEST_GUILESS_MAIN(RuleFilesTest)
#include "tst_rulefiles.moc"
