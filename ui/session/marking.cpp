// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/marking.h"

#include "app/annotation/selectors.h"
#include "ui/session/workspace.h"

#include <QtCore/QUuid>

using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

constexpr auto writingPause = 5s; // a thought ends there
constexpr auto longestWriting = 1min; // who writes without a pause loses no more by one undo

}

Marking::Marking(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_now(&QDateTime::currentDateTimeUtc)
{
}

AnnotationId Marking::highlight(TextRange range, int colour)
{
    Annotation annotation;
    annotation.segments = segments(m_workspace.article().text, range);
    if (annotation.segments.isEmpty())
        return {};
    annotation.id = {QUuid::createUuid()};
    annotation.colour = colour;
    annotation.created = annotation.modified = m_now();
    m_workspace.push(insertion(annotation));
    return annotation.id;
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
    if (m_written != id || m_wrote + writingPause < now || m_begun + longestWriting < now) {
        m_written = id;
        m_begun = now;
        ++m_writing;
    }
    m_wrote = now;
    m_workspace.pushWriting(noteChange(*annotation, note, now), m_writing);
}

void Marking::endWriting()
{
    m_written = {};
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

void Marking::remove(AnnotationId id)
{
    if (m_workspace.annotations().find(id))
        m_workspace.push(removal(id));
}

}
