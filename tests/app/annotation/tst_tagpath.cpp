// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/tagpath.h"

#include "app/annotation/edit.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class TagPathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void normalisedTag_keepsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as it is") << u"policy/health"_s << u"policy/health"_s;
        QTest::newRow("spaces around parts") << u"  policy / health care "_s << u"policy/health care"_s;
        QTest::newRow("several spaces") << u"to   check"_s << u"to check"_s;
        QTest::newRow("empty parts") << u"/policy//health/"_s << u"policy/health"_s;
        QTest::newRow("leading number sign") << u"#later"_s << u"later"_s;
        QTest::newRow("case is kept") << u"Policy/NHS"_s << u"Policy/NHS"_s;
        QTest::newRow("a comma") << u"roads,rails"_s << u"roads rails"_s;
        QTest::newRow("nothing but separators") << u" / / "_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void normalisedTag_keepsWhatWasMeant()
    {
        QFETCH(QString, typed);
        QTEST(normalisedTag(typed), "expected");
    }

    void normalisedTags_dropsRepetitionsInEitherCase()
    {
        QCOMPARE(normalisedTags({u"Water"_s, u" "_s, u"water "_s, u"weir"_s}), (QStringList{u"Water"_s, u"weir"_s}));
    }

    void path_hasAParentAndAName_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("name");
        QTest::newRow("at the top") << u"water"_s << QString() << u"water"_s;
        QTest::newRow("below") << u"water/weir"_s << u"water"_s << u"weir"_s;
        QTest::newRow("far below") << u"water/weir/lock"_s << u"water/weir"_s << u"lock"_s;
    }
    void path_hasAParentAndAName()
    {
        QFETCH(QString, tag);
        QFETCH(QString, parent);
        QFETCH(QString, name);
        QCOMPARE(tagParent(tag), parent);
        QCOMPARE(tagName(tag), name);
        QCOMPARE(tagBelow(parent, name), tag);
    }

    void isAtOrBelow_looksAtWholeParts_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("ancestor");
        QTest::addColumn<bool>("expected");
        QTest::newRow("itself") << u"water"_s << u"water"_s << true;
        QTest::newRow("a child") << u"water/weir"_s << u"water"_s << true;
        QTest::newRow("in another case") << u"Water/Weir"_s << u"water"_s << true;
        QTest::newRow("a longer word") << u"watermill"_s << u"water"_s << false;
        QTest::newRow("the parent") << u"water"_s << u"water/weir"_s << false;
        QTest::newRow("another") << u"wind"_s << u"water"_s << false;
    }
    void isAtOrBelow_looksAtWholeParts()
    {
        QFETCH(QString, tag);
        QFETCH(QString, ancestor);
        QTEST(isAtOrBelow(tag, ancestor), "expected");
    }

    void renamedTags_takesChildrenAlong_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("renamed") << QStringList{u"water/weir"_s, u"wind"_s} << u"water"_s << u"river"_s
                                 << QStringList{u"river/weir"_s, u"wind"_s};
        QTest::newRow("moved") << QStringList{u"weir/old"_s} << u"weir"_s << u"water/weir"_s
                               << QStringList{u"water/weir/old"_s};
        QTest::newRow("merged") << QStringList{u"stream"_s, u"water"_s} << u"stream"_s << u"water"_s << QStringList{u"water"_s};
        QTest::newRow("merged into its parent") << QStringList{u"water/weir"_s, u"water"_s} << u"water/weir"_s << u"water"_s
                                                << QStringList{u"water"_s};
        QTest::newRow("moved below itself") << QStringList{u"water/weir"_s} << u"water"_s << u"water/all"_s
                                            << QStringList{u"water/all/weir"_s};
        QTest::newRow("merged into its child") << QStringList{u"water"_s, u"Water/weir/old"_s, u"water/mill"_s} << u"water"_s << u"water/weir"_s
                                               << QStringList{u"water/weir"_s, u"Water/weir/old"_s, u"water/weir/mill"_s};
        QTest::newRow("another case") << QStringList{u"WATER"_s} << u"water"_s << u"Water"_s << QStringList{u"Water"_s};
        QTest::newRow("a longer word stays") << QStringList{u"watermill"_s} << u"water"_s << u"river"_s
                                             << QStringList{u"watermill"_s};
    }
    void renamedTags_takesChildrenAlong()
    {
        QFETCH(QStringList, tags);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(renamedTags(tags, from, to), "expected");
    }

    void withoutTag_takesChildrenAlong()
    {
        QCOMPARE(withoutTag({u"Water"_s, u"water/weir"_s, u"watermill"_s}, u"water"_s), QStringList{u"watermill"_s});
    }

    void changedTags_addsOnceAndRemovesWhatIsNamed()
    {
        const QStringList tags{u"water"_s, u"Weir"_s};
        QCOMPARE(changedTags(tags, {{u"weir"_s}, {u"WATER"_s, u"wind"_s}}), (QStringList{u"water"_s, u"wind"_s}));
        QCOMPARE(changedTags(tags, {}), tags);
    }

    void spelledAs_takesTheKnownSpelling()
    {
        QCOMPARE(spelledAs(u"WATER"_s, {u"Water"_s}), u"Water"_s);
        QCOMPARE(spelledAs(u"wind"_s, {u"Water"_s}), u"wind"_s);
    }

    void retagging_touchesOnlyTheMarksItChanges()
    {
        const QDateTime now(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::UTC);
        Annotation tagged;
        tagged.id = {QUuid::createUuid()};
        tagged.tags = {u"water/weir"_s};
        Annotation other;
        other.id = {QUuid::createUuid()};
        other.tags = {u"wind"_s};
        const Edit edit = retagging({tagged, other}, [](const QStringList &tags) { return withoutTag(tags, u"water"_s); }, now);
        tagged.tags.clear();
        tagged.modified = now;
        QCOMPARE(edit, (Edit{EditKind::EditTags, {ReplaceAnnotation{tagged}}}));
    }
};

QTEST_GUILESS_MAIN(TagPathTest)
#include "tst_tagpath.moc"
