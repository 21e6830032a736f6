// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edit.h"

#include "app/annotation/annotationset.h"

#include <QtCore/QDebug>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime morning = QDateTime::fromString(u"2026-03-02T08:00:00Z"_s, Qt::ISODate);
const QDateTime evening = QDateTime::fromString(u"2026-03-02T19:30:00Z"_s, Qt::ISODate);

Annotation mark(qsizetype start, qsizetype end, const QString &note = {})
{
    Annotation annotation;
    annotation.id = {QUuid::createUuid()};
    annotation.segments = {{{start, end}, {u"words"_s, u"before "_s, u" after"_s}}};
    annotation.note = note;
    annotation.created = annotation.modified = morning;
    return annotation;
}

/// Everything the set holds, as text: two sets with the same text are the same to every reader.
QString serialised(const AnnotationSet &set)
{
    QString text;
    QDebug out(&text);
    for (const Annotation &annotation : set.all()) {
        out << annotation.id.value << annotation.colour << annotation.note << annotation.tags << annotation.author
            << annotation.created << annotation.modified;
        for (const Segment &segment : annotation.segments)
            out << segment.range.start << segment.range.end << segment.quote.exact << segment.quote.prefix
                << segment.quote.suffix;
        out << '\n';
    }
    return text;
}

}

class EditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoAndRedo_restoreTheSerialisedState_data()
    {
        const Annotation first = mark(10, 20, u"An older note."_s);
        const Annotation second = mark(30, 44);
        QTest::addColumn<QList<Annotation>>("before");
        QTest::addColumn<Edit>("edit");
        const auto row
            = [&](const char *name, const Edit &edit) { QTest::newRow(name) << QList{first, second} << edit; };
        row("highlight", insertion(mark(0, 5)));
        row("highlight of an id that is there", insertion(second));
        row("remove", removal(first.id));
        row("delete", removal(first.id, evening));
        row("restore what was deleted", restoration(mark(2, 4), evening));
        row("recolour", recolouring(second, 3, evening));
        row("edit note", noteChange(first, u"**Check** the figure."_s, evening));
        row("edit tags", tagChange(first, {u"policy/water"_s, u"later"_s}, evening));
        row("move behind the other", rangeChange(first, {{{60, 70}, {u"elsewhere"_s, {}, {}}}}, evening));
        row("take all segments", rangeChange(second, {}, evening));
        row("several",
            combined(EditKind::Several, {removal(first.id), recolouring(second, 1, evening), insertion(mark(2, 4))}));
        row("the same mark twice",
            combined(EditKind::Several, {noteChange(first, u"One"_s, evening), removal(first.id)}));
        row("remove and insert again", combined(EditKind::Several, {removal(first.id), insertion(first)}));
    }

    void undoAndRedo_restoreTheSerialisedState()
    {
        QFETCH(QList<Annotation>, before);
        QFETCH(Edit, edit);
        AnnotationSet set;
        set.setAll(before);
        const QString stateBefore = serialised(set);

        const Edit undo = apply(edit, set);
        const QString stateAfter = serialised(set);
        const Edit redo = apply(undo, set);
        QCOMPARE(serialised(set), stateBefore);
        const Edit undoAgain = apply(redo, set);
        QCOMPARE(serialised(set), stateAfter);
        apply(undoAgain, set);
        QCOMPARE(serialised(set), stateBefore);

        QCOMPARE(undoAgain, undo);
        QCOMPARE(undo.kind, edit.kind);
    }

    void apply_makesTheChange()
    {
        AnnotationSet set;
        const Annotation annotation = mark(10, 20);
        apply(insertion(annotation), set);
        apply(recolouring(annotation, 4, evening), set);
        QCOMPARE(set.all()[0].colour, 4);
        QCOMPARE(set.all()[0].created, morning);
        QCOMPARE(set.all()[0].modified, evening);
    }

    void apply_ofWhatIsGoneHasAnEmptyInverse()
    {
        AnnotationSet set;
        const Annotation annotation = mark(10, 20);
        QVERIFY(apply(removal(annotation.id), set).changes.isEmpty());
        QVERIFY(apply(recolouring(annotation, 2, evening), set).changes.isEmpty());
        QCOMPARE(set.size(), 0);
    }

    void noteChange_isNamedAfterWhatItDoes()
    {
        const Annotation without = mark(10, 20);
        const Annotation with = mark(10, 20, u"A note."_s);
        QCOMPARE(description(noteChange(without, u"New"_s, evening).kind), u"Add note"_s);
        QCOMPARE(description(noteChange(with, u"New"_s, evening).kind), u"Edit note"_s);
        QCOMPARE(description(insertion(without).kind), u"Highlight"_s);
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
