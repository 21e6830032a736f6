// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/annotationset.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Annotation mark(qsizetype start, qsizetype end)
{
    Annotation annotation;
    annotation.id = {QUuid::createUuid()};
    annotation.segments = {{{start, end}, {}}};
    return annotation;
}

QList<qsizetype> starts(const AnnotationSet &set)
{
    QList<qsizetype> found;
    for (const Annotation &annotation : set.all())
        found.append(annotation.segments.isEmpty() ? -1 : annotation.segments.first().range.start);
    return found;
}

/// What a watcher heard, in order, with the size of the set at that moment.
class Listener : public QObject
{
public:
    explicit Listener(AnnotationSet &set)
    {
        const auto hear = [this, &set](const QString &what) {
            return [this, &set, what](qsizetype row) {
                heard.append(u"%1 %2 of %3"_s.arg(what).arg(row).arg(set.size()));
            };
        };
        connect(&set, &AnnotationSet::aboutToInsert, this, hear(u"aboutToInsert"_s));
        connect(&set, &AnnotationSet::inserted, this, hear(u"inserted"_s));
        connect(&set, &AnnotationSet::aboutToRemove, this, hear(u"aboutToRemove"_s));
        connect(&set, &AnnotationSet::removed, this, hear(u"removed"_s));
        connect(&set, &AnnotationSet::changed, this, hear(u"changed"_s));
        connect(&set, &AnnotationSet::aboutToReset, this,
                [this, &set] { heard.append(u"aboutToReset of %1"_s.arg(set.size())); });
        connect(&set, &AnnotationSet::reset, this, [this, &set] { heard.append(u"reset of %1"_s.arg(set.size())); });
    }

    QStringList heard;
};

}

class AnnotationSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void insert_keepsTheOrderOfTheText()
    {
        AnnotationSet set;
        set.insert(mark(40, 50));
        set.insert(mark(10, 20));
        set.insert(mark(25, 30));
        QCOMPARE(starts(set), (QList<qsizetype>{10, 25, 40}));
    }

    void insert_putsShorterMarkFirstWhereBothStartTogether()
    {
        AnnotationSet set;
        set.insert(mark(10, 30));
        set.insert(mark(10, 20));
        QCOMPARE(set.all()[0].segments.first().range.end, 20);
    }

    void insert_putsNotesOnTheArticleFirst()
    {
        AnnotationSet set;
        set.insert(mark(0, 5));
        Annotation note;
        note.id = {QUuid::createUuid()};
        set.insert(note);
        QCOMPARE(starts(set), (QList<qsizetype>{-1, 0}));
    }

    void insert_isAnnouncedBeforeAndAfter()
    {
        AnnotationSet set;
        set.insert(mark(40, 50));
        const Listener listener(set);
        set.insert(mark(10, 20));
        QCOMPARE(listener.heard, (QStringList{u"aboutToInsert 0 of 1"_s, u"inserted 0 of 2"_s}));
    }

    void take_handsBackWhatItTookAndAnnouncesIt()
    {
        AnnotationSet set;
        const Annotation first = mark(10, 20);
        const Annotation second = mark(30, 40);
        set.setAll({second, first});
        const Listener listener(set);
        QCOMPARE(set.take(second.id), second);
        QCOMPARE(listener.heard, (QStringList{u"aboutToRemove 1 of 2"_s, u"removed 1 of 1"_s}));
        QCOMPARE(set.rowOf(second.id), std::nullopt);
    }

    void take_ofUnknownIdDoesNothing()
    {
        AnnotationSet set;
        set.insert(mark(10, 20));
        const Listener listener(set);
        QCOMPARE(set.take({QUuid::createUuid()}), std::nullopt);
        QVERIFY(listener.heard.isEmpty());
    }

    void replace_inTheSamePlaceIsAChange()
    {
        AnnotationSet set;
        Annotation annotation = mark(10, 20);
        set.setAll({mark(0, 5), annotation, mark(30, 40)});
        const Listener listener(set);
        const Annotation old = annotation;
        annotation.note = u"See the second table."_s;
        QCOMPARE(set.replace(annotation), old);
        QCOMPARE(listener.heard, (QStringList{u"changed 1 of 3"_s}));
        QCOMPARE(set.find(annotation.id)->note, annotation.note);
    }

    void replace_thatMovesIsRemovedAndInserted()
    {
        AnnotationSet set;
        Annotation annotation = mark(10, 20);
        set.setAll({annotation, mark(30, 40)});
        const Listener listener(set);
        annotation.segments = {{{50, 60}, {}}};
        set.replace(annotation);
        QCOMPARE(starts(set), (QList<qsizetype>{30, 50}));
        QCOMPARE(listener.heard,
                 (QStringList{u"aboutToRemove 0 of 2"_s, u"removed 0 of 1"_s, u"aboutToInsert 1 of 1"_s,
                              u"inserted 1 of 2"_s}));
    }

    void setAll_sortsAndAnnouncesAReset()
    {
        AnnotationSet set;
        const Listener listener(set);
        set.setAll({mark(30, 40), mark(10, 20)});
        QCOMPARE(starts(set), (QList<qsizetype>{10, 30}));
        QCOMPARE(listener.heard, (QStringList{u"aboutToReset of 0"_s, u"reset of 2"_s}));
    }
};

QTEST_GUILESS_MAIN(AnnotationSetTest)
#include "tst_annotationset.moc"
