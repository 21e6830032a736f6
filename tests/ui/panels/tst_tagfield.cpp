// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagfield.h"

#include <QtTest/QTest>
#include <QtWidgets/QCompleter>

using namespace pullquote;
using namespace Qt::StringLiterals;

class TagFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completion_replacesOnlyTheTagThatIsTyped()
    {
        TagField field;
        field.setKnownTags({u"water/weir"_s, u"birds"_s});
        field.setText(u"old, wei"_s);
        field.completer()->setCompletionPrefix(field.completer()->splitPath(field.text()).constFirst());
        QCOMPARE(field.completer()->completionCount(), 1);
        QCOMPARE(field.completer()->currentCompletion(), u"old, water/weir"_s);
    }

    void tags_comeBackAsTheyWereSet()
    {
        TagField field;
        field.setTags({u"water/weir"_s, u"to check"_s});
        QCOMPARE(field.tags(), QStringList({u"water/weir"_s, u"to check"_s}));
    }

    void tags_areSpelledAsTheKnownOnes()
    {
        TagField field;
        field.setKnownTags({u"Water/Weir"_s});
        field.setText(u"water / weir, wind"_s);
        QCOMPARE(field.tags(), QStringList({u"Water/Weir"_s, u"wind"_s}));
    }
};

QTEST_MAIN(TagFieldTest)
#include "tst_tagfield.moc"
