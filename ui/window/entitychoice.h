// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/findingref.h"
#include "ui/reading/spans.h"

namespace pullquote
{

class Dialogs;
class Findings;

/// None for figures, quotes and the reader's own marks.
[[nodiscard]] std::optional<EntityKind> entityKind(MarkKind kind);

/// Has the reader choose among the other entities of the kind of @p key, which must be that of one; @p label has a place for
/// its name. None where there is no other, or the reader cancels.
[[nodiscard]] std::optional<EntityRef> chooseOther(Dialogs &dialogs, const Analysis &analysis, const MarkKey &key,
                                                   const QString &title, const QString &label);

/// Has the reader choose what @p several entities of one kind are: one of them, or another.
[[nodiscard]] std::optional<EntityRef> chooseMerged(Dialogs &dialogs, const Analysis &analysis, const QList<MarkKey> &several);

/// Whether @p entities may become one with @p into; asks where the reader said before that they never are.
[[nodiscard]] bool mayMerge(Dialogs &dialogs, const Findings &findings, const QList<EntityRef> &entities, const EntityRef &into);

}
