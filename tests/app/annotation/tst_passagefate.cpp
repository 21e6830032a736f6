// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/passagefate.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString text = u"The ferry sails at night.\n"
                     u"“We have waited nine long years for this boat,” the mayor of Arlen told the rowers.\n"
                     u"Nobody asked who would pay the nine crowns."_s;

}

class PassageFateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passage_isUnchangedRewordedOrRemoved_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("from"); // what the other version has …
        QTest::addColumn<QString>("to"); // … in its place
        QTest::addColumn<PassageFate>("fate");
        QTest::addColumn<QString>("words");
        const QString quote = u"“We have waited nine long years for this boat,”"_s;
        QTest::newRow("an edit elsewhere") << quote << u"Nobody asked"_s << u"A rower asked"_s << PassageFate::Unchanged << quote;
        QTest::newRow("a paragraph put before") << quote << u"The ferry"_s << u"It is decided.\nThe ferry"_s
                                                << PassageFate::Unchanged << quote;
        QTest::newRow("another number") << quote << u"nine long"_s << u"ten long"_s << PassageFate::Reworded
                                        << u"“We have waited ten long years for this boat,”"_s;
        QTest::newRow("gone") << quote << text.sliced(text.indexOf(quote), quote.size()) << QString() << PassageFate::Removed
                              << QString();
        QTest::newRow("one paragraph of two") << text.sliced(text.indexOf(u"Nobody") - 20) << u" to the rowers"_s << QString()
                                              << PassageFate::Unchanged << text.sliced(text.indexOf(u"Nobody") - 20);
        QTest::newRow("half of it gone") << text.first(text.indexOf(u"Nobody") - 1) << u"The ferry sails at night.\n"_s
                                         << QString() << PassageFate::Reworded
                                         << text.sliced(26, text.indexOf(u"Nobody") - 27);
    }

    void passage_isUnchangedRewordedOrRemoved()
    {
        QFETCH(QString, passage);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const qsizetype start = text.indexOf(passage);
        QVERIFY(start >= 0);
        const QString other = QString(text).replace(from, to);
        const PassageOutcome outcome = passageOutcome(text, {start, start + passage.size()}, other);
        QTEST(outcome.fate, "fate");
        QTEST(outcome.range.in(other).toString(), "words");
    }
};

QTEST_GUILESS_MAIN(PassageFateTest)
#include "tst_passagefate.moc"
