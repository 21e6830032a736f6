// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/names.h"

namespace pullquote
{

/**
 * The names of one @p kind (organisations, places) as entities: the same words are one, and so are a name and the letters
 * in brackets after it, "International Monetary Fund (IMF)".
 */
[[nodiscard]] QList<Entity> groupNames(const TokenisedText &text, const QList<NameCandidate> &names, NameKind kind);

}
