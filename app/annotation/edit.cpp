// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/edit.h"

#include "app/annotation/annotationset.h"

#include <QtCore/QCoreApplication>

namespace pullquote
{

namespace
{

/// Makes one change and returns what takes it back, nothing where nothing changed.
struct Applier {
    AnnotationSet &set;

    std::optional<Change> operator()(const InsertAnnotation &change) const
    {
        if (std::optional<Annotation> old = set.replace(change.annotation))
            return ReplaceAnnotation{*std::move(old)};
        set.insert(change.annotation);
        return RemoveAnnotation{change.annotation.id, change.deleted};
    }

    std::optional<Change> operator()(const RemoveAnnotation &change) const
    {
        if (std::optional<Annotation> old = set.take(change.id))
            return InsertAnnotation{*std::move(old), change.deleted};
        return std::nullopt;
    }

    std::optional<Change> operator()(const ReplaceAnnotation &change) const
    {
        if (std::optional<Annotation> old = set.replace(change.annotation))
            return ReplaceAnnotation{*std::move(old)};
        return std::nullopt;
    }
};

Edit replacement(EditKind kind, Annotation annotation, const QDateTime &now)
{
    annotation.modified = now;
    return {kind, {ReplaceAnnotation{std::move(annotation)}}};
}

}

Edit apply(const Edit &edit, AnnotationSet &set)
{
    Edit inverse{edit.kind, {}};
    for (const Change &change : edit.changes) {
        if (std::optional<Change> back = std::visit(Applier{set}, change))
            inverse.changes.prepend(*std::move(back));
    }
    return inverse;
}

QString description(EditKind kind)
{
    switch (kind) {
    case EditKind::Highlight:
        return QCoreApplication::translate("Edit", "Highlight");
    case EditKind::AddNote:
        return QCoreApplication::translate("Edit", "Add note");
    case EditKind::EditNote:
        return QCoreApplication::translate("Edit", "Edit note");
    case EditKind::Recolour:
        return QCoreApplication::translate("Edit", "Change colour");
    case EditKind::EditTags:
        return QCoreApplication::translate("Edit", "Edit tags");
    case EditKind::ChangeRange:
        return QCoreApplication::translate("Edit", "Change marked text");
    case EditKind::Remove:
        return QCoreApplication::translate("Edit", "Remove mark");
    case EditKind::Restore:
        return QCoreApplication::translate("Edit", "Restore mark");
    case EditKind::Import:
        return QCoreApplication::translate("Edit", "Import marks");
    case EditKind::Several:
        break;
    }
    return QCoreApplication::translate("Edit", "Change marks");
}

Edit insertion(const Annotation &annotation)
{
    return {annotation.note.isEmpty() ? EditKind::Highlight : EditKind::AddNote, {InsertAnnotation{annotation}}};
}

Edit removal(AnnotationId id, const QDateTime &now)
{
    return {EditKind::Remove, {RemoveAnnotation{id, now}}};
}

Edit restoration(const Annotation &annotation, const QDateTime &deleted)
{
    return {EditKind::Restore, {InsertAnnotation{annotation, deleted}}};
}

Edit recolouring(Annotation annotation, int colour, const QDateTime &now)
{
    annotation.colour = colour;
    return replacement(EditKind::Recolour, std::move(annotation), now);
}

Edit noteChange(Annotation annotation, const QString &note, const QDateTime &now)
{
    const EditKind kind = annotation.note.isEmpty() ? EditKind::AddNote : EditKind::EditNote;
    annotation.note = note;
    return replacement(kind, std::move(annotation), now);
}

Edit tagChange(Annotation annotation, const QStringList &tags, const QDateTime &now)
{
    annotation.tags = tags;
    return replacement(EditKind::EditTags, std::move(annotation), now);
}

Edit rangeChange(Annotation annotation, const QList<Segment> &segments, const QDateTime &now)
{
    annotation.segments = segments;
    return replacement(EditKind::ChangeRange, std::move(annotation), now);
}

Edit retagging(const QList<Annotation> &annotations, const std::function<QStringList(const QStringList &)> &retag,
               const QDateTime &now)
{
    Edit all{EditKind::EditTags, {}};
    for (const Annotation &annotation : annotations) {
        if (const QStringList tags = retag(annotation.tags); tags != annotation.tags)
            all.changes += tagChange(annotation, tags, now).changes;
    }
    return all;
}

Edit combined(EditKind kind, const QList<Edit> &edits)
{
    Edit all{kind, {}};
    for (const Edit &edit : edits)
        all.changes += edit.changes;
    return all;
}

}
