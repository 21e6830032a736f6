// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/marking.h"

#include "app/annotation/selectors.h"
#include "ui/session/workspace.h"

#include <QtCore/QUuid>

namespace pullquote
{

Marking::Marking(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
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
    annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
    m_workspace.push(insertion(annotation));
    return annotation.id;
}

void Marking::setNote(AnnotationId id, const QString &note)
{
    if (const Annotation *annotation = m_workspace.annotations().find(id); annotation && annotation->note != note)
        m_workspace.push(noteChange(*annotation, note, QDateTime::currentDateTimeUtc()));
}

void Marking::setTags(AnnotationId id, const QStringList &tags)
{
    if (const Annotation *annotation = m_workspace.annotations().find(id); annotation && annotation->tags != tags)
        m_workspace.push(tagChange(*annotation, tags, QDateTime::currentDateTimeUtc()));
}

void Marking::recolour(AnnotationId id, int colour)
{
    if (const Annotation *annotation = m_workspace.annotations().find(id); annotation && annotation->colour != colour)
        m_workspace.push(recolouring(*annotation, colour, QDateTime::currentDateTimeUtc()));
}

void Marking::remove(AnnotationId id)
{
    if (m_workspace.annotations().find(id))
        m_workspace.push(removal(id));
}

}
