// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/findingref.h"
#include "app/base/id.h"

#include <QtCore/QDateTime>

#include <variant>

namespace pullquote
{

/// "This is no person": with all its mentions, those that a later analysis adds under the same name included.
struct RejectEntity {
    EntityRef entity;
    friend bool operator==(const RejectEntity &, const RejectEntity &) = default;
};
struct RejectMention {
    EntityRef entity;
    TextRange place;
    friend bool operator==(const RejectMention &, const RejectMention &) = default;
};
struct RejectFigure {
    Passage figure;
    friend bool operator==(const RejectFigure &, const RejectFigure &) = default;
};
struct RejectQuote {
    Passage quote;
    friend bool operator==(const RejectQuote &, const RejectQuote &) = default;
};
/// Further mentions of the entity of this kind and name, or a new one where there is none. What the analyser took the
/// places for gives way.
struct AddEntity {
    EntityKind kind = EntityKind::Person;
    QString name;
    QString words; ///< that stand in each of the places
    QList<TextRange> places;
    friend bool operator==(const AddEntity &, const AddEntity &) = default;
};
struct AddFigure {
    Passage figure;
    FigureValue value;
    friend bool operator==(const AddFigure &, const AddFigure &) = default;
};
struct AddQuote {
    Passage quote;
    friend bool operator==(const AddQuote &, const AddQuote &) = default;
};
struct RetypeEntity {
    EntityRef entity;
    EntityKind to = EntityKind::Organisation;
    friend bool operator==(const RetypeEntity &, const RetypeEntity &) = default;
};
struct MergeEntities {
    EntityRef entity;
    EntityRef into; ///< of the same kind; gives the name and the role
    friend bool operator==(const MergeEntities &, const MergeEntities &) = default;
};
/// Some mentions become an entity of their own.
struct SplitEntity {
    EntityRef entity;
    QString name; ///< of the new one
    QList<TextRange> places;
    friend bool operator==(const SplitEntity &, const SplitEntity &) = default;
};
/// Two that no analysis may make one again.
struct KeepApart {
    EntityRef one;
    EntityRef other;
    friend bool operator==(const KeepApart &, const KeepApart &) = default;
};
struct RenameEntity {
    EntityRef entity;
    QString name;
    friend bool operator==(const RenameEntity &, const RenameEntity &) = default;
};
/// A person, else a source without a name, else nobody: the quote's speaker is left open.
struct SetSpeaker {
    Passage quote;
    std::optional<EntityRef> person;
    QString description;
    friend bool operator==(const SetSpeaker &, const SetSpeaker &) = default;
};
struct SetFigure {
    Passage figure;
    FigureValue value;
    friend bool operator==(const SetFigure &, const SetFigure &) = default;
};

using CorrectionStep = std::variant<RejectEntity, RejectMention, RejectFigure, RejectQuote, AddEntity, AddFigure, AddQuote,
                                    RetypeEntity, MergeEntities, SplitEntity, KeepApart, RenameEntity, SetSpeaker, SetFigure>;

/// One thing that the reader put right. Kept apart from the analysis and applied to it anew each time (corrected.h).
struct Correction {
    CorrectionId id;
    qint64 place = 0; ///< corrections are applied in the order of their places
    QDateTime made; ///< UTC
    CorrectionStep step;
    bool standing = false; ///< holds in every article, and knows its entities by name alone: standing.h

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What the step does, in words for the undo menu: "Merge “Biden” into “Joe Biden”".
[[nodiscard]] QString description(const CorrectionStep &step);

}
