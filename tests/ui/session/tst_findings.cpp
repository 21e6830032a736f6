// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/findings.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class FindingsTest : public QObject
{
    Q_OBJECT

    const QString m_text = u"Orla and Lind of Arlen."_s;

    [[nodiscard]] static Analysis found()
    {
        Analysis analysis;
        analysis.people = {{u"Orla"_s, {}, {{{0, 4}}}, 0.3}, {u"Lind"_s, {}, {{{9, 13}}}, 0.9}};
        return analysis;
    }

    [[nodiscard]] static QStringList names(const Findings &findings)
    {
        QStringList names;
        for (const Entity &person : findings.analysis().people)
            names.append(person.name);
        return names;
    }

private Q_SLOTS:
    void doubtful_areLeftOutUntilTheyAreAskedFor()
    {
        Findings findings;
        findings.reset(m_text, {});
        findings.setFound(found());
        QCOMPARE(names(findings), QStringList({u"Lind"_s}));
        QCOMPARE(findings.doubtfulCount(), 1);
        findings.setDoubtfulShown(true);
        QCOMPARE(names(findings), QStringList({u"Orla"_s, u"Lind"_s}));
        findings.setDoubtfulShown(false);
        QCOMPARE(names(findings), QStringList({u"Lind"_s}));
    }

    void whatTheReaderSays_isNotDoubtful()
    {
        Findings findings;
        findings.reset(m_text, {});
        findings.setFound(found());
        const Correction added{
            {QUuid::createUuid()}, 0, {}, AddEntity{EntityKind::Person, u"Orla"_s, u"Orla"_s, {{0, 4}}}};
        const CorrectionEdit back = findings.apply({{InsertCorrection{added}}});
        QCOMPARE(names(findings), QStringList({u"Orla"_s, u"Lind"_s}));
        QCOMPARE(findings.doubtfulCount(), 0);
        findings.apply(back);
        QCOMPARE(names(findings), QStringList({u"Lind"_s}));
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
