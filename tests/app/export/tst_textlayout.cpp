// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/text/textlayout.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace pullquote;

class TextLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellWidth_countsWhatATerminalDraws_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("plain") << u"harbour"_s << 7;
        QTest::newRow("composed accent") << u"Nuñez"_s << 5;
        QTest::newRow("combining accent") << u"Nun\u0303ez"_s << 5;
        QTest::newRow("ideographs") << u"港口"_s << 4;
        QTest::newRow("emoji of several points") << u"👩‍⚖️"_s << 2;
        QTest::newRow("empty") << u""_s << 0;
    }

    void cellWidth_countsWhatATerminalDraws()
    {
        QFETCH(QString, text);
        QTEST(cellWidth(text), "width");
    }

    void wrapped_breaksAtSpaces()
    {
        QCOMPARE(wrapped(u"the ferry left the quay late", 11),
                 (QStringList{u"the ferry"_s, u"left the"_s, u"quay late"_s}));
    }

    void wrapped_breaksAWordThatFitsNoLine()
    {
        QCOMPARE(wrapped(u"an extraordinarily long", 8),
                 (QStringList{u"an"_s, u"extraord"_s, u"inarily"_s, u"long"_s}));
    }

    void wrapped_givesOneEmptyLineForNoText() { QCOMPARE(wrapped(u"", 10), QStringList{u""_s}); }

    void table_alignsAndWraps()
    {
        const QString table
            = textTable({{8}, {3, CellAlignment::Right}, {10}},
                        {{u"Brandt"_s, u"7"_s, u"mayor of the port"_s}, {u"Ortiz"_s, u"12"_s, u""_s}}, 1);
        QCOMPARE(table, u" Brandt   7  mayor of\n             the port\n Ortiz   12\n"_s);
    }

    void table_givesNoRoomToAnEmptyColumn()
    {
        QCOMPARE(textTable({{8}, {8}, {8}}, {{u"a"_s, u""_s, u"b"_s}}, 0), u"a  b\n"_s);
    }
};

QTEST_GUILESS_MAIN(TextLayoutTest)
#include "tst_textlayout.moc"
