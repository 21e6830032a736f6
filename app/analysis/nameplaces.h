// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

namespace pullquote
{

// Where words stand in a text that are to become an entity's mentions. Internal to app/analysis.

/// Every place where @p words stand alone, in the order of the text, but for those that are part of a longer name or another's
/// of @p kind. What has the very words as another kind was taken for it by mistake.
[[nodiscard]] QList<TextRange> freePlaces(const Analysis &analysis, EntityKind kind, const QString &words, QStringView text);

/// The one name among @p entities that the words mean; the words themselves where none or several do.
[[nodiscard]] QString nameFor(const QList<Entity> &entities, const QString &words);

}
