// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/terminalsequences.h"

#include "app/import/importers.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class TerminalSequencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTerminalSequences_takesThemAsAWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        QTest::newRow("none") << u"The [31m road"_s << u"The [31m road"_s;
        QTest::newRow("colour") << u"The \x1b[31mred\x1b[0m boat"_s << u"The red boat"_s;
        QTest::newRow("colour with parameters") << u"\x1b[1;38;5;204mBoat"_s << u"Boat"_s;
        QTest::newRow("private mode") << u"\x1b[?25lBoat\x1b[?25h"_s << u"Boat"_s;
        QTest::newRow("title to BEL") << u"\x1b]0;shell\x07" "Boat"_s << u"Boat"_s;
        QTest::newRow("link to ESC backslash")
            << u"\x1b]8;;https://arlen.example\x1b\\Boat\x1b]8;;\x1b\\s"_s << u"Boats"_s;
        QTest::newRow("character set") << u"\x1b(BBoat"_s << u"Boat"_s;
        QTest::newRow("two characters") << u"\x1b=Boat\x1b" "7"_s << u"Boat"_s;
        QTest::newRow("unfinished") << u"Boat\x1b[31"_s << u"Boat31"_s;
        QTest::newRow("title without an end") << u"\x1b]0;shell\nBoat"_s << u"0;shell\nBoat"_s;
        QTest::newRow("at the end") << u"Boat\x1b"_s << u"Boat"_s;
        QTest::newRow("before a letter beyond ASCII") << u"\x1b\u00e9t\u00e9"_s << u"\u00e9t\u00e9"_s;
    }

    void withoutTerminalSequences_takesThemAsAWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, rest);
        QCOMPARE(withoutTerminalSequences(text), rest);
    }

    void importText_leavesNoneOfThem()
    {
        const auto imported = importText(u"The \x1b[1;31mred\x1b[0m boat sank in the old harbour of Arlen."_s);
        QVERIFY(imported.has_value());
        QCOMPARE(imported->article.text, u"The red boat sank in the old harbour of Arlen."_s);
    }
};

QTEST_GUILESS_MAIN(TerminalSequencesTest)
#include "tst_terminalsequences.moc"
