// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <functional>
#include <variant>

namespace pullquote
{

class AnnotationSet;

/// Puts an annotation in; where its id is already present, the annotation there is replaced.
struct InsertAnnotation {
    Annotation annotation;
    QDateTime deleted = {}; ///< UTC; when a mark that is taken back from the deleted ones had been deleted

    friend bool operator==(const InsertAnnotation &, const InsertAnnotation &) = default;
};

/// Takes an annotation out; does nothing where it is gone already.
struct RemoveAnnotation {
    AnnotationId id;
    QDateTime deleted = {}; ///< UTC; where the reader deletes it, so that it is kept for a while (DeletedMarks); else it is gone

    friend bool operator==(const RemoveAnnotation &, const RemoveAnnotation &) = default;
};

/// Gives the annotation with the same id new contents: colour, note, tags, segments; does nothing where it is gone.
struct ReplaceAnnotation {
    Annotation annotation;

    friend bool operator==(const ReplaceAnnotation &, const ReplaceAnnotation &) = default;
};

using Change = std::variant<InsertAnnotation, RemoveAnnotation, ReplaceAnnotation>;

/// What the reader did, for the words in the undo menu. An edit and its inverse have the same.
enum class EditKind { Highlight, AddNote, EditNote, Recolour, EditTags, ChangeRange, Remove, Restore, Import, Several };

/**
 * One step of the reader: done as a whole, undone as a whole.
 *
 * A value that needs no objects to live on: apply() changes a set in memory and returns the edit that takes it back;
 * Library::store() writes the same value to disk. `ui` wraps a pair of them in a QUndoCommand.
 */
struct Edit {
    EditKind kind = EditKind::Several;
    QList<Change> changes; ///< in the order in which they are made

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// Makes the changes in @p set and returns the edit that takes them back. The inverse of the inverse is @p edit again,
/// save for changes that found nothing to change.
Edit apply(const Edit &edit, AnnotationSet &set);

/// The words for the undo menu, translated: "Highlight", "Edit note".
[[nodiscard]] QString description(EditKind kind);

// The usual steps. @p now becomes the time of modification: edits read no clock.

/// A new mark, or a new note where @p annotation carries one.
[[nodiscard]] Edit insertion(const Annotation &annotation);
/// Where the reader deletes it, at @p now, it is kept among the deleted marks for a while.
[[nodiscard]] Edit removal(AnnotationId id, const QDateTime &now = {});
/// Of a mark that was removed at @p deleted.
[[nodiscard]] Edit restoration(const Annotation &annotation, const QDateTime &deleted);
[[nodiscard]] Edit recolouring(Annotation annotation, int colour, const QDateTime &now);
[[nodiscard]] Edit noteChange(Annotation annotation, const QString &note, const QDateTime &now);
[[nodiscard]] Edit tagChange(Annotation annotation, const QStringList &tags, const QDateTime &now);
[[nodiscard]] Edit rangeChange(Annotation annotation, const QList<Segment> &segments, const QDateTime &now);
/// Gives each of @p annotations the tags that @p retag makes of its own, leaving alone those for whom that changes nothing.
[[nodiscard]] Edit retagging(const QList<Annotation> &annotations,
                             const std::function<QStringList(const QStringList &)> &retag, const QDateTime &now);
/// Several edits as one step of @p kind.
[[nodiscard]] Edit combined(EditKind kind, const QList<Edit> &edits);

}
