// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/codebook.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const TagDescription wet{u"blue"_s, u"whatever flows"_s};
const TagDescription dam{u"green"_s, u"only where it is built"_s};
const Codebook book{{u"water"_s, wet}, {u"water/weir"_s, dam}, {u"wind"_s, {}}};

Codebook after(const CodebookEdit &edit)
{
    Codebook changed = book;
    (void)apply(edit, changed);
    return changed;
}

}

class CodebookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void find_knowsNoCase()
    {
        QCOMPARE(*find(book, u"WATER"_s), wet);
        QVERIFY(!find(book, u"fire"_s));
    }

    void edit_isTakenBackByItsInverse_data()
    {
        QTest::addColumn<CodebookEdit>("edit");
        QTest::newRow("a new entry") << CodebookEdit{{{u"fire"_s, dam}}};
        QTest::newRow("another description") << CodebookEdit{{{u"wind"_s, dam}}};
        QTest::newRow("removed") << codebookRemoval(book, u"wind"_s);
        QTest::newRow("renamed with its child") << codebookRenaming(book, u"water"_s, u"river"_s);
        QTest::newRow("not there") << CodebookEdit{{{u"fire"_s, std::nullopt}}};
    }
    void edit_isTakenBackByItsInverse()
    {
        QFETCH(CodebookEdit, edit);
        Codebook changed = book;
        const CodebookEdit inverse = apply(edit, changed);
        (void)apply(inverse, changed);
        const auto sorted = [](Codebook entries) {
            std::ranges::sort(entries, {}, &CodebookEntry::tag);
            return entries;
        };
        QCOMPARE(sorted(changed), sorted(book));
    }

    void renaming_takesChildrenAlong()
    {
        const Codebook renamed = after(codebookRenaming(book, u"water"_s, u"river"_s));
        QCOMPARE(*find(renamed, u"river"_s), wet);
        QCOMPARE(*find(renamed, u"river/weir"_s), dam);
        QVERIFY(!find(renamed, u"water"_s));
        QCOMPARE(renamed.size(), 3);
    }

    void merging_keepsTheDescriptionOfTheOther()
    {
        const Codebook merged = after(codebookRenaming(book, u"water/weir"_s, u"water"_s));
        QCOMPARE(*find(merged, u"water"_s), wet);
        QCOMPARE(merged.size(), 2);
    }

    void renamingToAnotherCase_keepsTheDescription()
    {
        const Codebook renamed = after(codebookRenaming(book, u"wind"_s, u"Wind"_s));
        QCOMPARE(renamed.last(), (CodebookEntry{u"Wind"_s, {}}));
    }

    void removal_takesChildrenAlong()
    {
        QCOMPARE(after(codebookRemoval(book, u"water"_s)), (Codebook{{u"wind"_s, {}}}));
    }
};

QTEST_GUILESS_MAIN(CodebookTest)
#include "tst_codebook.moc"
