// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/marking.h"

#include "app/annotation/selectors.h"
#include "app/library/deletedmarks.h"
#include "ui/session/workspace.h"

#include <QtCore/QUuid>

#include <set>

using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

constexpr auto writingPause = 5s; // a thought ends there
constexpr auto longestWriting = 1min; // who writes without a pause loses no more by one undo

QList<TextRange> placesOf(const QList<Segment> &runs)
{
    QList<TextRange> places;
    for (const Segment &run : runs)
        places.append(run.range);
    return places;
}

}

Marking::Marking(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_now(&QDateTime::currentDateTimeUtc)
{
}

Annotation Marking::newMark(const QList<Segment> &segments, int colour) const
{
    Annotation annotation;
    annotation.segments = segments;
    annotation.id = {QUuid::createUuid()};
    annotation.colour = colour;
    annotation.created = annotation.modified = m_now();
    return annotation;
}

AnnotationId Marking::highlight(TextRange range, int colour)
{
    const QList<Segment> runs = segments(m_workspace.article().text, range);
    if (runs.isEmpty())
        return {};
    const Annotation mark = newMark(runs, colour);
    m_workspace.push(insertion(mark));
    return mark.id;
}

MarkedPlaces Marking::highlightAll(const QList<TextRange> &ranges, int colour, const QString &words)
{
    std::set<QList<TextRange>> marked;
    for (const Annotation &mark : m_workspace.annotations().all())
        marked.insert(placesOf(mark.segments));
    MarkedPlaces places;
    Edit all{EditKind::Highlight, {}};
    for (const QList<Segment> &runs : segments(m_workspace.article().text, ranges)) {
        if (runs.isEmpty())
            continue;
        if (marked.contains(placesOf(runs)))
            ++places.already;
        else
            all.changes += insertion(newMark(runs, colour)).changes;
    }
    places.made = all.changes.size();
    if (places.made > 0)
        m_workspace.push(tr("Mark every “%1”").arg(words), {{m_workspace.articleId(), all}});
    return places;
}

AnnotationId Marking::noteOnArticle()
{
    const auto all = m_workspace.annotations().all();
    if (!all.empty() && all.front().segments.isEmpty()) // it comes before all marks
        return all.front().id;
    Annotation annotation;
    annotation.id = {QUuid::createUuid()};
    annotation.created = annotation.modified = m_now();
    m_workspace.push({EditKind::AddNote, {InsertAnnotation{annotation}}});
    return annotation.id;
}

void Marking::setNote(AnnotationId id, const QString &note)
{
    const Annotation *annotation = m_workspace.annotations().find(id);
    if (!annotation || annotation->note == note)
        return;
    const QDateTime now = m_now();
    goOn(m_writing, id, now);
    m_workspace.pushWriting(noteChange(*annotation, note, now), m_writing.number);
}

void Marking::goOn(Run &run, AnnotationId id, const QDateTime &now)
{
    if (run.id != id || run.last + writingPause < now || run.begun + longestWriting < now)
        run = {id, ++m_runs, now, now};
    run.last = now;
}

void Marking::endWriting()
{
    m_writing.id = {};
}

void Marking::setTags(AnnotationId id, const QStringList &tags)
{
    if (const Annotation *annotation = m_workspace.annotations().find(id); annotation && annotation->tags != tags)
        m_workspace.push(tagChange(*annotation, tags, m_now()));
}

void Marking::recolour(AnnotationId id, int colour)
{
    if (const Annotation *annotation = m_workspace.annotations().find(id); annotation && annotation->colour != colour)
        m_workspace.push(recolouring(*annotation, colour, m_now()));
}

void Marking::setSegments(AnnotationId id, const QList<Segment> &segments)
{
    const Annotation *annotation = m_workspace.annotations().find(id);
    if (annotation && !segments.isEmpty() && annotation->segments != segments)
        m_workspace.push(rangeChange(*annotation, segments, m_now()));
}

void Marking::resize(AnnotationId id, const QList<Segment> &segments)
{
    const Annotation *annotation = m_workspace.annotations().find(id);
    if (!annotation || segments.isEmpty() || annotation->segments == segments)
        return;
    const QDateTime now = m_now();
    goOn(m_resizing, id, now);
    m_workspace.pushWriting(rangeChange(*annotation, segments, now), m_resizing.number);
}

void Marking::remove(AnnotationId id)
{
    if (!m_workspace.annotations().find(id))
        return;
    Q_EMIT aboutToRemove(id);
    m_workspace.push(removal(id, m_now()));
}

void Marking::restore(const QList<DeletedMark> &marks)
{
    QList<Edit> edits;
    for (const DeletedMark &mark : marks)
        edits.append(restoration(mark.annotation, mark.deleted));
    if (!edits.isEmpty())
        m_workspace.push(combined(EditKind::Restore, edits));
}

}
